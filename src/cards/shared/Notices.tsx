import { Alert } from '@hubspot/ui-extensions';
import type { Notice, Tone } from '../../contract/deal-view.ts';

const variants = {
  success: 'success',
  warning: 'warning',
  danger: 'danger',
  info: 'info',
  default: 'info',
} as const satisfies Record<Tone, string>;

/** What must be known before the figures are: another edition, something unread, a warning of the rules. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <>
      {notices.map((notice) => (
        <Alert key={notice.id} testId={`notice-${notice.id}`} variant={variants[notice.tone]} title={notice.title}>
          {notice.text}
        </Alert>
      ))}
    </>
  );
}
