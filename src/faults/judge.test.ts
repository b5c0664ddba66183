/** The judge itself: what it lets pass, and what it must not. */
import type { DealView, LineView, Notice } from '../contract/deal-view.ts';
import { inputOf, workedDetermination, workedFacts } from '../view/samples/worked-example.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { judge } from './judge.ts';

const whole = viewOfDeal(inputOf(workedFacts, workedDetermination));
const gap: Notice = {
  id: 'gap-companies-1',
  tone: 'warning',
  chip: 'Companies not read',
  title: 'Some companies could not be read',
  text: 'Refresh.',
};
const withGap: DealView = { ...whole, notices: [...whole.notices, gap] };
const judged = (view: DealView) => judge({ ok: true, view }, whole, new Map([['701', 'Agence A']]));
const lines = (change: (line: LineView) => LineView): DealView => ({ ...withGap, lines: whole.lines.map(change) });

test('the same answer is whole, wherever its facts were read', () => {
  const moved = JSON.parse(JSON.stringify(whole).replaceAll('"source":"', '"source":"elsewhere, ')) as DealView;
  expect(judged(whole)).toEqual({ is: 'whole' });
  expect(judged(moved)).toEqual({ is: 'whole' });
});

test('a failure needs one of its codes and a message', () => {
  const message = 'The deal could not be read in time. Try again in a minute.';
  expect(judge({ ok: false, code: 'TIMEOUT', message }, whole, new Map())).toEqual({ is: 'failure', code: 'TIMEOUT' });
  expect(judge({ ok: false, code: 'TIMEOUT', message: '' }, whole, new Map()).is).toBe('wrong');
});

test('less, with the gap named, is not wrong', () => {
  const open = lines((line) => ({
    ...line,
    credit: { ...line.credit, verdict: 'pending', to: 'Not settled yet', soldMrr: '' },
  }));
  const view: DealView = {
    ...open,
    status: { ...whole.status, id: 'pending' },
    credit: { id: 'not_settled', entries: ['Not settled yet'] },
  };
  expect(judged(view)).toEqual({ is: 'less', gaps: ['companies'] });
  expect(judged({ ...withGap, lines: [] })).toEqual({ is: 'less', gaps: ['companies'] });
});

test('less without naming anything is wrong', () => {
  expect(judged({ ...whole, proofs: [] }).is).toBe('wrong');
});

const [line] = whole.lines;
if (line === undefined) throw new Error('The worked example has a line.');

test.each<[string, DealView]>([
  ['another settled status', { ...withGap, status: { ...whole.status, id: 'not_eligible' } }],
  ['another settled verdict on credit', lines((each) => ({ ...each, credit: { ...each.credit, verdict: 'no' } }))],
  [
    'another settled verdict on commission',
    lines((each) => ({ ...each, commission: { ...each.commission, verdict: 'no' } })),
  ],
  ['credit to somebody else', lines((each) => ({ ...each, credit: { ...each.credit, to: 'Agence B' } }))],
  ['credit settled for somebody else', { ...withGap, credit: { id: 'settled', entries: ['Agence B'] } }],
  ['another sold MRR', lines((each) => ({ ...each, credit: { ...each.credit, soldMrr: '€739.00' } }))],
  ['another maximum', lines((each) => ({ ...each, commission: { ...each.commission, maximum: '€1.00' } }))],
  [
    'a maximum that the text is said to leave open',
    lines((each) => ({ ...each, commission: { ...each.commission, maximum: 'term not stated by the rules' } })),
  ],
  [
    'a total that is not the sum of its lines',
    {
      ...withGap,
      commission: {
        kind: 'amounts',
        whose: '',
        awaiting: [],
        ended: [],
        rows: [{ currency: 'EUR', monthly: '€1.00', quarterly: '€3.00', maximum: '€36.00', until: '' }],
      },
    },
  ],
  ['a line that does not exist', { ...withGap, lines: [...whole.lines, { ...line, id: '99' }] }],
  ['nothing to judge', { ...withGap, nothing: { title: 'No partner on this deal', text: '' } }],
  [
    'another date of a deadline',
    { ...withGap, clocks: [{ id: 'none', label: '', tone: 'info', sentence: 'until tomorrow', ruleId: 'POI-12' }] },
  ],
  [
    'a warning of the rules',
    { ...withGap, notices: [...withGap.notices, { ...gap, id: 'warning-x-1', text: 'Too much discount' }] },
  ],
  [
    'a step of a proof in another state',
    {
      ...withGap,
      proofs: whole.proofs.map((proof) => ({
        ...proof,
        steps: proof.steps.map((step) => ({ ...step, state: 'failed' as const })),
      })),
    },
  ],
  [
    'a registration that is none',
    { ...withGap, partners: whole.partners.map((partner) => ({ ...partner, registered: 'No registration known' })) },
  ],
])('%s is wrong, gap or not', (_, view) => {
  expect(judged(view).is).toBe('wrong');
});

test('a partner without its name is the same partner', () => {
  const unnamed = JSON.parse(JSON.stringify(withGap).replaceAll('Agence A', 'partner 701')) as DealView;
  expect(judged(unnamed)).toEqual({ is: 'less', gaps: ['companies'] });
});
