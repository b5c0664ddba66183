/** The table of what HubSpot's own pages say of every component that the app's front ends use, as a page for people. */
import { documentedBounds, documentedComponents } from '../hubspot-pages/components.ts';
import { row, shownAt } from './hubspot-answers.ts';

export function hubspotComponents(): string {
  return [
    '# HubSpot’s components, as its pages show them',
    '',
    'Every component and prop that `src/cards`, `src/pages` and `src/settings` use, held against HubSpot’s page and the',
    'typings of `@hubspot/ui-extensions` 0.17. Pages were read in stored copies, of which several show the beginning only;',
    'types, values and defaults are those of the SDK wherever the copy ends earlier. None of it was tried in HubSpot.',
    '`mended`: the host or a card was not so before. `src/build/hubspot-components.test.ts` fails when a use has no row.',
    'Made by `npm run docs`.',
    '',
    '| component | props | what the page says | page | modified | read | | what to know |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...documentedComponents.map(({ component, props, says, source, verdict, note = '' }) =>
      row(component, propsTold(props), says, shownAt(source), source.modified ?? '', source.read, verdict, note),
    ),
    '',
    '## What is not about one component',
    '',
    '| about | what HubSpot says | page | read | | what to know |',
    '| --- | --- | --- | --- | --- | --- |',
    ...documentedBounds.map(({ about, says, source, verdict, note }) =>
      row(about, says, shownAt(source), source.read, verdict, note),
    ),
    '',
  ].join('\n');
}

const propsTold = (props: Readonly<Record<string, string>>): string =>
  Object.entries(props)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([prop, values]) => (values === '' ? `\`${prop}\`` : `\`${prop}\` (${values.split(' ').join(', ')})`))
    .join(', ');
