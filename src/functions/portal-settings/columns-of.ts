/** What the columns of a statement go by, from the line that names them: told and not kept. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PortalSettingsResponse } from '../../contract/portal-settings.ts';
import { columnRoles, type ColumnRole } from '../../contract/statement-mapping.ts';
import { recognised } from '../../portfolio/reconcile/read/recognised.ts';
import { spoken } from '../../view/spoken.ts';
import { ignoredColumn } from '../../view/words/settings.ts';
import { statementRoleWords } from '../../view/words/statement-columns.ts';

export function columnsOf(header: string, locale: Locale): PortalSettingsResponse {
  const label = (role: ColumnRole): string =>
    role === 'ignored' ? spoken(ignoredColumn, locale) : statementRoleWords[locale][role];
  return {
    ok: true,
    what: 'recognised',
    columns: recognised(header).map(({ name, role }) => ({ name, ...(role === null ? {} : { role }) })),
    roles: columnRoles.map((role) => ({ role, label: label(role) })),
  };
}
