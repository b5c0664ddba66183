/**
 * No secret goes along: whoever may see the project in the account reads every file of it. Tokens of private apps and
 * personal access keys of HubSpot, private keys, cloud keys, and bearer tokens with a value. The token of the app is given
 * to functions by HubSpot: https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 * (read 30 November 2026), so no manifest asks for it among its secrets.
 */
import type { Rule } from '../finding.ts';

/** A personal access key is base64 and begins with the data centre: na1, eu1, ap1. */
const kinds: Readonly<Record<string, RegExp>> = {
  'a private app token of HubSpot': /\bpat-(?:na|eu|ap|[a-z]{2})\d*-[0-9a-f]{8}-[0-9a-f-]{27}\b/i,
  'a personal access key of HubSpot': /\bCiR(?:uYT|ldT|hcD)[A-Za-z0-9+/_-]{60,}/,
  'an API key of HubSpot': /\bhapikey=[0-9a-f-]{30,}/i,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'an access key of AWS': /\bAKIA[0-9A-Z]{16}\b/,
  'a token of GitHub or npm': /\b(?:gh[pousr]|npm)_[A-Za-z0-9]{36}/,
  'a bearer token': /\bBearer [A-Za-z0-9._~+/-]{20,}/,
};
const given = 'PRIVATE_APP_ACCESS_TOKEN';

/** What kinds of secrets a text holds. */
export const secretsIn = (text: string): readonly string[] =>
  Object.entries(kinds)
    .filter(([, pattern]) => pattern.test(text))
    .map(([kind]) => kind);

export const secrets: Rule = {
  name: 'secrets',
  find: ({ tree }) => [
    ...[...tree.files].flatMap(([file, content]) =>
      secretsIn(content.toString('latin1')).map((kind) => ({
        file,
        // Never the secret itself: this is printed, and kept in logs.
        what: `holds ${kind}`,
        next: 'Take it out of the sources, and have it replaced where it was issued: it has been on a disk.',
      })),
    ),
    ...tree.manifests
      .filter(({ declared }) => {
        const keys: unknown = declared?.config['secretKeys'];
        return Array.isArray(keys) && keys.includes(given);
      })
      .map(({ file }) => ({
        file,
        what: `asks for ${given} as a secret, and HubSpot gives it to every function`,
        next: 'Take it out of "secretKeys".',
      })),
  ],
};
