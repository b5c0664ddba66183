import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Book, ReasonsOf } from '../../view/deal-view.ts';
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
  const show = (key: string) => <Reason key={key} id={key} name={name} quotes={quotes.has(key)} book={book} words={words} />;
  return (
    <Flex direction="column" gap="sm">
      {all(reasons).some((key) => seen.has(key)) && <Text testId={`same-${name}`}>{words.sameAsCredit}</Text>}
      {deciding.map(show)}
      {informing.length > 0 && (
        <Text testId={`inform-${name}`} variant="microcopy" format={{ fontWeight: 'bold' }}>
          {words.forInformation}
        </Text>
      )}
      {informing.map(show)}
    </Flex>
  );
}

interface ReasonProps {
  readonly id: string;
  readonly name: string;
  readonly quotes: boolean;
  readonly book: Book;
  readonly words: CardWords;
}

function Reason({ id, name, quotes, book, words }: ReasonProps) {
  const reason = book.reasons[id];
  if (reason === undefined) return null;
  const rule = book.rules[reason.ruleId];
  const reading = reason.reading === undefined ? undefined : book.readings[reason.reading];
  const place = [words.rule(reason.ruleId), ...(rule === undefined ? [] : [`${rule.section}, ${rule.place}`])].join(' · ');
  const informs = reason.tone === 'default';
  return (
    <Flex testId={`reason-${name}-${id}`} direction="column" gap="xs">
      {!informs && <StatusTag variant={reason.tone}>{reason.label}</StatusTag>}
      {informs ? <Text variant="microcopy">{reason.sentence}</Text> : <Text>{reason.sentence}</Text>}
      <Text variant="microcopy">{quotes && rule !== undefined ? words.pair(place, rule.says) : place}</Text>
      {reading !== undefined && <Text variant="microcopy">{reading}</Text>}
      <Grounds title={words.facts} entries={reason.facts.map(({ label, value, source }) => words.pair(label, source === undefined ? value : `${value} (${source})`))} />
      <Grounds
        title={words.parameters}
        entries={reason.parameters.flatMap((key) => {
          const parameter = book.parameters[key];
          return parameter === undefined ? [] : [words.pair(parameter.name, `${parameter.value} (${parameter.source})`)];
        })}
      />
    </Flex>
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
