/** Which codes of ISO 4217 there are. */
import { currenciesOfIso } from './iso-currencies.ts';

/** Units of account that contracts are written in and that `Intl` leaves out: Chile's UF, Mexico's UDI and the like (ISO 4217, list one). */
const unitsOfAccount = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW'];

const known: ReadonlySet<string> = new Set([...currenciesOfIso, ...unitsOfAccount]);

/** Old ones too, for an old contract may be in them; XXX and XTS stand for no money. */
export const isCurrency = (code: string): boolean => known.has(code);
