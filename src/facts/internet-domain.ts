/** An Internet domain as people paste it; kept bare and in its own spelling. */
import * as z from 'zod';
import { asciiForm, hostIn } from './domain-name.ts';
import { longestAddress, longestDomain } from './limits.ts';
import { domain } from './primitives.ts';

const label = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;

export const internetDomain = z
  .string()
  .max(longestAddress)
  .transform((text, context) => {
    const bare = bareHost(text);
    if (bare === null) {
      context.addIssue({ code: 'custom', input: text, params: { fault: 'no_domain' } });
      return z.NEVER;
    }
    return bare;
  })
  .pipe(domain);

/** Lengths and letters are those of the ASCII form (RFC 1035, RFC 5890). */
function bareHost(text: string): string | null {
  const host = hostIn(text);
  const ascii = asciiForm(host);
  if (ascii === null) return null;
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  // An address in numbers is nobody's domain to buy on.
  return ascii.length <= longestDomain &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    !/^\d+$/.test(last) &&
    last.length >= 2
    ? host
    : null;
}
