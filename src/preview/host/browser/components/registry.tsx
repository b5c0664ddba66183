/** HubSpot's components by the names that a card's tree carries, each behind a check of its props. */
import { createController } from '@remote-ui/react/host';
import { Component, createElement, useEffect, type ComponentType, type ReactNode } from 'react';
import { Accordion } from './accordion.tsx';
import { Alert } from './alert.tsx';
import { Button, ButtonRow, LoadingButton } from './button.tsx';
import { BarChart } from './charts/bar-chart.tsx';
import { LineChart } from './charts/line-chart.tsx';
import { CrmActionButton, CrmActionLink } from './crm.tsx';
import { DateInput, TimeInput } from './date-inputs.tsx';
import { DescriptionList, DescriptionListItem } from './description-list.tsx';
import { Dropdown, DropdownButtonItem } from './dropdown.tsx';
import { Form } from './form.tsx';
import { Icon, Illustration, Image } from './image.tsx';
import { AutoGrid, Box, Card, Divider, Flex, Inline, Spacer, Tile } from './layout.tsx';
import { Link } from './link.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './number-inputs.tsx';
import { Modal, ModalBody, ModalFooter, Panel, PanelBody, PanelFooter, PanelSection } from './overlay.tsx';
import {
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
} from './page-parts.tsx';
import { PlaceContext, usePlaceOf, usePlaceProblems } from './place.ts';
import { problemsOf } from './problems.ts';
import { crmDataComponents, type ComponentName, type PropsByComponent } from './prop-names.ts';
import { MultiSelect, Select } from './selects.tsx';
import { EmptyState, ErrorState, LoadingSpinner, ProgressBar, ScoreCircle } from './states.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './statistics.tsx';
import { StepIndicator } from './step-indicator.tsx';
import { useSurface } from './surface.ts';
import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from './table.tsx';
import { Tab, Tabs } from './tabs.tsx';
import { StatusTag, Tag } from './tag.tsx';
import { Heading, List, Text } from './text.tsx';
import { Input, SearchInput, TextArea } from './text-inputs.tsx';
import { Checkbox, RadioButton, Toggle, ToggleGroup } from './toggles.tsx';
import { Tooltip } from './tooltip.tsx';

const drawn: { readonly [N in ComponentName]: ComponentType<PropsByComponent[N]> } = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CrmActionButton,
  CrmActionLink,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
};

function ErrorBox({ children }: { readonly children: ReactNode }) {
  const { words } = useSurface();
  return (
    <div className="hs-error-box" role="alert">
      <strong>{words.cardFault}</strong> {children}
    </div>
  );
}

/** A component that fails to draw shows where it stands; the rest of the card stays readable. */
class Drawn extends Component<{ readonly name: string; readonly children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    return message === undefined ? this.props.children : <ErrorBox>{`${this.props.name}: ${message}`}</ErrorBox>;
  }
}

/** On the screen for whoever looks, and in the console for whoever tests. */
function Complaint({ problems }: { readonly problems: string }) {
  useEffect(() => {
    console.error(problems);
  }, [problems]);
  return <ErrorBox>{problems}</ErrorBox>;
}

function checked<N extends ComponentName>(name: N): ComponentType<PropsByComponent[N]> {
  const Implementation: ComponentType<PropsByComponent[N]> = drawn[name];
  return function Checked(props: PropsByComponent[N]) {
    const misplaced = usePlaceProblems(name);
    const place = usePlaceOf(name);
    const problems = [...problemsOf(name, props as Readonly<Record<string, unknown>>), ...misplaced];
    return (
      <Drawn name={name}>
        {problems.length > 0 && <Complaint problems={problems.join(' ')} />}
        <PlaceContext.Provider value={place}>{createElement(Implementation, props)}</PlaceContext.Provider>
      </Drawn>
    );
  };
}

const missing = (name: string) =>
  function Missing() {
    const { words } = useSurface();
    return <Complaint problems={`${name}: ${words.notDrawn}`} />;
  };

const names = Object.keys(drawn) as ComponentName[];
export const controller = createController({
  ...Object.fromEntries(names.map((name) => [name, checked(name)])),
  ...Object.fromEntries(crmDataComponents.map((name) => [name, missing(name)])),
});
