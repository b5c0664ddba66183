/**
 * The statement of a whole portal, written out and received again, agrees with it row for row: in our own two forms, and in
 * whatever shape somebody else would write it.
 *
 * `ROE_STATEMENT_DEALS=2000 npx jest src/portfolio/reconcile/portals` takes a bigger made-up portal.
 */
import fc from 'fast-check';
import { rulebook } from '../../catalogue/rulebook.ts';
import { generatedPortal } from '../../preview/portals/generated/portal.ts';
import { loadPortal } from '../../preview/portals/load.ts';
import { csvOf } from '../statement/csv.ts';
import type { JudgedDeal } from '../statement/entry.ts';
import { type Statement, statementOf } from '../statement/statement.ts';
import { judgedIn } from '../statement/testing/of-portal.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { anyShape, type Stated, written } from './testing/any-shape.ts';

const made = Number(process.env['ROE_STATEMENT_DEALS'] ?? 120);
const portals = {
  'of HubSpot': () => judgedIn(loadPortal('hubspot-emea'), 'hubspot-emea'),
  'of a partner': () => judgedIn(loadPortal('partner-agence'), 'partner-agence'),
  [`made up, of ${made} deals`]: () => judgedIn(generatedPortal({ deals: made, seed: 16 }), 'hubspot-emea'),
};
const quarter = '2025-Q4';

function held(bytes: Uint8Array | string, deals: readonly JudgedDeal[]): Extract<Reconciled, { ok: true }> {
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const answer = reconcile(whole, null, deals, quarter, rulebook);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer;
}
const nothingElse = { differing: [], missing: [], unexpected: [], undecided: [], wrongTotals: [], conserved: true };

describe.each(Object.entries(portals))('a portal %s', (_name, judged) => {
  let deals: readonly JudgedDeal[] = [];
  let statement: Statement;
  beforeAll(async () => {
    deals = await judged();
    statement = statementOf(deals, quarter, null);
  }, 600_000);

  test.each([
    ['rfc4180', 'en'],
    ['excel-fr', 'fr'],
    ['rfc4180', 'fr'],
    ['excel-fr', 'en'],
  ] as const)('its statement as %s in %s: what is earned agrees, the rest is told as not paid', (form, locale) => {
    const { reconciliation } = held(csvOf(statement, form, locale), deals);
    expect(reconciliation).toMatchObject(nothingElse);
    const lines = (isSo: (kind: string) => boolean) =>
      statement.entries.flatMap(({ kind }, index) => (isSo(kind) ? [index + 2] : []));
    const rowsOf = (items: readonly { readonly rows: readonly number[] }[]) =>
      items.flatMap(({ rows }) => rows).sort((one, other) => one - other);
    expect(rowsOf(reconciliation.agreeing)).toEqual(lines((kind) => kind === 'earned'));
    expect(rowsOf(reconciliation.notPaid)).toEqual(lines((kind) => kind !== 'earned'));
    for (const { expected, read, why } of reconciliation.notPaid) {
      expect(why).toMatchObject({ standing: 'pending', differs: [] });
      if (why.surplus === null) expect(read).toEqual(expected);
      else expect(['awaiting', 'unpaid']).toContain(why.surplus.code);
    }
  });

  test('in any shape: what is due of one currency agrees', () => {
    const currency = statement.entries[0]?.currency ?? '';
    const own = deals.filter(({ accruals }) => accruals.every((each) => each.currency === currency));
    const rows = statementOf(own, quarter, null).entries.flatMap((entry): Stated[] => {
      if (entry.kind !== 'earned' && entry.kind !== 'projected') return [];
      const { dealId, deal: name, line: product, month, amount } = entry;
      const domain = own.find(({ determination }) => determination.dealId === dealId)?.facts.deal.purchaseDomain ?? '';
      return [{ deal: dealId, name, domain, product, month, currency, amount }];
    });
    expect(rows.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(held(written(rows, shape), own).reconciliation).toMatchObject(nothingElse);
      }),
      { numRuns: 5 },
    );
  });
});
