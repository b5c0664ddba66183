/** What a deal comes to: its parts add up to the determination's own totals, to the cent, on every judged case. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../catalogue/rulebook.ts';
import { isFileOfCases, pinnedTo, stated } from '../rules/testing/judged-cases.ts';
import { caseFileSchema } from '../rules/verdict/cases/judged-case.ts';
import { judged } from '../rules/verdict/determine.ts';
import { less, total } from './amounts.ts';
import { sumsOf } from './sums.ts';

const folder = path.join(process.cwd(), 'src', 'rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases).sort();
const cases = files.flatMap((file) => {
  const {
    edition,
    base,
    cases: every,
  } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  const pinned = pinnedTo(edition, rulebook);
  return every.map((one) => {
    const facts = { ...stated(base, one), viewer: undefined };
    const { determination, partsOf } = judged(facts, pinned);
    return { name: `${file}: ${one.title}`, determination, parts: partsOf() };
  });
});
const cents = (amount: string) => Math.round(Number(amount) * 100);

test('what runs and what is over come to the most, what waits to what awaits a decision', () => {
  for (const { name, determination } of cases)
    for (const { currency, running, ended, awaiting, maximum } of sumsOf(determination)) {
      const inAll = determination.totals.find((each) => each.currency === currency);
      const parts = [running, ended].flatMap((part) => part ?? []);
      if (maximum !== null) {
        expect([name, total(parts.map((part) => part.maximum))]).toEqual([name, maximum]);
        expect([name, maximum]).toEqual([name, inAll?.maximum]);
      }
      if (awaiting?.maximum != null) expect([name, awaiting.maximum]).toEqual([name, inAll?.awaitingDecision]);
    }
});

test('what is earned, not paid and to come is the most, less what is stopped; nothing of it is more', () => {
  for (const { name, determination } of cases)
    for (const { currency, maximum, earned, unpaid, toCome } of sumsOf(determination)) {
      if (maximum === null || earned === null || unpaid === null || determination.schedule.length === 0) continue;
      const months = determination.schedule.filter((month) => month.currency === currency);
      expect([name, total([earned, unpaid, toCome])]).toEqual([name, total(months.map(({ accrued }) => accrued))]);
      expect([name, cents(less(maximum, total([earned, unpaid, toCome]))) >= 0]).toEqual([name, true]);
    }
});

test('the parts of several partners come to the whole, but for a cent each', () => {
  let parted = 0;
  for (const { name, determination, parts } of cases) {
    if (parts === null) continue;
    parted += 1;
    const ids = parts.flatMap(({ lineItemIds }) => lineItemIds);
    expect([name, new Set(ids).size]).toEqual([name, ids.length]);
    for (const inAll of determination.totals)
      for (const figure of ['monthly', 'maximum', 'awaitingDecision'] as const) {
        const own = parts.flatMap(({ totals }) => totals.filter(({ currency }) => currency === inAll.currency));
        const apart = cents(less(inAll[figure], total(own.map((each) => each[figure]))));
        expect([name, figure, Math.abs(apart) <= parts.length]).toEqual([name, figure, true]);
      }
  }
  expect(parted).toBeGreaterThan(20);
});
