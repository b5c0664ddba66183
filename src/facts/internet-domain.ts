/** An Internet domain as people paste it; kept bare: "https://www.Client.example/shop" is client.example. */
import * as z from 'zod';
import { domain } from './primitives.ts';

const label = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;

export const internetDomain = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    const bare = bareHost(text);
    if (bare === null) {
      context.addIssue({ code: 'custom', input: text, params: { fault: 'no_domain' } });
      return z.NEVER;
    }
    return bare;
  })
  .pipe(domain);

function bareHost(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  // An address in numbers is nobody's domain to buy on.
  return host.length <= 253 &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    !/^\d+$/.test(last) &&
    last.length >= 2
    ? host
    : null;
}
