import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Book, ReasonView } from '../../contract/deal-view.ts';
import type { CardWords } from '../shared/words.ts';
import type { TabWords } from './words.ts';
import type { ReasonsTold, ReasonTold } from './reasons-told.ts';

interface ReasonsProps {
  readonly name: string;
  readonly reasons: ReasonsTold;
  /** Reasons that the reader has seen just before. */
  readonly told?: ReasonsTold;
  readonly book: Book;
  readonly words: CardWords;
  readonly tab: TabWords;
}

const all = ({ deciding, informing }: ReasonsTold): readonly ReasonTold[] => [...deciding, ...informing];
type Group = readonly [ReasonTold, ...ReasonTold[]];

/** What decides, then what was looked at besides, then what only informs; nothing twice. */
export function Reasons({ name, reasons, told, book, words, tab }: ReasonsProps) {
  const before = told === undefined ? [] : all(told);
  const seen = new Set(before.map(({ key }) => key));
  const fresh = (some: readonly ReasonTold[]) => some.filter(({ key }) => !seen.has(key));
  const deciding = fresh(reasons.deciding);
  const informing = fresh(reasons.informing);
  // A rule is quoted once, at the first reason that rests on it.
  const quoted = new Set<string>(before.map(({ ruleId }) => ruleId));
  const quotes = new Set<string>();
  for (const { key, ruleId, quotesRule } of [...deciding, ...informing]) {
    if (!quotesRule || quoted.has(ruleId)) continue;
    quoted.add(ruleId);
    quotes.add(key);
  }
  const show = (group: Group) => (
    <Reason
      key={group[0].key}
      reasons={group}
      name={name}
      quotes={group.some(({ key }) => quotes.has(key))}
      book={book}
      words={words}
      tab={tab}
    />
  );
  return (
    <Flex direction="column" gap="sm">
      {all(reasons).some(({ key }) => seen.has(key)) && <Text testId={`same-${name}`}>{tab.sameAsCredit}</Text>}
      {bySentence(deciding).map(show)}
      {informing.length > 0 && (
        <Text testId={`inform-${name}`} variant="microcopy" format={{ fontWeight: 'bold' }}>
          {tab.informing}
        </Text>
      )}
      {bySentence(informing).map(show)}
    </Flex>
  );
}

/** Two rules may say the same: it is said once, with both. */
function bySentence(reasons: readonly ReasonTold[]): Group[] {
  const groups = new Map<string, [ReasonTold, ...ReasonTold[]]>();
  for (const reason of reasons) {
    const said = `${reason.label} ${reason.sentence}`;
    const group = groups.get(said);
    if (group === undefined) groups.set(said, [reason]);
    else group.push(reason);
  }
  return [...groups.values()];
}

interface ReasonProps {
  readonly reasons: Group;
  readonly name: string;
  readonly quotes: boolean;
  readonly book: Book;
  readonly words: CardWords;
  readonly tab: TabWords;
}

function Reason({ reasons, name, quotes, book, words, tab }: ReasonProps) {
  const [first] = reasons;
  const informs = first.tone === 'default';
  return (
    <Flex testId={`reason-${name}-${first.key}`} direction="column" gap="xs">
      {!informs && <StatusTag variant={first.tone}>{first.label}</StatusTag>}
      {informs ? <Text variant="microcopy">{first.sentence}</Text> : <Text>{first.sentence}</Text>}
      {reasons.map((reason, index) => (
        <RuleBehind
          key={reason.key}
          reason={reason}
          quotes={quotes && index === 0}
          book={book}
          words={words}
          tab={tab}
        />
      ))}
      <Grounds
        title={tab.facts}
        entries={reasons.flatMap(({ facts }) =>
          facts.map(({ label, value, source }) =>
            words.pair(label, source === undefined ? value : `${value} (${source})`),
          ),
        )}
      />
      <Grounds
        title={tab.parameters}
        entries={reasons.flatMap(({ parameters }) =>
          parameters.flatMap((key) => {
            const parameter = book.parameters[key];
            return parameter === undefined
              ? []
              : [words.pair(parameter.name, `${parameter.value} (${parameter.source})`)];
          }),
        )}
      />
    </Flex>
  );
}

interface RuleBehindProps {
  readonly reason: Omit<ReasonView, 'facts'>;
  readonly quotes: boolean;
  readonly book: Book;
  readonly words: CardWords;
  readonly tab: TabWords;
}

function RuleBehind({ reason, quotes, book, words, tab }: RuleBehindProps) {
  const rule = book.rules[reason.ruleId];
  const reading = reason.reading === undefined ? undefined : book.readings[reason.reading];
  const place = [tab.rule(reason.ruleId), ...(rule === undefined ? [] : [`${rule.section}, ${rule.place}`])].join(
    ' · ',
  );
  return (
    <>
      <Text variant="microcopy">{quotes && rule !== undefined ? words.pair(place, rule.says) : place}</Text>
      {reading !== undefined && <Text variant="microcopy">{reading}</Text>}
    </>
  );
}

function Grounds({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <Flex direction="column">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {title}
      </Text>
      {[...new Set(entries)].map((entry) => (
        <Text key={entry} variant="microcopy">
          {entry}
        </Text>
      ))}
    </Flex>
  );
}
