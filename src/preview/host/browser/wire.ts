/** What crosses between the record page and the Web Worker of one card. Both sides import only these types. */
import type { RemoteChannel } from '@remote-ui/core';
import type { Json } from '../../protocol.ts';

export type CardLocation = 'crm.record.sidebar' | 'crm.record.tab' | 'crm.preview';

/** HubSpot's `context`, as a card on a record gets it. */
export interface CardContext {
  readonly location: CardLocation;
  readonly user: {
    readonly id: number;
    readonly email: string;
    readonly emails: readonly string[];
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly string[];
    readonly teams: readonly { readonly id: number; readonly name: string; readonly teammates: readonly number[] }[];
    readonly locale: string;
    readonly language: string;
    readonly permissions: readonly string[];
  };
  readonly portal: { readonly id: number; readonly timezone: string };
  readonly crm: { readonly objectId: number; readonly objectTypeId: string };
  readonly extension: { readonly appId: number; readonly appName: string; readonly cardTitle: string };
  readonly variables: Readonly<Record<string, string | number | boolean>>;
}

type AlertKind = 'info' | 'warning' | 'success' | 'danger' | 'tip';
export interface AlertMessage {
  readonly type?: AlertKind;
  readonly title?: string;
  readonly message: string;
}

export interface ServerlessOptions {
  readonly propertiesToSend?: readonly string[];
  readonly parameters?: Json;
}

/** Why a card died, told by the worker. */
export interface CardFailure {
  readonly message: string;
  /** Names of the components around the place, outermost last, where React knows them. */
  readonly where?: string;
}

/** A failed call comes across as an answer: a promise that is rejected here would be reported as an error of the page. */
export type ServerlessAnswer =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** What the page does for a card. Every call is asynchronous on the worker's side. */
export interface HostCalls {
  readonly serverless: (name: string, options: ServerlessOptions) => Promise<ServerlessAnswer>;
  readonly fetchProperties: (names: readonly string[] | '*') => Promise<Record<string, string | null>>;
  readonly onPropertiesUpdate: (
    names: readonly string[] | '*',
    callback: (properties: Record<string, string | null>) => void,
  ) => void;
  readonly addAlert: (alert: AlertMessage) => void;
  readonly closeOverlay: (id: string) => void;
  /** False: the browser did not allow it. */
  readonly copyTextToClipboard: (text: string) => Promise<boolean>;
  readonly reloadPage: () => void;
  readonly refreshObjectProperties: () => void;
  readonly openIframeModal: (uri: string) => void;
  readonly log: (level: 'debug' | 'info' | 'warn' | 'error', text: string) => void;
  readonly fail: (failure: CardFailure) => void;
}

interface CardStart {
  /** Address of the built bundle, on this page's own origin. */
  readonly script: string;
  readonly context: CardContext;
  /** Names of the components that this location allows. */
  readonly components: readonly string[];
}

/** What the worker does for the page. */
export interface WorkerCalls {
  readonly run: (receive: RemoteChannel, start: CardStart, host: HostCalls) => Promise<void>;
}
