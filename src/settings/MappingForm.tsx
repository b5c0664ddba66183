/** A statement's columns are entered: its first line is pasted, what they go by is shown, confirmed or mended, and kept. */
import { useState } from 'react';
import { ButtonRow, Button, Flex, Form, Input, LoadingButton, Select, Text } from '@hubspot/ui-extensions';
import { isSending } from './act.ts';
import { Trouble } from './Outcome.tsx';
import { type ChosenColumn, type ColumnsDesk, useColumns } from './use-columns.ts';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

export function MappingForm({ desk }: { readonly desk: SettingsDesk }) {
  const { words } = useReader();
  const [header, type] = useState('');
  const columns = useColumns();
  const { asking, recognise } = columns;
  return (
    <Flex testId="mapping-form" direction="column" gap="sm">
      <Form
        testId="header-form"
        autoComplete="off"
        onSubmit={() => {
          if (header.trim() !== '') recognise(header);
        }}
      >
        <Flex direction="column" gap="xs">
          <Input
            name="header"
            label={words.mapping.header}
            description={words.mapping.headerHint}
            value={header}
            onInput={type}
            onChange={type}
          />
          <Flex>
            <LoadingButton
              testId="recognise"
              type="submit"
              variant="secondary"
              size="sm"
              loading={asking.status === 'asking'}
            >
              {words.mapping.recognise}
            </LoadingButton>
          </Flex>
        </Flex>
      </Form>
      {asking.status === 'trouble' && <Trouble place="section" trouble={asking.trouble} />}
      {asking.status === 'read' && (
        <Chosen
          {...{ columns, desk }}
          asking={asking}
          done={() => {
            type('');
          }}
        />
      )}
    </Flex>
  );
}

interface ChosenProps {
  readonly asking: Extract<ColumnsDesk['asking'], { status: 'read' }>;
  readonly columns: ColumnsDesk;
  readonly desk: SettingsDesk;
  readonly done: () => void;
}

function Chosen({ asking, columns: { choose, forget }, desk, done }: ChosenProps) {
  const { words } = useReader();
  const { columns, roles } = asking;
  if (columns.length === 0) return <Text testId="no-columns">{words.mapping.noColumns}</Text>;
  const wanted = {
    what: 'keep_mapping',
    columns: columns.map(({ name, role = 'ignored' }) => ({ name, role })),
  } as const;
  const busy = isSending(desk.act, wanted);
  return (
    <Form
      testId="mapping-columns"
      autoComplete="off"
      onSubmit={() => {
        desk.run({ ...wanted, columns: [...wanted.columns] });
      }}
    >
      <Flex direction="column" gap="sm">
        <Text variant="microcopy">{words.mapping.confirm}</Text>
        {columns.map(({ name, role }: ChosenColumn) => (
          <Select
            key={name}
            testId={`role-${name}`}
            name={`role-${name}`}
            label={name}
            readOnly={busy}
            options={roles.map((each) => ({ value: each.role, label: each.label }))}
            value={role ?? 'ignored'}
            onChange={(value) => {
              const picked = roles.find((each) => each.role === value);
              if (picked !== undefined) choose(name, picked.role);
            }}
          />
        ))}
        <ButtonRow>
          <LoadingButton testId="keep-mapping" type="submit" variant="primary" size="sm" loading={busy}>
            {words.mapping.keep}
          </LoadingButton>
          <Button
            size="sm"
            disabled={busy}
            onClick={() => {
              forget();
              done();
            }}
          >
            {words.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Form>
  );
}
