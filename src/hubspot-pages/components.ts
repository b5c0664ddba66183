import type { DocumentedSource } from './documented-answer.ts';
import { notShown, page } from './sources.ts';

/** How the page and the preview's host stand to each other; `mended` names what was not so before. */
type Verdict = 'agrees' | 'mended' | 'unknown';

/** One component of HubSpot's as the app uses it, held against HubSpot's own page. */
export interface DocumentedComponent {
  readonly component: string;
  /** Props that the app passes, and of those that take fixed texts the texts, separated by spaces. */
  readonly props: Readonly<Record<string, string>>;
  readonly source: DocumentedSource;
  readonly says: string;
  readonly verdict: Verdict;
  /** What was mended, and what no page answers. */
  readonly note?: string;
}

/** Something that HubSpot enforces or leaves out, whichever component it is about. */
export interface DocumentedBound {
  readonly about: string;
  readonly source: DocumentedSource;
  readonly says: string;
  readonly verdict: Verdict;
  readonly note: string;
}

const readOn = '2026-11-30';
const read = (path: string, modified: string | null = null): DocumentedSource => ({
  ...page(path, modified),
  read: readOn,
});
const unshown = (path: string): DocumentedSource => ({ ...notShown(path), read: readOn });
const extensions = '/apps/developer-platform/add-features/ui-extensions';
const component = (name: string) => `${extensions}/ui-components/standard-components/${name}.md`;

const field = { error: '', label: '', name: '', onChange: '', readOnly: '', required: '', value: '' };
const told = { ...field, validationMessage: '' };
const table = read('/platform/ui-components/table');
const panel = read('/platform/ui-components/panel');
const appPage = (name: string) => read(`${extensions}/ui-components/app-page-components/${name}.md`);
const pages = (name: string) => read(`${extensions}/extension-points/app-pages/${name}.md`);
const routes = appPage('page-routes');

export const documentedComponents: readonly DocumentedComponent[] = [
  {
    component: 'Accordion',
    props: { defaultOpen: '', size: 'sm xs', title: '' },
    source: read('/platform/ui-components/accordion', 'January 28, 2026'),
    says: 'Children and title are required.',
    verdict: 'agrees',
    note: 'The default size is medium on an older copy of the page and small in the SDK: the cards always say it.',
  },
  {
    component: 'Alert',
    props: { title: '', variant: 'danger warning' },
    source: read('/platform/ui-components/alert'),
    says: 'Five kinds, info where none is said; the body is optional.',
    verdict: 'agrees',
  },
  {
    component: 'AutoGrid',
    props: { columnWidth: '', flexible: '', gap: 'lg md sm' },
    source: read(`${extensions}/ui-components/standard-components/autogrid`),
    says: 'As many columns as fit; flexible ones share what is left, with the width as their least.',
    verdict: 'agrees',
    note: 'Whether columns that nothing fills keep their place stands nowhere.',
  },
  {
    component: 'BarChart',
    props: { axes: '', data: '', options: '' },
    source: read('/platform/ui-components/charts-overview', 'November 18, 2025'),
    says: 'Data as rows in their order; axes name their fields, which colour groups and whether it is stacked; options have title, legend and tooltips.',
    verdict: 'unknown',
    note: 'Height and the shades of the colours stand nowhere.',
  },
  {
    component: 'Box',
    props: { flex: 'none' },
    source: read('/platform/ui-components/box'),
    says: 'flex is auto where it is not said.',
    verdict: 'mended',
    note: 'The host took initial.',
  },
  {
    component: 'Button',
    props: { disabled: '', onClick: '', overlay: '', size: 'sm xs', variant: 'primary secondary transparent' },
    source: read('/platform/ui-components/button'),
    says: 'secondary, md and button by default; an address outside HubSpot opens in a new tab with a sign.',
    verdict: 'mended',
    note: 'Only text and icons inside (SDK): others are refused. The new tab and its sign were missing, and an overlay beside an address.',
  },
  {
    component: 'ButtonRow',
    props: {},
    source: read('/platform/ui-components/buttonrow'),
    says: 'Holds Buttons; those for which there is no room fold into a menu called More.',
    verdict: 'unknown',
    note: 'Whether a LoadingButton may stand in it (ours does, in each form). The host folds nothing.',
  },
  {
    component: 'CrmActionButton',
    props: {
      actionContext: '',
      actionType: 'ADD_TASK OPEN_RECORD_ASSOCIATION_FORM',
      size: 'sm xs',
      variant: 'primary secondary',
    },
    source: read('/platform/ui-components/crmactionbutton'),
    says: 'Needs the type and the record it is about; where that is missing, or the user may not, onError hears of it.',
    verdict: 'mended',
    note: 'A context without its record was taken; which fields each action needs is from the SDK.',
  },
  {
    component: 'DateInput',
    props: { ...told, timezone: 'portalTz' },
    source: read('/platform/ui-components/dateinput'),
    says: 'Year, month from 0, day of the month; short by default; userTz unless the portal’s is asked for.',
    verdict: 'agrees',
    note: 'What onChange tells when the day is cleared stands nowhere. The page passes null as a value, the SDK 0.17 has no null there: refused.',
  },
  {
    component: 'Divider',
    props: { size: 'flush' },
    source: read('/platform/ui-components/divider', 'February 10, 2026'),
    says: 'A grey line; small by default. Not two in a row.',
    verdict: 'agrees',
    note: 'It is described as horizontal and between things that stand above each other; how it draws as a connector in a row is to be tried.',
  },
  {
    component: 'Dropdown',
    props: { buttonSize: 'xs', buttonText: '', variant: 'transparent' },
    source: read('/platform/ui-components/dropdown'),
    says: 'Items are Dropdown.ButtonItem; `options` is deprecated.',
    verdict: 'mended',
    note: 'Anything but items is refused; "More" without a text (SDK). The default variant is primary on the page, secondary in the SDK: the cards say it. Transparent is shown in sm and md only.',
  },
  {
    component: 'DropdownButtonItem',
    props: { onClick: '', overlay: '' },
    source: read('/platform/ui-components/dropdown'),
    says: 'Opens tooltips, modals and panels by `overlay`.',
    verdict: 'agrees',
    note: 'The pages of Panel and Modal list Button, LoadingButton, Link, Tag and Image, and not this one.',
  },
  {
    component: 'EmptyState',
    props: { layout: 'vertical', reverseOrder: '', title: '' },
    source: read(component('empty-state')),
    says: 'Text first, picture second; reverseOrder swaps them.',
    verdict: 'mended',
    note: 'The host drew the picture first where the layout is vertical, and reversed it into a row.',
  },
  {
    component: 'ErrorState',
    props: { title: '', type: 'error lock' },
    source: read(component('error-state')),
    says: 'One of three drawings, a title that says what failed, then texts and a button that say why and what to do.',
    verdict: 'agrees',
  },
  {
    component: 'Flex',
    props: { align: 'center end', direction: 'column row', gap: 'lg md sm xs', justify: 'between end start', wrap: '' },
    source: read('/platform/ui-components/flex'),
    says: 'A row, flush, stretched, on one line unless said otherwise.',
    verdict: 'agrees',
  },
  {
    component: 'Form',
    props: { autoComplete: 'off', onSubmit: '' },
    source: read('/platform/ui-components/form'),
    says: 'Hands what its fields hold to onSubmit.',
    verdict: 'agrees',
    note: 'Whether a required field that is empty holds the form back stands nowhere: the host sends it, the cards check.',
  },
  {
    component: 'Heading',
    props: {},
    source: read('/platform/ui-components/heading', 'February 10, 2026'),
    says: 'One for each section, no sentences.',
    verdict: 'agrees',
  },
  {
    component: 'Icon',
    props: {
      color: 'alert success warning',
      name: 'checkCircle circleHollow clock exclamationCircle info refresh',
      screenReaderText: '',
      size: 'sm',
    },
    source: read(`${extensions}/ui-components/standard-components/icon`),
    says: 'Beside a text, or with screenReaderText; sized by what it stands in unless said otherwise.',
    verdict: 'agrees',
    note: 'The host draws its own strokes.',
  },
  {
    component: 'Input',
    props: { ...told, description: '', onInput: '' },
    source: read(`${extensions}/ui-components/standard-components/input`),
    says: 'Stands in a Form with a submit button. onInput is for checking, onChange for keeping.',
    verdict: 'agrees',
    note: 'The cards keep at onInput too, so that nothing typed is lost.',
  },
  {
    component: 'Link',
    props: { href: '' },
    source: read('/platform/ui-components/link'),
    says: 'For HubSpot and the rest of the web: pages of HubSpot’s app open in the same tab and without a sign, others in a new one.',
    verdict: 'agrees',
    note: 'The page shows an object as href, the SDK takes a text as well.',
  },
  {
    component: 'LoadingButton',
    props: { disabled: '', loading: '', onClick: '', size: 'sm xs', type: 'submit', variant: 'primary secondary' },
    source: read('/reference/ui-components/standard-components/loading-button'),
    says: 'A Button that is disabled while it loads; no transparent one. Afterwards it shows a check mark.',
    verdict: 'mended',
    note: 'The host took transparent. For how long the check mark stays is nowhere said: not drawn. That it takes disabled, xs and secondary is the SDK’s word.',
  },
  {
    component: 'LoadingSpinner',
    props: { label: '', showLabel: '', size: 'sm' },
    source: read('/platform/ui-components/loadingspinner', 'January 28, 2026'),
    says: 'A label in whole words, shown beside it where asked; one spinner at a time.',
    verdict: 'agrees',
  },
  {
    component: 'MultiSelect',
    props: { ...told, options: '' },
    source: read('/platform/ui-components/multiselect'),
    says: 'A menu in which several are chosen.',
    verdict: 'unknown',
    note: 'The host draws the options as a list of boxes, taller than HubSpot’s closed field.',
  },
  {
    component: 'PageBreadcrumbs',
    props: {},
    source: appPage('page-breadcrumbs'),
    says: 'Links to pages above, and the current one as text.',
    verdict: 'agrees',
  },
  {
    component: 'PageBreadcrumbsCurrent',
    props: {},
    source: appPage('page-breadcrumbs'),
    says: 'The page that is shown.',
    verdict: 'agrees',
  },
  {
    component: 'PageBreadcrumbsPageLink',
    props: { to: '' },
    source: appPage('page-breadcrumbs'),
    says: 'A link like PageLink.',
    verdict: 'agrees',
  },
  {
    component: 'PageHeader',
    props: {},
    source: appPage('page-header'),
    says: 'Actions in the header area; one in an app, not to come and go; holds PrimaryAction and SecondaryActions alone.',
    verdict: 'agrees',
    note: 'The console hears of a second one. How HubSpot shows many secondary actions stands nowhere: the host folds none.',
  },
  {
    component: 'PageHeaderPageLink',
    props: { to: '' },
    source: appPage('page-header'),
    says: 'A link like PageLink, looking like a button.',
    verdict: 'agrees',
    note: 'PageHeader.Link, for addresses outside the app, also takes onClick: the way to an action that is no link.',
  },
  {
    component: 'PageHeaderSecondaryActions',
    props: {},
    source: appPage('page-header'),
    says: 'One or more links.',
    verdict: 'agrees',
  },
  {
    component: 'PageLink',
    props: { params: '', to: '' },
    source: appPage('page-link'),
    says: 'For pages of the app; Link is for the rest. params fill in what the path names, the others go into the query (SDK).',
    verdict: 'agrees',
    note: 'What HubSpot does with a path whose parameter nobody says stands nowhere: the host complains.',
  },
  {
    component: 'PageRoutes',
    props: { layoutComponent: '' },
    source: routes,
    says: 'Describes pages for createPageRouter, with a layout around each; draws nothing itself.',
    verdict: 'agrees',
    note: 'The SDK’s own router runs in the preview.',
  },
  {
    component: 'PageRoutesAnyRoute',
    props: { component: '' },
    source: routes,
    says: 'Where no other route fits.',
    verdict: 'agrees',
    note: 'Without it the SDK says "Page not found" in English to everybody.',
  },
  {
    component: 'PageRoutesIndexRoute',
    props: { component: '', id: '' },
    source: routes,
    says: 'The root, without a path.',
    verdict: 'agrees',
  },
  {
    component: 'PageRoutesRoute',
    props: { component: '', id: '', path: '' },
    source: routes,
    says: 'A path, with parameters after colons; a slash before or behind it does not matter. An id stands once.',
    verdict: 'agrees',
  },
  {
    component: 'PageTitle',
    props: {},
    source: appPage('page-title'),
    says: 'The heading of the page, and the title of the browser’s tab; text alone (SDK).',
    verdict: 'agrees',
    note: 'Nothing else fits beside it: what the pictures show there stands below it or in PageHeader.',
  },
  {
    component: 'Panel',
    props: { 'aria-label': '', id: '', onClose: '', title: '', variant: 'modal', width: 'md sm' },
    source: panel,
    says: 'Is the overlay itself, never inside another component such as Flex; sm by default.',
    verdict: 'mended',
    note: 'Elsewhere it was taken, or not drawn without a word. The host drew every panel as the modal variant, which the SDK recommends for the keyboard: the cards now ask for it.',
  },
  {
    component: 'PanelBody',
    props: {},
    source: panel,
    says: 'One in each panel; scrolls.',
    verdict: 'mended',
    note: 'A second one was taken, and the body had the space around it that sections bring.',
  },
  {
    component: 'PanelSection',
    props: {},
    source: panel,
    says: 'Brings padding and a bottom margin.',
    verdict: 'mended',
    note: 'Two of three panels of the cards had none: their text would have stood at the edge.',
  },
  {
    component: 'ProgressBar',
    props: { maxValue: '', title: '', value: '' },
    source: read('/platform/ui-components/progressbar'),
    says: 'A title above the bar; the share is counted of the highest value, 100 where none is said.',
    verdict: 'agrees',
  },
  {
    component: 'SearchInput',
    props: { label: '', name: '', onChange: '', placeholder: '', value: '' },
    source: read(
      '/apps/developer-platform/add-features/ui-extensibility/ui-components/standard-components/search-input',
    ),
    says: 'Clearable by default; searches nothing itself.',
    verdict: 'agrees',
    note: 'Whether onChange comes with each letter stands nowhere; the host calls it so.',
  },
  {
    component: 'Select',
    props: { ...told, options: '' },
    source: read(component('select')),
    says: 'One of several; with more than seven options it has a search.',
    verdict: 'agrees',
    note: 'The host draws the browser’s own list, without the search.',
  },
  {
    component: 'StatusTag',
    props: { hollow: '', variant: 'danger default info success warning' },
    source: read('/platform/ui-components/statustag'),
    says: 'Five colours of the dot, default where none is said.',
    verdict: 'agrees',
  },
  {
    component: 'Tab',
    props: { tabId: '', title: '' },
    source: read('/reference/ui-components/standard-components/tabs'),
    says: 'A child of Tabs.',
    verdict: 'agrees',
  },
  {
    component: 'Table',
    props: { density: 'condensed', onPageChange: '', page: '', pageCount: '', paginated: '' },
    source: table,
    says: 'Holds its own parts; with pages it needs to know how many.',
    verdict: 'mended',
    note: 'Pages without a count, and any child, were taken.',
  },
  ...['TableBody', 'TableFooter', 'TableHead', 'TableRow'].map((part): DocumentedComponent => ({
    component: part,
    props: {},
    source: table,
    says: 'A part of the table, in its place.',
    verdict: 'mended',
    note: 'Taken anywhere before.',
  })),
  {
    component: 'TableCell',
    props: { align: 'right', width: 'min' },
    source: table,
    says: 'A cell of a row.',
    verdict: 'mended',
    note: 'Taken anywhere before.',
  },
  {
    component: 'TableHeader',
    props: { align: 'left right', onSortChange: '', sortDirection: 'ascending descending none', width: 'min' },
    source: table,
    says: 'A bold cell of a row; sorts where it is told how.',
    verdict: 'mended',
    note: 'onSortChange never hears "none" (SDK): the host’s third press said it. Whether HubSpot’s first press is ascending stands nowhere.',
  },
  {
    component: 'Tabs',
    props: { onSelectedChange: '', selected: '' },
    source: read('/reference/ui-components/standard-components/tabs'),
    says: 'Shows the tab that is selected.',
    verdict: 'mended',
    note: 'Anything but a Tab inside is refused.',
  },
  {
    component: 'Tag',
    props: { onClick: '', variant: 'default error info success warning' },
    source: read('/platform/ui-components/tag'),
    says: 'Five colours; still, or pressed.',
    verdict: 'agrees',
  },
  {
    component: 'Text',
    props: { format: '', variant: 'microcopy' },
    source: read('/platform/ui-components/text'),
    says: 'Weight by `format`; bodytext by default.',
    verdict: 'agrees',
  },
  {
    component: 'Tile',
    props: { compact: '' },
    source: read(component('tile')),
    says: 'Less padding where it is compact.',
    verdict: 'agrees',
    note: 'How much stands nowhere.',
  },
  {
    component: 'TimeInput',
    props: {
      interval: '',
      label: '',
      name: '',
      onChange: '',
      readOnly: '',
      required: '',
      timezone: 'portalTz',
      value: '',
    },
    source: read('/apps/developer-platform/add-features/ui-extensibility/ui-components/standard-components/time-input'),
    says: 'A time of day; the interval is that between the options of its list (30).',
    verdict: 'unknown',
    note: 'Whether a time between the options can be typed. The cards ask for every minute, which may be a list of 1,440. The host draws the browser’s field; onFocus and onBlur were never called.',
  },
  {
    component: 'Toggle',
    props: { checked: '', label: '', name: '', onChange: '', size: 'sm' },
    source: read('/platform/ui-components/toggle'),
    says: 'ON or OFF stands on it, unless it is smaller than md.',
    verdict: 'mended',
    note: 'The host wrote nothing; the card would have said ON in English to everybody, and takes the small one.',
  },
];

export const documentedBounds: readonly DocumentedBound[] = [
  {
    about: 'Props and values',
    source: read(component('button')),
    says: 'Each page lists them.',
    verdict: 'mended',
    note: 'Names were checked, values were not: now held against the typings of the SDK. What HubSpot does with an unknown one stands nowhere; the host complains.',
  },
  {
    about: 'Location: CRM data components',
    source: unshown(`${extensions}/extension-points/app-cards/reference.md`),
    says: 'By the SDK’s extension points the sidebar has the two action components alone, tab and preview all, settings, home and pages none. No page limits a standard component.',
    verdict: 'agrees',
    note: 'So is the host, which has no home.',
  },
  {
    about: 'Several overlays at once',
    source: unshown(component('modal')),
    says: 'Nothing in what could be read.',
    verdict: 'unknown',
    note: 'The host complains of a panel over another overlay, and of an id that is open twice; the cards do neither.',
  },
  {
    about: 'Primary buttons',
    source: read(`${extensions}/ui-components/patterns/buttons.md`),
    says: 'One for each surface: the card, a panel, a modal. The primary one stands leftmost.',
    verdict: 'agrees',
    note: 'Guidance; the host does not count.',
  },
  {
    about: 'Panel beside the page',
    source: read(component('panel')),
    says: 'On the right side of the page. The SDK: the modal variant is the one that keeps the focus of screen readers.',
    verdict: 'mended',
    note: 'Whether the default variant darkens the page stands nowhere: the host does not, and lets the focus go.',
  },
  {
    about: 'HTML elements, network, document',
    source: read(`${extensions}/overview.md`),
    says: 'Only HubSpot’s components; a sandbox of its own.',
    verdict: 'agrees',
    note: 'An HTML element ends the card; a worker without network, and without an address that the app permits.',
  },
  {
    about: 'Actions',
    source: read(`${extensions}/ui-extensions-sdk/actions.md`),
    says: 'Universal ones everywhere; those on CRM properties on records alone.',
    verdict: 'agrees',
    note: 'navigateToPage throws on a record; closeOverlay of what is not open does nothing, as far as is known.',
  },
  {
    about: 'Addresses of app pages',
    source: pages('reference'),
    says: 'app.hubspot.com/app/{hubId}/{appId}/{path}?name=value; usePageRoute tells the path and its parameters, those of the query among them.',
    verdict: 'agrees',
    note: 'In the preview /pages/{path}?app.name=value, apart from its own switches. The SDK lets a parameter of the query win over one of the path.',
  },
  {
    about: 'Getting to another page',
    source: pages('page-linking'),
    says: 'PageLink, the links of header and breadcrumbs, and the action navigateToPage.',
    verdict: 'unknown',
    note: 'Whether the action works outside pages (the typings have it everywhere), and where focus and scrolling go: the host begins at the top, with the focus on the page.',
  },
  {
    about: 'Page components outside pages',
    source: unshown(`${extensions}/ui-components/app-page-components/page-link.md`),
    says: 'They are described for app pages.',
    verdict: 'unknown',
    note: 'The host ends a card, or the settings, that uses one.',
  },
  {
    about: 'Manifest of the pages',
    source: pages('reference'),
    says: '`type` is `page` in one stored copy and `pages` in another; a package.json stands in the folder.',
    verdict: 'agrees',
    note: 'HubSpot’s project parser takes both, and one of them in an app; so does it one `settings`.',
  },
  {
    about: 'Settings of an app',
    source: read(`${extensions}/extension-points/create-a-settings-page.md`),
    says: 'A page of React components that users reach from the installed app.',
    verdict: 'unknown',
    note: 'Whether a private app shows them is told by no page; an author found they do not. Ours are a page of the app as well.',
  },
  {
    about: 'Charts',
    source: read('/platform/ui-components/charts-overview', 'November 18, 2025'),
    says: 'Two kinds, BarChart and LineChart, with data as rows, axes and options; data is shown in its order; the field names an axis that has no label.',
    verdict: 'unknown',
    note: 'Height, shades of the colours, what is written above a stack and how long labels are cut stand nowhere. The host writes the whole above a stack, and draws numbers upwards only.',
  },
];
