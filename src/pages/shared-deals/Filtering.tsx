/** What the table shows: a search, and what each deal must be. */
import { useEffect, useRef, useState } from 'react';
import { Button, Flex, SearchInput, Select } from '@hubspot/ui-extensions';
import { type Filters, isFiltered, ownersInOrder, selections, turnsInOrder } from './filters.ts';
import type { DealsWords } from './words.ts';

interface FilteringProps {
  readonly filters: Filters;
  readonly filter: (filters: Filters) => void;
  /** None in a partner's own portal. */
  readonly partners: readonly string[];
  readonly words: DealsWords;
}

const all = 'all';
/** Milliseconds after the last letter: the route need not hold every word that was on its way. */
const pause = 400;

export function Filtering({ filters, filter, partners, words }: FilteringProps) {
  const { sort, ...wanted } = filters;
  const order = sort === undefined ? {} : { sort };
  const choose = (
    name: Exclude<keyof Filters, 'sort' | 'words'>,
    options: readonly (readonly [value: string, label: string])[],
    any: string,
  ) => ({
    name,
    value: wanted[name] ?? all,
    options: [[all, any] as const, ...options].map(([value, label]) => ({ value, label })),
    onChange: (value: unknown) => {
      const { [name]: _, ...others } = wanted;
      const chosen = options.find(([each]) => each === value)?.[0];
      filter({ ...others, ...order, ...(chosen === undefined ? {} : { [name]: chosen }) });
    },
  });
  const { selections: named, turns, owners } = words;
  return (
    <Flex testId="filters" direction="row" align="end" gap="sm" wrap>
      <Search filters={filters} filter={filter} words={words} />
      <Select
        label={words.show}
        {...choose(
          'selection',
          selections.map((each) => [each, named[each]]),
          words.everything,
        )}
      />
      <Select
        label={words.turn}
        {...choose(
          'turn',
          turnsInOrder.map((each) => [each, turns[each]]),
          words.everyTurn,
        )}
      />
      <Select
        label={words.whose}
        {...choose(
          'owner',
          ownersInOrder.map((each) => [each, owners[each]]),
          words.anybody,
        )}
      />
      {partners.length > 0 && (
        <Select
          label={words.partner}
          {...choose(
            'partner',
            partners.map((each) => [each, each]),
            words.everyPartner,
          )}
        />
      )}
      {isFiltered(filters) && (
        <Button
          testId="no-filters"
          variant="transparent"
          size="sm"
          onClick={() => {
            filter(order);
          }}
        >
          {words.noFilters}
        </Button>
      )}
    </Flex>
  );
}

function Search({ filters, filter, words }: Omit<FilteringProps, 'partners'>) {
  const inRoute = filters.words ?? '';
  const [typed, type] = useState(inRoute);
  // The route as it was when something was last typed: where it says something else since, somebody went elsewhere.
  const sent = useRef(inRoute);
  useEffect(() => {
    if (inRoute !== sent.current) {
      sent.current = inRoute;
      type(inRoute);
    }
  }, [inRoute]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const later = setTimeout(() => {
      sent.current = typed;
      const { words: _, ...others } = filters;
      filter(typed === '' ? others : { ...others, words: typed });
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [typed, filters, filter]);
  return <SearchInput name="q" label={words.search} placeholder={words.searchHint} value={typed} onChange={type} />;
}
