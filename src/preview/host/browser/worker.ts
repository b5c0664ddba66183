/**
 * The Web Worker that one extension runs in: HubSpot's globals, no page and no network, and a remote tree whose changes go
 * to the page. The bundle is the very file that HubSpot's builder makes.
 */
import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import * as React from 'react';
import { CardBoundary, failureOf } from './extension/card-boundary.tsx';
import { cardGlobals, type RenderCard } from './extension/card-globals.ts';
import { pagePlace } from './extension/page-place.ts';
import type { WorkerCalls } from './wire.ts';

interface WorkerScope extends MessageEndpoint {
  importScripts(url: string): void;
  onunhandledrejection: ((event: { readonly reason: unknown }) => void) | null;
}
const scope = globalThis as unknown as WorkerScope;

/** HubSpot's sandbox has none of these; a card that tries one fails here as it would there. */
const absent = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'caches',
  'Worker',
  'BroadcastChannel',
];

const shown = pagePlace();

const worker: WorkerCalls = {
  moved: shown.move,

  async run(receive, { script, context, page, components }, host) {
    if (page !== undefined) shown.move(page);
    retain(receive);
    retain(host);
    scope.onunhandledrejection = ({ reason }) => {
      host.log('error', failureOf(reason).message);
    };

    const remoteRoot = RemoteUI.createRemoteRoot(receive, { components: [...components], strict: true });
    const reactRoot = RemoteUI.createRoot(remoteRoot);
    const renderCard = (card: React.ReactNode) => {
      reactRoot.render(React.createElement(CardBoundary, { onFailure: host.fail }, card));
      void remoteRoot.mount();
    };

    let asked: RenderCard | undefined;
    const { globals, api, Provider } = cardGlobals(context, shown, host, (render) => {
      asked = render;
    });
    Object.assign(globalThis, { React, RemoteUI }, globals);
    for (const name of absent)
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });

    try {
      scope.importScripts(script);
      if (asked === undefined) throw new Error('The bundle never called hubspot.extend().');
      const Card = asked;
      renderCard(
        React.createElement(
          Provider,
          null,
          React.createElement(() => Card(api)),
        ),
      );
    } catch (error) {
      host.fail(failureOf(error));
    }
    return Promise.resolve();
  },
};

createEndpoint(scope).expose({ run: worker.run, moved: worker.moved });
