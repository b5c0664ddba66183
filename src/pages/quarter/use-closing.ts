/** Asks the app's function whether a quarter is closed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import { type QuarterAnswer, readQuarter } from '../shared-deals/answer.ts';
import { lost } from '../shared-deals/use-portfolio.ts';

export interface ClosingDesk {
  /** Null: not known yet. */
  readonly answer: QuarterAnswer | null;
  readonly askAgain: () => void;
}

export function useClosing(quarter: string, locale: string): ClosingDesk {
  const [known, know] = useState<{ readonly quarter: string; readonly answer: QuarterAnswer } | null>(null);
  // What an older question brings is of another quarter, and is dropped.
  const newest = useRef(0);
  const ask = useCallback(() => {
    newest.current += 1;
    const own = newest.current;
    const parameters = { ask: 'quarter', quarter, locale };
    void hubspot
      .serverless<unknown>('shared_deals', { parameters })
      .then(readQuarter, lost)
      .then((answer) => {
        if (own === newest.current) know({ quarter, answer });
      });
  }, [quarter, locale]);
  useEffect(() => {
    ask();
    return () => {
      newest.current += 1;
    };
  }, [ask]);
  const askAgain = useCallback(() => {
    know(null);
    ask();
  }, [ask]);
  return { answer: known?.quarter === quarter ? known.answer : null, askAgain };
}
