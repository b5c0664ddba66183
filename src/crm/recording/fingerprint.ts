/** Tells whether two requests ask for the same. */
import { createHash } from 'node:crypto';

export const fingerprint = (record: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(record)
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .digest('hex')
    .slice(0, 12);
