/**
 * What a deal was judged from, packed into a text that a card keeps and sends back with every "what if": so nothing is
 * read again. It holds no more than its reader may know: a partner's is its own facts, cut before anything was judged.
 * What comes back is a client's word like any other: it is checked whole, and nothing is written on account of it.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { ViewInput } from '../contract/view-input.ts';
import type { DealView } from '../contract/deal-view.ts';
import { parseFacts } from '../facts/parse.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import { type Elsewhere, elsewhereSchema } from '../rules/verdict/redaction.ts';
import { standingElsewhere } from '../rules/what-if/standing.ts';

export interface CaseFile {
  /** As a facts file writes them. */
  readonly written: unknown;
  readonly facts: DatedFacts;
  /** Of a partner's case: what is decided of its lines beside its own facts. */
  readonly elsewhere: Elsewhere['ofLine'];
}

/** Characters of a text that is looked at, and bytes that it may unfold to. */
const longestText = 400_000;
const longestFile = 4_000_000;

function packed({ audience, facts, determination }: ViewInput): string {
  const { ofLine } = audience === 'partner' ? standingElsewhere(determination) : { ofLine: new Map<string, string>() };
  const file = {
    facts: { ...facts, asOf: determination.asOf, viewer: undefined },
    elsewhere: [...ofLine].filter(([, decided]) => decided !== 'nothing'),
  };
  return gzipSync(JSON.stringify(file)).toString('base64');
}

const fileSchema = z.lazy(() => z.object({ facts: z.unknown(), elsewhere: elsewhereSchema }));

/** Null for a text that is none, or of another version of the app. */
export function unpacked(text: string): CaseFile | null {
  if (text.length > longestText) return null;
  let json: unknown;
  try {
    json = JSON.parse(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: longestFile }).toString('utf8'));
  } catch {
    return null;
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return null;
  const parsed = parseFacts(file.data.facts);
  if (!parsed.ok) return null;
  const { asOf } = parsed.facts;
  if (asOf === undefined) return null;
  return {
    written: file.data.facts,
    facts: { ...parsed.facts, asOf },
    elsewhere: new Map(file.data.elsewhere),
  };
}

/** The view with its case file, where there is something to try. */
export const withCaseFile = (view: DealView, input: ViewInput): DealView =>
  view.whatIf === null ? view : { ...view, whatIf: { ...view.whatIf, caseFile: packed(input) } };
