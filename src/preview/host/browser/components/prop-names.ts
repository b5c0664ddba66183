/**
 * Which components an extension may use and which props each takes, checked against the typings of `@hubspot/ui-extensions`:
 * a prop that the SDK adds, drops or makes required is a compile error here.
 */
import type * as sdk from '@hubspot/ui-extensions';
import type * as crm from '@hubspot/ui-extensions/crm';
import type * as pages from '@hubspot/ui-extensions/pages';
import type { ExtensionLocation } from '../wire.ts';

export interface PropsByComponent {
  Accordion: sdk.AccordionProps;
  Alert: sdk.AlertProps;
  AutoGrid: sdk.AutoGridProps;
  BarChart: sdk.BarChartProps;
  Box: sdk.BoxProps;
  Button: sdk.ButtonProps;
  ButtonRow: sdk.ButtonRowProps;
  Card: sdk.CardProps;
  Checkbox: sdk.CheckboxProps;
  CrmActionButton: crm.CrmActionButtonProps;
  CrmActionLink: crm.CrmActionLinkProps;
  CurrencyInput: sdk.CurrencyInputProps;
  DateInput: sdk.DateInputProps;
  DescriptionList: sdk.DescriptionListProps;
  DescriptionListItem: sdk.DescriptionListItemProps;
  Divider: sdk.DividerProps;
  Dropdown: sdk.DropdownProps;
  DropdownButtonItem: sdk.DropdownButtonItemProps;
  EmptyState: sdk.EmptyStateProps;
  ErrorState: sdk.ErrorStateProps;
  Flex: sdk.FlexProps;
  Form: sdk.FormProps;
  Heading: sdk.HeadingProps;
  Icon: sdk.IconProps;
  Illustration: sdk.IllustrationProps;
  Image: sdk.ImageProps;
  Inline: sdk.InlineProps;
  Input: sdk.InputProps;
  LineChart: sdk.LineChartProps;
  Link: sdk.LinkProps;
  List: sdk.ListProps;
  LoadingButton: sdk.LoadingButtonProps;
  LoadingSpinner: sdk.LoadingSpinnerProps;
  Modal: sdk.ModalProps;
  ModalBody: sdk.ModalBodyProps;
  ModalFooter: sdk.ModalFooterProps;
  MultiSelect: sdk.MultiSelectProps;
  NumberInput: sdk.NumberInputProps;
  PageBreadcrumbs: pages.PageBreadcrumbsProps;
  PageBreadcrumbsCurrent: pages.PageBreadcrumbsCurrentProps;
  PageBreadcrumbsPageLink: pages.PageBreadcrumbsPageLinkProps;
  PageHeader: pages.PageHeaderProps;
  PageHeaderLink: pages.PageHeaderLinkProps;
  PageHeaderPageLink: pages.PageHeaderPageLinkProps;
  PageHeaderPrimaryAction: pages.PageHeaderPrimaryActionProps;
  PageHeaderSecondaryActions: pages.PageHeaderSecondaryActionsProps;
  PageLink: pages.PageLinkProps;
  PageTitle: pages.PageTitleProps;
  Panel: sdk.PanelProps;
  PanelBody: sdk.PanelBodyProps;
  PanelFooter: sdk.PanelFooterProps;
  PanelSection: sdk.PanelSectionProps;
  ProgressBar: sdk.ProgressBarProps;
  RadioButton: sdk.RadioButtonProps;
  ScoreCircle: sdk.ScoreProps;
  SearchInput: sdk.SearchInputProps;
  Select: sdk.SelectProps;
  Spacer: sdk.SpacerProps;
  Statistics: sdk.StatisticsProps;
  StatisticsItem: sdk.StatisticsItemProps;
  StatisticsTrend: sdk.StatisticsTrendProps;
  StatusTag: sdk.StatusTagProps;
  StepIndicator: sdk.StepIndicatorProps;
  StepperInput: sdk.StepperInputProps;
  Tab: sdk.TabProps;
  Table: sdk.TableProps;
  TableBody: sdk.TableElementProps;
  TableCell: sdk.TableCellProps;
  TableFooter: sdk.TableElementProps;
  TableHead: sdk.TableElementProps;
  TableHeader: sdk.TableHeaderProps;
  TableRow: sdk.TableElementProps;
  Tabs: sdk.TabsProps;
  Tag: sdk.TagProps;
  Text: sdk.TextProps;
  TextArea: sdk.TextAreaProps;
  Tile: sdk.TileProps;
  TimeInput: sdk.TimeInputProps;
  Toggle: sdk.ToggleProps;
  ToggleGroup: sdk.ToggleGroupProps;
  Tooltip: sdk.TooltipProps;
}
export type ComponentName = keyof PropsByComponent;

/** Every component takes them; `children` are told by the tree, not by the props. */
export const common = ['testId', 'children'] as const;
type Common = (typeof common)[number];

type AnyKey<P> = P extends unknown ? keyof P : never;
/** Whether one variant of a union of props can do without the key. */
type Need<P, K extends PropertyKey> = P extends unknown
  ? K extends keyof P
    ? Pick<P, K> extends Required<Pick<P, K>>
      ? 1
      : 0
    : 0
  : never;
type Declared<P> = { readonly [K in Exclude<AnyKey<P>, Common>]: 0 extends Need<P, K> ? 0 : 1 };

/** 1: required, 0: optional. */
export const propNames = {
  Accordion: { title: 1, defaultOpen: 0, disabled: 0, open: 0, size: 0, onClick: 0 },
  Alert: { title: 1, variant: 0 },
  AutoGrid: { columnWidth: 1, gap: 0, flexible: 0 },
  BarChart: { data: 1, axes: 1, options: 0 },
  Box: { alignSelf: 0, flex: 0 },
  Button: { onClick: 0, href: 0, disabled: 0, variant: 0, type: 0, size: 0, truncate: 0, overlay: 0 },
  ButtonRow: { disableDropdown: 0, dropDownButtonOptions: 0 },
  Card: {},
  Checkbox: {
    value: 0,
    checked: 0,
    readonly: 0,
    readOnly: 0,
    description: 0,
    name: 0,
    variant: 0,
    size: 0,
    onChange: 0,
    inline: 0,
    initialIsChecked: 0,
    'aria-label': 0,
  },
  CrmActionButton: {
    actionType: 1,
    actionContext: 1,
    onError: 0,
    variant: 0,
    type: 0,
    size: 0,
    onClick: 0,
    disabled: 0,
  },
  CrmActionLink: { actionType: 1, actionContext: 1, onError: 0, variant: 0, onClick: 0 },
  CurrencyInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onBlur: 0,
    onFocus: 0,
    currency: 0,
    precision: 0,
    min: 0,
    max: 0,
  },
  DateInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onBlur: 0,
    onFocus: 0,
    min: 0,
    max: 0,
    minValidationMessage: 0,
    maxValidationMessage: 0,
    format: 0,
    clearButtonLabel: 0,
    todayButtonLabel: 0,
    timezone: 0,
  },
  DescriptionList: { direction: 0 },
  DescriptionListItem: { label: 1 },
  Divider: { size: 0, distance: 0 },
  Dropdown: { options: 0, variant: 0, buttonText: 0, buttonSize: 0, disabled: 0 },
  DropdownButtonItem: { onClick: 0, overlay: 0 },
  EmptyState: { flush: 0, title: 0, layout: 0, reverseOrder: 0, imageWidth: 0, imageName: 0 },
  ErrorState: { title: 0, type: 0 },
  Flex: { gap: 0, direction: 0, justify: 0, align: 0, alignSelf: 0, wrap: 0 },
  Form: { onSubmit: 0, preventDefault: 0, autoComplete: 0 },
  Heading: { inline: 0 },
  Icon: { name: 1, color: 0, size: 0, screenReaderText: 0 },
  Illustration: { name: 1, alt: 1, width: 0, height: 0 },
  Image: { src: 1, alt: 0, href: 0, onClick: 0, width: 0, height: 0, overlay: 0 },
  Inline: { justify: 0, align: 0, gap: 0 },
  Input: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onInput: 0,
    onBlur: 0,
    onFocus: 0,
    type: 0,
  },
  LineChart: { data: 1, axes: 1, options: 0 },
  Link: { href: 1, variant: 0, onClick: 0, preventDefault: 0, overlay: 0 },
  List: { variant: 0 },
  LoadingButton: {
    onClick: 0,
    href: 0,
    disabled: 0,
    variant: 0,
    type: 0,
    size: 0,
    truncate: 0,
    overlay: 0,
    loading: 0,
    overlayOptions: 0,
    resultIconName: 0,
  },
  LoadingSpinner: { label: 1, showLabel: 0, size: 0, layout: 0 },
  Modal: { id: 1, 'aria-label': 0, onOpen: 0, onClose: 0, width: 0, title: 0, variant: 0 },
  ModalBody: {},
  ModalFooter: {},
  MultiSelect: {
    options: 1,
    value: 0,
    onChange: 0,
    label: 0,
    name: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    validationMessage: 0,
    variant: 0,
  },
  NumberInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onInput: 0,
    onBlur: 0,
    onFocus: 0,
    min: 0,
    max: 0,
    precision: 0,
    formatStyle: 0,
    textAlign: 0,
  },
  PageBreadcrumbs: {},
  PageBreadcrumbsCurrent: {},
  PageBreadcrumbsPageLink: { to: 1, params: 0 },
  PageHeader: {},
  PageHeaderLink: { href: 0, onClick: 0, disabled: 0 },
  PageHeaderPageLink: { to: 1, params: 0 },
  PageHeaderPrimaryAction: {},
  PageHeaderSecondaryActions: {},
  PageLink: { to: 1, params: 0 },
  PageTitle: {},
  Panel: { id: 1, 'aria-label': 0, onOpen: 0, onClose: 0, width: 0, title: 0, variant: 0 },
  PanelBody: {},
  PanelFooter: {},
  PanelSection: { flush: 0 },
  ProgressBar: {
    title: 0,
    'aria-label': 0,
    showPercentage: 0,
    value: 0,
    maxValue: 0,
    valueDescription: 0,
    variant: 0,
    valueMax: 0,
  },
  RadioButton: {
    value: 0,
    checked: 0,
    readonly: 0,
    readOnly: 0,
    description: 0,
    name: 0,
    variant: 0,
    size: 0,
    onChange: 0,
    inline: 0,
    initialIsChecked: 0,
  },
  ScoreCircle: { score: 1 },
  SearchInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onInput: 0,
    onBlur: 0,
    onFocus: 0,
    clearable: 0,
  },
  Select: {
    options: 1,
    value: 0,
    onChange: 0,
    onInput: 0,
    label: 0,
    name: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    validationMessage: 0,
    variant: 0,
  },
  Spacer: { size: 0 },
  Statistics: {},
  StatisticsItem: { label: 1, number: 1, id: 0 },
  StatisticsTrend: { value: 1, direction: 1, color: 0 },
  StatusTag: { variant: 0, hollow: 0, onClick: 0, showRemoveIcon: 0, onRemoveClick: 0 },
  StepIndicator: { stepNames: 1, direction: 0, circleSize: 0, currentStep: 0, variant: 0, onClick: 0 },
  StepperInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onBlur: 0,
    onFocus: 0,
    min: 0,
    max: 0,
    precision: 0,
    formatStyle: 0,
    stepSize: 0,
    minValueReachedTooltip: 0,
    maxValueReachedTooltip: 0,
  },
  Tab: { disabled: 0, tabId: 0, title: 0, tooltip: 0, tooltipPlacement: 0 },
  Table: {
    bordered: 0,
    flush: 0,
    density: 0,
    paginated: 0,
    pageCount: 0,
    showButtonLabels: 0,
    showFirstLastButtons: 0,
    maxVisiblePageButtons: 0,
    page: 0,
    onPageChange: 0,
  },
  TableBody: {},
  TableCell: { align: 0, width: 0, colSpan: 0 },
  TableFooter: {},
  TableHead: {},
  TableHeader: { align: 0, width: 0, sortDirection: 0, onSortChange: 0, disabled: 0 },
  TableRow: {},
  Tabs: { onSelectedChange: 0, defaultSelected: 0, selected: 0, variant: 0, fill: 0 },
  Tag: { variant: 0, onClick: 0, inline: 0, overlay: 0 },
  Text: { variant: 0, inline: 0, format: 0, truncate: 0 },
  TextArea: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    placeholder: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onInput: 0,
    onBlur: 0,
    onFocus: 0,
    cols: 0,
    maxLength: 0,
    rows: 0,
    resize: 0,
  },
  Tile: { compact: 0, flush: 0 },
  TimeInput: {
    label: 1,
    name: 1,
    value: 0,
    required: 0,
    readOnly: 0,
    description: 0,
    tooltip: 0,
    error: 0,
    defaultValue: 0,
    validationMessage: 0,
    onChange: 0,
    onBlur: 0,
    onFocus: 0,
    min: 0,
    max: 0,
    interval: 0,
    timezone: 0,
  },
  Toggle: {
    label: 1,
    checked: 0,
    readonly: 0,
    readOnly: 0,
    name: 0,
    size: 0,
    onChange: 0,
    initialIsChecked: 0,
    labelDisplay: 0,
    textChecked: 0,
    textUnchecked: 0,
  },
  ToggleGroup: {
    name: 1,
    label: 1,
    options: 1,
    toggleType: 1,
    validationMessage: 0,
    required: 0,
    tooltip: 0,
    error: 0,
    inline: 0,
    variant: 0,
    size: 0,
    value: 0,
    onChange: 0,
  },
  Tooltip: { placement: 0 },
} as const satisfies { readonly [N in ComponentName]: Declared<PropsByComponent[N]> };

/** They read the record, and HubSpot offers them on records everywhere but in the sidebar. */
export const crmDataComponents = [
  'CrmAssociationPivot',
  'CrmAssociationPropertyList',
  'CrmAssociationStageTracker',
  'CrmAssociationTable',
  'CrmCardActions',
  'CrmDataHighlight',
  'CrmPropertyList',
  'CrmReport',
  'CrmSimpleDeadline',
  'CrmStageTracker',
  'CrmStatistics',
] as const;
const crmActionComponents: readonly string[] = ['CrmActionButton', 'CrmActionLink'];

/** What an extension may put on the screen there; anything else ends it. */
export function componentsAt(location: ExtensionLocation): readonly string[] {
  const all = Object.keys(propNames);
  const everywhere = all.filter((name) => !crmActionComponents.includes(name) && !name.startsWith('Page'));
  switch (location) {
    case 'crm.record.sidebar':
      return [...everywhere, ...crmActionComponents];
    case 'crm.record.tab':
    case 'crm.preview':
      return [...everywhere, ...crmActionComponents, ...crmDataComponents];
    case 'settings':
      return everywhere;
    case 'pages':
      return [...everywhere, ...all.filter((name) => name.startsWith('Page'))];
  }
}
