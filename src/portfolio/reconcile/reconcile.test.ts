/** Eight statements of different shapes, and every difference that was planted in them: found, rightly explained, and no other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adjustmentsOf } from '../statement/adjustments.ts';
import { opened, closedQuarter, sealed } from '../statement/closed.ts';
import { entriesOf } from '../statement/entry.ts';
import type { Reconciled } from './reconcile.ts';
import type { Item } from './item.ts';
import { everyPlanted, type Planted, type StatementName, statements } from './testing/planted.ts';
import { heldAgainst, judged, quarter } from './testing/judged.ts';
import { beforeThePayments, salesOf } from './testing/sales-of-statements.ts';

/** Of the quarter before, as it was closed. */
function closedBefore() {
  const deals = beforeThePayments.map(judged);
  const entries = deals.flatMap((deal) => entriesOf(deal, '2026-Q3'));
  const answer = opened(
    Buffer.from(sealed(closedQuarter({ quarter: '2026-Q3', closedAt: '2026-10-20T10:00:00Z' }, deals, entries, []))),
  );
  if (!answer.ok) throw new Error(answer.why);
  return answer.closed;
}

function reconciled(name: StatementName): Extract<Reconciled, { ok: true }> {
  const bytes = readFileSync(path.join(import.meta.dirname, 'testing', 'statements', statements[name]));
  const deals = salesOf[name].map(judged);
  const adjusted = name === 'payments' ? adjustmentsOf([closedBefore()], deals, quarter) : undefined;
  return heldAgainst(bytes, deals, null, adjusted);
}

/** As the table of what was planted would say it. */
interface Found {
  readonly kind: Planted['kind'];
  readonly where: string;
  readonly lines: readonly string[];
  readonly months: readonly string[];
  readonly why: string;
  readonly says: string;
}

function foundIn({ reconciliation }: Extract<Reconciled, { ok: true }>): Found[] {
  const { differing, missing, unexpected, undecided, wrongTotals } = reconciliation;
  const one = (kind: Planted['kind'], item: Item, why: string, says: unknown): Found => ({
    kind,
    where: item.deals.length === 1 ? (item.deals[0]?.dealId ?? '') : (item.called ?? ''),
    lines: item.lines.map(({ lineItemId }) => lineItemId),
    months: item.months,
    why,
    says: JSON.stringify(says),
  });
  return [
    ...differing.map((item) => one('differing', item, item.why.map(({ code }) => code).join(' '), item.why)),
    ...missing.map((item) => one('missing', item, item.why.code, item.expected)),
    ...unexpected.map((item) => one('unexpected', item, item.why.code, item.why)),
    ...undecided.map((item) => ({
      ...one('undecided', item, item.why.code, [item.why, item.candidates]),
      ...(item.why.code === 'several' || item.why.code === 'similar' ? { where: item.called ?? '' } : {}),
    })),
    ...wrongTotals.map(({ label, stated, added }) => ({
      ...{ kind: 'total' as const, where: label, lines: [], months: [], why: 'total' },
      says: JSON.stringify([(Number(stated) - Number(added)).toFixed(2)]),
    })),
  ];
}

const brief = ({ kind, where, why }: Pick<Found, 'kind' | 'where' | 'why'>): string => `${kind} ${where}: ${why}`;

describe.each(Object.keys(statements) as StatementName[])('the statement %s', (name) => {
  const planted = everyPlanted.filter(({ statement }) => statement === name);
  const found = foundIn(reconciled(name));

  test('everything that was planted is found, and nothing else', () => {
    expect(found.map(brief).sort()).toEqual(planted.map(brief).sort());
  });

  test.each(planted.map((one) => [brief(one), one] as const))('%s', (_title, one) => {
    const same = found.find((each) => brief(each) === brief(one));
    expect(same).toBeDefined();
    for (const word of one.names ?? []) expect(same?.says).toContain(word);
    if (one.lines !== undefined) expect(same?.lines).toEqual(one.lines);
    if (one.months !== undefined) expect(same?.months).toEqual(one.months.map((month) => `2026-${month}`));
  });

  test('both sides are, to the cent, what the lists come to', () => {
    expect(reconciled(name).reconciliation).toMatchObject({ conserved: true });
  });
});

test('more than forty differences were planted', () => {
  expect(everyPlanted.length).toBeGreaterThanOrEqual(40);
});
