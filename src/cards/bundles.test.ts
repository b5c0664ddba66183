/** What HubSpot is given: small files, allowed components only, manifests that name real entry points. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import * as stable from '@hubspot/ui-extensions';
import * as crm from '@hubspot/ui-extensions/crm';
import { budgetOf } from '../build/card-budgets.ts';
import { cardOptions } from '../build/upload.ts';

const room = path.join(process.cwd(), 'src/cards');
const cards = ['deal-preview', 'deal-sidebar', 'deal-tab'] as const;
const entryOf = {
  'deal-preview': 'deal-preview/DealPreview.tsx',
  'deal-sidebar': 'deal-sidebar/DealSidebar.tsx',
  'deal-tab': 'deal-tab/DealTab.tsx',
} as const;
const locations = {
  'deal-preview': 'crm.preview',
  'deal-sidebar': 'crm.record.sidebar',
  'deal-tab': 'crm.record.tab',
} as const;

function bundle(card: (typeof cards)[number]) {
  const result = buildSync({
    ...cardOptions,
    entryPoints: [path.join(room, entryOf[card])],
    write: false,
    metafile: true,
  });
  return { code: result.outputFiles[0]!.contents, inputs: Object.keys(result.metafile.inputs) };
}

/** What the sources that end up in a bundle import from HubSpot's SDK. */
function importsOf(inputs: readonly string[], from: string): string[] {
  const named = inputs.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '([^']+)'/g),
  ]);
  return named
    .filter(([, , source]) => source === from)
    .flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ')),
    );
}

const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/(\.test\.|card-bench|\.d\.ts)/.test(file),
);

describe.each(cards)('%s', (card) => {
  const { code, inputs } = bundle(card);

  test('weighs no more than it may', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(budgetOf(`roe_${card.replace('-', '_')}`));
  });

  test('uses only what HubSpot’s SDK has', () => {
    const used = [
      ...importsOf(inputs, '@hubspot/ui-extensions').map((name) => [name, name in stable]),
      ...importsOf(inputs, '@hubspot/ui-extensions/crm').map((name) => [name, name in crm]),
    ];
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter(([, known]) => known !== true)).toEqual([]);
  });

  test('carries nothing but its own sources', () => {
    expect(inputs.filter((file) => !file.startsWith('src/cards/'))).toEqual([]);
  });

  test('is declared for deals, at its place, with the entry point that is built', () => {
    const manifest = JSON.parse(readFileSync(path.join(room, card, `${card}-hsmeta.json`), 'utf8')) as unknown;
    expect(manifest).toMatchObject({
      uid: `roe_${card.replace('-', '_')}`,
      type: 'card',
      config: {
        location: locations[card],
        entrypoint: `/app/cards/${card}.js`,
        objectTypes: ['deals'],
      },
    });
  });
});

test('in the sidebar HubSpot draws no CRM component but the two action ones', () => {
  const used = importsOf(bundle('deal-sidebar').inputs, '@hubspot/ui-extensions/crm');
  expect(new Set(used)).toEqual(new Set(['CrmActionButton']));
});

test.each(sources)('%s has no HTML tag, no network and no storage of its own', (file) => {
  const text = readFileSync(path.join(room, file), 'utf8');
  expect(text.match(/<(?:div|span|p|a|br|b|i|ul|li|table|img|button|input|h[1-6])[\s/>]/g)).toBeNull();
  expect(text.match(/\b(?:fetch|XMLHttpRequest|localStorage|sessionStorage|document|window|alert)\s*[.(]/g)).toBeNull();
});
