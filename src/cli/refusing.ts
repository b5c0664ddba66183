/** How a command says that it was not done, and with which exit status it then ends. */
import type { Locale } from '../contract/deal-view.ts';
import { spaced } from '../view/spoken.ts';
import type { Terminal } from './terminal.ts';

export const refusing =
  ({ warn }: Pick<Terminal, 'warn'>, locale: Locale, status: number) =>
  (problem: string): number => {
    warn([`roe: ${spaced(problem, locale)}`]);
    return status;
  };
