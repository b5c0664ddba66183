/** What every sentence for a reader keeps to: its length, one word for one thing, typography. */
import type { Bilingual } from '../../facts/bilingual.ts';

type Language = keyof Bilingual;
export const languages = ['fr', 'en'] as const satisfies readonly Language[];

/** Of a sentence; a sign that stands alone is no word, a value or a figure is one. */
export const mostWords = 20;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const wordsOf = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word));
export const wordsInLongest = (text: string): number =>
  Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/**
 * One word for one thing: what is not said, and what is said instead. The French words are those of the text of the
 * rules, the English ones HubSpot's.
 */
const instead: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\bconclu/i, 'fermeture, fermée; gagnée'],
    [/\bmonnaie/i, 'devise'],
    [/\b(réduction|rabais)/i, 'remise'],
    [/d’office/i, 'automatique'],
    [/jours? ouvrés?/i, 'jours ouvrables'],
    [/\ble texte (dit|ne|exclut|des règles)|\bselon le texte/i, 'les règles'],
    [/\bon ne sait (pas|ni)\b/i, 'À préciser (par …) : …; Il manque …'],
    [/n’est pas connue?\b/i, 'À préciser (par …) : …; Il manque …'],
    [/\brejet/i, 'refus, refuser'],
    [/partenaire à l’origine/i, 'partenaire d’origine'],
    [/\b[Ss]pécialiste\b(?! inbound)/, 'Spécialiste inbound'],
    [/\bverdict/i, 'résultat'],
    [/\bcrédit vente\b|MRR vendu/i, 'crédit, MRR-vente'],
  ],
  en: [
    [/\bvalidat/i, 'approve, approval'],
    [/\bcomput/i, 'calculate'],
    [/\brebate/i, 'discount'],
    [/\bthe text\b/i, 'the rules'],
    [/\bnot known\b/i, 'To be confirmed: …; … to confirm: …; … is missing'],
    [/(refused|rejection of) the (confirmation )?link|refused by the customer/i, 'rejected'],
    [/\b(?<!Growth )specialist\b/i, 'Growth Specialist'],
    [/\bgiv(e|es|ing) (the |an )?onboarding/i, 'provide the onboarding'],
    [/\banswer(s|ed)? (to )?the (request|Growth Specialist)/i, 'reply'],
    [/\b(sales )?motion\b/i, 'type of collaboration'],
    [/\bone another\b/i, 'each other'],
    [/\bverdict/i, 'result'],
    [/\bfloor of the referral|\bminimum of the/i, 'floor of the enterprise referral program'],
  ],
};
export const wordsToReplace = (text: string, language: Language): string[] =>
  instead[language].flatMap(([unsaid, said]) => (unsaid.test(text) ? [`${unsaid.source}: ${said}`] : []));

/** Curly apostrophes and quotation marks, single spaces, none before a full stop or a comma. */
export const typingMistakes = (text: string): string[] => text.match(/['"]| [.,]|\s{2}|^\s|\s$/g) ?? [];
