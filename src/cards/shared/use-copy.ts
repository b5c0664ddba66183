/** Copies a text, and says whether the browser let it. */
import { useExtensionActions } from '@hubspot/ui-extensions';

interface CopyWords {
  readonly copied: string;
  /** What to do then stands in it. */
  readonly notCopied: string;
}

export function useCopy({ copied, notCopied }: CopyWords): (text: string) => void {
  const { addAlert, copyTextToClipboard } = useExtensionActions<'crm.record.tab' | 'pages' | 'settings'>();
  return (text) => {
    copyTextToClipboard(text).then(
      () => {
        addAlert({ type: 'success', message: copied });
      },
      () => {
        addAlert({ type: 'danger', message: notCopied });
      },
    );
  };
}
