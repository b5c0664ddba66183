/** The view of a deal that is still being read: everything in its place, with dashes. */
import type { DealView, ProofStep } from '../../contract/deal-view.ts';
import type { CardWords } from './words.ts';

const dash = '–';
const figure = { amount: dash, detail: dash };
const step = (id: ProofStep['id']): ProofStep => ({
  id,
  name: dash,
  when: dash,
  late: false,
  label: dash,
  state: 'todo',
});

/** No record has an empty id. */
export const isWaiting = ({ deal }: Pick<DealView, 'deal'>): boolean => deal.id === '';

export const waitingView = (words: CardWords): DealView => ({
  revisions: {},
  locale: 'en',
  audience: 'partner',
  deal: { id: '', name: '' },
  turn: { kind: 'not_settled', tone: 'default', tag: dash, phrase: dash, because: words.loading, when: '' },
  // Not "nothing to do": nobody knows yet.
  todo: [
    { of: 'actions', id: '1', owner: dash, phrase: dash, detail: '', by: '', left: '', late: false, decides: true },
  ],
  status: { id: 'pending' },
  notices: [],
  motion: dash,
  credit: { id: 'not_settled', entries: [] },
  commission: { kind: 'none', sentence: dash },
  money: {
    lines: [{ id: 'none', headline: dash, detail: dash }],
    figures: [{ currency: '', mrr: '', monthly: figure, earned: figure, maximum: figure }],
    parts: [],
    calculations: [],
    payouts: [],
    stops: [],
  },
  amountNote: '',
  proofs: [
    {
      id: '1',
      link: dash,
      tone: 'default',
      label: dash,
      steps: [step('generated'), step('sent'), step('signed'), step('shared')],
      covers: dash,
      main: true,
      short: dash,
    },
  ],
  nextActions: [],
  clocks: [],
  // How many there are nobody knows yet; they come below what stands already.
  duties: [],
  lines: [],
  partners: [],
  missing: [],
  copies: [],
  whatIf: null,
  recording: { actions: {}, missing: {}, remedies: {}, proofs: {}, general: [] },
  book: {
    reasons: {},
    grounds: {},
    verdicts: {},
    terms: {},
    briefs: {},
    facts: {},
    rules: {},
    readings: {},
    parameters: {},
  },
  foot: dash,
  asOf: dash,
  edition: dash,
});
