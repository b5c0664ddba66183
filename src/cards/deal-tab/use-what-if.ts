/** Asks the function how the deal would stand; the newest question counts. */
import { useEffect, useRef, useState } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import type { WhatIfView } from '../../contract/what-if.ts';
import { readTrialAnswer, type TrialAnswer } from '../shared/answer.ts';
import { scenarioOf, type Tried, type Trial, untried, withField } from './what-if.ts';

export interface WhatIfDesk {
  readonly trial: Trial;
  /** `as`: what stands. `ask`: at once; else with the next one that does. */
  readonly set: (field: string, value: string, as: string, ask: boolean) => void;
  readonly reset: () => void;
}

interface Options {
  readonly whatIf: WhatIfView;
  readonly locale: string;
  readonly timeZone: string;
  readonly partnerId: string | undefined;
  /** What is said where HubSpot gave no answer at all. */
  readonly unanswered: string;
}

export function useWhatIf({ whatIf: { caseFile = '' }, locale, timeZone, partnerId, unanswered }: Options): WhatIfDesk {
  const [trial, change] = useState<Trial>(untried);
  const question = useRef(0);
  const ask = (tried: Tried) => {
    question.current += 1;
    const asked = question.current;
    if (Object.keys(tried).length === 0) {
      change(untried);
      return;
    }
    change((before) => ({ ...before, tried, asking: true }));
    const unlessOlder = (told: TrialAnswer) => {
      if (asked === question.current)
        change(({ tried: typed, compared }) => ({
          tried: typed,
          asking: false,
          ...(compared === undefined ? {} : { compared }),
          ...told,
        }));
    };
    hubspot
      .serverless<unknown>('deal_engagement', {
        propertiesToSend: ['hs_object_id'],
        parameters: { locale, timeZone, whatIf: { caseFile, scenario: scenarioOf(tried, partnerId) } },
      })
      .then(
        (value) => {
          unlessOlder(readTrialAnswer(value, unanswered));
        },
        () => {
          unlessOlder({ trouble: { message: unanswered, problems: [] } });
        },
      );
  };

  // A newer state of the deal: what is tried is tried on it.
  const latest = useRef({ ask, tried: trial.tried });
  useEffect(() => {
    latest.current = { ask, tried: trial.tried };
  });
  useEffect(() => {
    const { ask: again, tried } = latest.current;
    if (Object.keys(tried).length > 0) again(tried);
  }, [caseFile, partnerId]);

  return {
    trial,
    set: (field, value, as, now) => {
      const tried = withField(trial.tried, field, value, as);
      if (now) ask(tried);
      else change((before) => ({ ...before, tried }));
    },
    reset: () => {
      ask({});
    },
  };
}
