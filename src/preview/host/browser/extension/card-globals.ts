/** The globals that HubSpot puts into an extension's worker: what `@hubspot/ui-extensions` 0.17 looks for when it runs. */
import {
  createContext,
  createElement,
  useContext,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { AlertMessage, ExtensionContext, HostCalls, ServerlessOptions } from '../wire.ts';
import type { PagePlace } from './page-place.ts';

interface CardApi {
  readonly context: ExtensionContext;
  readonly actions: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly runServerlessFunction: (request: { readonly name: string } & ServerlessOptions) => Promise<unknown>;
}
export type RenderCard = (api: CardApi) => ReactElement;

function actionsOf(context: ExtensionContext, host: HostCalls) {
  return { ...universalActions(context, host), ...('crm' in context ? recordActions(host) : {}) };
}

/** On CRM records alone. */
function recordActions(host: HostCalls) {
  return {
    refreshObjectProperties: () => {
      host.refreshObjectProperties();
    },
    fetchCrmObjectProperties: (names: readonly string[] | '*') => host.fetchProperties(names),
    onCrmPropertiesUpdate: (
      names: readonly string[] | '*',
      callback: (properties: Record<string, string | null>) => void,
    ) => {
      host.onPropertiesUpdate(names, callback);
    },
  };
}

function universalActions({ location }: ExtensionContext, host: HostCalls) {
  return {
    addAlert: (alert: AlertMessage) => {
      host.addAlert(alert);
    },
    reloadPage: () => {
      host.reloadPage();
    },
    closeOverlay: (id: string) => {
      host.closeOverlay(id);
    },
    copyTextToClipboard: async (text: string) => {
      if (!(await host.copyTextToClipboard(text))) throw new Error('The browser did not let the text be copied.');
    },
    openIframeModal: ({ uri }: { readonly uri: string }) => {
      host.openIframeModal(uri);
    },
    navigateToPage: ({ to, params = {} }: { readonly to: string; readonly params?: Record<string, string> }) => {
      if (location !== 'pages') throw new Error(`navigateToPage is for app pages, not for ${location}.`);
      host.navigateToPage(to, params);
    },
  };
}

/** The answers of hooks that ask the host reach the SDK as something with `json()`. */
const respond = (value: unknown) => ({ ok: true, status: 200, json: () => Promise.resolve(value) });
const notOffered = (what: string) => () => Promise.reject(new Error(`${what} is not offered by this preview.`));
const line = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));

export function cardGlobals(
  context: ExtensionContext,
  page: PagePlace,
  host: HostCalls,
  extend: (render: RenderCard) => void,
) {
  const onRecord = 'crm' in context;
  const serverless = async (name: string, options: ServerlessOptions = {}) => {
    const answer = await host.serverless(name, options);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const api: CardApi = {
    context,
    actions: actionsOf(context, host),
    runServerlessFunction: async ({ name, ...options }) => ({
      status: 'SUCCESS',
      response: await serverless(name, options),
    }),
  };
  const ApiContext = createContext(api);
  // Hooks, called while the card renders.
  const useApi = () => useContext(ApiContext);
  const globals = {
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: extend,
    serverless,
    // The app permits no outside address (`permittedUrls` is empty), so HubSpot would refuse any.
    hsFetch: (url: string) => Promise.reject(new Error(`Not among the app's permitted addresses: ${url}`)),
    logger: {
      debug: (data: unknown) => {
        host.log('debug', line(data));
      },
      info: (data: unknown) => {
        host.log('info', line(data));
      },
      warn: (data: unknown) => {
        host.log('warn', line(data));
      },
      error: (data: unknown) => {
        host.log('error', line(data));
      },
    },
    hsWorkerAPI: {
      useExtensionContext: () => useApi().context,
      useExtensionActions: () => useApi().actions,
      useExtensionApi: useApi,
      useAppPageLocation: () => {
        if (context.location !== 'pages')
          throw new Error(`A page router is for app pages, not for ${context.location}.`);
        return useSyncExternalStore(page.subscribe, page.get);
      },
      fetchCrmProperties: async (names: readonly string[]) => {
        if (!onRecord) throw new Error('useCrmProperties is for records.');
        const data = await host.fetchProperties(names);
        return respond({ data, cleanup: () => undefined });
      },
      fetchAssociations: notOffered('useAssociations'),
      fetchCrmSearch: notOffered('useCrmSearch'),
      formatCrmProperties: notOffered('formatCrmProperties'),
      fetchHubSpotApi: notOffered('fetchHubSpotApi'),
    },
  };
  const Provider = ({ children }: { readonly children?: ReactNode }) =>
    createElement(ApiContext.Provider, { value: api }, children);
  return { globals, api, Provider };
}
