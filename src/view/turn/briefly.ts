/** The same reader where there is little room: days without the year that is plain, whole amounts without decimals. */
import type { Reader } from '../reader.ts';

export function briefly(reader: Reader): Reader {
  const { asOf, format } = reader;
  const near = (day: string) => format.near(day, asOf);
  return { ...reader, format: { ...format, date: near, when: near, brief: near, money: format.briefMoney } };
}
