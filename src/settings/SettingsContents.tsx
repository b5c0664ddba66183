/** What the settings show, as HubSpot's settings of the app and as a page of it: nothing here may need either place. */
import { Text, useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage } from '../cards/shared/language.ts';
import { settingsWordsIn } from './words.ts';

export function SettingsContents() {
  const { user } = useExtensionContext<'settings' | 'pages'>();
  const words = settingsWordsIn(readerLanguage(user).language);
  return (
    <Text testId="about" variant="microcopy">
      {words.about}
    </Text>
  );
}
