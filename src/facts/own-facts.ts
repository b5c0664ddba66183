/**
 * The facts that are one partner's to know (BPW-03, FAQ-07, FAQ-08), by whitelist: what the book of facts says of each
 * entry, and nothing that it does not name. Everything that is told to a partner is made of these.
 */
import { book } from './book/book.ts';
import type { Fact, Group, List, Told } from './book/fact.ts';
import { type PartnerId, partnerId } from './primitives.ts';
import type { Facts } from './schema.ts';

declare const cut: unique symbol;
/** Made here and nowhere else, so that a view for a partner cannot be given other facts. */
export type OwnFacts<F extends Facts = Facts> = F & { readonly [cut]: true };

/** Stands for whoever it is; an id that can be recorded holds no space. */
export const anotherPartner = partnerId.parse('another partner');

interface Reader {
  readonly viewer: PartnerId;
  readonly credited: boolean;
  readonly onboards: boolean;
}

export interface Known {
  /** The whole deal credits the viewer on some line. */
  readonly credited: boolean;
  /** The facts come out of the viewer's own portal: what they say of an onboarding that names nobody is its own. */
  readonly fromOwnPortal?: boolean;
}

export function ownFacts<F extends Facts>(
  facts: F,
  viewer: PartnerId,
  { credited, fromOwnPortal = false }: Known,
): OwnFacts<F> {
  const reader: Reader = { viewer, credited, onboards: fromOwnPortal || givesOnboarding(facts, viewer) };
  const own: Record<string, unknown> = { ...children(whole, facts, reader), viewer: { partnerId: viewer } };
  return own as unknown as OwnFacts<F>;
}

function givesOnboarding({ lineItems = [], proofs = [] }: Facts, viewer: PartnerId): boolean {
  return (
    lineItems.some(({ onboardingBy }) => onboardingBy === viewer) ||
    proofs.some(({ partnerId, onboardingFor = [] }) => partnerId === viewer && onboardingFor.length > 0)
  );
}

type Values = Readonly<Record<string, unknown>>;
type Node = Fact | Group | List;
type Nodes = readonly (readonly [key: string, node: Node])[];

const nodesOf = (of: Readonly<Record<string, unknown>>): Nodes => Object.entries(of) as unknown as Nodes;
const whole = nodesOf(book);
const inside = new Map<Node, Nodes>();

function childrenOf(node: Group | List): Nodes {
  const known = inside.get(node) ?? nodesOf(node.children);
  inside.set(node, known);
  return known;
}

function children(nodes: Nodes, values: Values, reader: Reader): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const [key, node] of nodes) {
    const value = values[key];
    if (value === undefined) continue;
    const told = seen(node, value, values, reader);
    if (told !== undefined) own[key] = told;
  }
  return own;
}

/** Undefined where it is not told. `beside`: what stands in the same entry. */
function seen(node: Node, value: unknown, beside: Values, reader: Reader): unknown {
  switch (node.node) {
    case 'fact':
      return factSeen(node.told, value, beside, reader);
    case 'group':
      return isTold(node.told, value as Values, reader) ? groupSeen(node, value as Values, reader) : undefined;
    case 'list':
      if (node.told === 'hubspot') return undefined;
      return (value as readonly Values[])
        .filter((entry) => isTold(node.told, entry, reader))
        .map((entry) => children(childrenOf(node), entry, reader));
  }
}

/** A section in which others alone stood is as if nobody had opened it: that it was opened would tell that they are there. */
function groupSeen(node: Group, values: Values, reader: Reader): Values | undefined {
  const nodes = childrenOf(node);
  const own = children(nodes, values, reader);
  const says = nodes.some(([key, child]) => own[key] !== undefined && !isEmptyListOfPartners(child, own[key]));
  return says || Object.keys(values).length === 0 ? own : undefined;
}

const isEmptyListOfPartners = ({ node, told }: Node, value: unknown): boolean =>
  node === 'list' && (told === 'own' || told === 'own_or_unnamed') && (value as readonly unknown[]).length === 0;

/** Whether a section, or an entry of a list, is told at all. */
function isTold(told: Told, entry: Values, { viewer, credited, onboards }: Reader): boolean {
  switch (told) {
    case 'everybody':
      return true;
    case 'own':
      return ownerOf(entry) === viewer;
    case 'own_or_unnamed':
      return ownerOf(entry) === undefined || ownerOf(entry) === viewer;
    case 'onboarder':
      return onboards;
    case 'credited':
      return credited;
    case 'another':
    case 'self':
    case 'holder':
    case 'latest_sharer':
    case 'hubspot':
      return false;
  }
}

/** Entries name their partner; one of the list of partners is named by its own id. */
const ownerOf = (entry: Values): unknown => entry['partnerId'] ?? entry['id'];

function factSeen(told: Told, value: unknown, beside: Values, { viewer, credited, onboards }: Reader): unknown {
  switch (told) {
    case 'everybody':
    case 'own':
    case 'own_or_unnamed':
      return value;
    case 'another':
      return value === viewer || value === 'hubspot' || value === 'none' ? value : anotherPartner;
    case 'self':
      return value === viewer || value === 'hubspot' ? value : undefined;
    case 'holder':
      return beside['creditHolder'] === viewer ? value : undefined;
    case 'latest_sharer':
      return beside['latestSharedDealBy'] === viewer ? value : undefined;
    case 'onboarder':
      return onboards ? value : undefined;
    case 'credited':
      return credited ? value : undefined;
    case 'hubspot':
      return undefined;
  }
}
