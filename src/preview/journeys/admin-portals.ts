/** Portals as an admin finds them some morning, made from the samples. */
import type { Emulator } from '../emulator/emulator.ts';

/** As somebody leaves it who cleans up without asking: a label and a property of the app are gone. */
export function damage({ state: { types, associations, definitions } }: Emulator): void {
  const [deals, companies] = [types.find('deals', 'v3'), types.find('companies', 'v3')];
  const label = associations.types.between(deals, companies).find((each) => each.label === 'Recommended partner');
  if (label === undefined) throw new Error('The sample portal has no such label.');
  associations.forgetTypes(associations.types.remove(deals, companies, label.typeId));
  definitions.archive(deals, 'roe_purchase_domain', '2025-11-04T09:00:00.000Z');
}

export const soldTo = '9001';

/** On a deal, a line that the portal's people name in their own way. */
export function sell({ state: { types, associations, objects } }: Emulator, name: string): void {
  const [deals, lines] = [types.find('deals', 'v3'), types.find('line_items', 'v3')];
  const deal = objects.all(deals).find(({ id }) => id === soldTo);
  if (deal === undefined) throw new Error('The sample portal has no such deal.');
  const line = objects.create(lines, {
    name,
    quantity: '1',
    price: '500.00',
    recurringbillingfrequency: 'monthly',
    hs_recurring_billing_period: 'P1Y',
    hs_recurring_billing_start_date: '2025-11-03',
    hs_line_item_currency_code: 'EUR',
  });
  associations.associate(line, deal, [associations.types.unlabelled(lines, deals)]);
}
