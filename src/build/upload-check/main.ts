/**
 * `npm run check:upload [-- --audience hubspot|partner] [--account ID] [--release] [--as-is]`: builds `dist/` and holds it
 * against everything that HubSpot wants of it, as far as that can be known without an account. A line for each fault, with
 * the next step; one closing line. `--release` also refuses placeholders, `--as-is` looks at what lies there already.
 */
import { checkedUpload } from './checked-upload.ts';

process.exitCode = await checkedUpload(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
