/** By id, as far as the facts name them. A holder of a credit need not be on the deal. */
import type { Facts } from '../facts/schema.ts';

export const partnerNames = ({ partners = [], customer }: Facts): ReadonlyMap<string, string> =>
  new Map([
    ...(customer?.products ?? []).flatMap(({ creditHolder, creditHolderName }): [string, string][] =>
      creditHolder === undefined || creditHolderName === undefined ? [] : [[creditHolder, creditHolderName]],
    ),
    ...partners.flatMap(({ id, name }): [string, string][] => (name === undefined ? [] : [[id, name]])),
  ]);
