/** Where the token may go: HubSpot's API, or this machine (preview and tests). Nowhere else, whatever the environment says. */
export const hubspotApi = 'https://api.hubapi.com';

export type BaseUrl = { readonly ok: true; readonly url: string; readonly loopback: boolean } | { readonly ok: false };

/** Absent or empty: HubSpot. The text is parsed as a URL, because a prefix proves nothing ("http://127.0.0.1.evil.example"). */
export function allowedBaseUrl(text: string | undefined): BaseUrl {
  if (text === undefined || text.trim() === '') return { ok: true, url: hubspotApi, loopback: false };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { ok: false };
  }
  const bare =
    url.username === '' && url.password === '' && url.search === '' && url.hash === '' && url.pathname === '/';
  if (!bare) return { ok: false };
  if (url.origin === hubspotApi) return { ok: true, url: hubspotApi, loopback: false };
  const loopback = (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname);
  return loopback ? { ok: true, url: url.origin, loopback: true } : { ok: false };
}

/** `URL` has already written every spelling of an IPv4 address as four decimal numbers. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
