/** What would come of it: a few values changed, and the deal as it stands beside the deal as it would stand. Nothing is saved. */
import { useState } from 'react';
import {
  Accordion,
  AutoGrid,
  Button,
  DateInput,
  Flex,
  Heading,
  Input,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { dayOf, textOfDay } from '../shared/days.ts';
import { given } from '../shared/given.ts';
import type { DealView, LineView } from '../../contract/deal-view.ts';
import type { WhatIfCell, WhatIfCompared, WhatIfView } from '../../contract/what-if.ts';
import { useWhatIf, type WhatIfDesk } from './use-what-if.ts';
import { wrongWith } from './what-if.ts';
import type { TabWords } from './words.ts';

interface WhatIfProps {
  readonly view: DealView;
  readonly whatIf: WhatIfView;
  readonly tab: TabWords;
  readonly locale: string;
  readonly timeZone: string;
}

export function WhatIf({ view, whatIf, tab, locale, timeZone }: WhatIfProps) {
  const [partnerId, choosePartner] = useState(whatIf.partners[0]?.id);
  const desk = useWhatIf({ whatIf, locale, timeZone, partnerId, unanswered: tab.trialUnanswered });
  const { trial } = desk;
  const partner = whatIf.partners.find(({ id }) => id === partnerId);
  return (
    <Flex testId="what-if" direction="column" gap="sm">
      <Heading>{tab.whatIf}</Heading>
      <AutoGrid columnWidth={380} flexible gap="lg">
        <Flex direction="column" gap="sm">
          <AutoGrid columnWidth={180} flexible gap="sm">
            <Day field="closeDate" label={tab.closeDate} stands={whatIf.closeDate} desk={desk} />
            <Day field="signedOn" label={tab.signedOn} stands={partner?.signedOn ?? ''} desk={desk} />
            <Cancelled whatIf={whatIf} desk={desk} tab={tab} />
            <Typed field="discount" label={tab.discount} stands="" desk={desk} />
            <OfLine lines={view.lines} whatIf={whatIf} desk={desk} tab={tab} />
          </AutoGrid>
          <Accordion title={tab.moreToTry} size="xs">
            <AutoGrid columnWidth={180} flexible gap="sm">
              {whatIf.partners.length > 1 && (
                <Select
                  name="what-if-partner"
                  testId="try-partner"
                  label={tab.partner}
                  options={whatIf.partners.map(({ id, name }) => ({ value: id, label: name }))}
                  {...given(partnerId)}
                  onChange={(chosen) => {
                    choosePartner(String(chosen));
                  }}
                />
              )}
              <Chosen field="tier" label={tab.tier} options={whatIf.tiers} stands={partner?.tier ?? ''} desk={desk} />
            </AutoGrid>
          </Accordion>
          <Flex direction="row" justify="between" gap="sm">
            <Text variant="microcopy">{tab.nothingSaved}</Text>
            {Object.keys(trial.tried).length > 0 && (
              <Button testId="try-reset" variant="transparent" size="xs" onClick={desk.reset}>
                {tab.reset}
              </Button>
            )}
          </Flex>
        </Flex>
        <Outcome desk={desk} tab={tab} />
      </AutoGrid>
    </Flex>
  );
}

interface FieldProps {
  readonly field: string;
  readonly label: string;
  /** What the deal says. */
  readonly stands: string;
  readonly desk: WhatIfDesk;
}

const frameOf = ({ field, label, desk }: FieldProps) => {
  const problem = wrongWith(field, desk.trial);
  return {
    testId: `try-${field}`,
    name: `what-if-${field}`,
    label,
    ...(problem === undefined ? {} : { error: true, validationMessage: problem }),
  };
};

function Day(props: FieldProps) {
  const { field, stands, desk } = props;
  const day = dayOf(desk.trial.tried[field] ?? stands);
  return (
    <DateInput
      {...frameOf(props)}
      {...given(day)}
      timezone="portalTz"
      onChange={(chosen) => {
        desk.set(field, textOfDay(chosen), stands, true);
      }}
    />
  );
}

function Typed(props: FieldProps) {
  const { field, stands, desk } = props;
  return (
    <Input
      {...frameOf(props)}
      value={desk.trial.tried[field] ?? stands}
      onInput={(value) => {
        desk.set(field, value, stands, false);
      }}
      onChange={(value) => {
        desk.set(field, value, stands, true);
      }}
    />
  );
}

function Chosen(props: FieldProps & { readonly options: Readonly<Record<string, string>> }) {
  const { field, stands, desk, options } = props;
  return (
    <Select
      {...frameOf(props)}
      options={Object.entries(options).map(([value, label]) => ({ value, label }))}
      {...given((desk.trial.tried[field] ?? stands) || undefined)}
      onChange={(chosen) => {
        desk.set(field, String(chosen), stands, true);
      }}
    />
  );
}

function Cancelled({ whatIf: { months }, desk, tab }: Pick<WhatIfProps, 'whatIf' | 'tab'> & { desk: WhatIfDesk }) {
  const options = Object.fromEntries([
    [never, tab.notCancelled],
    ...months.names.map((name, index) => {
      const count = months.first + index;
      return [String(count), tab.afterMonths(count, name)] as const;
    }),
  ]);
  return <Chosen field="cancelledAfter" label={tab.cancelled} options={options} stands={never} desk={desk} />;
}
const never = 'never';

/** One line at a time: what was tried on the others stays. */
function OfLine({
  lines,
  whatIf,
  desk,
  tab,
}: Pick<WhatIfProps, 'whatIf' | 'tab'> & { readonly lines: readonly LineView[]; readonly desk: WhatIfDesk }) {
  const [chosen, choose] = useState(lines[0]?.id);
  const line = lines.find(({ id }) => id === chosen) ?? lines[0];
  if (line === undefined) return null;
  const at = (key: string): string => `lines.${line.id}.${key}`;
  return (
    <>
      {lines.length > 1 && (
        <Select
          name="what-if-line"
          testId="try-line"
          label={tab.line}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={line.id}
          onChange={(id) => {
            choose(String(id));
          }}
        />
      )}
      <Typed key={at('mrr')} field={at('mrr')} label={tab.mrr} stands={mrrOf(line)} desk={desk} />
      <Chosen
        key={at('product')}
        field={at('product')}
        label={tab.product}
        options={whatIf.products}
        stands={valueOf(whatIf.products, line.product)}
        desk={desk}
      />
      <Chosen
        key={at('edition')}
        field={at('edition')}
        label={tab.edition}
        options={whatIf.editions}
        stands={valueOf(whatIf.editions, line.productEdition)}
        desk={desk}
      />
    </>
  );
}

const mrrOf = ({ mrr, order }: LineView): string => (mrr === '' ? '' : order[0].toFixed(2));

const valueOf = (labels: Readonly<Record<string, string>>, label: string): string =>
  Object.entries(labels).find(([, each]) => each === label)?.[0] ?? '';

function Outcome({ desk: { trial }, tab }: { readonly desk: WhatIfDesk; readonly tab: TabWords }) {
  const { compared, asking, trouble } = trial;
  return (
    <Flex testId="what-if-outcome" direction="column" gap="xs">
      {compared === undefined ? (
        <Text variant="microcopy">{asking ? tab.trying : tab.tryIt}</Text>
      ) : (
        <Compared compared={compared} tab={tab} />
      )}
      {trouble !== undefined && (
        <Text testId="what-if-trouble" variant="microcopy" format={{ fontWeight: 'demibold' }}>
          {trouble.message}
        </Text>
      )}
      {compared?.assumptions.map((assumption) => (
        <Text key={assumption} variant="microcopy">
          {assumption}
        </Text>
      ))}
    </Flex>
  );
}

function Compared({ compared: { rows }, tab }: { readonly compared: WhatIfCompared; readonly tab: TabWords }) {
  return (
    <Table testId="what-if-table" density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{''}</TableHeader>
          <TableHeader align="right">{tab.now}</TableHeader>
          <TableHeader align="right">{tab.then}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, label, now, then, differs }) => (
          <TableRow key={id} testId={`what-if-${id}`}>
            <TableCell>{label}</TableCell>
            <TableCell align="right">
              <Cell cell={now} strong={false} />
            </TableCell>
            <TableCell align="right">
              <Cell cell={then} strong={differs} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cell({ cell: { text, detail }, strong }: { readonly cell: WhatIfCell; readonly strong: boolean }) {
  return (
    <>
      <Text {...(strong ? { format: { fontWeight: 'demibold' } } : {})}>{text === '' ? '–' : text}</Text>
      {detail !== '' && <Text variant="microcopy">{detail}</Text>}
    </>
  );
}
