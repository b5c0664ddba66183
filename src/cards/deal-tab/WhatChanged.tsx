/** Two states of the deal side by side: only what is not the same in both. */
import { useState } from 'react';
import {
  Box,
  Flex,
  Heading,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { joined } from '../shared/joined.ts';
import type { HistoryView, MomentView } from '../../contract/history.ts';
import type { TabWords } from './words.ts';

export function WhatChanged({ history, tab }: { readonly history: HistoryView; readonly tab: TabWords }) {
  const { moments } = history;
  const [chosen, choose] = useState<{ readonly from?: string; readonly to?: string }>({});
  // The last that was saved, and now; a choice that is no longer there counts no more.
  const from = placeOf(chosen.from, moments) ?? 1;
  const to = placeOf(chosen.to, moments) ?? 0;
  const [one, other] = [moments[from], moments[to]];
  return (
    <Flex testId="what-changed" direction="column" gap="sm">
      <Flex direction="row" justify="between" align="end" gap="sm" wrap>
        <Heading>{tab.whatChanged}</Heading>
        {one !== undefined && other !== undefined && (
          <Box flex="none">
            <Flex direction="row" gap="sm" wrap>
              <Moment
                name="from"
                label={tab.from}
                moments={moments}
                value={one.id}
                choose={(id) => {
                  choose({ ...chosen, from: id });
                }}
              />
              <Moment
                name="to"
                label={tab.to}
                moments={moments}
                value={other.id}
                choose={(id) => {
                  choose({ ...chosen, to: id });
                }}
              />
            </Flex>
          </Box>
        )}
      </Flex>
      {one === undefined || other === undefined ? (
        <Text testId="none-saved">{tab.noneSaved}</Text>
      ) : (
        <Differences history={history} from={from} to={to} tab={tab} />
      )}
    </Flex>
  );
}

function placeOf(id: string | undefined, moments: readonly MomentView[]): number | undefined {
  const place = moments.findIndex((moment) => moment.id === id);
  return place === -1 ? undefined : place;
}

interface MomentProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly moments: readonly MomentView[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

function Moment({ name, label, moments, value, choose }: MomentProps) {
  return (
    <Select
      name={`moment-${name}`}
      testId={`moment-${name}`}
      label={label}
      options={moments.map(({ id, label: at, by }) => ({ value: id, label: joined([at, by]) }))}
      value={value}
      onChange={(id) => {
        choose(String(id));
      }}
    />
  );
}

interface DifferencesProps {
  readonly history: HistoryView;
  readonly from: number;
  readonly to: number;
  readonly tab: TabWords;
}

function Differences({ history: { moments, rows, texts }, from, to, tab }: DifferencesProps) {
  const differing = rows.filter(({ at }) => at[from] !== at[to]);
  if (differing.length === 0)
    return (
      <Text testId="nothing-changed">
        {moments[from]?.facts === moments[to]?.facts ? tab.nothingChanged : tab.sameResult}
      </Text>
    );
  const textOf = (place: number | undefined): string => texts[place ?? -1] ?? '';
  return (
    <Table testId="differences" density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{''}</TableHeader>
          <TableHeader>{moments[from]?.label ?? ''}</TableHeader>
          <TableHeader>{moments[to]?.label ?? ''}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {differing.map(({ id, label, at }) => (
          <TableRow key={id} testId={`differs-${id}`}>
            <TableCell>{label}</TableCell>
            <TableCell>{textOf(at[from])}</TableCell>
            <TableCell>
              <Text format={{ fontWeight: 'demibold' }}>{textOf(at[to])}</Text>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
