/** Associations as each generation of the API writes them. */
import { type ApiStyle, isDated } from './api-style.ts';
import type { Associated } from './association-store.ts';

export interface AssociationJson {
  /** A number in v4 and the first dated versions, a string in 2026-09. */
  readonly toObjectId: number | string;
  readonly associationTypes: readonly {
    readonly category: string;
    readonly typeId: number;
    readonly label: string | null;
  }[];
}

export const associationJson = ({ toId, types }: Associated, style: ApiStyle): AssociationJson => ({
  toObjectId: isDated(style) && style === '2026-09' ? toId : Number(toId),
  associationTypes: types.map(({ category, typeId, label }) => ({ category, typeId, label })),
});
