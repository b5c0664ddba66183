/** One extension on the page: its worker, its tree drawn with HubSpot's components, and what the page does for it. */
import { createEndpoint, fromWebWorker, retain } from '@remote-ui/rpc';
import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pageLocation } from '../components/page-location.ts';
import { componentsAt } from '../components/prop-names.ts';
import { controller } from '../components/registry.tsx';
import type { PageNavigation } from '../components/page-navigation.ts';
import { SurfaceContext } from '../components/surface.ts';
import type { HostWords } from '../page/words.ts';
import type { AlertMessage, CardFailure, ExtensionContext, HostCalls, PageLocation, WorkerCalls } from '../wire.ts';

/** What a card may do with the record that it stands on. */
export interface RecordCalls {
  readonly fetchProperties: HostCalls['fetchProperties'];
  /** The card has changed the record. */
  readonly refresh: () => void;
  /** Calls back when another card has; returns what ends that. */
  readonly listen: (hear: () => void) => () => void;
}

export interface ExtensionProps {
  readonly script: string;
  readonly context: ExtensionContext;
  readonly words: HostWords;
  readonly callFunction: HostCalls['serverless'];
  readonly say: (alert: AlertMessage) => void;
  /** Absent where the extension belongs to no record. */
  readonly record?: RecordCalls;
  /** Of a page of the app; it and the way to others may change while it runs. */
  readonly page?: PageLocation;
  readonly navigation?: PageNavigation;
}

const noRecord: RecordCalls = {
  fetchProperties: () => Promise.resolve({}),
  refresh: () => undefined,
  listen: () => () => undefined,
};

/** Give it a `key` that changes with its props: an extension is started once, as HubSpot starts one. */
export function Extension({
  script,
  context,
  words,
  callFunction,
  say,
  record = noRecord,
  page,
  navigation,
}: ExtensionProps) {
  const [receiver] = useState(() => createRemoteReceiver());
  const [failure, setFailure] = useState<CardFailure>();
  const [mounted, setMounted] = useState(false);
  const [overlays] = useState(() => new Map<string, () => void>());
  const surface = useMemo(
    () => ({
      location: context.location,
      locale: context.user.locale,
      words,
      overlays,
      say: (message: string) => {
        say({ type: 'info', message });
      },
      ...(navigation === undefined ? {} : { navigation }),
    }),
    [context, words, say, overlays, navigation],
  );
  const shown = useRef(page);
  const tellWorker = useRef<(to: PageLocation) => void>();
  const way = useRef(navigation);
  useEffect(() => {
    way.current = navigation;
  }, [navigation]);
  useEffect(() => {
    shown.current = page;
    if (page !== undefined) tellWorker.current?.(page);
  }, [page]);

  useEffect(() => {
    const worker = new Worker('/host/worker.js', { name: script });
    const endpoint = createEndpoint<WorkerCalls & Record<string, never>>(fromWebWorker(worker), {
      callable: ['run', 'moved'],
    });
    let ended = false;
    let deaf = (): void => undefined;
    const host: HostCalls = {
      serverless: callFunction,
      fetchProperties: record.fetchProperties,
      onPropertiesUpdate: (names, callback) => {
        retain(callback);
        deaf();
        deaf = record.listen(() => {
          record.fetchProperties(names).then(callback, () => undefined);
        });
      },
      addAlert: say,
      closeOverlay: (id) => {
        overlays.get(id)?.();
      },
      copyTextToClipboard: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      reloadPage: () => {
        location.reload();
      },
      refreshObjectProperties: record.refresh,
      navigateToPage: (to, params) => {
        const { at, missing } = pageLocation(to, params);
        if (missing.length === 0) way.current?.go(at);
        else
          console.error(`navigateToPage: the path ${to} names "${missing.join('", "')}", and params does not say it.`);
      },
      openIframeModal: (uri) => {
        say({ type: 'info', message: `${words.hubspotOpens} ${uri}` });
      },
      log: (level, text) => {
        console[level](`[${script}] ${text}`);
      },
      fail: (reason) => {
        if (!ended) setFailure(reason);
      },
    };
    worker.addEventListener('error', (event) => {
      if (!ended) setFailure({ message: event.message });
    });
    const unlisten = receiver.on('mount', () => {
      if (!ended) setMounted(true);
    });
    tellWorker.current = (to) => {
      void endpoint.call.moved(to);
    };
    const start = {
      script,
      context,
      components: componentsAt(context.location),
      ...(shown.current === undefined ? {} : { page: shown.current }),
    };
    endpoint.call.run(receiver.receive, start, host).catch((error: unknown) => {
      if (!ended) setFailure({ message: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      ended = true;
      tellWorker.current = undefined;
      deaf();
      unlisten();
      endpoint.terminate();
      worker.terminate();
    };
  }, [receiver, script, context, words, callFunction, say, record, overlays]);

  if (failure !== undefined) {
    return (
      <div className="hs-error-box" role="alert">
        <strong>{words.cardDied}</strong>
        <p>{failure.message}</p>
        {failure.where !== undefined && <code>{failure.where}</code>}
      </div>
    );
  }
  return (
    <SurfaceContext.Provider value={surface}>
      {!mounted && (
        <div className={`hs-loading hs-centered hs-starting-${context.location.replaceAll('.', '-')}`} role="status">
          <span className="hs-spinner hs-spinner-sm" aria-hidden="true" />
          <span className="hs-hidden">{words.loadingCard}</span>
        </div>
      )}
      <RemoteRenderer receiver={receiver} controller={controller} />
    </SurfaceContext.Provider>
  );
}
