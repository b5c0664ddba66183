/** Asks the app's function for the shared deals, page after page, and for some of them anew. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { hubspot, useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage, type ReaderLanguage } from '../../cards/shared/language.ts';
import { readEvaluation, readPage } from './answer.ts';
import { beginning, next, type Portfolio } from './portfolio.ts';

export interface PortfolioDesk extends ReaderLanguage {
  readonly portfolio: Portfolio;
  readonly timeZone: string;
  readonly portalId: number;
  /** From the first page, or where reading stopped. */
  readonly readOn: (anew: boolean) => void;
  /** By id, as many at a time as the function takes. */
  readonly evaluate: (dealIds: readonly string[]) => void;
  readonly stop: () => void;
}

/** As the contract has it (`mostEvaluated`; a test holds them together). */
export const atATime = 20;

export function usePortfolio(): PortfolioDesk {
  const { portal, user } = useExtensionContext<'pages'>();
  const { language, locale } = readerLanguage(user);
  const { timezone: timeZone, id: portalId } = portal;
  const [portfolio, dispatch] = useReducer(next, beginning);
  // The newest of each: what an older one brings is out of date when it arrives, and is dropped.
  const reading = useRef(0);
  const evaluating = useRef(0);

  const ask = useCallback(
    (parameters: Readonly<Record<string, unknown>>): Promise<unknown> =>
      hubspot.serverless<unknown>('shared_deals', { parameters: { ...parameters, locale, timeZone } }),
    [locale, timeZone],
  );

  const read = useCallback(
    async (from: string | undefined) => {
      reading.current += 1;
      const own = reading.current;
      for (let at = from, more = true; more;) {
        const answer = await ask({ ask: 'page', ...(at === undefined ? {} : { from: at }) }).then(readPage, lost);
        if (own !== reading.current) return;
        if (answer.kind === 'trouble') {
          dispatch({ kind: 'no_page', trouble: answer.trouble });
          return;
        }
        dispatch({ kind: 'page', page: answer.page });
        at = answer.page.next;
        more = at !== undefined;
      }
    },
    [ask],
  );

  useEffect(() => {
    void read(undefined);
    return () => {
      reading.current += 1;
      evaluating.current += 1;
    };
  }, [read]);

  const readOn = useCallback(
    (anew: boolean) => {
      const from = portfolio.status === 'read' && portfolio.more.kind === 'failed' ? portfolio.more.next : undefined;
      dispatch({ kind: 'asked', anew });
      void read(anew ? undefined : from);
    },
    [portfolio, read],
  );

  const evaluate = useCallback(
    (dealIds: readonly string[]) => {
      evaluating.current += 1;
      const own = evaluating.current;
      dispatch({ kind: 'evaluating', of: dealIds.length });
      void (async () => {
        for (let done = 0; done < dealIds.length; done += atATime) {
          const answer = await ask({ ask: 'evaluate', dealIds: dealIds.slice(done, done + atATime) }).then(
            readEvaluation,
            lost,
          );
          if (answer.kind === 'trouble') {
            if (own === evaluating.current)
              dispatch({ kind: 'evaluation_over', left: dealIds.length - done, trouble: answer.trouble });
            return;
          }
          // What was evaluated is true, even where somebody has stopped meanwhile.
          dispatch({ kind: 'evaluated', answer: answer.answer });
          if (own !== evaluating.current) {
            dispatch({ kind: 'evaluation_over', left: Math.max(0, dealIds.length - done - atATime) });
            return;
          }
        }
        dispatch({ kind: 'evaluation_over', left: 0 });
      })();
    },
    [ask],
  );

  const stop = useCallback(() => {
    evaluating.current += 1;
    dispatch({ kind: 'stopping' });
  }, []);

  return { portfolio, language, locale, timeZone, portalId, readOn, evaluate, stop };
}

/** HubSpot gives one general sentence for every cause; the page has a more useful one. */
export const lost = () => ({ kind: 'trouble', trouble: { kind: 'platform' } }) as const;
