/** The record on which a card is shown. */
import * as z from 'zod';

/** HubSpot fills the id in from the record itself; a parameter could name any deal. */
export const recordId = z.union([z.string().regex(/^\d{1,19}$/), z.int().positive()]).transform(String);
