/**
 * Keeps the tokens of the environment out of everything that is printed. A server may send back what it received: in a
 * message, as the label of a property, encoded, or with blanks in it. What is looked for is any run of characters of a
 * token, however it is spelled, so that a part of one is found as well.
 */
const tokenVariables = ['ROE_INSTALL_TOKEN', 'HUBSPOT_PORTAL_TOKEN', 'PRIVATE_APP_ACCESS_TOKEN'] as const;

/** Shorter ones are no tokens of HubSpot's, and would blot out words. */
const shortestSecret = 8;
/** So many characters in a row are a piece of a token; HubSpot's begin with eight that are no secret ("pat-eu1-"). */
const run = 12;

export const secretsOf = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(tokenVariables.map((name) => environment[name]?.trim() ?? '').filter((token) => token !== '')),
];

/** What a text becomes without the secrets: the place of each, and of each piece of one, is taken by "…". */
export function maskOf(secrets: readonly string[]): (text: string) => string {
  const runs = new Map<number, Set<string>>();
  for (const form of secrets.filter(({ length }) => length >= shortestSecret).flatMap(formsOf)) {
    const size = Math.min(run, form.length);
    const known = runs.get(size) ?? new Set();
    for (let at = 0; at + size <= form.length; at += 1) known.add(form.slice(at, at + size));
    runs.set(size, known);
  }
  if (runs.size === 0) return (text) => text;
  const shortest = Math.min(...runs.keys());
  return (text) => {
    if (text.length < shortest) return text;
    const spelled = spell(text);
    const covered = new Set<number>();
    for (const [size, known] of runs)
      for (let at = 0; at + size <= spelled.letters.length; at += 1)
        if (known.has(spelled.letters.slice(at, at + size)))
          for (let each = at; each < at + size; each += 1) covered.add(each);
    return covered.size === 0 ? text : without(text, spelled, covered);
  };
}

/** As it is, in base64 at each of the three places where it can begin, and in hexadecimal digits; all in lower case. */
function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.from(`${'\0'.repeat(before)}${secret}`).toString('base64');
    // Letters at either end also tell what stands beside the secret.
    const own = encoded.replace(/=+$/, '').slice(before === 0 ? 0 : 4, -2);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [secret, Buffer.from(secret).toString('hex'), ...base64]
    .filter(({ length }) => length >= shortestSecret)
    .map((form) => form.toLowerCase());
}

interface Spelled {
  /** One character for each that the text spells; blanks and what cannot be seen are left out. */
  readonly letters: string;
  /** Where in the text each begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Escapes of URLs, JSON and HTML stand for what they mean. */
const spelling =
  /%(?<url>[0-9a-f]{2})|\\u(?<json>[0-9a-f]{4})|&#x(?<hex>[0-9a-f]{1,5});|&#(?<digits>\d{1,6});|(?<blank>\\[nrt]|[\s\p{Cc}\p{Cf}])|[^]/giu;

function spell(text: string): Spelled {
  const letters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of text.matchAll(spelling)) {
    const letter = meant(match);
    if (letter.length !== 1 || /[\s\p{Cc}\p{Cf}]/u.test(letter)) continue;
    letters.push(letter);
    from.push(match.index);
    to.push(match.index + match[0].length);
  }
  return { letters: letters.join(''), from, to };
}

function meant({ 0: written, groups = {} }: RegExpExecArray): string {
  const { url, json, hex, digits, blank } = groups;
  if (blank !== undefined) return '';
  const code = url ?? json ?? hex;
  if (code !== undefined) return lower(Number.parseInt(code, 16));
  return digits === undefined ? written.toLowerCase() : lower(Number(digits));
}

const lower = (code: number): string => (code > 0xffff ? '' : String.fromCharCode(code).toLowerCase());

function without(text: string, { from, to }: Spelled, covered: ReadonlySet<number>): string {
  let kept = '';
  let at = 0;
  for (const letter of [...covered].sort((one, other) => one - other)) {
    const begin = from[letter] ?? 0;
    if (!covered.has(letter - 1)) kept += `${text.slice(at, begin)}…`;
    at = to[letter] ?? begin;
  }
  return kept + text.slice(at);
}
