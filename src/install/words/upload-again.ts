/** How every repair ends that changes `app.json`: the cards read what was built from it, not the file. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const uploadAgain: Bilingual = {
  fr: 'puis construisez et envoyez le projet de nouveau.',
  en: 'then build and upload the project again.',
};
