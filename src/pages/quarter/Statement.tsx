/** The statement of one quarter, as far as its deals are read. */
import { useMemo } from 'react';
import { Alert, Button, EmptyState, Flex, Heading, ProgressBar, Text } from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import { useCopy } from '../../cards/shared/use-copy.ts';
import { dayIn } from '../shared-deals/days.ts';
import { figuresIn } from '../shared-deals/figures.ts';
import { monthsOf, quarterOf } from '../shared-deals/quarters.ts';
import type { Read } from '../shared-deals/portfolio.ts';
import { Unread } from '../shared-deals/Unread.tsx';
import type { PortfolioDesk } from '../shared-deals/use-portfolio.ts';
import { dealsWordsIn, quarterIn, troubleIn } from '../shared-deals/words.ts';
import { AddsUp } from './AddsUp.tsx';
import { Adjustments } from './Adjustments.tsx';
import { Breakdown } from './Breakdown.tsx';
import { ByMonth } from './ByMonth.tsx';
import { Choosing } from './Choosing.tsx';
import { ClosingState } from './ClosingState.tsx';
import { mayBring } from './may-bring.ts';
import { sheetOf } from './sheet.ts';
import { SinceClosing } from './SinceClosing.tsx';
import { adjustmentsOf, amountsOf, byCurrency, groupsBy, ofAsked } from './statement.ts';
import { useAsked } from './use-asked.ts';
import { useClosing } from './use-closing.ts';
import { useStatement } from './use-statement.ts';
import { quarterWordsIn } from './words.ts';

interface StatementProps {
  readonly read: Read;
  readonly desk: PortfolioDesk;
}

export function Statement({ read, desk }: StatementProps) {
  const { deals, total, audience, asOf, more, incomplete, unread: notFound } = read;
  const { language, locale, timeZone, portalId } = desk;
  const [asked, ask] = useAsked();
  const [words, dealsWords, kinds] = [quarterWordsIn(language), dealsWordsIn(language), payoutWordsIn(language).kinds];
  const figures = useMemo(() => figuresIn({ language, locale }, timeZone), [language, locale, timeZone]);
  const thisQuarter = quarterOf(dayIn(asOf, timeZone));
  const quarter = asked.quarter ?? thisQuarter;
  const withPartners = audience === 'hubspot';
  const by = asked.by ?? (withPartners ? 'partner' : 'deal');
  const { answer, askAgain } = useClosing(quarter, locale);
  const state = answer?.kind === 'state' ? answer.state : null;
  const closing = state?.closing;
  const closedDeals = state?.closedDeals;
  // Which deals are to be read is known once all rows are, and whether the quarter is closed.
  const known = more.kind !== 'reading' && answer !== null;
  const [wanted, spared] = useMemo(() => {
    if (!known) return [null, []];
    const ids = (bring: boolean) =>
      deals.filter((deal) => mayBring(deal, quarter) === bring).map(({ dealId }) => dealId);
    const all = [...new Set([...ids(true), ...(closedDeals ?? [])])];
    return [all, ids(false).filter((id) => !all.includes(id))];
  }, [known, deals, quarter, closedDeals]);
  const compared = closing?.inFull === true || (closedDeals ?? []).length > 0;
  const { stating, readOn, anew } = useStatement(quarter, wanted, compared, { locale, timeZone });
  const { stated, closed, unread, left, of, status } = stating;
  const inFull = closing?.inFull === true;
  // What was closed stays; what an open quarter takes up of closed ones is part of it.
  const everything = useMemo(
    () => (inFull ? amountsOf(closed) : [...amountsOf(stated), ...adjustmentsOf(stated)]),
    [inFull, closed, stated],
  );
  const amounts = useMemo(() => ofAsked(everything, asked), [everything, asked]);
  const takenUp = useMemo(() => amounts.filter(({ adjusts }) => adjusts !== undefined), [amounts]);
  const currencies = useMemo(() => byCurrency(amounts, monthsOf(quarter)), [amounts, quarter]);
  const groups = useMemo(() => groupsBy(by, amounts, locale), [by, amounts, locale]);
  const quarters = useMemo(
    () => [...new Set([quarter, thisQuarter, ...quartersOf(deals)])].sort().reverse(),
    [deals, quarter, thisQuarter],
  );
  const only = nameOfOnly(asked, amounts);
  const reading = !known || status === 'reading';
  const done = of - left.length;
  const toRead = spared.filter((id) => !stated.some(({ dealId }) => dealId === id));
  const send = useCopy({ copied: words.copied(amounts.length), notCopied: dealsWords.notCopied });
  return (
    <Flex testId="statement" direction="column" gap="md">
      <Flex direction="row" justify="between" align="end" gap="sm" wrap>
        <Choosing {...{ asked, ask, quarter, by, quarters, withPartners, only, words, dealsWords }} />
        <Flex direction="row" gap="sm" wrap>
          <Button testId="anew" variant="secondary" size="sm" disabled={reading} onClick={anew}>
            {words.again}
          </Button>
          <Button
            testId="copy"
            variant="secondary"
            size="sm"
            disabled={reading || amounts.length === 0}
            onClick={() => {
              send(sheetOf(quarter, amounts, figures, { words, kinds, withPartners }));
            }}
          >
            {dealsWords.copy}
          </Button>
        </Flex>
      </Flex>
      <ClosingState
        {...{ answer, askAgain, quarter, language, figures }}
        isOver={quarter < thisQuarter}
        words={words.closing}
      />
      {reading ? (
        <ProgressBar
          testId="reading"
          title={
            more.kind !== 'reading'
              ? words.reading(figures.integer(done), figures.integer(of))
              : dealsWords.reading(figures.integer(deals.length), figures.integer(total))
          }
          value={more.kind === 'reading' ? deals.length : done}
          maxValue={Math.max(1, more.kind === 'reading' ? total : of)}
        />
      ) : (
        <Text testId="as-of" variant="microcopy">
          {[
            words.of(stated.length),
            dealsWords.asOf(figures.instant(asOf)),
            ...(only === null ? [] : [words.only(only)]),
          ].join(' · ')}
        </Text>
      )}
      {more.kind === 'failed' && (
        <Alert title={dealsWords.moreFailed(figures.integer(deals.length), figures.integer(total))} variant="warning">
          <Text>{troubleIn(more.trouble, language)}</Text>
          <Button
            testId="rows-on"
            size="sm"
            onClick={() => {
              desk.readOn(false);
            }}
          >
            {dealsWords.readOn}
          </Button>
        </Alert>
      )}
      {amounts.length > 0 && (
        <>
          <ByMonth {...{ currencies, figures, kinds, words }} months={monthsOf(quarter)} />
          <Breakdown
            // Its first page, whenever something else is asked for.
            key={JSON.stringify(asked)}
            {...{ groups, by, asked: { ...asked, quarter }, portalId, figures, words }}
          />
        </>
      )}
      {takenUp.length > 0 && !inFull && (
        <Flex direction="column" gap="xs">
          <Heading>
            {words.closing.takenUp(
              [...new Set(takenUp.map(({ adjusts = '' }) => quarterIn(adjusts, dealsWords)))].join(', '),
            )}
          </Heading>
          <Adjustments {...{ portalId, figures, kinds }} adjustments={takenUp} words={words.closing} />
        </Flex>
      )}
      {!reading && amounts.length === 0 && (
        <EmptyState
          testId="nothing"
          title={words.nothing(quarterIn(quarter, dealsWords))}
          layout="vertical"
          reverseOrder
        >
          <Text>{words.nothingText}</Text>
        </EmptyState>
      )}
      {!reading && closing !== undefined && (
        <SinceClosing
          {...{ closing, stated, portalId, figures, kinds }}
          amounts={everything}
          next={quarterIn(closing.adjustedIn, dealsWords)}
          words={words.closing}
        />
      )}
      {!reading && (
        <AddsUp
          {...{ stating, readOn, language, figures, words }}
          notWhole={inFull ? words.closing.notCompared : words.notWhole}
          allFound={more.kind === 'none' && incomplete === undefined && notFound.length === 0}
        />
      )}
      <Unread unread={[...notFound, ...unread]} portalId={portalId} words={dealsWords} />
      {!reading && toRead.length > 0 && (
        <Flex direction="row" align="center" gap="sm" wrap>
          <Text testId="spared" variant="microcopy">
            {words.spared(toRead.length)}
          </Text>
          <Button
            testId="read-spared"
            variant="transparent"
            size="xs"
            onClick={() => {
              readOn(toRead);
            }}
          >
            {words.readThem}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** In which any of these deals brings something, as their records say. */
const quartersOf = (deals: Read['deals']): readonly string[] =>
  deals.flatMap(({ evaluation }) =>
    (evaluation?.amounts ?? []).flatMap(({ payouts }) => payouts.map(([named]) => named)),
  );

function nameOfOnly(
  { partner, customer }: ReturnType<typeof useAsked>[0],
  amounts: ReturnType<typeof amountsOf>,
): string | null {
  if (partner === undefined && customer === undefined) return null;
  const [first] = amounts;
  return (partner === undefined ? first?.customer?.name : first?.partner?.name) ?? partner ?? customer ?? null;
}
