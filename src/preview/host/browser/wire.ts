/** What crosses between the page and the Web Worker of one extension of the app. Both sides import only these types. */
import type { RemoteChannel } from '@remote-ui/core';
import type { Json } from '../../protocol.ts';

type CardLocation = 'crm.record.sidebar' | 'crm.record.tab' | 'crm.preview';
/** Pages of the app, and its settings: neither belongs to a record. */
export type ScreenLocation = 'pages' | 'settings';
export type ExtensionLocation = CardLocation | ScreenLocation;

/** HubSpot's `context`, as far as every extension gets it. */
export interface AppContext {
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
  readonly extension: { readonly appId: number; readonly appName: string; readonly cardTitle?: string };
  readonly variables: Readonly<Record<string, string | number | boolean>>;
}

export interface CardContext extends AppContext {
  readonly location: CardLocation;
  readonly crm: { readonly objectId: number; readonly objectTypeId: string };
}
export interface ScreenContext extends AppContext {
  readonly location: ScreenLocation;
}
export type ExtensionContext = CardContext | ScreenContext;

/** Which page of the app is shown, as the SDK's router wants it: the path as it stands in the address, and its query. */
export interface PageLocation {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
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

/** What the page does for an extension. Every call is asynchronous on the worker's side. */
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
  /** On a page of the app only. */
  readonly navigateToPage: (to: string, params: Readonly<Record<string, string>>) => void;
  readonly log: (level: 'debug' | 'info' | 'warn' | 'error', text: string) => void;
  readonly fail: (failure: CardFailure) => void;
}

interface ExtensionStart {
  /** Address of the built bundle, on this page's own origin. */
  readonly script: string;
  readonly context: ExtensionContext;
  /** Of a page of the app. */
  readonly page?: PageLocation;
  /** Names of the components that this location allows. */
  readonly components: readonly string[];
}

/** What the worker does for the page. */
export interface WorkerCalls {
  readonly run: (receive: RemoteChannel, start: ExtensionStart, host: HostCalls) => Promise<void>;
  /** Another page of the app is shown. */
  readonly moved: (to: PageLocation) => void;
}
