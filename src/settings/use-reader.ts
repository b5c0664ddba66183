/** Words and dates for whoever looks. */
import { useMemo } from 'react';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage } from '../cards/shared/language.ts';
import { type Moments, momentsFor } from '../cards/shared/moments.ts';
import { settingsWordsIn, type SettingsWords } from './words.ts';

interface Reader {
  readonly words: SettingsWords;
  readonly moments: Moments;
}

export function useReader(): Reader {
  const { user, portal } = useExtensionContext<'pages' | 'settings'>();
  const { language, locale } = readerLanguage(user);
  return useMemo(
    () => ({ words: settingsWordsIn(language), moments: momentsFor({ language, locale }, portal.timezone) }),
    [language, locale, portal.timezone],
  );
}
