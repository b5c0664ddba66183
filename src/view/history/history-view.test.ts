/** The history in words: what was recorded, what is different, and the whole file, in both languages. */
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { evaluate } from '../../cli/evaluation.ts';
import type { DealHistory, HistoryView, LoggedEntry } from '../../contract/history.ts';
import { recordableSchema } from '../../contract/recording-request.ts';
import { type Assessment, savedAssessmentsSchema } from '../../contract/saved-assessments.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { instant } from '../../facts/primitives.ts';
import { aDeal, determined } from '../../rules/testing/a-deal.ts';
import { french, inputOf } from '../samples/worked-example.ts';
import { assessmentOf } from './assessment.ts';
import { historyView } from './history-view.ts';
import { withPlainBlanks } from '../testing/plain-blanks.ts';

const nothing: DealHistory = { entries: [], gaps: [], saved: [], mark: '1 hubspot 0123456789ab' };
const input = inputOf(aDeal(), determined(aDeal()));
const inFrench = inputOf(aDeal(), determined(aDeal()), french);
const now = assessmentOf(input);

const saved = (assessment: Assessment, more: object = {}) =>
  savedAssessmentsSchema.shape.saved.element.parse({
    ...assessment,
    id: 'one',
    at: '2025-11-05T09:42:00.000Z',
    by: 'Nora Petit',
    of: '1 hubspot 0123456789ab',
    ...more,
  });

/** Rows in which the first two saved moments, or now and the last saved, are not the same. */
function differing({ rows, texts }: HistoryView, from = 1, to = 0): Record<string, [string, string, string]> {
  const told = (place: number | undefined) => withPlainBlanks(texts[place ?? -1] ?? '');
  return Object.fromEntries(
    rows
      .filter(({ at }) => at[from] !== at[to])
      .map(({ id, label, at }) => [id, [withPlainBlanks(label), told(at[from]), told(at[to])]]),
  );
}

describe('two states of a deal', () => {
  test('that say the same differ in nothing', () => {
    const view = historyView(input, { ...nothing, saved: [saved(now)] });
    expect(view.rows).toEqual([]);
    expect(view.moments.map(({ label, by }) => [label, by])).toEqual([
      ['Now', ''],
      ['5 Nov 2025, 10:42', 'Nora Petit'],
    ]);
  });

  const [amounts] = now.amounts;
  const [line] = now.lines;
  const before = saved({
    ...now,
    edition: '2024-01-01',
    turn: { kind: 'partner', text: { fr: 'Partager la preuve', en: 'Share the proof' } },
    credit: [['open', 1]],
    amounts: [{ ...amounts!, earned: '0.00' as never, running: null, awaiting: amounts!.running }],
    lines: [
      { ...line!, commission: 'pending', credit: 'pending', brief: 'proof_not_shared', monthly: null },
      { ...line!, id: 'gone' as never, name: 'Sales Hub Starter' },
    ],
    proofs: now.proofs.map((proof) => ({ ...proof, state: 'signed' as const, sharedOn: null })),
  });

  test('are told side by side, and only where they are not the same', () => {
    const rows = differing(historyView(input, { ...nothing, saved: [before] }));
    expect(rows['turn']).toEqual(['Result', 'Partner’s turn: Share the proof', expect.stringContaining('Rules met')]);
    expect(rows['edition']).toEqual(['Edition of the rules', 'Rules of 1 January 2024', 'Rules of 3 September 2025']);
    expect(rows['credit']).toEqual(['Credit', 'Not settled yet', 'Agency A']);
    expect(rows['monthly:EUR']).toEqual(['A month', '–', '€148.00']);
    expect(rows['awaiting:EUR']).toEqual(['A month, if approved', '€148.00', '–']);
    expect(rows['line:gone']).toEqual(['Sales Hub Starter', 'Rules met · €148.00 a month', 'Not on the deal']);
    expect(rows['proof:A:automatic:shared']).toEqual(['Proof shared', '–', '12 Oct 2025']);
    expect(rows).not.toHaveProperty('proof:A:automatic:signed');
    expect(rows).not.toHaveProperty('mrr:EUR');
  });

  test('are told in the reader’s language, whichever they were saved in', () => {
    const rows = differing(historyView(inFrench, { ...nothing, saved: [before] }));
    expect(rows['turn']?.slice(0, 2)).toEqual(['Résultat', 'Au partenaire : Partager la preuve']);
    expect(rows['monthly:EUR']).toEqual(['Par mois', '–', '148,00 €']);
    expect(rows['proof:A:automatic:shared']).toEqual(['Preuve partagée', '–', '12 oct. 2025']);
  });

  test('of which one has a reason that this version does not know, or no lines, say what they can', () => {
    const older = saved({ ...now, lines: [{ ...line!, brief: 'a_code_of_later', commission: 'no' }] });
    const cut = saved({ ...now, lines: [], linesLeftOut: true }, { id: 'two' });
    const view = historyView(input, { ...nothing, saved: [older, cut] });
    expect(differing(view)[`line:${line!.id}`]?.[1]).toBe('Yes, No · €148.00 a month');
    expect(differing(view, 2)[`line:${line!.id}`]?.[1]).toBe('Not kept');
  });

  test('that were both saved are held against each other', () => {
    const view = historyView(input, { ...nothing, saved: [saved(now, { id: 'new' }), before] });
    expect(differing(view, 2, 1)['credit']).toEqual(['Credit', 'Not settled yet', 'Agency A']);
    expect(differing(view, 1, 0)).toEqual({});
  });
});

const entry = (more: Partial<LoggedEntry>): LoggedEntry => ({
  at: '2025-11-05T09:42:00.000Z',
  saidBy: 'Nora Petit',
  byPartner: false,
  partnerId: 'A',
  kind: 'link',
  said: null,
  fields: [],
  ...more,
});
const entriesTold = (told: ViewInput, ...entries: LoggedEntry[]) =>
  historyView(told, { ...nothing, entries }).entries.map(({ what, note, who }) => [
    withPlainBlanks(what.join(' · ')),
    withPlainBlanks(note),
    who,
  ]);

describe('what was recorded', () => {
  const approval = { kind: 'approval', fields: [{ field: 'specialistApproval', to: { said: 'approved' } }] } as const;

  test.each<[string, Partial<LoggedEntry>, string, string]>([
    [
      'a step of a link',
      { fields: [{ field: 'signedOn', link: 'automatic', to: { said: '2025-11-04' } }] },
      'Signed on: 4 November 2025',
      '',
    ],
    [
      'of the manual link',
      { fields: [{ field: 'sharedOn', link: 'manual', to: { said: '2025-11-04' } }] },
      'Shared with HubSpot on (confirmation link created by the partner): 4 November 2025',
      '',
    ],
    ['withdrawn', { fields: [{ field: 'signedOn', to: 'withdrawn' }] }, 'Signed on: withdrawn', ''],
    ['none so far', { fields: [{ field: 'signedOn', to: 'none' }] }, 'Signed on: none so far', ''],
    [
      'withdrawn since',
      { fields: [{ field: 'signedBy', to: { said: 'customer' } }], withdrawnAt: '2025-11-06T09:00:00Z' },
      'Link signed by: the customer',
      'withdrawn on 6 Nov 2025, 10:00',
    ],
    ['a saved assessment', { kind: 'assessment', partnerId: null }, 'Assessment saved', ''],
    ['a kind of another version', { kind: 'horoscope' }, 'horoscope: list changed', ''],
    ['a list, by a version that did not keep its entries', { kind: 'request' }, 'Exchanges: list changed', ''],
    ['HubSpot’s word, by HubSpot', approval, 'Growth Specialist’s approval: approved', ''],
    [
      'HubSpot’s word, by a partner',
      { ...approval, byPartner: true },
      'Growth Specialist’s approval: approved',
      'as recorded by the partner',
    ],
  ])('%s', (_case, given, what, note) => {
    const [told] = entriesTold(input, entry(given));
    expect(told?.[0]?.toLowerCase()).toBe(what.toLowerCase());
    expect(told?.[1]).toBe(note);
  });

  test('a decision says which question it settles; one that was taken out says that it was', () => {
    const decision = recordableSchema.parse({
      kind: 'decision',
      ruleId: 'POI-12',
      code: 'proof_signed_within_month',
      decided: 'granted',
      on: '2025-11-05',
    });
    const removed = recordableSchema.parse({ ...decision, remove: true });
    const [one, other] = entriesTold(
      input,
      entry({ kind: 'decision', said: decision }),
      entry({ kind: 'decision', said: removed }),
    );
    expect(one?.[0]).toMatch(/^Signed late.*granted.*5 November 2025.*POI-12$/);
    expect(other).toEqual([one?.[0], 'withdrawn', 'Nora Petit']);
  });

  test('whose record it was is said where there are several', () => {
    const onB = entry({ partnerId: 'B', fields: [{ field: 'signedOn', to: 'none' }] });
    expect(entriesTold(input, onB, entry({})).map(([, note]) => note)).toEqual(['Partner B', 'Agency A']);
    expect(entriesTold(input, onB).map(([, note]) => note)).toEqual(['']);
  });

  test('nobody’s name is no question mark', () => {
    expect(entriesTold(input, entry({ saidBy: '?' }))[0]?.[2]).toBe('Not said');
    expect(entriesTold(inFrench, entry({ saidBy: '?' }))[0]?.[2]).toBe('Non indiqué');
  });

  test('what is not told is said: more than a card shows, lines that say nothing, what HubSpot keeps itself', () => {
    const many = Array.from({ length: 130 }, () => entry({}));
    const view = historyView(input, {
      ...nothing,
      entries: many,
      gaps: [
        { partnerId: 'A', why: 'lines', count: 2 },
        { partnerId: null, why: 'dropped', count: 1_200 },
        { partnerId: null, why: 'unread', count: 1 },
      ],
    });
    expect(view.entries).toHaveLength(100);
    expect(view.notes).toEqual([
      'Older entries, in the file to copy: 30.',
      'The log cannot be read in places (Agency A), lines: 2. They stay there as they are.',
      'The log was full (deal): the oldest entries gave way (1,200).',
      expect.stringContaining('could not be read'),
      'What was changed in HubSpot itself is in the history of each property.',
    ]);
  });

  test('where nothing may be saved, why and the way out', () => {
    const view = historyView(input, { ...nothing, saved: { unreadable: 'roe_assessments' } });
    expect(view.notSaved).toMatch(/roe_assessments.*nothing is written over.*Put back/);
    expect(view.moments.map(({ id }) => id)).toEqual(['now']);
    expect(historyView(input, nothing)).not.toHaveProperty('notSaved');
  });
});

describe('the whole file', () => {
  const history = {
    ...nothing,
    saved: [saved(now)],
    entries: [entry({ fields: [{ field: 'signedOn', to: 'none' }] })],
  };

  test.each([
    [
      'en',
      input,
      ['Whole file', 'What the rules say', 'What was recorded', 'Saved assessments', 'as of', 'Rules of 3'],
    ],
    ['fr', inFrench, ['Dossier complet', 'Ce que disent les règles', 'Ce qui a été noté', 'État au', 'Règles du 3']],
  ] as const)(
    'in %s: the reasons, who recorded what, what was saved, as of when and by which edition',
    (_, told, words) => {
      const { file } = historyView(told, history);
      for (const word of words) expect(withPlainBlanks(file).toLowerCase()).toContain(word.toLowerCase());
      expect(file).toContain('Nora Petit');
      expect(file).toMatch(/POI-\d\d/);
    },
  );

  test('its facts are a file that `roe evaluate` takes, and say the same', () => {
    const { file } = historyView(input, history);
    const json = file.slice(file.lastIndexOf('\n{\n'));
    const evaluated = evaluate(
      new TextEncoder().encode(json),
      instant.parse('2030-01-01T00:00Z'),
      rulebook20250903,
      'en',
    );
    expect(evaluated).toMatchObject({ ok: true });
    expect(evaluated.ok && evaluated.determination).toEqual(input.determination);
  });

  test('says to whom it may go', () => {
    expect(historyView(input, history).file).toContain('not to be passed on to a partner');
    expect(historyView(input, history).copied).toContain('names every partner');
  });
});

test('an assessment that was saved by announced terms is told as provisional, whatever judges now', () => {
  const before = saved({ ...now, edition: '2025-11-17 provisional' });
  const rows = differing(historyView(input, { ...nothing, saved: [before] }), 0, 1);
  expect(rows['edition']).toEqual([
    'Edition of the rules',
    'Rules of 3 September 2025',
    'Rules of 17 November 2025, provisional',
  ]);
});
