/** What an admin settles about editions (`editions` in `app.json`). */
import * as z from 'zod';

export const editionsSettingSchema = z.lazy(() =>
  z.strictObject({
    /**
     * Which judges a deal that closed after the last text that is known: that text, or what HubSpot announced since, which
     * is provisional. The other one is shown beside it.
     */
    outsideTheText: z.enum(['text', 'provisional']).default('text'),
  }),
);
export type EditionsSetting = z.output<typeof editionsSettingSchema>;
