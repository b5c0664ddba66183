/** Which deals are shown, and in which order: all of it in the route, so that a link shows what its sender saw. */
import type { SharedDeal, TurnOwner } from '../../contract/portfolio.ts';
import type { TurnKind } from '../../contract/turn.ts';
import { isNothing } from './exact-sum.ts';
import { ofPartner } from './of-partner.ts';
import { isThisWeek } from './this-week.ts';

/** `at_risk`: money waits for a step, or the customer has not paid. `out_of_date`: to be evaluated anew. */
export const selections = ['this_week', 'at_risk', 'unpaid', 'out_of_date'] as const;
export type Selection = (typeof selections)[number];

export const sortings = ['deal', 'partner', 'mrr', 'monthly', 'maximum', 'earned', 'due', 'evaluated'] as const;
export type SortedBy = (typeof sortings)[number];

export interface Filters {
  readonly selection?: Selection;
  readonly turn?: TurnKind;
  readonly owner?: TurnOwner;
  readonly partner?: string;
  readonly words?: string;
  readonly sort?: { readonly by: SortedBy; readonly down: boolean };
}

const turns: Readonly<Record<TurnKind, true>> = {
  yours: true,
  partner: true,
  customer: true,
  specialist: true,
  hubspot: true,
  admin: true,
  hubspot_decides: true,
  fact_missing: true,
  on_track: true,
  rules_met: true,
  partly_met: true,
  not_settled: true,
  not_eligible: true,
  ended: true,
  nothing: true,
};
/** Whoever has to act first, then what stands. */
export const turnsInOrder = Object.keys(turns).filter((kind): kind is TurnKind => Object.hasOwn(turns, kind));

const owners: Readonly<Record<TurnOwner, true>> = {
  you: true,
  partner: true,
  customer: true,
  specialist: true,
  hubspot: true,
  admin: true,
  nobody: true,
};
export const ownersInOrder = Object.keys(owners).filter((owner): owner is TurnOwner => Object.hasOwn(owners, owner));

type Route = Readonly<Record<string, string>>;

/** What nobody knows is as if it were not there: an old link still shows something. */
export function filtersOf(route: Route): Filters {
  const selection = selections.find((each) => each === route['show']);
  const turn = turnsInOrder.find((each) => each === route['turn']);
  const owner = ownersInOrder.find((each) => each === route['owner']);
  const { partner, q: words, sort = '' } = route;
  const by = sortings.find((each) => each === sort.replace(/^-/, ''));
  return {
    ...(selection === undefined ? {} : { selection }),
    ...(turn === undefined ? {} : { turn }),
    ...(owner === undefined ? {} : { owner }),
    ...(partner === undefined || partner === '' ? {} : { partner }),
    ...(words === undefined || words === '' ? {} : { words }),
    ...(by === undefined ? {} : { sort: { by, down: sort.startsWith('-') } }),
  };
}

export function routeOf({ selection, turn, owner, partner, words, sort }: Filters): Record<string, string> {
  return {
    ...(selection === undefined ? {} : { show: selection }),
    ...(turn === undefined ? {} : { turn }),
    ...(owner === undefined ? {} : { owner }),
    ...(partner === undefined ? {} : { partner }),
    ...(words === undefined ? {} : { q: words }),
    ...(sort === undefined ? {} : { sort: `${sort.down ? '-' : ''}${sort.by}` }),
  };
}

/** Whether anything but the order was asked for. */
export const isFiltered = ({ sort: _, ...filters }: Filters): boolean => Object.keys(filters).length > 0;

/** @param today the portal's day */
export function filtered(deals: readonly SharedDeal[], filters: Filters, today: string): readonly SharedDeal[] {
  const { selection, turn, owner, partner } = filters;
  const words = filters.words?.trim().toLowerCase() ?? '';
  const theirs = partner === undefined ? deals : deals.flatMap((deal) => ofPartner(deal, partner) ?? []);
  return theirs.filter((deal) => {
    const { evaluation } = deal;
    const named = [deal.name, ...partnersNamed(deal)].join(' ').toLowerCase();
    return (
      (selection === undefined || isSelected(deal, selection, today)) &&
      (turn === undefined || evaluation?.turn === turn) &&
      (owner === undefined || evaluation?.owner === owner) &&
      (words === '' || named.includes(words))
    );
  });
}

function isSelected(deal: SharedDeal, selection: Selection, today: string): boolean {
  switch (selection) {
    case 'this_week':
      return isThisWeek(deal, today);
    case 'at_risk':
      return isUnpaid(deal) || (deal.evaluation?.amounts ?? []).some(({ awaiting }) => awaiting !== null);
    case 'unpaid':
      return isUnpaid(deal);
    case 'out_of_date':
      return isOutOfDate(deal);
  }
}

const isUnpaid = ({ evaluation }: SharedDeal): boolean =>
  (evaluation?.amounts ?? []).some(({ unpaid }) => unpaid !== null && !isNothing(unpaid));

export function isOutOfDate({ state }: SharedDeal): boolean {
  switch (state) {
    case 'current':
    case 'unsure':
      return false;
    case 'changed':
    case 'time':
    case 'version':
    case 'never':
      return true;
  }
}

/** Whoever is on the deal or is paid for it, the one who is credited first. */
export const partnersNamed = ({ evaluation, partners = [] }: SharedDeal): readonly string[] => [
  ...new Set([
    ...(evaluation?.creditedPartner === undefined ? [] : [evaluation.creditedPartner]),
    ...(evaluation?.byPartner ?? []).flatMap(({ partner }) => partner ?? []),
    ...partners,
  ]),
];

/** Each partner of these deals once, in the order of the alphabet. */
export const partnersOf = (deals: readonly SharedDeal[], locale: string): readonly string[] =>
  [...new Set(deals.flatMap(partnersNamed))].sort((one, other) => one.localeCompare(other, locale));
