import type { Recorded } from './recording.ts';
import type { CardWords } from './words.ts';

/** "Recorded: signed on 12 October" */
export const recordedText = ({ facts }: Recorded, words: CardWords): string =>
  words.pair(words.recorded, facts.map(({ label, value }) => `${label} ${value}`).join(' · '));
