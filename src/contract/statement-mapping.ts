/**
 * What each column of a statement is, as somebody confirmed it: kept in the portal, one setting a shape of statement, so that
 * the next one of that shape is read the same way.
 */
import * as z from 'zod';

/** What columns of numbers and currencies say: nothing in them names anybody. */
export const numberRoles = [
  'amount',
  'credit',
  'debit',
  'total',
  'currency',
  'base',
  'rate',
  'tax',
  'exchange_rate',
] as const;

const statementRoles = [
  ...(['deal', 'deal_name', 'customer', 'domain', 'partner', 'line_item', 'product', 'program'] as const),
  ...(['month', 'year', 'until', 'date', 'end', 'type', 'status'] as const),
  ...numberRoles,
  'exchange_date',
] as const;
export type StatementRole = (typeof statementRoles)[number];

/** `ignored`: it is of no use here. */
export const columnRoles = [...statementRoles, 'ignored'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Of one statement, each column by its name as the statement has it. */
export const mappedColumnsSchema = z.lazy(() =>
  z
    .array(z.strictObject({ name: z.string().trim().min(1).max(200), role: z.enum(columnRoles) }))
    .min(1)
    .max(60),
);
export type MappedColumns = z.output<typeof mappedColumnsSchema>;

export const mappingForm = {
  /** Of amounts that name none, and of a plain "$". */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
};

export const keptMappingSchema = z.lazy(() =>
  z.strictObject({
    version: z.literal(1),
    columns: mappedColumnsSchema,
    ...mappingForm,
    /** As the page said; nobody checked it. */
    by: z.string().max(300),
    /** ISO instant. */
    at: z.iso.datetime({ offset: true }),
    request: z.string().max(64),
  }),
);
export type KeptMappingValue = z.output<typeof keptMappingSchema>;

/** Why columns cannot be kept like that. */
export type MappingFault = 'no_amount' | 'no_identity' | 'twice' | 'same_name';

/** One amount, or one of credits and one of debits, and something by which a row's deal is told. */
export function faultsIn(columns: MappedColumns): readonly { readonly fault: MappingFault; readonly column: string }[] {
  const names = columns.map(({ name }) => name);
  const sameName = names.filter((name, index) => names.indexOf(name) !== index);
  const twice = (['amount', 'credit', 'debit', 'currency', 'month'] as const).flatMap((role) =>
    columns
      .filter((column) => column.role === role)
      .slice(1)
      .map(({ name }) => name),
  );
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  return [
    ...(has('amount') || (has('credit') && has('debit')) ? [] : [{ fault: 'no_amount', column: '' } as const]),
    ...(has('deal', 'deal_name', 'customer', 'domain') ? [] : [{ fault: 'no_identity', column: '' } as const]),
    ...twice.map((column) => ({ fault: 'twice', column }) as const),
    ...sameName.map((column) => ({ fault: 'same_name', column }) as const),
  ];
}
