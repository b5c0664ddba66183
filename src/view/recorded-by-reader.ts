/**
 * HubSpot's validation, approval or decision in a partner's own portal: nobody but the partner records there, so that
 * wherever it counts it is shown as this partner's record, and not as HubSpot's (ELIG-04).
 */
import { placeAt } from '../facts/book/lookup.ts';
import type { FactRead } from '../rules/language/determination.ts';
import type { Reader } from './reader.ts';

/** `pending` and nothing at all are nobody's word. */
export const isRecordedByReader = ({ path, value }: FactRead, { ownPortal }: Reader): boolean =>
  ownPortal && value !== null && value !== 'pending' && placeAt(path)?.fact?.keep.hubspotsWord === true;

/** Of a value, or of a sentence: before its full stop. */
export function asRecorded(text: string, reader: Reader): string {
  const by = reader.say({ fr: 'd’après votre saisie', en: 'recorded by you' });
  return text.endsWith('.') ? `${text.slice(0, -1)} (${by}).` : `${text} (${by})`;
}
