/** How a deal stands and how it would stand, side by side. Pure. */
import type { MoneyView } from '../../contract/money.ts';
import type { TurnView } from '../../contract/turn.ts';
import type { ShortInput } from '../../contract/view-input.ts';
import type { WhatIfCell, WhatIfCompared, WhatIfRow } from '../../contract/what-if.ts';
import type { Determination } from '../../rules/language/determination.ts';
import type { Assumption } from '../../rules/what-if/scenario.ts';
import { joined } from '../joined.ts';
import { type Reader, readerOf } from '../reader.ts';
import { creditView } from '../credit.ts';
import { moneyView } from '../money.ts';
import { whoseTurn } from '../turn/whose-turn.ts';
import { assumptionWords, whatIfWords } from '../words/what-if.ts';

/** A close that leaves the dates of the rules is said to; one that was outside before is told beside every amount. */
function outsideDates(before: Determination, after: Determination, { format, say }: Reader): string[] {
  const { from, to, inForce, id } = after.edition;
  if (inForce || to === null || (!before.edition.inForce && before.edition.id === id)) return [];
  return [say(whatIfWords.outsideDates(format.date(from), format.date(to)))];
}

interface Side {
  readonly turn: TurnView;
  readonly money: MoneyView;
  readonly credit: readonly string[];
}

/** `before` and `after`: the same deal, for the same reader. */
export function whatIfCompared(
  before: ShortInput,
  after: ShortInput,
  assumptions: readonly Assumption[],
): WhatIfCompared {
  const reader = readerOf(before);
  const [now, then] = [sideOf(before), sideOf(after)];
  const money = moneyRows(now, then, reader);
  return {
    rows: [
      row('turn', reader.say(whatIfWords.verdict), turn(now), turn(then)),
      ...credit(before, now, then, reader),
      ...(money.length > 0 ? money : [row('money', reader.say(whatIfWords.monthly), firstLine(now), firstLine(then))]),
    ],
    assumptions: [
      ...assumptions.map((assumption) => reader.say(assumptionWords[assumption])),
      ...outsideDates(before.determination, after.determination, reader),
    ],
  };
}

/** Two rows a currency. */
function moneyRows(now: Side, then: Side, { say }: Reader): WhatIfRow[] {
  const figuresOf = ({ money }: Side) => money.figures;
  const currencies = [...new Set([now, then].flatMap(figuresOf).map(({ currency }) => currency))].sort();
  const cell = (side: Side, currency: string, of: 'monthly' | 'maximum'): WhatIfCell => {
    const { amount = '', detail = '' } = figuresOf(side).find((figures) => figures.currency === currency)?.[of] ?? {};
    return { text: amount, detail };
  };
  return currencies.flatMap((currency) =>
    (['monthly', 'maximum'] as const).map((of) => {
      const label = joined([say(whatIfWords[of]), currencies.length > 1 ? currency : ''], ', ');
      return row(`${of}:${currency}`, label, cell(now, currency, of), cell(then, currency, of));
    }),
  );
}

function sideOf(input: ShortInput): Side {
  const { determination } = input;
  const reader = readerOf(input);
  return {
    turn: whoseTurn(input, reader).turn,
    money: moneyView(determination, reader),
    credit: creditView(determination, reader).entries,
  };
}

const row = (id: string, label: string, now: WhatIfCell, then: WhatIfCell): WhatIfRow => ({
  id,
  label,
  now,
  then,
  differs: now.text !== then.text || now.detail !== then.detail,
});

const turn = ({ turn: { tag, phrase } }: Side): WhatIfCell => ({ text: tag, detail: phrase === tag ? '' : phrase });

function firstLine({ money }: Side): WhatIfCell {
  const [line] = money.lines;
  return { text: line?.headline ?? '', detail: line?.detail ?? '' };
}

/** Who gets the credit, where there are several who could. */
function credit({ facts, audience }: ShortInput, now: Side, then: Side, { say }: Reader): WhatIfRow[] {
  if (audience === 'partner' || (facts.partners ?? []).length < 2) return [];
  const cell = ({ credit: entries }: Side): WhatIfCell => ({ text: entries.join(' '), detail: '' });
  return [row('credit', say(whatIfWords.credit), cell(now), cell(then))];
}
