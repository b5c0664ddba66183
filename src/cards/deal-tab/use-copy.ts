/** Copies a text, and says whether the browser let it. */
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { TabWords } from './words.ts';

export function useCopy(words: TabWords): (text: string) => void {
  const { addAlert, copyTextToClipboard } = useExtensionActions<'crm.record.tab'>();
  return (text) => {
    copyTextToClipboard(text).then(
      () => {
        addAlert({ type: 'success', message: words.copied });
      },
      () => {
        addAlert({ type: 'danger', message: words.notCopied });
      },
    );
  };
}
