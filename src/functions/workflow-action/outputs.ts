/** The outputs of the workflow action, each with the type that is chosen for it in the editor of the workflow. */
import type { DealOutputs } from '../../view/outputs.ts';

/** What became of the deal: `written`, or nothing to write (`unchanged`); the rest says why the record keeps what it had. */
export type Result = 'written' | 'unchanged' | 'read_in_part' | 'not_read' | 'not_written' | 'misused';

/** In the order in which they are set up. */
export const outputTypes = {
  roe_result: 'string',
  roe_message: 'string',
  roe_status: 'string',
  roe_turn: 'string',
  roe_turn_text: 'string',
  roe_turn_owner: 'string',
  roe_turn_due: 'string',
  roe_next_action: 'string',
  roe_proof_status: 'string',
  roe_proof_due: 'string',
  roe_monthly_commission: 'number',
  roe_maximum_commission: 'number',
  roe_commission_currency: 'string',
  roe_edition: 'string',
} as const satisfies Record<`roe_${string}`, 'string' | 'number'>;

type Types = typeof outputTypes;
/** One that has no value is left out. */
export type OutputFields = { -readonly [N in keyof Types]?: Types[N] extends 'number' ? number : string };

/** HubSpot refuses a longer text (`OUTPUT_VALUES_TOO_LARGE`). */
const longestOutput = 65_000;

export function outputFields(result: Result, message: string, told: DealOutputs | null): OutputFields {
  const head: OutputFields = { roe_result: result, roe_message: clipped(message) };
  if (told === null) return head;
  return {
    ...head,
    ...text('roe_status', told.status),
    ...text('roe_turn', told.turn),
    ...text('roe_turn_text', told.turnText),
    ...text('roe_turn_owner', told.turnOwner),
    ...text('roe_turn_due', told.turnDue),
    ...text('roe_next_action', told.nextAction),
    ...text('roe_proof_status', told.proofStatus),
    ...text('roe_proof_due', told.proofDue),
    ...amount('roe_monthly_commission', told.monthlyCommission),
    ...amount('roe_maximum_commission', told.maximumCommission),
    ...text('roe_commission_currency', told.commissionCurrency),
    ...text('roe_edition', told.edition),
  };
}

const clipped = (value: string): string => (value.length > longestOutput ? value.slice(0, longestOutput) : value);

const text = (name: keyof Types, value: string): OutputFields => (value === '' ? {} : { [name]: clipped(value) });
const amount = (name: keyof Types, value: string): OutputFields => (value === '' ? {} : { [name]: Number(value) });
