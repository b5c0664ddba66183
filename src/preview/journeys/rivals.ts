/** The partner that looks, those it may not come to know, and what would betray them. */
import * as z from 'zod';
import { loadPortal, portalManifest } from '../portals/load.ts';

/** Atelier Boréal, as its own app knows it. */
export const own = z
  .object({ partner: z.object({ id: z.string(), name: z.string() }) })
  .parse(portalManifest('partner-agence')).partner;

/** HubSpot's other partners. */
const others = loadPortal('hubspot-emea')
  .partners.map(({ id, properties: { name, domain } }) => ({ id, name: name ?? '', domain: domain ?? '' }))
  .filter(({ name }) => name !== own.name);

export const rivalNames = others.map(({ name }) => name);

/** Their names, their domains, and how a view calls their records: an id alone is a number like others and found anywhere. */
export const rivals = others.flatMap(({ id, name, domain }) => [name, domain, `company:${id}`, `involvement:${id}`]);

/** Which of the words stand in any of the texts. */
export const found = (words: readonly string[], texts: readonly string[]): readonly string[] =>
  words.filter((word) => texts.some((text) => text.includes(word)));
