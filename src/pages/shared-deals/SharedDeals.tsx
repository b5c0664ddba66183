/** The portfolio as far as it is read. */
import { useMemo } from 'react';
import { Alert, AutoGrid, Button, EmptyState, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import { useCopy } from '../../cards/shared/use-copy.ts';
import { dayIn } from './days.ts';
import { DealTable } from './DealTable.tsx';
import { Evaluating } from './Evaluating.tsx';
import { figuresIn } from './figures.ts';
import { filtered, isFiltered, isOutOfDate, partnersOf } from './filters.ts';
import { Filtering } from './Filtering.tsx';
import { PayoutsOfDeals } from './PayoutsOfDeals.tsx';
import type { Read } from './portfolio.ts';
import { sorted } from './sorted.ts';
import { spreadsheet } from './spreadsheet.ts';
import { ThisWeek } from './ThisWeek.tsx';
import { Totals } from './Totals.tsx';
import { Unread } from './Unread.tsx';
import { useFilters } from './use-filters.ts';
import type { PortfolioDesk } from './use-portfolio.ts';
import { type DealsWords, troubleIn } from './words.ts';

interface SharedDealsProps {
  readonly read: Read;
  readonly desk: PortfolioDesk;
  readonly words: DealsWords;
}

export function SharedDeals({ read, desk, words }: SharedDealsProps) {
  const { deals, unread, incomplete, total, audience, asOf, more, evaluation } = read;
  const { language, locale, timeZone, portalId, evaluate, stop } = desk;
  const [filters, filter] = useFilters();
  const figures = useMemo(() => figuresIn({ language, locale }, timeZone), [language, locale, timeZone]);
  const today = dayIn(asOf, timeZone);
  const { sort } = filters;
  const shown = useMemo(
    () => sorted(filtered(deals, filters, today), sort, locale),
    [deals, filters, today, sort, locale],
  );
  const outOfDate = useMemo(() => deals.filter(isOutOfDate).map(({ dealId }) => dealId), [deals]);
  const partners = useMemo(() => (audience === 'hubspot' ? partnersOf(deals, locale) : []), [audience, deals, locale]);
  if (deals.length === 0 && unread.length === 0 && more.kind === 'none')
    return (
      <EmptyState testId="nothing" title={words.nothingShared} layout="vertical" reverseOrder>
        <Text>{words.nothingSharedText}</Text>
      </EmptyState>
    );
  const cells = { today, timeZone, figures, words };
  const part = { deals: shown, figures, words };
  return (
    <Flex testId="shared-deals" direction="column" gap="md">
      <Head {...{ read, desk, words }} shown={shown} onlySome={isFiltered(filters)} figures={figures} />
      {more.kind === 'reading' && (
        <ProgressBar
          testId="reading"
          title={words.reading(figures.integer(deals.length), figures.integer(total))}
          value={deals.length}
          maxValue={total}
        />
      )}
      {more.kind === 'failed' && (
        <Alert title={words.moreFailed(figures.integer(deals.length), figures.integer(total))} variant="warning">
          <Text>{troubleIn(more.trouble, language)}</Text>
          <Button
            testId="read-on"
            size="sm"
            onClick={() => {
              desk.readOn(false);
            }}
          >
            {words.readOn}
          </Button>
        </Alert>
      )}
      {more.kind === 'none' && <Evaluating {...{ evaluation, outOfDate, evaluate, stop, language, figures, words }} />}
      <ThisWeek deals={deals} today={today} portalId={portalId} figures={figures} words={words} />
      {incomplete !== undefined && (
        <Text testId="incomplete" variant="microcopy">
          {incomplete}
        </Text>
      )}
      <Unread unread={unread} portalId={portalId} words={words} />
      <Filtering filters={filters} filter={filter} partners={partners} words={words} />
      {isFiltered(filters) && (
        <Text testId="shown" variant="microcopy">
          {shown.length === 0
            ? words.noneFound
            : words.shown(figures.integer(shown.length), figures.integer(deals.length))}
        </Text>
      )}
      {shown.length > 0 && (
        <>
          <DealTable
            // Its first page, whenever other deals are asked for.
            key={JSON.stringify({ ...filters, sort: undefined })}
            deals={shown}
            sort={sort}
            order={(wanted) => {
              const { sort: _, ...others } = filters;
              filter(wanted === undefined ? others : { ...others, sort: wanted });
            }}
            withPartners={audience === 'hubspot'}
            portalId={portalId}
            {...cells}
          />
          <AutoGrid columnWidth={380} flexible gap="lg">
            <Totals {...part} />
            <PayoutsOfDeals {...part} today={today} portalId={portalId} language={language} />
          </AutoGrid>
        </>
      )}
    </Flex>
  );
}

interface HeadProps extends SharedDealsProps {
  readonly shown: Read['deals'];
  readonly onlySome: boolean;
  readonly figures: ReturnType<typeof figuresIn>;
}

/** How many and as of when; what may be done with all of them that are shown. */
function Head({ read, desk, words, shown, onlySome, figures }: HeadProps) {
  const { deals, asOf, more, evaluation } = read;
  const send = useCopy({ copied: words.copied(shown.length), notCopied: words.notCopied });
  const busy = more.kind === 'reading' || evaluation.kind === 'running';
  const copy = () => {
    const text = spreadsheet(
      shown,
      {
        columns: words.sheet,
        dayOf: (instant) => dayIn(instant, desk.timeZone),
        turnOf: ({ evaluation: of }) => (of?.turn == null ? '' : words.turns[of.turn]),
        ownerOf: ({ evaluation: of }) => (of?.owner == null || of.owner === 'nobody' ? '' : words.owners[of.owner]),
        stateOf: ({ state, evaluation }) =>
          evaluation?.provisional === true ? `${words.states[state]} · ${words.provisional}` : words.states[state],
      },
      figures,
    );
    send(text);
  };
  return (
    <Flex direction="row" justify="between" align="center" gap="sm" wrap>
      <Text testId="as-of" variant="microcopy">
        {`${words.deals(deals.length)} · ${words.asOf(figures.instant(asOf))}`}
      </Text>
      <Flex direction="row" gap="sm" wrap>
        <Button
          testId="refresh"
          variant="secondary"
          size="sm"
          disabled={busy}
          onClick={() => {
            desk.readOn(true);
          }}
        >
          {words.refresh}
        </Button>
        <Button
          testId="evaluate-shown"
          variant="secondary"
          size="sm"
          disabled={busy || shown.length === 0}
          onClick={() => {
            desk.evaluate(shown.map(({ dealId }) => dealId));
          }}
        >
          {onlySome ? words.evaluateShown(shown.length) : words.evaluateAll}
        </Button>
        <Button testId="copy" variant="secondary" size="sm" disabled={shown.length === 0} onClick={copy}>
          {words.copy}
        </Button>
      </Flex>
    </Flex>
  );
}
