/** Copies a text, and says whether the browser let it. */
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { TabWords } from './words.ts';

/** `copied`: what is said where the text is not one for others. */
export function useCopy(words: TabWords, copied: string = words.copied): (text: string) => void {
  const { addAlert, copyTextToClipboard } = useExtensionActions<'crm.record.tab'>();
  return (text) => {
    copyTextToClipboard(text).then(
      () => {
        addAlert({ type: 'success', message: copied });
      },
      () => {
        addAlert({ type: 'danger', message: words.notCopied });
      },
    );
  };
}
