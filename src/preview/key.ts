/**
 * A secret of one start, without which the server of a real account tells nothing: whoever works on the same machine
 * reaches a loopback address as well.
 *
 * It stands behind the `#` of the printed address, which no browser sends, and the page sends it along in a header. A
 * cookie would go to every server on this host, whatever its port, also to another user's.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

export const newKey = (): string => randomBytes(32).toString('base64url');

export const withKey = (url: string, key: string | null): string => (key === null ? url : `${url}/#key=${key}`);

/** As the header `authorization` has it. */
export function opens(key: string, authorization: string | undefined): boolean {
  const [given, expected] = [authorization ?? '', `Bearer ${key}`].map((text) => Buffer.from(text));
  return (
    given !== undefined &&
    expected !== undefined &&
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  );
}
