/** Whether a line is paid month by month, once, or by what is used, as it is stated or as the rules read its name. */
import type { LineVerdict } from '../rules/language/determination.ts';
import type { ReasonCode } from '../rules/verdict/every-code.ts';
import type { Reader } from './reader.ts';

export type KindOfLine = 'subscription' | 'one_time' | 'overage';

const named: Readonly<Partial<Record<ReasonCode, KindOfLine>>> = {
  credit_overage: 'overage',
  not_a_subscription: 'one_time',
};
const byCode: Readonly<Record<string, KindOfLine | undefined>> = named;

/** What nobody says is taken for a subscription, as the rules take it. */
export function kindOfLine({ lineItemId, productLine, commission }: LineVerdict, reader: Reader): KindOfLine {
  const stated = reader.lineFacts(lineItemId)?.kind;
  if (stated !== undefined) return stated;
  const [read] = commission.reasons.flatMap(({ code }) => (Object.hasOwn(byCode, code) ? (byCode[code] ?? []) : []));
  return read ?? (productLine === 'services' ? 'one_time' : 'subscription');
}
