/** Asks the app's function about the deal on the screen, and again when the reader wishes or the record changes. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import { readAnswer } from './answer.ts';
import { beginning, next, type Cause, type Engagement, type Event } from './engagement.ts';
import { readerLanguage, type ReaderLanguage } from './language.ts';
import { type RecordingDesk, useRecording } from './use-recording.ts';

export interface DealEngagement extends ReaderLanguage {
  readonly engagement: Engagement;
  readonly deal: { readonly objectId: number; readonly objectTypeId: string };
  /** Asks again: after a failure, or for fresher figures. */
  readonly reload: () => void;
  readonly desk: RecordingDesk;
  /** Of the portal. */
  readonly timeZone: string;
}

type Location = 'crm.record.sidebar' | 'crm.record.tab' | 'crm.preview';

export function useDealEngagement(): DealEngagement {
  const { crm, portal, user } = useExtensionContext<Location>();
  const { onCrmPropertiesUpdate } = useExtensionActions<Location>();
  const { language, locale } = readerLanguage(user);
  const timeZone = portal.timezone;
  const [engagement, dispatch] = useReducer(next, beginning);
  // The newest question: an answer to an older one is out of date when it arrives, and is dropped.
  const question = useRef(0);

  const ask = useCallback(
    (because: Cause) => {
      question.current += 1;
      const asked = question.current;
      const unlessOlder = (event: Event) => {
        if (asked === question.current) dispatch(event);
      };
      dispatch({ kind: 'asked', because });
      hubspot
        .serverless<unknown>('deal_engagement', {
          propertiesToSend: ['hs_object_id'],
          parameters: { locale, timeZone },
        })
        .then(
          (value) => {
            unlessOlder({ kind: 'answered', answer: readAnswer(value) });
          },
          // HubSpot gives one general sentence for every cause; the card has a more useful one.
          () => {
            unlessOlder({ kind: 'rejected' });
          },
        );
    },
    [locale, timeZone],
  );

  const askNewest = useRef(ask);
  useEffect(() => {
    askNewest.current = ask;
    ask('opening');
    return () => {
      question.current += 1;
    };
  }, [ask, crm.objectId]);

  // HubSpot has no way to stop listening, so the card listens once.
  const listening = useRef(false);
  useEffect(() => {
    if (listening.current) return;
    listening.current = true;
    onCrmPropertiesUpdate('*', (_properties, error) => {
      if (error === undefined) askNewest.current('record');
    });
  }, [onCrmPropertiesUpdate]);

  const reload = useCallback(() => {
    ask('reader');
  }, [ask]);
  // What a recording brings back is newer than any answer that is still on its way.
  const replace = useCallback((view: DealView) => {
    question.current += 1;
    dispatch({ kind: 'answered', answer: { kind: 'view', view } });
  }, []);
  const desk = useRecording({ view: engagement.status === 'ready' ? engagement.view : undefined, locale, replace });
  return {
    desk,
    engagement,
    deal: { objectId: crm.objectId, objectTypeId: crm.objectTypeId },
    reload,
    language,
    locale,
    timeZone,
  };
}
