/** Asks the app's function for what the deals of a quarter bring in it, some at a time. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import { readStatement } from '../shared-deals/answer.ts';
import { atATime, lost } from '../shared-deals/use-portfolio.ts';
import { nextStating, nothingStated, type Stating } from './stating.ts';

export interface StatementDesk {
  readonly stating: Stating;
  /** These as well, or once more. */
  readonly readOn: (dealIds: readonly string[]) => void;
  /** All of it once more. */
  readonly anew: () => void;
}

interface Reader {
  readonly locale: string;
  readonly timeZone: string;
}

/** @param dealIds null: which they are is not known yet @param compared held against closed quarters */
export function useStatement(
  quarter: string,
  dealIds: readonly string[] | null,
  compared: boolean,
  { locale, timeZone }: Reader,
): StatementDesk {
  const [stating, dispatch] = useReducer(nextStating, nothingStated);
  // The newest of each: what an older one brings is of another quarter, and is dropped.
  const newest = useRef(0);

  const state = useCallback(
    async (wanted: readonly string[]) => {
      newest.current += 1;
      const own = newest.current;
      for (let done = 0; done < wanted.length; done += atATime) {
        const asked = wanted.slice(done, done + atATime);
        const parameters = {
          ask: 'statement',
          quarter,
          dealIds: asked,
          ...(compared ? { compared } : {}),
          locale,
          timeZone,
        };
        const answer = await hubspot.serverless<unknown>('shared_deals', { parameters }).then(readStatement, lost);
        if (own !== newest.current) return;
        if (answer.kind === 'trouble') {
          dispatch({ kind: 'stopped', trouble: answer.trouble });
          return;
        }
        dispatch({ kind: 'stated', asked, answer: answer.answer });
      }
    },
    [quarter, compared, locale, timeZone],
  );

  const anew = useCallback(() => {
    if (dealIds === null) return;
    dispatch({ kind: 'began', quarter, dealIds });
    void state(dealIds);
  }, [quarter, dealIds, state]);

  useEffect(() => {
    anew();
    return () => {
      newest.current += 1;
    };
  }, [anew]);

  const { left } = stating;
  const readOn = useCallback(
    (wanted: readonly string[]) => {
      const all = [...new Set([...left, ...wanted])];
      dispatch({ kind: 'went_on', dealIds: all });
      void state(all);
    },
    [left, state],
  );

  // Until the first question of another quarter is asked, the former one is still there.
  return { stating: stating.quarter === quarter ? stating : nothingStated, readOn, anew };
}
