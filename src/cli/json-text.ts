/**
 * A text to the value that it says, or what keeps it from saying one. Stricter than `JSON.parse`, which takes the last of
 * two values under one key and says nothing: which one was meant nobody can tell, so both are named.
 */
import { createScanner, parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Locale } from '../contract/deal-view.ts';
import { type FactProblem, mostProblems, written } from '../facts/parse.ts';

/** `problems` of a value that can be read all the same: keys that stand twice. */
export type JsonRead =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly FactProblem[] }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

export function readJson(text: string, locale: Locale): JsonRead {
  try {
    return { ok: true, value: JSON.parse(text), problems: keysTwice(text, locale) };
  } catch {
    return { ok: false, problems: [notJson(text, locale)] };
  }
}

interface Level {
  /** Null for a list. */
  readonly keys: Map<string, number> | null;
  /** The key or the position that is being read. */
  at: string | number;
  /** A text now is a key, for nothing of this entry was read yet. */
  awaitsKey: boolean;
}

/** Of a text that is JSON; without recursion, however deep it goes. */
function keysTwice(text: string, locale: Locale): FactProblem[] {
  const scanner = createScanner(text, true);
  const levels: Level[] = [];
  const problems: FactProblem[] = [];
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const level = levels.at(-1);
    switch (text[offset]) {
      case undefined:
        return problems;
      case '{':
        levels.push({ keys: new Map(), at: '', awaitsKey: true });
        break;
      case '[':
        levels.push({ keys: null, at: 0, awaitsKey: false });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.at === 'number') level.at += 1;
        else if (level !== undefined) level.awaitsKey = true;
        break;
      case '"': {
        if (level?.keys == null || !level.awaitsKey) break;
        const key = scanner.getTokenValue();
        level.at = key;
        level.awaitsKey = false;
        const before = level.keys.get(key);
        if (before === undefined) level.keys.set(key, offset);
        else if (problems.length < mostProblems)
          problems.push({
            path: written(levels.map(({ at }) => at)),
            ...twice(key, lineOf(text, before), lineOf(text, offset), locale),
          });
      }
    }
  }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function twice(key: string, one: number, other: number, locale: Locale): Omit<FactProblem, 'path'> {
  const say = words[locale];
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return { problem: say.twice(shown, one === other ? '' : say.lines(one, other)), hint: say.keepOne };
}

function notJson(text: string, locale: Locale): FactProblem {
  const say = words[locale];
  if (text.trim() === '') return { path: '', problem: say.empty, hint: say.example };
  const fault = firstFault(text);
  if (fault === undefined) return { path: '', problem: say.notJson(''), hint: say.check };
  const before = text.slice(0, fault.offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const place = text.trim().includes('\n') ? say.lineAndColumn(before.length, column) : say.column(column);
  // A word after the end is an unknown word too; that there is anything says more.
  const ended = isWhole(text.slice(0, fault.offset));
  const known = faults[ended ? 'EndOfFileExpected' : printParseErrorCode(fault.error)];
  return {
    path: '',
    problem: say.notJson(`, ${place}${known === undefined ? '' : `${say.colon}${known[locale]}`}`),
    hint: before.length > 1 && known === faults['EndOfFileExpected'] ? say.several : say.check,
  };
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function firstFault(text: string): ParseError | undefined {
  const found: ParseError[] = [];
  try {
    parse(text, found, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    // Nested deeper than the library follows.
    if (!(error instanceof RangeError)) throw error;
  }
  return found[0];
}

const words = {
  fr: {
    colon: ' : ',
    notJson: (where: string) => `ce n’est pas du JSON${where}`,
    empty: 'le fichier est vide (pas du JSON)',
    example: 'un exemple : docs/examples/worked-example.json',
    check: 'vérifiez les virgules, guillemets et accolades à cet endroit',
    several: 'une transaction par ligne ? ajoutez --ndjson',
    column: (column: number) => `caractère ${column}`,
    lineAndColumn: (line: number, column: number) => `ligne ${line}, caractère ${column}`,
    lines: (one: number, other: number) => `, lignes ${one} et ${other}`,
    twice: (key: string, lines: string) => `la clé « ${key} » figure deux fois dans le même objet${lines}`,
    keepOne: 'gardez la bonne valeur et supprimez l’autre',
  },
  en: {
    colon: ': ',
    notJson: (where: string) => `not JSON${where}`,
    empty: 'the file is empty (not JSON)',
    example: 'an example: docs/examples/worked-example.json',
    check: 'check the commas, quotes and brackets there',
    several: 'one deal a line? add --ndjson',
    column: (column: number) => `character ${column}`,
    lineAndColumn: (line: number, column: number) => `line ${line}, character ${column}`,
    lines: (one: number, other: number) => `, lines ${one} and ${other}`,
    twice: (key: string, lines: string) => `the key "${key}" stands twice in one object${lines}`,
    keepOne: 'keep the right value and take out the other',
  },
} satisfies Record<Locale, unknown>;

/** By the library's name of the fault. */
const faults: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  InvalidSymbol: {
    fr: 'mot inconnu (textes entre guillemets doubles)',
    en: 'unknown word (texts go in double quotes)',
  },
  InvalidNumberFormat: { fr: 'nombre mal écrit', en: 'a number that is none' },
  PropertyNameExpected: { fr: 'il manque une clé entre guillemets', en: 'a key in double quotes is missing' },
  ValueExpected: { fr: 'il manque une valeur', en: 'a value is missing' },
  ColonExpected: { fr: 'il manque un deux-points', en: 'a colon is missing' },
  CommaExpected: { fr: 'il manque une virgule', en: 'a comma is missing' },
  CloseBraceExpected: { fr: 'il manque une accolade fermante }', en: 'a closing brace } is missing' },
  CloseBracketExpected: { fr: 'il manque un crochet fermant ]', en: 'a closing bracket ] is missing' },
  EndOfFileExpected: { fr: 'le texte continue après la fin', en: 'the text goes on after its end' },
  InvalidCommentToken: { fr: 'JSON n’a pas de commentaires', en: 'JSON has no comments' },
  UnexpectedEndOfComment: { fr: 'JSON n’a pas de commentaires', en: 'JSON has no comments' },
  UnexpectedEndOfString: { fr: 'il manque un guillemet fermant', en: 'a closing quote is missing' },
  UnexpectedEndOfNumber: { fr: 'nombre inachevé', en: 'a number that breaks off' },
  InvalidUnicode: { fr: 'séquence \\u incomplète', en: 'a \\u sequence that breaks off' },
  InvalidEscapeCharacter: { fr: 'séquence \\ inconnue', en: 'an unknown \\ sequence' },
  InvalidCharacter: {
    fr: 'caractère de contrôle dans un texte (écrivez \\n ou \\t)',
    en: 'a control character in a text (write \\n or \\t)',
  },
};
