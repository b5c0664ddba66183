import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Book, ReasonsOf, ReasonView } from '../../contract/deal-view.ts';
import type { CardWords } from '../shared/words.ts';

interface ReasonsProps {
  readonly name: string;
  readonly reasons: ReasonsOf;
  /** Reasons that the reader has seen just before. */
  readonly told?: ReasonsOf;
  readonly book: Book;
  readonly words: CardWords;
}

const all = ({ decide, also, inform }: ReasonsOf): readonly string[] => [...decide, ...also, ...inform];

/** What decides, then what was looked at besides, then what only informs; nothing twice. */
export function Reasons({ name, reasons, told, book, words }: ReasonsProps) {
  const seen = new Set(told === undefined ? [] : all(told));
  const fresh = (keys: readonly string[]) => keys.filter((key) => !seen.has(key));
  const deciding = [...fresh(reasons.decide), ...fresh(reasons.also)];
  const informing = fresh(reasons.inform);
  // A rule is quoted once, at the first reason that rests on it.
  const quoted = new Set<string>(told === undefined ? [] : all(told).flatMap((key) => book.reasons[key]?.ruleId ?? []));
  const quotes = new Set<string>();
  for (const key of [...deciding, ...informing]) {
    const reason = book.reasons[key];
    if (reason?.quotesRule !== true || quoted.has(reason.ruleId)) continue;
    quoted.add(reason.ruleId);
    quotes.add(key);
  }
  const show = (ids: readonly [string, ...string[]]) => (
    <Reason key={ids[0]} ids={ids} name={name} quotes={ids.some((key) => quotes.has(key))} book={book} words={words} />
  );
  return (
    <Flex direction="column" gap="sm">
      {all(reasons).some((key) => seen.has(key)) && <Text testId={`same-${name}`}>{words.sameAsCredit}</Text>}
      {bySentence(deciding, book).map(show)}
      {informing.length > 0 && (
        <Text testId={`inform-${name}`} variant="microcopy" format={{ fontWeight: 'bold' }}>
          {words.forInformation}
        </Text>
      )}
      {bySentence(informing, book).map(show)}
    </Flex>
  );
}

/** Two rules may say the same: it is said once, with both. */
function bySentence(keys: readonly string[], book: Book): (readonly [string, ...string[]])[] {
  const groups = new Map<string, [string, ...string[]]>();
  for (const key of keys) {
    const reason = book.reasons[key];
    const sentence = reason === undefined ? key : `${reason.label} ${reason.sentence}`;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [key]);
    else group.push(key);
  }
  return [...groups.values()];
}

interface ReasonProps {
  readonly ids: readonly [string, ...string[]];
  readonly name: string;
  readonly quotes: boolean;
  readonly book: Book;
  readonly words: CardWords;
}

function Reason({ ids, name, quotes, book, words }: ReasonProps) {
  const reasons = ids.flatMap((id) => book.reasons[id] ?? []);
  const [first] = reasons;
  if (first === undefined) return null;
  const informs = first.tone === 'default';
  return (
    <Flex testId={`reason-${name}-${ids[0]}`} direction="column" gap="xs">
      {!informs && <StatusTag variant={first.tone}>{first.label}</StatusTag>}
      {informs ? <Text variant="microcopy">{first.sentence}</Text> : <Text>{first.sentence}</Text>}
      {reasons.map((reason, index) => (
        <RuleBehind key={ids[index]} reason={reason} quotes={quotes && index === 0} book={book} words={words} />
      ))}
      <Grounds
        title={words.facts}
        entries={reasons.flatMap(({ facts }) =>
          facts.map(({ label, value, source }) =>
            words.pair(label, source === undefined ? value : `${value} (${source})`),
          ),
        )}
      />
      <Grounds
        title={words.parameters}
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
  readonly reason: ReasonView;
  readonly quotes: boolean;
  readonly book: Book;
  readonly words: CardWords;
}

function RuleBehind({ reason, quotes, book, words }: RuleBehindProps) {
  const rule = book.rules[reason.ruleId];
  const reading = reason.reading === undefined ? undefined : book.readings[reason.reading];
  const place = [words.rule(reason.ruleId), ...(rule === undefined ? [] : [`${rule.section}, ${rule.place}`])].join(
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
