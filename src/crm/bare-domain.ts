/** Internet domains as people type them into a record. */
import { hostIn } from '../facts/domain-name.ts';

/** "https://www.client.example/shop" and "Client.example." are the domain client.example, in the record's own spelling. */
export function bareDomain(text: string): string | undefined {
  const host = hostIn(text);
  return /^[^\s@]{1,253}$/.test(host) && host.includes('.') ? host : undefined;
}
