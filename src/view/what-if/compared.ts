/** How a deal stands and how it would stand, side by side. Pure. */
import type { Figure, Figures, MoneyView } from '../../contract/money.ts';
import type { TurnView } from '../../contract/turn.ts';
import type { ShortInput } from '../../contract/view-input.ts';
import type { WhatIfCell, WhatIfCompared, WhatIfRow } from '../../contract/what-if.ts';
import type { Assumption } from '../../rules/what-if/scenario.ts';
import { joined } from '../joined.ts';
import { type Reader, readerOf } from '../reader.ts';
import { creditView } from '../credit.ts';
import { moneyView } from '../money.ts';
import { whoseTurn } from '../turn/whose-turn.ts';
import { assumptionWords, whatIfWords } from '../words/what-if.ts';

interface Side {
  readonly turn: TurnView;
  readonly money: MoneyView;
  readonly figures: readonly Figures[];
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
  const currencies = [...new Set([...now.figures, ...then.figures].map(({ currency }) => currency))].sort();
  const several = currencies.length > 1;
  const moneyRows = currencies.flatMap((currency) => {
    const of = (side: Side) => side.figures.find((figures) => figures.currency === currency);
    const labelled = (label: string) => (several ? joined([label, currency], ', ') : label);
    return [
      row(
        `monthly:${currency}`,
        labelled(reader.say(whatIfWords.monthly)),
        cellOf(of(now)?.monthly),
        cellOf(of(then)?.monthly),
      ),
      row(
        `maximum:${currency}`,
        labelled(reader.say(whatIfWords.maximum)),
        cellOf(of(now)?.maximum),
        cellOf(of(then)?.maximum),
      ),
    ];
  });
  const noMoney: readonly WhatIfRow[] =
    moneyRows.length > 0 ? moneyRows : [row('money', reader.say(whatIfWords.monthly), firstLine(now), firstLine(then))];
  return {
    rows: [
      row('turn', reader.say(whatIfWords.verdict), turn(now), turn(then)),
      ...credit(before, now, then, reader),
      ...noMoney,
    ],
    assumptions: assumptions.map((assumption) => reader.say(assumptionWords[assumption])),
  };
}

function sideOf(input: ShortInput): Side {
  const { determination } = input;
  const reader = readerOf(input);
  const money = moneyView(determination, reader);
  return {
    turn: whoseTurn(input, reader).turn,
    money,
    figures: money.figures,
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

const cellOf = (figure: Figure | undefined): WhatIfCell => ({
  text: figure?.amount ?? '',
  detail: figure?.detail ?? '',
});

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
