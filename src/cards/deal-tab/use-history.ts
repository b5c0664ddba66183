/** Asks for the history when it is first looked at, and again after whatever may have changed it; the newest question counts. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { HistoryView } from '../../contract/history.ts';
import { type HistoryAnswer, readHistoryAnswer } from '../shared/answer.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';

export interface HistoryDesk {
  /** Undefined while nothing was answered yet, and where nothing may be shown. */
  readonly history?: HistoryView | undefined;
  readonly asking: boolean;
  /** Why there is none, or none that is newer. */
  readonly trouble?: string | undefined;
  readonly retry: () => void;
}

interface Options {
  /** It is on the screen, and the deal is read. */
  readonly wanted: boolean;
  readonly view: DealView;
  readonly desk: RecordingDesk;
  readonly locale: string;
  readonly timeZone: string;
  /** What is said where HubSpot gave no answer at all. */
  readonly unanswered: string;
}

interface Known {
  readonly of: string;
  readonly asking: boolean;
  readonly history?: HistoryView | undefined;
  readonly trouble?: string | undefined;
}

export function useHistory({ wanted, view, desk, locale, timeZone, unanswered }: Options): HistoryDesk {
  const { deal, revisions, asOf } = view;
  const [known, change] = useState<Known>({ of: '', asking: true });
  const question = useRef(0);
  const ask = () => {
    question.current += 1;
    const asked = question.current;
    // What was told of another deal is nothing of this one's.
    change((before) => ({ ...(before.of === deal.id ? before : { of: deal.id }), asking: true }));
    const unlessOlder = (answer: HistoryAnswer) => {
      if (asked === question.current)
        change(({ history }) => ({ of: deal.id, asking: false, ...told(answer, history) }));
    };
    hubspot
      .serverless<unknown>('deal_engagement', {
        propertiesToSend: ['hs_object_id'],
        parameters: { locale, timeZone, history: true },
      })
      .then(
        (value) => {
          unlessOlder(readHistoryAnswer(value, unanswered));
        },
        () => {
          unlessOlder({ trouble: unanswered, restricted: false });
        },
      );
  };
  const recorded = desk.recording.status === 'recorded' ? desk.recording.recorded : undefined;
  const shown = JSON.stringify([deal.id, revisions, asOf]);
  const latest = useRef({ ask, shown, recorded });
  useLayoutEffect(() => {
    latest.current = { ask, shown, recorded };
  });
  const askedFor = useRef<Pick<typeof latest.current, 'shown' | 'recorded'>>();
  useEffect(() => {
    const before = askedFor.current;
    const isDue = before?.shown !== shown || (recorded !== undefined && recorded !== before.recorded);
    if (!wanted || !isDue) return undefined;
    // A recording tells the newer deal and that it was recorded one after the other: one question for both.
    const soon = setTimeout(() => {
      askedFor.current = latest.current;
      latest.current.ask();
    }, 0);
    return () => {
      clearTimeout(soon);
    };
  }, [wanted, shown, recorded]);

  const own: Known = known.of === deal.id ? known : { of: deal.id, asking: true };
  return { ...own, retry: ask };
}

/** What was there stays where nothing newer came, unless it may not. */
const told = (answer: HistoryAnswer, before: HistoryView | undefined): Pick<Known, 'history' | 'trouble'> =>
  'history' in answer ? answer : { trouble: answer.trouble, history: answer.restricted ? undefined : before };
