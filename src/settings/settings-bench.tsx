/** The settings as tests open them: a portal whose functions answer as told. */
import { called, calls, lastCall } from '../cards/shared/card-bench.tsx';
import { Form, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { version } from '../../package.json';
import type { HealthFinding, PortalHealth, UnknownName } from '../contract/portal-health.ts';
import { SettingsContents } from './SettingsContents.tsx';

export type Language = 'en' | 'fr';
export const languages: readonly Language[] = ['en', 'fr'];

export const passed: HealthFinding = {
  code: 'currencies',
  topic: 'currencies',
  state: 'ok',
  title: 'Every currency has a rate.',
};
export const labelsMissing: HealthFinding = {
  code: 'labels_missing',
  topic: 'labels',
  state: 'warning',
  title: 'Labels are missing.',
  effect: 'Partners are not found.',
  repair: { how: 'one_click', action: 'create_labels', button: 'Create the labels', text: 'Creates them.' },
  items: ['Recommended partner'],
};
export const propertiesMissing: HealthFinding = {
  code: 'properties_missing',
  topic: 'properties',
  state: 'broken',
  title: 'deals: 2 properties are missing.',
  effect: 'These facts stay open.',
  repair: { how: 'command', text: 'It only adds what is missing.', command: 'npx roe install' },
  items: ['roe_motion', 'roe_turn'],
};
export const scopesUnseen: HealthFinding = {
  code: 'unseen',
  topic: 'access',
  state: 'unknown',
  title: 'Companies could not be looked at.',
  repair: { how: 'by_hand', text: 'Run npx roe doctor with a key that sees more.' },
};

const dataHub = { productLine: 'data_hub', edition: 'unknown', label: 'Data Hub' } as const;
export const opsPlus: UnknownName = { name: 'Hub Ops Plus', deals: 4, lines: 5, suggestions: [dataHub] };
export const marketing: UnknownName = {
  name: 'MH Pro annuel',
  deals: 1,
  lines: 1,
  suggestions: [{ productLine: 'marketing_hub', edition: 'professional', label: 'Marketing Hub Professional' }],
};
export const gold: UnknownName = { name: 'Offre Or', lines: 3, suggestions: [] };

export const unknown = (...names: readonly UnknownName[]): HealthFinding => ({
  code: 'products_unknown',
  topic: 'products',
  state: 'warning',
  title: `${String(names.length)} product names are not recognised.`,
  effect: 'These lines earn nothing.',
  repair: { how: 'by_hand', text: 'Accept each name.' },
  names,
});

export const acceptedName = {
  record: '77',
  name: 'MH Pro annuel',
  product: { productLine: 'marketing_hub', edition: 'professional', label: 'Marketing Hub Professional' },
  by: 'Ada Roux',
  at: '2025-11-05T09:00:00.000Z',
} as const;

export const healthOf = (findings: readonly HealthFinding[], more: Partial<PortalHealth> = {}): PortalHealth => ({
  ok: true,
  portalId: '147258369',
  checkedAt: '2025-11-05T09:42:00.000Z',
  findings,
  repairable: false,
  settings: { state: 'ready', accepted: [], mappings: [], room: 100 },
  products: [
    {
      productLine: 'data_hub',
      label: 'Data Hub',
      editions: [
        { edition: 'starter', label: 'Starter' },
        { edition: 'professional', label: 'Professional' },
      ],
    },
    { productLine: 'services', label: 'Services', editions: [] },
  ],
  editions: [
    {
      from: '2019-03-01',
      to: '2023-02-14',
      state: 'read',
      stateText: 'Known from a page',
      differs: 'A letter signed by the client.',
      scope: 'Asia-Pacific',
      source: 'hubspot.com/letter',
    },
    {
      id: '2025-09-03',
      from: '2025-09-03',
      state: 'judges',
      stateText: 'Applied',
      source: 'hubspot.com/commissions',
    },
  ],
  version,
  audience: 'hubspot',
  timeZone: 'Europe/Paris',
  ...more,
});

const locales: Readonly<Record<Language, string>> = { en: 'en-gb', fr: 'fr-fr' };

/** Before any answer. */
export async function opening(language: Language, location: 'settings' | 'pages' = 'settings') {
  calls.length = 0;
  const screen = createRenderer(location);
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = locales[language];
  screen.mocks.context.user.firstName = 'Camille';
  screen.mocks.context.user.lastName = 'Dupont';
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.render(<SettingsContents />);
  await called();
  return {
    ...screen,
    all: () => screen.getRootNode().toString(),
    // The renderer's types do not know that a form is sent without an event.
    submit: () => {
      (screen.findByTestId(Form, 'choice-form') as unknown as { trigger: (event: string) => void }).trigger('onSubmit');
    },
  };
}

export async function opened(language: Language, health: PortalHealth) {
  const screen = await opening(language);
  await lastCall().answer(health);
  await screen.waitFor(() => {
    expect(screen.findByTestId(Text, 'checked').text).not.toContain('–');
  });
  calls.length = 0;
  return screen;
}
