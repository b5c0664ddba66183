/** Asks the app's functions how the portal is, and has done what its user wants done there. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage } from '../cards/shared/language.ts';
import { nameOfUser } from '../cards/shared/name-of-user.ts';
import { freshId } from '../cards/shared/record-request.ts';
import { type Act, intention, type Wanted } from './act.ts';
import { type ActAnswer, readAct, readHealth } from './answers.ts';
import { beginning, type Check, type CheckEvent, nextCheck } from './check.ts';

export interface SettingsDesk {
  readonly check: Check;
  readonly act: Act;
  readonly checkAgain: () => void;
  /** `panel`: id of the one in which it was asked for, which closes once it is done. */
  readonly run: (wanted: Wanted, panel?: string) => void;
}

type Location = 'pages' | 'settings';

export function usePortalSettings(): SettingsDesk {
  const { user } = useExtensionContext<Location>();
  const { closeOverlay } = useExtensionActions<Location>();
  const { locale } = readerLanguage(user);
  const [check, dispatch] = useReducer(nextCheck, beginning);
  const [act, setAct] = useState<Act>({ status: 'none' });
  // The newest question: an answer to an older one is out of date when it arrives, and is dropped.
  const question = useRef(0);

  const checkAgain = useCallback(() => {
    question.current += 1;
    const asked = question.current;
    const unlessOlder = (event: CheckEvent) => {
      if (asked === question.current) dispatch(event);
    };
    dispatch({ kind: 'asked' });
    hubspot.serverless<unknown>('portal_health', { parameters: { locale } }).then(
      (value) => {
        unlessOlder(readHealth(value));
      },
      // HubSpot gives one general sentence for every cause; the screen has a more useful one.
      () => {
        unlessOlder({ kind: 'silent', trouble: { kind: 'platform' } });
      },
    );
  }, [locale]);
  useEffect(() => {
    checkAgain();
    return () => {
      question.current += 1;
    };
  }, [checkAgain]);

  // Two presses come faster than a drawing: what is on its way is known at once.
  const onItsWay = useRef(false);
  const requests = useRef(new Map<string, string>());
  const run = (wanted: Wanted, panel?: string) => {
    if (onItsWay.current) return;
    onItsWay.current = true;
    const requestId = requests.current.get(intention(wanted)) ?? freshId();
    requests.current.set(intention(wanted), requestId);
    setAct({ status: 'sending', wanted });
    const settle = (answer: ActAnswer) => {
      onItsWay.current = false;
      // Done, it is no intention any more: the same again would be another one.
      if (answer.kind !== 'trouble') {
        requests.current.delete(intention(wanted));
        if (panel !== undefined) closeOverlay(panel);
      }
      setAct(actAfter(answer, wanted));
      switch (answer.kind) {
        case 'kept':
          dispatch({ kind: 'kept', settings: answer.settings });
          // Which lines are unknown now only a check can say.
          checkAgain();
          break;
        case 'repaired':
          // Newer than any check that is still on its way.
          question.current += 1;
          dispatch({ kind: 'checked', health: answer.health });
          break;
        case 'trouble':
          if (answer.settings !== undefined) dispatch({ kind: 'kept', settings: answer.settings });
      }
    };
    const saidBy = nameOfUser(user);
    const parameters = { ...wanted, locale, requestId, ...(saidBy === '' ? {} : { saidBy }) };
    hubspot.serverless<unknown>('portal_settings', { parameters }).then(
      (value) => {
        settle(readAct(value));
      },
      () => {
        settle({ kind: 'trouble', trouble: { kind: 'platform' } });
      },
    );
  };
  return { check, act, checkAgain, run };
}

function actAfter(answer: ActAnswer, wanted: Wanted): Act {
  switch (answer.kind) {
    case 'kept':
      return { status: 'done', wanted, message: answer.message, repeated: answer.repeated, left: [] };
    case 'repaired':
      return { status: 'done', wanted, message: answer.message, repeated: false, left: answer.left };
    case 'trouble':
      return { status: 'failed', wanted, trouble: answer.trouble };
  }
}
