/**
 * A card stands on deals, at most one in each place, and uses what HubSpot draws in that place: in the sidebar no CRM
 * component but the two action ones (`CrmSidebarExtensionPoint` in the typings of `@hubspot/ui-extensions` 0.17.0; the
 * stored page of CRM data components says it of the middle column only), components of pages on pages alone, nothing
 * experimental anywhere.
 * - places and objects: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference
 *
 * Read 30 November 2026.
 */
import type { Finding, Rule } from '../finding.ts';
import { importsOf } from '../imports-of.ts';
import { type Entry, entriesOf, isFrontEnd } from '../upload-tree.ts';

const sdk = '@hubspot/ui-extensions';
const actionsOfSidebar: readonly string[] = ['CrmActionButton', 'CrmActionLink'];

export const locations: Rule = {
  name: 'locations',
  find({ tree }) {
    const entries = entriesOf(tree, isFrontEnd);
    const taken = new Map<string, string>();
    return entries.flatMap((entry) => [...placeProblems(entry, taken), ...importProblems(entry)]);
  },
};

function placeProblems({ declared, manifest }: Entry, taken: Map<string, string>): readonly Finding[] {
  const { location, objectTypes } = declared.config;
  if (declared.type !== 'card' || location === undefined) return [];
  const other = taken.get(location);
  taken.set(location, manifest.file);
  return [
    ...(other === undefined
      ? []
      : [
          {
            file: manifest.file,
            what: `stands at ${location}, where ${other} stands already`,
            next: 'Give one of the two another location.',
          },
        ]),
    ...(objectTypes?.join() === 'deals'
      ? []
      : [
          {
            file: manifest.file,
            what: `stands on ${objectTypes?.join(', ') ?? 'nothing'}, and its function answers for deals`,
            next: 'Write "objectTypes": ["deals"].',
          },
        ]),
  ];
}

function importProblems({ declared, file, code }: Entry): readonly Finding[] {
  return importsOf(code).flatMap(({ from, names }) => {
    if (from === `${sdk}/crm` && declared.config.location === 'crm.record.sidebar')
      return names
        .filter((name) => !actionsOfSidebar.includes(name))
        .map((name) => ({
          file,
          what: `uses ${name}, which HubSpot does not draw in the sidebar`,
          next: 'Show it on the tab, or use a standard component.',
        }));
    if (from.startsWith(`${sdk}/pages`) && declared.type !== 'page')
      return [{ file, what: `imports ${from}, which is for pages`, next: 'Use it in src/pages alone.' }];
    if (from.startsWith(`${sdk}/experimental`))
      return [{ file, what: `imports ${from}, which HubSpot may change at any time`, next: 'Use a stable component.' }];
    return [];
  });
}
