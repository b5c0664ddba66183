/** What a card does that HubSpot does not provide for, in words; empty when there is nothing. */
import { isValidElement } from 'react';
import { chartProblems } from './charts/chart-schema.ts';
import { pageLocation } from './page-location.ts';
import { common, propNames, type ComponentName } from './prop-names.ts';
import { propValues } from './prop-values.ts';

type Props = Readonly<Record<string, unknown>>;

export function problemsOf(name: ComponentName, props: Props): string[] {
  const declared: Readonly<Record<string, 0 | 1>> = propNames[name];
  const given = Object.keys(props).filter((prop) => !common.some((known) => known === prop));
  const unknown = given.filter((prop) => !Object.hasOwn(declared, prop));
  const missing = [
    ...Object.entries(declared).flatMap(([prop, need]) => (need === 1 ? [prop] : [])),
    ...alsoNeeded(name, props),
  ].filter((prop) => props[prop] === undefined);
  const accepted = propValues[name];
  return [
    ...unknown.map((prop) => `${name} has no prop "${prop}".`),
    ...missing.map((prop) => `${name} needs the prop "${prop}".`),
    ...given.flatMap((prop) => {
      const forms = Object.hasOwn(accepted, prop) ? accepted[prop] : undefined;
      return forms === undefined || accepts(forms, props[prop])
        ? []
        : [`${name} takes for "${prop}": ${forms}; not ${told(props[prop])}.`];
    }),
    ...missingContext(name, props),
    ...(name === 'BarChart' || name === 'LineChart' ? chartProblems(name, props) : []),
    ...linkProblems(name, props),
  ];
}

/** Required only together with another. */
function alsoNeeded(name: ComponentName, props: Props): readonly string[] {
  if (name === 'Table' && props['paginated'] === true) return ['pageCount', 'onPageChange'];
  const sorted = props['sortDirection'] !== undefined && props['sortDirection'] !== 'never';
  return name === 'TableHeader' && sorted ? ['onSortChange'] : [];
}

const told = (value: unknown): string => (typeof value === 'function' ? 'a function' : JSON.stringify(value));

const splits = new Map<string, ReadonlySet<string>>();
/** Split once: each component asks at each drawing. */
function split(forms: string): ReadonlySet<string> {
  const known = splits.get(forms) ?? new Set(forms.split(' '));
  splits.set(forms, known);
  return known;
}

function accepts(forms: string, value: unknown): boolean {
  if (value === undefined || forms === '<node>') return true;
  const one = split(forms);
  if (typeof value === 'string') return one.has('<text>') || (one.has(value) && !value.startsWith('<'));
  return one.has(kindOf(value));
}

const kinds: Readonly<Record<string, string>> = {
  number: '<number>',
  boolean: '<flag>',
  function: '<function>',
  object: '<object>',
};

function kindOf(value: unknown): string {
  if (value === null) return '<null>';
  if (Array.isArray(value)) return '<list>';
  if (isValidElement(value)) return '<element>';
  return kinds[typeof value] ?? '<none>';
}

const pageLinks: readonly ComponentName[] = ['PageLink', 'PageBreadcrumbsPageLink', 'PageHeaderPageLink'];

/** What a link to another page of the app lacks. */
function linkProblems(name: ComponentName, { to, params }: Props): string[] {
  if (!pageLinks.includes(name) || typeof to !== 'string') return [];
  const { missing } = pageLocation(to, params);
  return missing.map((parameter) => `${name}: the path ${to} names "${parameter}", and params does not say it.`);
}

/** Which record an action of HubSpot's is about; without it HubSpot answers with an error and does nothing. */
function missingContext(name: ComponentName, props: Props): string[] {
  if (name !== 'CrmActionButton' && name !== 'CrmActionLink') return [];
  const action = props['actionType'];
  if (typeof action !== 'string') return [];
  return (neededBy[action] ?? []).flatMap((path) => {
    const value = path.split('.').reduce<unknown>((at, key) => fieldOf(at, key), props['actionContext']);
    const told = typeof value === 'number' || (typeof value === 'string' && value !== '');
    return told ? [] : [`${action} needs "${path}" in its context.`];
  });
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Props)[key] : undefined;

const record = ['objectTypeId', 'objectId'];
const neededBy: Readonly<Record<string, readonly string[]>> = {
  PREVIEW_OBJECT: record,
  ADD_NOTE: record,
  ADD_TASK: record,
  SEND_EMAIL: record,
  SCHEDULE_MEETING: record,
  OPEN_RECORD_CREATOR_FORM: ['objectTypeId'],
  OPEN_RECORD_ASSOCIATION_FORM: ['objectTypeId', 'association.objectTypeId', 'association.objectId'],
  ENGAGEMENT_APP_LINK: [...record, 'engagementId'],
  RECORD_APP_LINK: record,
  PAGE_APP_LINK: ['path'],
  EXTERNAL_URL: ['href'],
  OPEN_WORKFLOW_ENROLLMENT_MODAL: record,
};

/** Where a component stands in the tree of a card, as far as HubSpot says something about it. */
export interface Place {
  readonly name: ComponentName | 'overlay';
  readonly within: Place | undefined;
  /** How many of each stand directly in it, of those that may stand there once. */
  readonly count: Map<ComponentName, number>;
}

/** A component that stands directly in one of these, and nowhere else. */
const parentsOf: Readonly<Partial<Record<ComponentName, readonly string[]>>> = {
  DescriptionListItem: ['DescriptionList'],
  DropdownButtonItem: ['Dropdown'],
  Modal: ['overlay'],
  ModalBody: ['Modal'],
  ModalFooter: ['Modal'],
  PageBreadcrumbsCurrent: ['PageBreadcrumbs'],
  PageBreadcrumbsPageLink: ['PageBreadcrumbs'],
  PageHeaderLink: ['PageHeaderPrimaryAction', 'PageHeaderSecondaryActions'],
  PageHeaderPageLink: ['PageHeaderPrimaryAction', 'PageHeaderSecondaryActions'],
  PageHeaderPrimaryAction: ['PageHeader'],
  PageHeaderSecondaryActions: ['PageHeader'],
  Panel: ['overlay'],
  PanelBody: ['Panel'],
  PanelFooter: ['Panel'],
  StatisticsItem: ['Statistics'],
  StatisticsTrend: ['StatisticsItem'],
  Tab: ['Tabs'],
  TableBody: ['Table'],
  TableCell: ['TableRow'],
  TableFooter: ['Table'],
  TableHead: ['Table'],
  TableHeader: ['TableRow'],
  TableRow: ['TableHead', 'TableBody', 'TableFooter'],
};

/** What holds these components and no others. */
const childrenOf: Readonly<Partial<Record<Place['name'], readonly ComponentName[]>>> = {
  Button: ['Icon'],
  DescriptionList: ['DescriptionListItem'],
  Dropdown: ['DropdownButtonItem'],
  LoadingButton: ['Icon'],
  Modal: ['ModalBody', 'ModalFooter'],
  PageBreadcrumbs: ['PageBreadcrumbsPageLink', 'PageBreadcrumbsCurrent'],
  PageHeader: ['PageHeaderPrimaryAction', 'PageHeaderSecondaryActions'],
  PageHeaderPrimaryAction: ['PageHeaderPageLink', 'PageHeaderLink'],
  PageHeaderSecondaryActions: ['PageHeaderPageLink', 'PageHeaderLink'],
  PageTitle: [],
  Panel: ['PanelBody', 'PanelFooter'],
  Statistics: ['StatisticsItem'],
  Table: ['TableHead', 'TableBody', 'TableFooter'],
  TableBody: ['TableRow'],
  TableFooter: ['TableRow'],
  TableHead: ['TableRow'],
  TableRow: ['TableHeader', 'TableCell'],
  Tabs: ['Tab'],
  overlay: ['Modal', 'Panel', 'Tooltip'],
};

export const onlyOnce: readonly ComponentName[] = [
  'PanelBody',
  'PanelFooter',
  'ModalBody',
  'ModalFooter',
  'PageHeaderPrimaryAction',
  'PageHeaderSecondaryActions',
];

export function placeProblems(name: ComponentName, place: Place | undefined): string[] {
  const at = place === undefined ? 'the card itself' : place.name;
  const parents = parentsOf[name];
  const children = place === undefined ? undefined : childrenOf[place.name];
  const problems: string[] = [];
  if (parents !== undefined && !parents.includes(at))
    problems.push(`${name} stands directly in ${parents.join(', ')}; not in ${at}.`);
  else if (children !== undefined && !children.includes(name))
    problems.push(`${at} holds ${['text', ...children].join(', ')}; not ${name}.`);
  if (name === 'PanelSection' && !isWithin(place, 'PanelBody')) problems.push('PanelSection stands in PanelBody.');
  return problems;
}

const isWithin = (place: Place | undefined, name: Place['name']): boolean =>
  place !== undefined && (place.name === name || isWithin(place.within, name));
