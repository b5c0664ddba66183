/** A property of text that somebody else made in an emulated portal, for tests. */
import type { Emulator } from '../emulator.ts';

export function createOwnProperty(
  { state: { types, definitions }, portal: { today } }: Emulator,
  on: 'deals' | 'companies',
  { name, label, groupName }: { readonly name: string; readonly label: string; readonly groupName: string },
): void {
  definitions.create(
    types.find(on, 'v3'),
    {
      ...{ name, label, groupName, type: 'string', fieldType: 'text', description: '', options: [] },
      ...{ displayOrder: -1, hidden: false, formField: false, hasUniqueValue: false },
    },
    today,
  );
}
