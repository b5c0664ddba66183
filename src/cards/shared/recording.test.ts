import fc from 'fast-check';
import type { RecordForm } from '../../contract/record-form.ts';
import { closed, idFor, nextRecording, type RecordEvent, type Recording } from './recording.ts';
import { compose, freshId, withOffset } from './record-request.ts';

const form: RecordForm = {
  id: 'link:701:automatic:signed',
  button: 'Record the signature',
  group: 'Proof',
  fixed: { kind: 'link', partnerId: '701', link: 'automatic' },
  fields: [
    { kind: 'date', field: 'signedOn', label: 'Signed on', required: true },
    {
      kind: 'choice',
      field: 'signedBy',
      label: 'Signed by',
      required: true,
      options: [{ value: 'customer', label: 'The customer' }],
      value: 'customer',
    },
    { kind: 'several', field: 'coversLineItems', label: 'Lines', required: false, options: [] },
  ],
};
const run = (...events: readonly RecordEvent[]): Recording => events.reduce(nextRecording, closed);
const opened: RecordEvent = { kind: 'opened', place: 'next', form };
const typed: RecordEvent = { kind: 'typed', field: 'signedOn', value: '2025-10-12' };
const sent: RecordEvent = { kind: 'sent', requestId: 'one' };
const failed: RecordEvent = { kind: 'troubled', trouble: { kind: 'platform' } };
const recorded: RecordEvent = {
  kind: 'recorded',
  recorded: { facts: [], repeated: false, conflicts: [], warnings: [] },
};

test('a form opens with what stands or is likely', () => {
  expect(run(opened)).toMatchObject({ status: 'open', values: { signedBy: 'customer' } });
});

test('nothing typed is lost by a failure', () => {
  expect(run(opened, typed, sent, failed)).toMatchObject({
    status: 'open',
    values: { signedOn: '2025-10-12', signedBy: 'customer' },
    trouble: { kind: 'platform' },
  });
});

test('while it is sent, nothing can be typed, opened, sent again or cancelled', () => {
  const saving = run(opened, typed, sent);
  const others: readonly RecordEvent[] = [
    { ...opened, place: 'elsewhere' },
    { ...typed, value: 'x' },
    { kind: 'sent', requestId: 'two' },
    { kind: 'closed' },
  ];
  for (const event of others) expect(nextRecording(saving, event)).toEqual(saving);
});

test('the same form opened again keeps what was typed; another one takes its place', () => {
  expect(run(opened, typed, opened)).toMatchObject({ place: 'next', values: { signedOn: '2025-10-12' } });
  const other = run(opened, typed, { ...opened, place: 'elsewhere' });
  expect(other).toMatchObject({ place: 'elsewhere', values: { signedBy: 'customer' } });
  expect(other).not.toMatchObject({ values: { signedOn: '2025-10-12' } });
});

test('a panel that closes forgets what was typed, and keeps what was recorded to be read', () => {
  expect(run(opened, typed, { kind: 'closed' })).toEqual(closed);
  expect(run(opened, typed, sent, recorded, { kind: 'closed' })).toMatchObject({ status: 'recorded' });
});

test('the same recording sent again has the same id, another one a new id', () => {
  const fresh = () => 'fresh';
  const again = run(opened, typed, sent, failed);
  const other = nextRecording(again, { kind: 'typed', field: 'signedOn', value: '2025-10-13' });
  if (again.status !== 'open' || other.status !== 'open') throw new Error('The form is closed.');
  expect(idFor(again, fresh)).toBe('one');
  expect(idFor(other, fresh)).toBe('fresh');
});

test('what was recorded stands where the form was, until the next one is opened', () => {
  const done = run(opened, typed, sent, recorded);
  expect(done).toMatchObject({ status: 'recorded', place: 'next' });
  expect(nextRecording(done, opened).status).toBe('open');
});

test('another record on the screen ends everything', () => {
  expect(run(opened, typed, sent, { kind: 'left' })).toEqual(closed);
});

test('an answer that nobody waits for changes nothing', () => {
  for (const event of [failed, recorded]) expect(run(opened, event)).toEqual(run(opened));
});

describe('what is sent', () => {
  test('is the settled part and what is filled in; what is empty is left out', () => {
    expect(
      compose(form, { signedOn: '2025-10-12', signedBy: 'customer', coversLineItems: [] }, 'Europe/Paris'),
    ).toEqual({
      ok: true,
      record: { kind: 'link', partnerId: '701', link: 'automatic', signedOn: '2025-10-12', signedBy: 'customer' },
    });
  });

  test('lacks no required field', () => {
    expect(compose(form, { signedBy: 'customer', signedOn: ' ' }, 'Europe/Paris')).toEqual({
      ok: false,
      fields: ['signedOn'],
    });
  });

  test('is a list of domains however they were separated, and "none" as the word that it is', () => {
    const asked: RecordForm = {
      ...form,
      fixed: { kind: 'domains' },
      fields: [{ kind: 'domains', field: 'relatedDomains', label: 'Domains', required: true }],
    };
    expect(compose(asked, { relatedDomains: 'a.example, b.example;c.example\n' }, 'UTC')).toMatchObject({
      record: { relatedDomains: ['a.example', 'b.example', 'c.example'] },
    });
    const several: RecordForm = {
      ...form,
      fields: [{ kind: 'several', field: 'productLines', label: 'Products', required: true, options: [] }],
    };
    expect(compose(several, { productLines: ['none'] }, 'UTC')).toMatchObject({ record: { productLines: 'none' } });
    expect(compose(several, { productLines: ['sales_hub'] }, 'UTC')).toMatchObject({
      record: { productLines: ['sales_hub'] },
    });
  });

  test('says something', () => {
    const optional: RecordForm = {
      ...form,
      fields: [{ kind: 'yes_no', field: 'budget', label: 'Budget', required: false }],
    };
    expect(compose(optional, {}, 'UTC')).toEqual({ ok: false, fields: ['budget'] });
    expect(compose(optional, { budget: false }, 'UTC')).toMatchObject({ ok: true, record: { budget: false } });
    expect(compose({ ...form, fields: [] }, {}, 'UTC')).toEqual({ ok: true, record: form.fixed });
  });

  test('a moment needs its day and its time, and carries the portal’s offset', () => {
    const moment: RecordForm = {
      ...form,
      fields: [{ kind: 'date_time', field: 'answeredAt', label: 'Answered', required: false }],
    };
    expect(compose(moment, { answeredAt: '2025-10-12' }, 'Europe/Paris')).toEqual({
      ok: false,
      fields: ['answeredAt'],
    });
    expect(compose(moment, { answeredAt: '2025-10-12', 'answeredAt:time': '16:40' }, 'Europe/Paris')).toMatchObject({
      record: { answeredAt: '2025-10-12T16:40+02:00' },
    });
  });

  test('a count goes as a number, and what is none as it was typed', () => {
    const count: RecordForm = {
      ...form,
      fields: [{ kind: 'count', field: 'monthsPaid', label: 'Months', required: true }],
    };
    expect(compose(count, { monthsPaid: '12' }, 'UTC')).toMatchObject({ record: { monthsPaid: 12 } });
    expect(compose(count, { monthsPaid: 'twelve' }, 'UTC')).toMatchObject({ record: { monthsPaid: 'twelve' } });
  });
});

test.each([
  ['2025-10-25', '16:40', 'Europe/Paris', '2025-10-25T16:40+02:00'],
  ['2025-10-26', '03:30', 'Europe/Paris', '2025-10-26T03:30+01:00'],
  ['2025-03-30', '03:30', 'Europe/Paris', '2025-03-30T03:30+02:00'],
  ['2025-11-02', '23:00', 'America/New_York', '2025-11-02T23:00-05:00'],
  ['2025-07-01', '09:15', 'Asia/Kolkata', '2025-07-01T09:15+05:30'],
])('%s at %s in %s is %s', (day, time, zone, expected) => {
  expect(withOffset(day, time, zone)).toBe(expected);
});

test('ids have the shape that the function asks for, and differ', () => {
  const ids = Array.from({ length: 1_000 }, freshId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1_000);
});

test('whatever happens, a form that is open or on its way keeps what it was opened with', () => {
  const event = fc.constantFrom<RecordEvent>(opened, typed, sent, failed, recorded, {
    kind: 'incomplete',
    fields: ['signedOn'],
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const state = run(opened, typed, ...events);
      if (state.status === 'open' || state.status === 'saving')
        expect(state).toMatchObject({ place: 'next', form, values: { signedBy: 'customer' } });
    }),
  );
});
