/**
 * A view that an answer can carry. What a deal of a thousand lines has to say may be longer than what a function should
 * answer: then the least needed is left out first, and what is left out is said at the top.
 */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Book, DealView, LineView, Notice } from '../contract/deal-view.ts';
import { spoken } from './spoken.ts';
import { tooLong } from './words/too-long.ts';

/**
 * Bytes of JSON. HubSpot publishes no limit for app functions; their predecessors end at 6 MB, and a card that draws a
 * megabyte is slow. A tenth of a megabyte is left for what an answer says beside the view.
 */
const largestView = 900_000;

export function withinSize(view: DealView, lines: number, most: number = largestView): DealView {
  const left: Bilingual[] = view.lines.length < lines ? [tooLong.lines(view.lines.length, lines)] : [];
  if (left.length === 0 && bytesOf(view) <= most) return view;
  let smaller = view;
  for (const step of [null, ...steps]) {
    if (step !== null) {
      smaller = { ...smaller, ...step.without(smaller) };
      left.push(step.left);
    }
    const whole = { ...smaller, notices: [noticeOf(view, left), ...view.notices.slice(0, mostNotices)] };
    if (bytesOf(whole) <= most) return whole;
  }
  return { ...smaller, notices: [noticeOf(view, left)] };
}
const mostNotices = 100;

/**
 * From the first line on as many as fit beside the rest, with what they say in the book: in the order of the deal, so that
 * nobody wonders which are missing.
 */
export function linesThatFit<T>(
  lines: readonly T[],
  written: (line: T) => LineView,
  book: () => Book,
  rest: Omit<DealView, 'lines' | 'book'>,
): LineView[] {
  const kept: LineView[] = [];
  let bytes = 0;
  let room: number | null = null;
  let nextLook = neverTooLong;
  for (const line of lines) {
    const view = written(line);
    kept.push(view);
    if (lines.length <= neverTooLong) continue;
    bytes += bytesOf(view) + 1;
    if (kept.length < nextLook) continue;
    // What is left out of the rest is left out after this: then the lines have half of all.
    room ??= Math.max(largestView / 2, largestView - bytesOf(rest)) * 0.85;
    const sofar = bytes + bytesOf(book());
    if (sofar > room) break;
    // Half way to where it would be full if the lines to come were like those so far.
    nextLook = kept.length + Math.max(1, Math.floor((room / sofar - 1) * kept.length * 0.5));
  }
  return kept;
}
/** So many lines fit, whatever they say. */
const neverTooLong = 8;

interface Step {
  readonly left: Bilingual;
  readonly without: (view: DealView) => Partial<DealView>;
}

/** The least needed first: a reader can do without a form, and not without the verdicts of the lines. */
const steps: readonly Step[] = [
  {
    left: tooLong.summaries,
    without: ({ partners }) => ({ partners: partners.map((each) => ({ ...each, summary: '' })), copies: [] }),
  },
  { left: tooLong.whatIf, without: () => ({ whatIf: null }) },
  {
    left: tooLong.forms,
    without: () => ({ recording: { actions: {}, missing: {}, remedies: {}, proofs: {}, general: [] } }),
  },
  {
    left: tooLong.lists(50),
    without: ({ clocks, missing, nextActions, todo }) => ({
      clocks: clocks.slice(0, 50),
      missing: missing.slice(0, 50),
      nextActions: nextActions.slice(0, 50),
      todo: todo.slice(0, 50),
    }),
  },
  { left: tooLong.proofs(10), without: ({ proofs }) => ({ proofs: proofs.slice(0, 10) }) },
  // A reason without its book cannot be drawn, nor a line without its reasons.
  {
    left: tooLong.reasons,
    without: () => ({
      lines: [],
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
    }),
  },
];

const noticeOf = ({ locale, deal }: DealView, left: readonly Bilingual[]): Notice => ({
  id: 'left-out',
  tone: 'warning',
  chip: spoken(tooLong.chip, locale),
  title: spoken(tooLong.title, locale),
  text: [...left, tooLong.next(deal.id)].map((each) => spoken(each, locale)).join(' '),
});

const utf8 = new TextEncoder();
const bytesOf = (value: unknown): number => utf8.encode(JSON.stringify(value)).length;
