/**
 * The entries of the property that keeps HubSpot's decisions, each as it stands. One entry that nobody can read takes no
 * other along: in a partner's own portal it may be about another partner, and is none of this one's business (BPW-03).
 */
import { type ListEntries, readEntry } from './recorded-lists.ts';

type Decision = ListEntries['decisions'];

export interface DecisionEntry {
  /** JSON, to the letter as the property has it; what is no JSON at all is kept as one text. */
  readonly text: string;
  /** Null where it says nothing that could be one. */
  readonly said: Readonly<Record<string, unknown>> | null;
  /** Null where it cannot be read. */
  readonly decision: Decision | null;
}

export function decisionEntries(text: string): readonly DecisionEntry[] {
  if (text.trim() === '') return [];
  const value = parsed(text);
  if (value === undefined) return [entryOf(JSON.stringify(text), text)];
  if (!Array.isArray(value)) return [entryOf(text.trim(), value)];
  const texts = elementsOf(text);
  return value.map((each: unknown, index) => entryOf(texts[index] ?? JSON.stringify(each), each));
}

export const asText = (entries: readonly Pick<DecisionEntry, 'text'>[]): string =>
  entries.length === 0 ? '' : `[${entries.map(({ text }) => text).join(',')}]`;

export const entryFor = (decision: Decision): DecisionEntry => entryOf(JSON.stringify(decision), decision);

/** Whether it is about that partner, or about nobody in particular; what says nothing is about no partner. */
export const concerns = ({ said }: DecisionEntry, partnerId: string): boolean =>
  said !== null && (said['partnerId'] ?? partnerId) === partnerId;

function entryOf(text: string, value: unknown): DecisionEntry {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { text, said: isObject ? { ...value } : null, decision: readEntry('decisions', value) ?? null };
}

/** The elements of an array that is valid JSON, to the letter: written anew, a number or a repeated key could be another. */
function elementsOf(text: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = text.indexOf('[') + 1;
  const end = (at: number): void => {
    const element = text.slice(start, at).trim();
    if (element !== '') elements.push(element);
    start = at + 1;
  };
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ',' && depth === 0) end(at);
    else if (sign === ']' || sign === '}') {
      if (depth === 0) end(at);
      depth -= 1;
    }
  }
  return elements;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
