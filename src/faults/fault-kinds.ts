/** HubSpot's ways to fail, each as it answers one call. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { Answered, Asked } from './exchange.ts';
import { send } from './exchange.ts';

interface Situation {
  readonly call: Asked;
  readonly outgoing: ServerResponse;
  /** The answer that a HubSpot in order would give. */
  readonly whole: () => Promise<Answered>;
}

export interface Fault {
  readonly name: string;
  /** It is over by itself before a card stops waiting: the answer must be the whole one. */
  readonly passing: boolean;
  /** Takes the time that a card has. */
  readonly slow: boolean;
  readonly answer: (situation: Situation) => Promise<void> | void;
}

const lasting = (name: string, answer: Fault['answer']): Fault => ({ name, passing: false, slow: false, answer });
const error = (status: number, more: object): Answered => ({
  status,
  body: JSON.stringify({
    status: 'error',
    message: 'This is a fault of the tests.',
    correlationId: '00000000-0000-4000-8000-000000000000',
    ...more,
  }),
});
const limited = (policyName: string): Answered => error(429, { errorType: 'RATE_LIMIT', policyName });
const answering =
  (answered: Answered): Fault['answer'] =>
  ({ outgoing }) => {
    send(outgoing, answered);
  };
/** The whole answer with something done to its JSON. */
const changed =
  (change: (json: unknown, call: Asked) => Answered): Fault['answer'] =>
  async ({ call, outgoing, whole }) => {
    send(outgoing, change(JSON.parse((await whole()).body), call));
  };

const batchSchema = z.looseObject({ results: z.array(z.unknown()) });
const inputsSchema = z.object({ inputs: z.array(z.object({ id: z.string() })) });
const objectSchema = z.looseObject({ associations: z.record(z.string(), z.unknown()) });

/** The last record asked for does not come, and HubSpot says so; a single record has no such answer, and comes whole. */
function partOf(json: unknown, { body }: Asked): Answered {
  const batch = batchSchema.safeParse(json);
  const inputs = inputsSchema.safeParse(body === '' ? null : JSON.parse(body));
  const lost = inputs.success ? inputs.data.inputs.at(-1)?.id : undefined;
  if (!batch.success || lost === undefined) return { status: 200, body: JSON.stringify(json) };
  const isLost = (result: unknown): boolean =>
    z
      .object({ id: z.literal(lost) })
      .or(z.object({ from: z.object({ id: z.literal(lost) }) }))
      .safeParse(result).success;
  const errors = [
    { status: 'error', category: 'INTERNAL_ERROR', message: 'This is a fault of the tests.', context: { ids: [lost] } },
  ];
  return {
    status: 207,
    body: JSON.stringify({
      ...batch.data,
      results: batch.data.results.filter((result) => !isLost(result)),
      numErrors: 1,
      errors,
    }),
  };
}

const again = { next: { after: 'again', link: 'https://api.hubapi.com/again' } };

/** Pages without results that always announce one more. */
function emptyPages(json: unknown, { body }: Asked): Answered {
  const inputs = inputsSchema.safeParse(body === '' ? null : JSON.parse(body));
  const object = objectSchema.safeParse(json);
  if (object.success) {
    const associations = Object.fromEntries(
      Object.keys(object.data.associations).map((type) => [type, { results: [], paging: again }]),
    );
    return { status: 200, body: JSON.stringify({ ...object.data, associations }) };
  }
  const results = inputs.success ? inputs.data.inputs.map(({ id }) => ({ from: { id }, to: [], paging: again })) : [];
  return { status: 200, body: JSON.stringify({ status: 'COMPLETE', results, paging: again }) };
}

/** A list whose entries are not what they were; anything else as a list. */
function otherEntries(json: unknown): Answered {
  const batch = batchSchema.safeParse(json);
  return {
    status: 200,
    body: JSON.stringify(
      batch.success ? { ...batch.data, results: batch.data.results.map(() => ({ surprise: true })) } : [json],
    ),
  };
}

export const faults: readonly Fault[] = [
  { ...lasting('429, a second', answering(limited('SECONDLY'))), slow: true },
  lasting('429, ten seconds', answering(limited('TEN_SECONDLY_ROLLING'))),
  lasting('429, the day', answering(limited('DAILY'))),
  lasting('429, no policy', answering({ status: 429, body: '' })),
  lasting('500', answering(error(500, {}))),
  lasting('502', answering({ status: 502, body: '<html>502 Bad Gateway</html>' })),
  lasting('reset', ({ outgoing }) => {
    outgoing.destroy();
  }),
  lasting('body cut off', async ({ outgoing, whole }) => {
    const { body } = await whole();
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) + 1 });
    outgoing.write(body.slice(0, body.length / 2));
    await sleep(5);
    outgoing.destroy();
  }),
  lasting('no JSON', answering({ status: 200, body: '<html>Just a moment</html>' })),
  lasting('JSON of another shape', answering({ status: 200, body: '{"results":"none"}' })),
  lasting('entries of another shape', changed(otherEntries)),
  lasting('207, one missing', changed(partOf)),
  lasting('empty pages for ever', changed(emptyPages)),
  lasting('401', answering(error(401, { category: 'INVALID_AUTHENTICATION' }))),
  lasting(
    '403, a scope',
    answering(
      error(403, {
        category: 'MISSING_SCOPES',
        errors: [{ message: 'scope', context: { requiredGranularScopes: ['crm.objects.deals.read'] } }],
      }),
    ),
  ),
  lasting('404', answering(error(404, { category: 'OBJECT_NOT_FOUND' }))),
  { name: 'hangs', passing: false, slow: true, answer: () => undefined },
  {
    name: 'slow, 2 seconds',
    passing: false,
    slow: true,
    answer: async ({ outgoing, whole }) => {
      const answered = await whole();
      await sleep(2_000);
      send(outgoing, answered);
    },
  },
];

const once = (name: string): Fault => {
  const fault = faults.find((each) => each.name === name);
  if (fault === undefined) throw new Error(`No fault is called ${name}.`);
  return { ...fault, name: `${name}, once`, passing: true, slow: false };
};

/** What goes wrong the first time and right the second. */
export const passingFaults: readonly Fault[] = ['429, a second', '500', '502', 'reset', 'body cut off', 'no JSON'].map(
  once,
);

const written = (name: string, answer: Fault['answer'], isSlow = false): Fault => ({
  name: `written, then ${name}`,
  passing: false,
  slow: isSlow,
  answer: async (situation) => {
    await situation.whole();
    await answer(situation);
  },
});

/** HubSpot did what it was asked and the answer got lost: the case in which nobody knows. */
export const lostAnswers: readonly Fault[] = [
  written('reset', ({ outgoing }) => {
    outgoing.destroy();
  }),
  written('502', answering({ status: 502, body: '<html>502 Bad Gateway</html>' })),
  written('no JSON', answering({ status: 200, body: '<html>Just a moment</html>' })),
  written('hangs', () => undefined, true),
];
