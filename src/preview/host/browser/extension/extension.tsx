/** One card on the page: its worker, its tree drawn with HubSpot's components, and what the page does for it. */
import { createEndpoint, fromWebWorker, retain } from '@remote-ui/rpc';
import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useMemo, useState } from 'react';
import { componentsAt } from '../components/prop-names.ts';
import { controller } from '../components/registry.tsx';
import { SurfaceContext } from '../components/surface.ts';
import type { HostWords } from '../page/words.ts';
import type { AlertMessage, CardContext, CardFailure, HostCalls, WorkerCalls } from '../wire.ts';

export interface ExtensionProps {
  readonly script: string;
  readonly context: CardContext;
  readonly words: HostWords;
  readonly callFunction: HostCalls['serverless'];
  readonly fetchProperties: HostCalls['fetchProperties'];
  readonly say: (alert: AlertMessage) => void;
  /** The card has changed the record. */
  readonly refresh: () => void;
  /** Calls back when another card has; returns what ends that. */
  readonly listen: (hear: () => void) => () => void;
}

/** Give it a `key` that changes with its props: a card is started once, as HubSpot starts one. */
export function Extension({
  script,
  context,
  words,
  callFunction,
  fetchProperties,
  say,
  refresh,
  listen,
}: ExtensionProps) {
  const [receiver] = useState(() => createRemoteReceiver());
  const [failure, setFailure] = useState<CardFailure>();
  const [mounted, setMounted] = useState(false);
  const surface = useMemo(
    () => ({
      location: context.location,
      locale: context.user.locale,
      words,
      overlays: new Map<string, () => void>(),
      say: (message: string) => {
        say({ type: 'info', message });
      },
    }),
    [context, words, say],
  );

  useEffect(() => {
    const worker = new Worker('/host/worker.js', { name: script });
    const endpoint = createEndpoint<WorkerCalls & Record<string, never>>(fromWebWorker(worker), { callable: ['run'] });
    let ended = false;
    let deaf = (): void => undefined;
    const host: HostCalls = {
      serverless: callFunction,
      fetchProperties,
      onPropertiesUpdate: (names, callback) => {
        retain(callback);
        deaf();
        deaf = listen(() => {
          fetchProperties(names).then(callback, () => undefined);
        });
      },
      addAlert: say,
      closeOverlay: (id) => {
        surface.overlays.get(id)?.();
      },
      copyTextToClipboard: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      reloadPage: () => {
        location.reload();
      },
      refreshObjectProperties: refresh,
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
    endpoint.call
      .run(receiver.receive, { script, context, components: componentsAt(context.location) }, host)
      .catch((error: unknown) => {
        if (!ended) setFailure({ message: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      ended = true;
      deaf();
      unlisten();
      endpoint.terminate();
      worker.terminate();
    };
  }, [receiver, script, context, words, callFunction, fetchProperties, say, refresh, listen, surface]);

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
