/** Asks the app's function what the columns of a statement go by; nothing is kept. */
import { useRef, useState } from 'react';
import { hubspot, useExtensionContext } from '@hubspot/ui-extensions';
import { readerLanguage } from '../cards/shared/language.ts';
import { freshId } from '../cards/shared/record-request.ts';
import type { ColumnRole } from '../contract/statement-mapping.ts';
import { type Columns, readColumns } from './answers.ts';

export interface ChosenColumn {
  readonly name: string;
  /** Undefined: nobody has chosen yet. */
  readonly role: ColumnRole | undefined;
}

type Asking = { readonly status: 'none' | 'asking' } | Columns;

export interface ColumnsDesk {
  readonly asking: Asking;
  readonly recognise: (header: string) => void;
  readonly choose: (name: string, role: ColumnRole) => void;
  readonly forget: () => void;
}

export function useColumns(): ColumnsDesk {
  const { user } = useExtensionContext<'pages' | 'settings'>();
  const { locale } = readerLanguage(user);
  const [asking, set] = useState<Asking>({ status: 'none' });
  const newest = useRef(0);
  const recognise = (header: string) => {
    newest.current += 1;
    const own = newest.current;
    set({ status: 'asking' });
    const parameters = { what: 'recognise_columns', header, locale, requestId: freshId() };
    hubspot.serverless<unknown>('portal_settings', { parameters }).then(
      (value) => {
        if (own === newest.current) set(readColumns(value));
      },
      () => {
        if (own === newest.current) set({ status: 'trouble', trouble: { kind: 'platform' } });
      },
    );
  };
  const choose = (name: string, role: ColumnRole) => {
    set((state) =>
      state.status === 'read'
        ? { ...state, columns: state.columns.map((each) => (each.name === name ? { name, role } : each)) }
        : state,
    );
  };
  const forget = () => {
    newest.current += 1;
    set({ status: 'none' });
  };
  return { asking, recognise, choose, forget };
}
