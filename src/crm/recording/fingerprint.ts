/** Tells whether two requests ask for the same. */
import { createHash } from 'node:crypto';
import type { Recordable } from '../../contract/recording-request.ts';

export const fingerprint = (record: Recordable): string =>
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
