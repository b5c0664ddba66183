/** What HubSpot decided of more time, or of an absence: granted, the reply was in time; refused, it was not. */
import { type Finding, changed } from '../../language/findings.ts';
import { warned } from './codes.ts';

/** The finding, or what was decided of it in its place, with the finding itself as a note. */
export type Settle = (found: Finding) => readonly Finding[];

export function decidedReply(found: Finding, settle: Settle): readonly Finding[] {
  const [decision, ...notes] = settle(found);
  if (decision === undefined || decision === found) return [found];
  return [
    changed(decision, { duty: dutyAfter(found, decision) }),
    ...notes.map((note) => changed(note, { duty: null })),
  ];
}

function dutyAfter({ duty }: Finding, { outcome }: Finding): Finding['duty'] {
  const clock = duty?.clock;
  if (clock === undefined) return null;
  if (outcome === 'met') return { clock: { ...clock, state: 'met' } };
  if (outcome !== 'not_met') return { clock };
  const { dueAt } = clock;
  return {
    clock: { ...clock, state: 'missed' },
    warnings: dueAt === null ? [] : [warned('COM-02', 'reply_late', { dueAt })],
  };
}
