/**
 * An Internet domain as people write it, read at one place: whoever compares, keeps or checks one reads it here.
 *
 * People see a domain in its own spelling; two are compared by their ASCII form, for `générale.example` and
 * `xn--gnrale-bvab.example` are one domain (UTS #46, as WHATWG's URL applies it).
 */
import { asciiHost } from './ascii-host.ts';
import { longestAddress } from './limits.ts';
import { remembered } from './remembered.ts';

/**
 * No host of a text that no domain can be in: normalisation and expressions take far longer than in proportion to a text
 * that somebody made for them.
 */
const isTooLong = (text: string): boolean => text.length > longestAddress;

/** The host alone, in lower case and its own spelling: "https://www.Client.example/shop" is client.example. */
export const hostIn: (text: string) => string = remembered(
  (text: string) =>
    (isTooLong(text) ? '' : text)
      .trim()
      .normalize('NFC')
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[/?#:].*$/s, '')
      .replaceAll(/[\u3002\uff0e\uff61]/g, '.')
      .replace(/^www\./, '')
      .replace(/\.$/, ''),
  4096,
);

/** The ASCII form of a host; null where there is none, because no such name can be registered. */
export const asciiForm: (host: string) => string | null = remembered((host: string) => {
  if (isTooLong(host)) return null;
  // What is plain stays as it is; everything else that could mean more than a name to an address is none.
  if (/[^a-z\d.\-_\u0080-\u{10ffff}]/u.test(host)) return null;
  if (!/[^\0-\u007f]|(^|\.)xn--/.test(host)) return host;
  return asciiHost(host);
}, 4096);

/** By which two domains are told apart, whatever somebody wrote for one. */
export function sameAs(text: string): string {
  if (isTooLong(text)) return text;
  const host = hostIn(text).replace(/\.+$/, '');
  return (asciiForm(host) ?? host).replace(/^www\./, '');
}
