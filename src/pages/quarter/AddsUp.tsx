/** The closing line: whether the statement adds up to the cent, and what it does not rest on. */
import { Alert, Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { Locale } from '../../contract/deal-view.ts';
import type { StatedDeal } from '../../contract/statement.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { troubleIn } from '../shared-deals/words.ts';
import type { Stating } from './stating.ts';
import type { QuarterWords } from './words.ts';

interface AddsUpProps {
  readonly stating: Stating;
  /** False: some shared deals are on no page. */
  readonly allFound: boolean;
  /** What it means that some could not be read. */
  readonly notWhole: string;
  readonly readOn: (dealIds: readonly string[]) => void;
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: QuarterWords;
}

export function AddsUp({ stating, allFound, notWhole, readOn, language, figures, words }: AddsUpProps) {
  const { stated, unread, left, trouble } = stating;
  const wrong = stated.filter(({ mismatches }) => mismatches.length > 0);
  const without = [
    ...(unread.length > 0 ? [words.without.unread(unread.length)] : []),
    ...(left.length > 0 ? [words.without.left(left.length)] : []),
    ...(allFound ? [] : [words.without.rows]),
  ];
  const missing = [...left, ...unread.map(({ dealId }) => dealId)];
  return (
    <Flex testId="adds-up" direction="column" gap="xs">
      {wrong.length > 0 && <Wrong deals={wrong} figures={figures} words={words} />}
      {without.length > 0 && (
        <Alert testId="not-whole" title={trouble === undefined ? notWhole : words.stopped} variant="warning">
          <Flex direction="column" gap="xs">
            {trouble !== undefined && <Text>{troubleIn(trouble, language)}</Text>}
            <Text>{without.join(' ')}</Text>
            {missing.length > 0 && (
              <Flex>
                <Button
                  testId="read-on"
                  size="sm"
                  onClick={() => {
                    readOn(missing);
                  }}
                >
                  {words.tryAgain}
                </Button>
              </Flex>
            )}
          </Flex>
        </Alert>
      )}
      {wrong.length === 0 && stated.length > 0 && (
        <Flex direction="row" align="center" gap="xs">
          <Icon name="checkCircle" color="success" size="sm" />
          <Text testId="adds-up-text">{words.addsUp(stated.length)}</Text>
        </Flex>
      )}
      {untoldIn(stated, words).map((text) => (
        <Text key={text} variant="microcopy">
          {text}
        </Text>
      ))}
      <Text variant="microcopy">{words.about}</Text>
    </Flex>
  );
}

const untoldIn = (stated: readonly StatedDeal[], words: QuarterWords): readonly string[] =>
  (['months', 'payments'] as const).flatMap((why) => {
    const count = stated.filter(({ untold }) => untold.includes(why)).length;
    return count === 0 ? [] : [words.untold[why](count)];
  });

function Wrong({
  deals,
  figures,
  words,
}: Pick<AddsUpProps, 'figures' | 'words'> & { readonly deals: readonly StatedDeal[] }) {
  const all = deals.flatMap(({ name, mismatches }) => mismatches.map((mismatch) => ({ name, ...mismatch })));
  return (
    <Alert testId="does-not-add-up" title={words.doesNotAddUp(all.length)} variant="danger">
      <Flex direction="column">
        {all.map(({ name, month, currency, determined, stated }) => (
          <Text key={`${name} ${month} ${currency}`}>
            {words.mismatch(
              name,
              figures.month(month),
              figures.money(determined, currency),
              figures.money(stated, currency),
            )}
          </Text>
        ))}
      </Flex>
    </Alert>
  );
}
