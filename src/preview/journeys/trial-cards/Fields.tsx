/** Every kind of control, and what the card heard of it. */
import {
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  EmptyState,
  Flex,
  Form,
  Heading,
  hubspot,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
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
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

const options = [
  { label: 'One', value: 1 },
  { label: 'The text "1"', value: '1' },
];
const toggles = [
  { label: 'Red', value: 'red' },
  { label: 'Blue', value: 'blue' },
];

function Fields() {
  const { closeOverlay, addAlert } = useExtensionActions<'crm.record.tab'>();
  const [name, setName] = useState('');
  const [heard, setHeard] = useState('nothing yet');
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<'ascending' | 'descending' | 'none'>('none');
  const hear = (what: string) => (value: unknown) => {
    setHeard(`${what}: ${JSON.stringify(value)}`);
  };
  return (
    <Flex direction="column" gap="md">
      <Text testId="heard">{heard}</Text>
      <Text testId="name">{name}</Text>
      <Form
        onSubmit={(event) => {
          hear('form')(event.targetValue);
        }}
      >
        <Input
          name="name"
          label="Name"
          value={name}
          onInput={setName}
          required
          description="As on the contract"
          tooltip="Who?"
        />
        <TextArea name="note" label="Note" onInput={hear('note')} />
        <SearchInput name="search" label="Search" onChange={hear('search')} />
        <NumberInput name="count" label="Count" onChange={hear('count')} min={0} max={10} />
        <CurrencyInput name="price" label="Price" currency="EUR" onChange={hear('price')} />
        <StepperInput name="steps" label="Steps" value={2} onChange={hear('steps')} />
        <DateInput name="day" label="Day" onChange={hear('day')} />
        <TimeInput name="time" label="Time" onChange={hear('time')} />
        <Select name="choice" label="Choice" options={options} onChange={hear('choice')} />
        <MultiSelect name="choices" label="Choices" options={options} value={[]} onChange={hear('choices')} />
        <ToggleGroup
          name="colours"
          label="Colours"
          toggleType="checkboxList"
          options={toggles}
          onChange={hear('colours')}
        />
        <ToggleGroup
          name="colour"
          label="Colour"
          toggleType="radioButtonList"
          options={toggles}
          onChange={hear('colour')}
        />
        <Checkbox name="agree" onChange={hear('agree')}>
          I agree
        </Checkbox>
        <RadioButton name="maybe" onChange={hear('maybe')}>
          Maybe
        </RadioButton>
        <Toggle label="Switch" onChange={hear('switch')} />
        <ButtonRow>
          <Button type="submit" variant="primary">
            Send
          </Button>
          <LoadingButton loading>Working</LoadingButton>
          <Button
            overlay={
              <Modal id="modal" title="A modal">
                <ModalBody>
                  <Text>Inside</Text>
                </ModalBody>
                <ModalFooter>
                  <Button
                    onClick={() => {
                      closeOverlay('modal');
                    }}
                  >
                    Done
                  </Button>
                </ModalFooter>
              </Modal>
            }
          >
            Open
          </Button>
          <Dropdown buttonText="More">
            <Dropdown.ButtonItem
              onClick={() => {
                addAlert({ type: 'success', message: 'Chosen from the menu' });
              }}
            >
              Pick me
            </Dropdown.ButtonItem>
          </Dropdown>
        </ButtonRow>
      </Form>
      <Tabs defaultSelected="two">
        <Tab tabId="one" title="First">
          <Text testId="first">First content</Text>
        </Tab>
        <Tab tabId="two" title="Second">
          <Text testId="second">Second content</Text>
        </Tab>
      </Tabs>
      <Table paginated pageCount={3} page={page} onPageChange={setPage}>
        <TableHead>
          <TableRow>
            <TableHeader sortDirection={sort} onSortChange={setSort}>
              Column
            </TableHeader>
            <TableHeader align="right">Sum</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell>{`Page ${page}, ${sort}`}</TableCell>
            <TableCell align="right">1.00</TableCell>
          </TableRow>
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell>Total</TableCell>
            <TableCell align="right">1.00</TableCell>
          </TableRow>
        </TableFooter>
      </Table>
      <AutoGrid columnWidth={160} flexible gap="sm">
        <Tile compact>
          <Statistics>
            <StatisticsItem label="Deals" number={7}>
              <StatisticsTrend value="10 %" direction="increase" />
            </StatisticsItem>
          </Statistics>
        </Tile>
        <Tile>
          <ScoreCircle score={70} />
        </Tile>
      </AutoGrid>
      <StepIndicator stepNames={['Generated', 'Sent', 'Signed']} currentStep={1} />
      <ProgressBar title="Done" value={40} showPercentage />
      <Accordion title="More about it">
        <Text>Hidden at first</Text>
      </Accordion>
      <Alert title="Take care" variant="warning">
        Something to know
      </Alert>
      <DescriptionList>
        <DescriptionListItem label="Label">Value</DescriptionListItem>
      </DescriptionList>
      <List variant="ordered">
        <Text>First of a list</Text>
        <Text>Second of a list</Text>
      </List>
      <Inline gap="sm">
        <Tag variant="info">Tag</Tag>
        <StatusTag variant="success">Status</StatusTag>
        <Icon name="success" screenReaderText="Fine" />
        <Link
          href="#"
          onClick={() => {
            hear('link')('pressed');
          }}
        >
          A link<Tooltip>About the link</Tooltip>
        </Link>
      </Inline>
      <Box>
        <Heading>Heading</Heading>
      </Box>
      <Spacer size="xs" />
      <Divider />
      <Image src="https://elsewhere.example/logo.png" alt="Logo" width={80} />
      <Illustration name="lock" alt="A lock" width={60} />
      <LoadingSpinner label="Loading" />
      <EmptyState title="Nothing" layout="vertical">
        <Text>Nothing to see</Text>
      </EmptyState>
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <Fields />);
