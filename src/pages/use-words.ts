/** The pages' words in the language of whoever looks. */
import { useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage } from '../cards/shared/language.ts';
import { pageWordsIn } from './words.ts';

export const usePageWords = () => pageWordsIn(readerLanguage(useExtensionContext<'pages'>().user).language);
