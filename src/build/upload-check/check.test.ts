/** Each rule of the upload check finds the upload that is broken in its way, alone, and says where, what and what to do. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { check, type Found, linesOf } from './check.ts';
import { lastResort, rules } from './rules.ts';
import { mostBytes } from './rules/file-sizes.ts';
import { type Broken, evidenceOf } from './testing/broken-uploads.ts';

const app = 'dist/app/app-hsmeta.json';
const tab = 'dist/app/cards/deal-tab-hsmeta.json';
const tabCode = 'dist/app/cards/deal-tab.js';
const sidebar = 'dist/app/cards/deal-sidebar-hsmeta.json';
const sidebarCode = 'dist/app/cards/deal-sidebar.js';
const cardsPackage = 'dist/app/cards/package.json';
const functionFile = 'dist/app/functions/portal-health.js';
const functionManifest = 'dist/app/functions/portal-health-hsmeta.json';
const pagesManifest = 'dist/app/pages/pages-hsmeta.json';

interface Row extends Broken {
  readonly rule: string;
  readonly name: string;
  readonly file: string;
  readonly what: string | RegExp;
  readonly next: string | RegExp;
}

const config = (value: Record<string, unknown>) => value['config'] as Record<string, unknown>;
const auth = (value: Record<string, unknown>) => config(value)['auth'] as Record<string, string[]>;
/** Nothing in it can be pressed together. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex');
const begun = (line: string) => (text: string) => `${line}\n${text}`;

const rows: readonly Row[] = [
  {
    rule: 'platform',
    name: 'another version of the platform',
    file: 'hsproject.json',
    what: 'is for platform 2026.03',
    next: 'Write "platformVersion": "2026.09"',
    breaks: ({ text }) => text('hsproject.json', (it) => it.replace('2026.09', '2026.03')),
  },
  {
    rule: 'platform',
    name: 'another folder than the one that is built',
    file: 'hsproject.json',
    what: 'uploads dist/app/, and the build makes dist/',
    next: 'Write "srcDir": "dist"',
    breaks: ({ text }) => text('hsproject.json', (it) => it.replace('"dist"', '"dist/app"')),
  },
  {
    rule: 'project-parser',
    name: 'no name of the project',
    file: 'hsproject.json',
    what: /HubSpot's parser stops: .*name/,
    next: 'Correct what it names',
    breaks: ({ json }) => json('hsproject.json', (it) => delete it['name']),
  },
  {
    rule: 'project-parser',
    name: 'a manifest that is no JSON',
    file: pagesManifest,
    what: 'HubSpot’s parser finds no component in it',
    next: 'Correct the manifest in src/',
    breaks: ({ text }) => text(pagesManifest, (it) => it.replace('{', '{,')),
  },
  {
    rule: 'manifests',
    name: 'a key that HubSpot does not know',
    file: tab,
    what: 'config: Unrecognized key: "displayName"',
    next: 'Correct the manifest in src/',
    breaks: ({ json }) => json(tab, (it) => (config(it)['displayName'] = 'Rules')),
  },
  {
    rule: 'manifests',
    name: 'a place that HubSpot does not have',
    file: tab,
    what: /config\.location: .*crm\.record\.tab/,
    next: 'Correct the manifest in src/',
    breaks: ({ json }) => json(tab, (it) => (config(it)['location'] = 'crm.record.middle')),
  },
  {
    rule: 'manifests',
    name: 'a kind of component without a schema',
    file: pagesManifest,
    what: 'is of the type "home", which this app has no schema for',
    next: 'Make it one of app, card, page, settings, app-function',
    breaks: ({ json }) => json(pagesManifest, (it) => (it['type'] = 'home')),
  },
  {
    rule: 'manifests',
    name: 'a uid with a space',
    file: functionManifest,
    what: /^uid: a uid is at most 64/,
    next: 'Correct the manifest in src/',
    breaks: async ({ json, text }) => {
      await json(functionManifest, (it) => (it['uid'] = 'portal health'));
      for (const front of ['pages/pages', 'settings/settings'])
        await text(`dist/app/${front}.js`, (it) => it.replaceAll('"portal_health"', '"portal health"'));
    },
  },
  {
    rule: 'manifests',
    name: 'a manifest in a deeper folder',
    file: 'dist/app/cards/deal/deal-tab-hsmeta.json',
    what: 'lies in app/cards/deal, where HubSpot’s parser skips',
    next: 'Put it into app/cards',
    breaks: ({ move }) => move(tab, 'dist/app/cards/deal/deal-tab-hsmeta.json'),
  },
  {
    rule: 'manifests',
    name: 'an optional scope of an app with static authentication',
    file: app,
    what: /^config\.auth\.optionalScopes: /,
    next: 'Correct app.json',
    breaks: ({ json }) => json(app, (it) => (auth(it)['optionalScopes'] = ['tickets'])),
  },
  {
    rule: 'manifests',
    name: 'an app for the marketplace, which may have no functions',
    file: app,
    what: /^config\.distribution: .*"private"/,
    next: 'Correct app.json',
    breaks: ({ json }) => json(app, (it) => (config(it)['distribution'] = 'marketplace')),
  },
  {
    rule: 'one-of-each',
    name: 'no app',
    file: app,
    what: 'is missing: no manifest is of the type "app"',
    next: 'Build again',
    breaks: ({ remove }) => remove(app),
  },
  {
    rule: 'one-of-each',
    name: 'two apps',
    file: 'dist/app/other-hsmeta.json',
    what: 'is the 2. component of the type "app", of which HubSpot takes one',
    next: 'Take all but one out',
    breaks: async ({ copy, json }) => {
      await copy(app, 'dist/app/other-hsmeta.json');
      await json('dist/app/other-hsmeta.json', (it) => (it['uid'] = 'roe_other'));
    },
  },
  {
    rule: 'uids',
    name: 'a uid that another component has',
    file: sidebar,
    what: /has the uid "roe_deal_preview", which dist\/app\/cards\/deal-preview-hsmeta\.json has already/,
    next: 'Give one of the two a uid of its own',
    breaks: ({ json }) => json(sidebar, (it) => (it['uid'] = 'roe_deal_preview')),
  },
  {
    rule: 'entry-points',
    name: 'an entry point that is not there',
    file: functionManifest,
    what: 'names the entry point dist/app/functions/portal-health.js, which is not there',
    next: 'Build again',
    breaks: ({ remove }) => remove(functionFile),
  },
  {
    rule: 'entry-points',
    name: 'a function without main',
    file: functionFile,
    what: 'exports no function main',
    next: 'Export main',
    breaks: ({ write }) => write(functionFile, 'exports.handler = async () => ({});'),
  },
  {
    rule: 'entry-points',
    name: 'a function that fails while it is loaded',
    file: functionFile,
    what: 'cannot be loaded: no settings',
    next: 'Correct its source',
    breaks: ({ text }) => text(functionFile, begun('throw new Error("no settings");')),
  },
  {
    rule: 'entry-points',
    name: 'a card that shows nothing',
    file: tabCode,
    what: 'never calls hubspot.extend',
    next: 'Call hubspot.extend',
    breaks: ({ text }) => text(tabCode, (it) => it.replace('.extend(', '.extended(')),
  },
  {
    rule: 'called-functions',
    name: 'a call of a function that is not uploaded',
    file: tabCode,
    what: 'calls the function "deal_engagements", which is not uploaded',
    next: 'Call one of deal_engagement, portal_health',
    breaks: ({ text }) => text(tabCode, (it) => it.replace('"deal_engagement"', '"deal_engagements"')),
  },
  {
    rule: 'called-functions',
    name: 'a call whose function nobody can read',
    file: sidebarCode,
    what: 'calls a function whose uid does not stand in the call',
    next: 'Write the uid as a text',
    breaks: ({ text }) => text(sidebarCode, (it) => it.replace('.serverless("deal_engagement"', '.serverless(uid')),
  },
  {
    rule: 'called-functions',
    name: 'a card that asks nobody',
    file: tabCode,
    what: 'calls no function',
    next: 'hubspot.serverless',
    breaks: ({ text }) => text(tabCode, (it) => it.replaceAll('.serverless(', '.served(')),
  },
  {
    rule: 'scopes',
    name: 'a scope that calls need and the app does not ask for',
    file: app,
    what: 'does not ask for crm.objects.line_items.read, which is needed to read line items',
    next: 'Add it to "scopes"."hubspot" in app.json',
    breaks: ({ json }) =>
      json(app, (it) => {
        auth(it)['requiredScopes'] = auth(it)['requiredScopes']!.filter((scope) => !scope.includes('line_items'));
      }),
  },
  {
    rule: 'scopes',
    name: 'no oauth',
    file: app,
    what: 'does not ask for oauth',
    next: 'Add it',
    breaks: ({ json }) =>
      json(app, (it) => {
        auth(it)['requiredScopes'] = auth(it)['requiredScopes']!.filter((scope) => scope !== 'oauth');
      }),
  },
  {
    rule: 'scopes',
    name: 'a scope that no call needs',
    file: app,
    what: 'asks for crm.objects.contacts.read, which no call of the app needs',
    next: 'Take it out of "scopes"."hubspot"',
    breaks: ({ json }) => json(app, (it) => void auth(it)['requiredScopes']!.push('crm.objects.contacts.read')),
  },
  {
    rule: 'locations',
    name: 'a component of CRM data in the sidebar',
    file: sidebarCode,
    what: 'uses CrmPropertyList, which HubSpot does not draw in the sidebar',
    next: 'Show it on the tab',
    breaks: ({ text }) =>
      text(sidebarCode, begun('import{CrmPropertyList as list}from"@hubspot/ui-extensions/crm";globalThis.list=list;')),
  },
  {
    rule: 'locations',
    name: 'a component of pages in a card',
    file: tabCode,
    what: 'imports @hubspot/ui-extensions/pages, which is for pages',
    next: 'Use it in src/pages alone',
    breaks: ({ text }) =>
      text(tabCode, begun('import{PageLink as link}from"@hubspot/ui-extensions/pages";globalThis.link=link;')),
  },
  {
    rule: 'locations',
    name: 'a component that HubSpot may change',
    file: tabCode,
    what: 'imports @hubspot/ui-extensions/experimental',
    next: 'Use a stable component',
    breaks: ({ text }) =>
      text(tabCode, begun('import{Iframe as frame}from"@hubspot/ui-extensions/experimental";globalThis.frame=frame;')),
  },
  {
    rule: 'locations',
    name: 'two cards in one place',
    file: tab,
    what: 'stands at crm.preview, where dist/app/cards/deal-preview-hsmeta.json stands already',
    next: 'another location',
    breaks: ({ json }) => json(tab, (it) => (config(it)['location'] = 'crm.preview')),
  },
  {
    rule: 'locations',
    name: 'a card on records that its function does not know',
    file: tab,
    what: 'stands on deals, companies',
    next: 'Write "objectTypes": ["deals"]',
    breaks: ({ json }) => json(tab, (it) => (config(it)['objectTypes'] = ['deals', 'companies'])),
  },
  {
    rule: 'self-contained',
    name: 'a function that needs a package',
    file: functionFile,
    what: 'needs "lodash", which is not in it',
    next: 'Let esbuild bundle it',
    breaks: ({ text }) => text(functionFile, begun('exports.later = () => require("lodash");')),
  },
  {
    rule: 'self-contained',
    name: 'a function that needs a file beside it',
    file: functionFile,
    what: 'needs "./deal-engagement.js"',
    next: 'Let esbuild bundle it',
    breaks: ({ text }) => text(functionFile, begun('exports.later = () => import("./deal-engagement.js");')),
  },
  {
    rule: 'self-contained',
    name: 'a card that needs a package',
    file: tabCode,
    what: 'needs "react-dom"',
    next: 'or do without it',
    breaks: ({ text }) => text(tabCode, begun('export*from"react-dom";')),
  },
  {
    rule: 'packages',
    name: 'another React',
    file: cardsPackage,
    what: 'depends on react ^18.2.0; it may on 18.3.1',
    next: 'Correct packageOf',
    breaks: ({ text }) => text(cardsPackage, (it) => it.replace('"18.3.1"', '"^18.2.0"')),
  },
  {
    rule: 'packages',
    name: 'the app itself moved to another React',
    file: 'package.json',
    what: 'has React 19.2.0',
    next: 'Pin react to 18.3.1',
    breaks: () => Promise.resolve(),
    told: { versions: { ...versionsOfPackage(), react: '19.2.0' } },
  },
  {
    rule: 'packages',
    name: 'a function that would have packages installed',
    file: 'dist/app/functions/package.json',
    what: 'depends on axios 1.21.1; it may on none',
    next: 'Correct packageOf',
    breaks: ({ json }) => json('dist/app/functions/package.json', (it) => (it['dependencies'] = { axios: '1.21.1' })),
  },
  {
    rule: 'packages',
    name: 'a folder of components without a package file',
    file: 'dist/app/functions/package.json',
    what: 'is missing',
    next: 'Correct packageOf',
    breaks: ({ remove }) => remove('dist/app/functions/package.json'),
  },
  {
    rule: 'packages',
    name: 'another version than the app’s',
    file: cardsPackage,
    what: 'is of version 9.9.9, and the app of',
    next: 'Correct packageOf',
    breaks: ({ json }) => json(cardsPackage, (it) => (it['version'] = '9.9.9')),
  },
  {
    rule: 'react-alone',
    name: 'a second React in a card',
    file: tabCode,
    what: 'brings a React of its own',
    next: 'Leave react outside the bundle',
    breaks: ({ text }) =>
      text(tabCode, begun('globalThis.react={__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED:{}};')),
  },
  {
    rule: 'weight',
    name: 'a card above its budget',
    file: sidebarCode,
    what: /weighs \d+ bytes gzipped as HubSpot builds it; its budget is 15360/,
    next: 'src/build/card-budgets.ts',
    breaks: ({ text }) => text(sidebarCode, begun(`globalThis.noise=${JSON.stringify(noise(20_000))};`)),
  },
  {
    rule: 'weight',
    name: 'a card that HubSpot’s builder cannot read',
    file: tabCode,
    what: 'HubSpot’s builder stops',
    next: 'Correct its source',
    breaks: ({ text }) => text(tabCode, (it) => `${it}\nconst = 1;`),
  },
  {
    rule: 'file-sizes',
    name: 'a function that a library came along with',
    file: functionFile,
    what: /has \d+ bytes; a file may have/,
    next: 'Find what came along',
    breaks: ({ text }) =>
      text(functionFile, begun(`exports.noise=${JSON.stringify('library '.repeat(mostBytes / 8))};`)),
  },
  {
    rule: 'file-sizes',
    name: 'too much in all',
    file: 'dist/',
    what: /has \d+ bytes; all files together may have/,
    next: 'Find what came along',
    breaks: async ({ text }) => {
      for (const name of ['portal-health', 'portal-settings', 'shared-deals', 'deal-engagement', 'record-engagement'])
        await text(`dist/app/functions/${name}.js`, (it) =>
          begun(`exports.noise=${JSON.stringify('library '.repeat((mostBytes - 1024 - Buffer.byteLength(it)) / 8))};`)(
            it,
          ),
        );
    },
  },
  {
    rule: 'secrets',
    name: 'a token of the app in a function',
    file: functionFile,
    what: /^holds a private app token of HubSpot$/,
    next: 'have it replaced where it was issued',
    breaks: ({ text }) =>
      text(
        functionFile,
        begun(`exports.token="${['pat-eu1', '0a1b2c3d', '4e5f', '4a6b', '8c7d', '0123456789ab'].join('-')}";`),
      ),
  },
  {
    rule: 'secrets',
    name: 'a private key in a manifest',
    file: tab,
    what: /^holds a private key$/,
    next: 'Take it out of the sources',
    breaks: ({ json }) => json(tab, (it) => (config(it)['description'] = ['-----BEGIN', 'PRIVATE KEY-----'].join(' '))),
  },
  {
    rule: 'secrets',
    name: 'the app’s token among the secrets of a function',
    file: functionManifest,
    what: 'asks for PRIVATE_APP_ACCESS_TOKEN as a secret',
    next: 'Take it out of "secretKeys"',
    breaks: ({ json }) => json(functionManifest, (it) => (config(it)['secretKeys'] = ['PRIVATE_APP_ACCESS_TOKEN'])),
  },
  {
    rule: 'this-machine',
    name: 'a path of this machine in a card',
    file: tabCode,
    what: `names a folder of this machine (${root})`,
    next: 'Find what wrote it',
    breaks: ({ text }) => text(tabCode, begun(`globalThis.at=${JSON.stringify(path.join(root, 'src/cards'))};`)),
  },
  {
    rule: 'source-maps',
    name: 'a source map beside a card',
    file: `${tabCode}.map`,
    what: 'is a source map',
    next: 'Build without "sourcemap"',
    breaks: ({ write }) => write(`${tabCode}.map`, '{"version":3,"sources":[],"mappings":""}'),
  },
  {
    rule: 'source-maps',
    name: 'a source map inside a function',
    file: functionFile,
    what: 'points to a source map',
    next: 'Build without "sourcemap"',
    breaks: ({ text }) => text(functionFile, (it) => `${it}\n//# sourceMappingURL=data:application/json;base64,e30=\n`),
  },
  {
    rule: 'nothing-else',
    name: 'a manifest of an older platform',
    file: 'dist/app/app.json',
    what: 'belongs to no component, and would be uploaded',
    next: 'Delete it',
    breaks: ({ write }) => write('dist/app/app.json', '{}'),
  },
  {
    rule: 'nothing-else',
    name: 'a source file',
    file: 'dist/app/cards/DealTab.tsx',
    what: 'belongs to no component',
    next: 'Delete it',
    breaks: ({ write }) => write('dist/app/cards/DealTab.tsx', 'export {};'),
  },
  {
    rule: 'profile',
    name: 'the profile of another audience',
    file: 'dist/hsprofile.partner.json',
    what: 'is the profile of "partner", and this is a build for the audience "hubspot"',
    next: 'npm run build -- upload --audience partner',
    breaks: ({ move }) => move('dist/hsprofile.hubspot.json', 'dist/hsprofile.partner.json'),
  },
  {
    rule: 'profile',
    name: 'a profile without a number of an account',
    file: 'dist/hsprofile.hubspot.json',
    what: /^accountId: /,
    next: 'Correct "accounts" in app.json',
    breaks: ({ json }) => json('dist/hsprofile.hubspot.json', (it) => (it['accountId'] = 'mine')),
  },
  {
    rule: 'placeholders',
    name: 'an address that reaches nobody, in a release',
    file: app,
    what: 'still has a placeholder (app_json_support_supportEmail)',
    next: 'Write your own address into app.json, support.supportEmail',
    breaks: ({ text }) =>
      text(app, (it) => it.replace('support@atelier-boreal.fr', '${app_json_support_supportEmail}')),
    told: { release: true },
  },
  {
    rule: 'as-sources-are',
    name: 'a function of yesterday',
    stale: true,
    file: functionFile,
    what: 'is not what the sources make now for the audience "hubspot"',
    next: 'Build again: npm run build -- upload --audience hubspot',
    breaks: ({ text }) => text(functionFile, (it) => `${it}\n`),
  },
  {
    rule: 'as-sources-are',
    name: 'a component that was added since',
    stale: true,
    file: 'dist/app/functions/portal-settings.js',
    what: 'is missing: the sources make it',
    next: 'Build again',
    breaks: async ({ remove, text }) => {
      await remove('dist/app/functions/portal-settings.js');
      await remove('dist/app/functions/portal-settings-hsmeta.json');
      for (const front of ['pages/pages', 'settings/settings'])
        await text(`dist/app/${front}.js`, (it) => it.replaceAll('"portal_settings"', '"portal_health"'));
    },
  },
  {
    rule: 'as-sources-are',
    name: 'a component that was taken out since',
    stale: true,
    file: 'dist/app/functions/former.js',
    what: 'is not among what the sources make now',
    next: 'Build again',
    breaks: async ({ write }) => {
      await write('dist/app/functions/former.js', 'exports.main = async () => ({});');
      await write(
        'dist/app/functions/former-hsmeta.json',
        JSON.stringify({
          uid: 'former',
          type: 'app-function',
          config: { entrypoint: '/app/functions/former.js', secretKeys: [] },
        }),
      );
    },
  },
];

function versionsOfPackage() {
  const { version, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  return { app: version, react: dependencies['react']!, sdk: dependencies['@hubspot/ui-extensions']! };
}

const untouched: Broken = { breaks: () => Promise.resolve() };
let found: readonly (readonly Found[])[];
beforeAll(async () => {
  const all = [untouched, { ...untouched, told: { release: true } }, ...rows];
  found = (await evidenceOf(all)).map(check);
}, 240_000);

test('a good upload has no fault, and may be released', () => {
  expect(found[0]).toEqual([]);
  expect(found[1]).toEqual([]);
});

test.each(rows.map((row, index) => [row.rule, row.name, row, index] as const))(
  'the rule %s finds: %s',
  (rule, _name, { file, what, next }, index) => {
    const of = found[index + 2] ?? [];
    expect([...new Set(of.map((each) => each.rule))]).toEqual([rule]);
    const matching: unknown = typeof what === 'string' ? expect.stringContaining(what) : expect.stringMatching(what);
    const step: unknown = typeof next === 'string' ? expect.stringContaining(next) : expect.stringMatching(next);
    expect(of).toContainEqual({ rule, file, what: matching, next: step });
  },
);

test('every rule has an upload that it finds', () => {
  const names = [...rules, lastResort].map(({ name }) => name);
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(names));
  expect(new Set(names).size).toBe(names.length);
});

test('a fault is told in a line: where, what, the next step, the rule', () => {
  expect(linesOf([{ rule: 'uids', file: 'dist/app/x', what: 'has the uid of y', next: 'Give it its own.' }])).toEqual([
    'dist/app/x: has the uid of y. Give it its own. [uids]',
  ]);
});

test('no secret that was found is printed', () => {
  const index = rows.findIndex(({ name }) => name === 'a token of the app in a function');
  expect(linesOf(found[index + 2] ?? []).join()).not.toContain('0a1b2c3d');
});
