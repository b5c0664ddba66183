/** What `reconcile` is asked for, from options that are known to be its own. */
import type { Locale } from '../contract/deal-view.ts';
import type { StatementSource } from './many-deals-arguments.ts';
import type { MisuseWords } from './misuse.ts';

/** A statement that was received, held against what deals bring in its quarter. */
export interface ReconcileCommand {
  readonly name: 'reconcile';
  /** The statement. */
  readonly file: string;
  /** The deals that it is held against. */
  readonly of: StatementSource;
  /** `2026-Q4` */
  readonly quarter: string;
  readonly edition: string | null;
  readonly output: 'text' | 'json';
  /** Files to write; null: none. */
  readonly csv: string | null;
  readonly csvExcel: string | null;
  /** Files of quarters that were closed. */
  readonly closed: readonly string[];
  /** File that says what each column is; null: it is told by the statement. */
  readonly mapping: string | null;
  readonly saveMapping: string | null;
  /** Folder for what can be sent to HubSpot; null: none. */
  readonly disputes: string | null;
  readonly locale: Locale;
}

export interface ReconcileValues {
  readonly quarter?: string;
  readonly json?: boolean;
  readonly edition?: string;
  readonly csv?: string;
  readonly 'csv-excel'?: string;
  readonly closed?: string;
  readonly mapping?: string;
  readonly 'save-mapping'?: string;
  readonly disputes?: string;
}

export function reconcileCommand(
  values: ReconcileValues,
  file: string,
  of: StatementSource,
  locale: Locale,
): ReconcileCommand | { readonly misuse: (say: MisuseWords) => string } {
  const { quarter = '', csv = null, 'csv-excel': csvExcel = null, closed = '', edition = null } = values;
  const { mapping = null, 'save-mapping': saveMapping = null, disputes = null } = values;
  if (!isQuarter(quarter)) return { misuse: (say) => say.quarter('reconcile') };
  if (of.from === 'file' && of.file === '-' && file === '-') return { misuse: (say) => say.oneInput };
  if ([csv, csvExcel, mapping, saveMapping, disputes].includes('')) return { misuse: (say) => say.reconcileFiles };
  return {
    name: 'reconcile',
    ...{ file, of, quarter, edition, csv, csvExcel, mapping, saveMapping, disputes, locale },
    output: values.json === true ? 'json' : 'text',
    closed: listOfFiles(closed),
  };
}

export const isQuarter = (text: string): boolean => /^\d{4}-Q[1-4]$/.test(text);

/** Names that commas part. */
export const listOfFiles = (text: string): string[] =>
  text.split(',').flatMap((file) => (file.trim() === '' ? [] : [file.trim()]));
