import { StatusTag } from '@hubspot/ui-extensions';
import type { Book, VerdictView } from '../../contract/deal-view.ts';

interface VerdictTagProps {
  readonly verdict: VerdictView;
  readonly book: Book;
  readonly testId?: string;
}

/** The words of a verdict stand once in the book, however many lines have it. */
export function VerdictTag({ verdict: { verdict }, book, ...given }: VerdictTagProps) {
  const { tone, label } = book.verdicts[verdict] ?? { tone: 'default', label: verdict };
  return (
    <StatusTag {...given} variant={tone}>
      {label}
    </StatusTag>
  );
}
