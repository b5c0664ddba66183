/** What TypeScript asks of `rooms.mjs`, which is plain Node because ESLint reads it. */
export const mayImport: Readonly<Record<string, readonly string[]>>;

interface Allowance {
  readonly room: string;
  readonly onlyTypes: boolean;
  /** The one folder of it that may be known; null: all of it. */
  readonly folder: string | null;
}
export function allowance(named: string): Allowance;
