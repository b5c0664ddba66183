/**
 * A name as it was typed -> the words that the catalogue compares.
 *
 * Lower case, no accents (but the marks that make another letter of a Japanese one), one space between words. Two
 * marks are kept: `and` where the name joins things ("Sales Hub + Service Hub"), `|` where it only sets them apart
 * ("Marketing Hub - Professional").
 */
export function wordsOf(name: string): string[] {
  const text = name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/œ/gi, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/hub\s?spot/gi, 'hubspot')
    .replace(/whats\s?app/gi, 'whatsapp')
    .replace(/\b(quick|getting)[\s-](?=start)/gi, '$1')
    .replace(/\bpro[\s-](?=rata|bono|forma)/gi, 'pro')
    .replace(/(?<=\b(?:[ld]['’]|(?:une|cette|notre|votre)\s))entreprise\b/gi, 'societe')
    .replace(/GmbH/g, 'gmbh')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\u00a0]/g, ' ')
    .replace(/\.(?=(?:ai|co|com|io|net)\b)/g, '')
    .replace(/(?<=[\p{L}\d€$£])\s?\/\s?(?=(?:mo|mth|month|mois|monat|mes|maand|mese|user|seat)\b)/gu, ' per ')
    .replace(/\bper (?:mo|mth|mois|monat|mes|maand|mese)\b/g, 'per month')
    .replace(betweenScripts, ' ')
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/\bw\//g, ' with ')
    .replace(/\bmarketing\s?\+\s(?=(?:pro|ent|starter))/g, ' marketingplus ')
    .replace(/\badd[\s-]?on/g, 'addon')
    .replace(/(?:->|=>|→|➜|»|>)/g, ' to ')
    .replace(/(\d)[,.\s/](?=\d)/g, '$1')
    .replace(/[+&/,]/g, ' and ')
    .replace(/\bet\b/g, ' and ')
    .replace(/\s[-–—]\s|[()[\]{}:;|–—]/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ');
  return text.split(' ').filter((word) => word !== '');
}

/** Japanese is written without spaces, also beside Latin letters and figures: "HubSpotクレジット". */
const betweenScripts =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])(?=[a-z\d])|(?<=[a-z\d])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;

/** Line item names beyond this length are notes, not names; the rest of them is not read. */
const longestName = 300;
