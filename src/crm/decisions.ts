/** HubSpot's decisions as the deal keeps them: the facts that they are, and which of them one partner may be told. */
import { mostEntries } from '../facts/limits.ts';
import { asText, concerns, type DecisionEntry, decisionEntries, entryFor } from './decision-entries.ts';
import type { PropertyReader } from './evidence.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { type ListEntries, readList } from './recorded-lists.ts';

type Decision = ListEntries['decisions'];

/** Undefined where nobody recorded one, or the list cannot be read: then each question is as open as before. */
export function decisionsIn(deal: PropertyReader, manifest: Manifest): readonly Decision[] | undefined {
  const own = partnerOfPortal(manifest)?.id ?? null;
  const read = (text: string): readonly Decision[] | undefined =>
    own === null ? readList('decisions', text) : besidesOthers(decisionEntries(text), own);
  return deal.fact('decisions', manifest.portal.deals.inputs.decisions, read);
}

/**
 * In a partner's own portal: its own are read whatever others' look like, and however many they are. Undefined where one
 * of its own, or of the whole deal, cannot be read.
 */
function besidesOthers(entries: readonly DecisionEntry[], own: string): readonly Decision[] | undefined {
  const itsOwn = entries.filter((entry) => concerns(entry, own));
  if (itsOwn.some(({ decision }) => decision === null)) return undefined;
  const damaged = entries.filter(({ said, decision }) => said !== null && decision === null);
  const certain = entries
    .flatMap(({ decision }) => decision ?? [])
    .filter((decision) => !damaged.some((entry) => mayReplace(entry, decision)));
  // Of others' only the newest count, and of those as many as facts may have.
  const isOwn = ({ partnerId }: Decision): boolean => partnerId === undefined || partnerId === own;
  const others = certain.filter((decision) => !isOwn(decision));
  const newest = [...others].sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1));
  const room = Math.max(0, mostEntries - (certain.length - others.length));
  const kept = new Set(newest.slice(0, room));
  return certain.filter((decision) => isOwn(decision) || kept.has(decision));
}

/** Whether what another's damaged entry meant may be what counts in the place of a decision. */
function mayReplace({ said }: DecisionEntry, { ruleId, partnerId }: Decision): boolean {
  const isChoice =
    (said?.['ruleId'] === 'BPW-08' || typeof said?.['ruleId'] !== 'string') && said?.['decided'] !== 'refused';
  return partnerId === undefined || partnerId === said?.['partnerId'] || (ruleId === 'BPW-08' && isChoice);
}

/** What a partner may know of the list: decisions about itself and of the whole deal, without who took them, and why. */
export function ownDecisions(text: string | null | undefined, partnerId: string): string | null {
  const own = decisionEntries(text ?? '')
    .filter((entry) => concerns(entry, partnerId))
    .map((entry) => untold(entry));
  return own.length === 0 ? null : asText(own);
}

function untold({ said, decision }: DecisionEntry): Pick<DecisionEntry, 'text'> {
  if (decision !== null) return entryFor({ ...decision, by: undefined, note: undefined });
  const { by: _by, note: _note, ...rest } = said ?? {};
  return { text: JSON.stringify(rest) };
}
