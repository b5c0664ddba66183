/**
 * Preuve d'implication: the confirmation link that the customer signs, line by line (POI-01, POI-07), with its life:
 * generated, sent, signed or rejected, replaced, shared. Several links may do it together; for a line the best one counts.
 */
import { isAfter } from '../../language/dates.ts';
import { type At, type DealAtHand, isStillToClose, isYetToSign, monthIsOver } from '../../language/deal-at-hand.ts';
import { changed, fact, type Finding, type Standing, standingOf } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, open, unknown } from './codes.ts';
import type { FactRead } from '../../language/determination.ts';
import type { LineItemId, PartnerId } from '../../../facts/primitives.ts';
import type { ProofFacts } from '../../../facts/schema.ts';
import type { Line } from '../../language/line.ts';
import { contradictingDates } from './contradictions.ts';
import { assessDates, beforeClose, happened, signatureRead, signBy, signedDay } from './dates.ts';

type Link = At<ProofFacts>;

/** One partner's links, judged once for the deal; `forLine` adds what each says of a line. */
export interface Proofs {
  readonly partnerId: PartnerId;
  readonly links: readonly JudgedLink[];
  /** Nobody stated whether there are links. */
  readonly listUnknown: boolean;
}
interface JudgedLink {
  readonly link: Link;
  /** Null: all of them, or nobody stated which. */
  readonly covers: ReadonlySet<LineItemId> | null;
  /** The list as it is told of every line. */
  readonly coversRead: readonly FactRead[];
  readonly state: 'signed' | 'unsigned' | 'rejected' | 'unknown';
  /** Signature, signer and dates; empty for a link that is not signed. */
  readonly findings: readonly Finding[];
}

export function judgeProofs(deal: DealAtHand, partnerId: PartnerId): Proofs {
  const links = (deal.proofs ?? []).filter(({ is }) => is.partnerId === partnerId);
  return {
    partnerId,
    links: links.map((link) => ({ link, ...covered(link), ...judge(deal, link) })),
    listUnknown: deal.proofs === null,
  };
}

/** Whether the customer signed a link of this partner that counts, or that HubSpot may let count. */
export const hasSignature = (proofs: Proofs): boolean =>
  proofs.links.some(({ state, findings }) => state === 'signed' && standingOf(findings) !== 'no');

/** A list is read once, however many lines ask. */
function covered({ path, is: { coversLineItems: covers } }: Link): Pick<JudgedLink, 'covers' | 'coversRead'> {
  const isList = covers !== undefined && covers !== 'all';
  return {
    covers: isList ? new Set(covers) : null,
    coversRead: covers === undefined ? [] : [fact(`${path}.coversLineItems`, isList ? [...covers] : covers)],
  };
}

function judge(deal: DealAtHand, link: Link): Pick<JudgedLink, 'state' | 'findings'> {
  const { path, is } = link;
  const { partnerId } = is;
  const dated = is.signedOn != null || is.signedAt != null || is.confirmedInCheckout === true;
  if (is.status === 'rejected') return { state: 'rejected', findings: [] };
  if (is.status === 'sent' || is.status === 'generated' || isYetToSign(deal, is))
    return { state: 'unsigned', findings: [] };
  if (is.status === undefined && !dated) {
    const noneSoFar = is.signedOn === null || is.signedAt === null;
    return noneSoFar
      ? { state: 'unsigned', findings: [] }
      : {
          state: 'unknown',
          findings: [unknown('POI-01', 'proof_status_unknown', { partnerId, missing: [`${path}.status`] })],
        };
  }
  const status = is.status === undefined ? [] : [fact(`${path}.status`, is.status)];
  const signer =
    is.signedBy === undefined
      ? unknown('POI-08', 'proof_signer_unknown', { partnerId, facts: status, missing: [`${path}.signedBy`] })
      : is.signedBy === 'other'
        ? notMet('POI-01', 'proof_signed_by_other', {
            partnerId,
            facts: [...status, fact(`${path}.signedBy`, 'other')],
          })
        : met('POI-01', 'proof_signed', {
            partnerId,
            facts: [...status, fact(`${path}.signedBy`, 'customer'), ...signatureRead(link)],
          });
  return { state: 'signed', findings: [signer, ...contradictingDates(deal, link), ...assessDates(deal, link)] };
}

/** POI-01 and POI-07 for one line: the best of the partner's links. */
export function assessProof(deal: DealAtHand, proofs: Proofs, line: Line): Finding[] {
  const { links } = proofs;
  const signed = links.filter(({ state }) => state === 'signed' || state === 'unknown');
  const forLine = signed.map((one) => [...one.findings, ...(one.state === 'signed' ? coverage(deal, one, line) : [])]);
  const best = forLine.reduce<Finding[] | null>((so, one) => (so === null || isBetter(one, so) ? one : so), null);
  const replaced = replacement(links);
  if (best !== null && worth(best) > 1) return [...best, ...replaced];
  const stillToCome = awaited(deal, proofs);
  if (best !== null && worth(best) >= worth(stillToCome)) return [...best, ...replaced];
  return [...stillToCome, ...replaced, ...(best ?? []).filter(({ outcome }) => outcome === 'not_met').map(asNote)];
}

/** A link that came to nothing beside one that may still be signed: told, but not what decides. */
const asNote = (found: Finding): Finding => changed(found, { outcome: 'noted' });

/** Of two links the better one counts; what is merely awaited comes after what HubSpot already has before it. */
function worth(findings: readonly Finding[]): number {
  if (findings.some(({ outcome }) => outcome === 'unknown') && standingOf(findings) === 'pending') return 3;
  return worths[standingOf(findings)];
}
/** Of two links worth the same, the one that waits for less, then the one no deadline threatens: whichever is named first. */
function isBetter(one: readonly Finding[], than: readonly Finding[]): boolean {
  const waits = (findings: readonly Finding[]) =>
    findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'noted').length;
  const threatened = (findings: readonly Finding[]) => Number(findings.some(({ atRisk }) => atRisk));
  return (worth(one) - worth(than) || waits(than) - waits(one) || threatened(than) - threatened(one)) > 0;
}
const worths: Readonly<Record<Standing, number>> = { no: 0, pending: 1, needs_hubspot_decision: 2, yes: 4 };

/** POI-07, POI-03, A-58: only the lines that the signed link lists. */
function coverage(deal: DealAtHand, judged: JudgedLink, line: Line): Finding[] {
  const found = listed(deal, judged, line);
  const { partnerId, facts } = found;
  // What the customer confirms are the products on the link, and the link follows the quote.
  return found.outcome === 'hubspot_decides'
    ? (['POI-03', 'POI-07', 'POI-10'] as const).map((ruleId) =>
        ruleId === found.ruleId
          ? found
          : noted(ruleId, 'proof_follows_quote', { facts, ...(partnerId === null ? {} : { partnerId }) }),
      )
    : [found];
}

function listed(deal: DealAtHand, { link, covers: ids, coversRead }: JudgedLink, line: Line): Finding {
  const { path, is } = link;
  const { partnerId, coversLineItems: covers } = is;
  const quoteUpdatedOn = happened(deal, is.quoteUpdatedOn);
  if (covers === undefined)
    return unknown('POI-07', 'proof_coverage_unknown', {
      partnerId,
      ambiguity: 'A-58',
      missing: [`${path}.coversLineItems`],
    });
  // The link that is confirmed in checkout shows the quote as it stood at the close.
  const signed = signedDay(deal, link) ?? (is.confirmedInCheckout === true ? deal.closeDate : null);
  const inCheckout =
    is.confirmedInCheckout === true ? [fact(`${path}.confirmedInCheckout`, true), ...deal.closeDateRead] : [];
  const whenSigned = signedDay(deal, link) === null ? inCheckout : signatureRead(link);
  const facts = [
    ...coversRead,
    ...(quoteUpdatedOn == null ? [] : [fact(`${path}.quoteUpdatedOn`, quoteUpdatedOn), ...whenSigned]),
  ];
  const changedSince =
    quoteUpdatedOn != null && signed !== null && isAfter(quoteUpdatedOn, signed)
      ? { quoteUpdatedOn, signedOn: signed }
      : null;
  const base = { partnerId, facts, ambiguity: 'A-58' } as const;
  const decide = { who: 'hubspot', what: 'decide_proof_coverage' } as const;
  // What the partner can do meanwhile: have the customer confirm the line, on the updated link or a further one.
  const confirmed = () => {
    const lastDay = isStillToClose(deal) ? beforeClose(deal) : signBy(deal);
    const by = lastDay === null || (!isStillToClose(deal) && monthIsOver(deal) === true) ? {} : { by: lastDay };
    return { who: 'partner', what: 'extend_proof_to_line', partnerId, ...by } as const;
  };
  if (ids?.has(line.id) === true) return met('POI-07', 'proof_covers_line', { partnerId, facts });
  if (quoteUpdatedOn != null && signed === null)
    return unknown('POI-07', 'proof_signature_date_unknown', { ...base, missing: [`${path}.signedOn`] });
  if (changedSince !== null)
    return hubspotDecides('POI-07', 'proof_line_added_after_signature', {
      ...base,
      values: changedSince,
      action: decide,
      duty: { andThen: confirmed() },
    });
  if (covers === 'all') {
    return quoteUpdatedOn === undefined
      ? unknown('POI-07', 'proof_quote_update_unknown', { ...base, missing: [`${path}.quoteUpdatedOn`] })
      : met('POI-07', 'proof_covers_all', { partnerId, facts });
  }
  if (is.link === 'automatic') {
    // An automatic link carries the quote's subscriptions (POI-03): one that lists fewer missed a change or failed.
    return hubspotDecides('POI-03', 'proof_automatic_link_lists_fewer', {
      ...base,
      facts: [...facts, fact(`${path}.link`, is.link)],
      action: decide,
      duty: { andThen: confirmed() },
    });
  }
  if (is.link === undefined)
    return unknown('POI-07', 'proof_link_kind_unknown', { ...base, missing: [`${path}.link`] });
  const over = isStillToClose(deal) ? false : monthIsOver(deal);
  if (over === null) return unknown('POI-07', 'close_date_unknown', { ...base, missing: ['deal.closeDate'] });
  if (!over) {
    return open('POI-07', 'proof_does_not_list_line_yet', {
      ...base,
      atRisk: deal.lastDayToSign !== null,
      action: {
        who: 'partner',
        what: 'extend_proof_to_line',
        partnerId,
        ...(deal.lastDayToSign === null ? {} : { by: signBy(deal) ?? deal.lastDayToSign }),
      },
    });
  }
  return quoteUpdatedOn === undefined
    ? unknown('POI-07', 'proof_quote_update_unknown', { ...base, missing: [`${path}.quoteUpdatedOn`] })
    : notMet('POI-07', 'proof_never_listed_line', base);
}

/** POI-10, POI-11, POI-04: a rejected link, and the one made by hand in its place. */
function replacement(links: readonly JudgedLink[]): Finding[] {
  const rejected = links.filter(({ state }) => state === 'rejected').map(({ link }) => link);
  const [first] = rejected;
  if (first === undefined) return [];
  const { partnerId } = first.is;
  const facts = rejected.map(({ path }) => fact(`${path}.status`, 'rejected'));
  const manual = links.find(({ link, state }) => link.is.link === 'manual' && state !== 'rejected');
  if (manual === undefined)
    return [
      noted('POI-10', 'proof_rejected', { partnerId, facts }),
      noted('POI-11', 'proof_replacement_possible', { partnerId, facts }),
    ];
  const made = [...facts, fact(`${manual.link.path}.link`, 'manual')];
  return [
    noted('POI-10', 'proof_rejected', { partnerId, facts }),
    noted('POI-11', 'proof_replaced_after_rejection', { partnerId, facts: made }),
    noted('POI-04', 'proof_replaced_after_rejection', { partnerId, facts: made }),
  ];
}

/** What holds as long as no link is signed: awaited while it can still come, "no" once the month of the sale is over. */
function awaited(deal: DealAtHand, { partnerId, links, listUnknown }: Proofs): Finding[] {
  if (listUnknown) return [unknown('POI-01', 'proofs_unknown', { partnerId, missing: ['proofs'] })];
  const unsigned = links.filter(({ state }) => state === 'unsigned');
  const facts =
    links.length === 0
      ? noneOf(deal.proofs ?? [])
      : links.flatMap(({ link }) => [
          fact(`${link.path}.status`, link.is.status ?? null),
          ...(isYetToSign(deal, link.is) ? signatureRead(link) : []),
        ]);
  const rejectedOnly = links.length > 0 && unsigned.length === 0 && links.every(({ state }) => state === 'rejected');
  const what = rejectedOnly ? 'create_manual_link' : 'obtain_signature';
  const { 'proof.deadline': deadline, 'proof.signatureWindow': window } = deal.edition.parameters;
  if (isStillToClose(deal)) {
    const by = beforeClose(deal);
    const action = { who: 'partner', what, partnerId, ...(by === null ? {} : { by }) } as const;
    return by === null
      ? [open('POI-01', 'proof_awaited', { partnerId, facts, action })]
      : [
          open('POI-12', 'proof_awaited_before_close', {
            partnerId,
            facts: [...facts, ...deal.closeDateRead],
            parameters: [deadline.read],
            atRisk: true,
            action,
            values: { by },
          }),
          noted('POI-01', 'proof_required_always', { partnerId, facts }),
          noted('POI-07', 'proof_by_line', { partnerId, facts }),
        ];
  }
  const over = monthIsOver(deal);
  if (over === null || deal.lastDayToSign === null) {
    return [
      unknown('POI-14', 'close_date_unknown', {
        partnerId,
        facts,
        parameters: [window.read],
        missing: ['deal.closeDate'],
      }),
    ];
  }
  const details = {
    partnerId,
    facts: [...facts, ...deal.closeDateRead, fact('asOf', deal.asOf)],
    parameters: [window.read],
    ambiguity: 'A-02',
    values: { lastDay: deal.lastDayToSign },
  } as const;
  if (!over) {
    return [
      open('POI-14', 'proof_awaited_within_month', {
        ...details,
        atRisk: true,
        action: { who: 'partner', what, partnerId, by: signBy(deal) ?? deal.lastDayToSign },
      }),
      noted('POI-01', 'proof_required_always', { partnerId, facts }),
      noted('POI-07', 'proof_by_line', { partnerId, facts }),
    ];
  }
  return [
    notMet('POI-01', links.length === 0 ? 'proof_none' : 'proof_never_signed', details),
    notMet('POI-14', 'proof_month_over', details),
    noted('POI-07', 'proof_by_line', { partnerId, facts }),
  ];
}

/** No link, or none of this partner's. */
const noneOf = (links: readonly Link[]): Finding['facts'] =>
  links.length === 0 ? [fact('proofs', [])] : links.map(({ path, is }) => fact(`${path}.partnerId`, is.partnerId));

/** Whether the partner's signed links confirm every one of these lines that may earn, without a question left (POI-07, A-58). */
export const confirmsEveryLine = (deal: DealAtHand, { links }: Proofs, lines: readonly Line[]): boolean =>
  links.some(
    ({ link: { is }, state }) =>
      state === 'signed' && is.coversLineItems === 'all' && happened(deal, is.quoteUpdatedOn) === null,
  ) ||
  // Of lines that nobody stated, none is confirmed.
  (deal.facts.lineItems !== undefined &&
    lines
      .filter(({ kind, product }) => kind !== 'one_time' && kind !== 'overage' && product?.line !== 'services')
      .every((line) => links.some((one) => one.state === 'signed' && standingOf(coverage(deal, one, line)) === 'yes')));

/** ENT-07: the link that the customer signed also confirms that it buys the partner's services. */
export function confirmsServices(deal: DealAtHand, { partnerId, links }: Proofs, line: Line): Finding {
  const counting = links.filter(
    (one) => one.state === 'signed' && standingOf([...one.findings, ...coverage(deal, one, line)]) !== 'no',
  );
  const stated = counting.map(({ link }) => link);
  const confirming = stated.filter(({ is }) => is.confirmsPartnerServices === true);
  if (confirming.length > 0) {
    return met('ENT-07', 'enterprise_proof_confirms_services', {
      partnerId,
      facts: confirming.map(({ path }) => fact(`${path}.confirmsPartnerServices`, true)),
    });
  }
  const untold = stated
    .filter(({ is }) => is.confirmsPartnerServices === undefined)
    .map(({ path }) => `${path}.confirmsPartnerServices`);
  if (untold.length > 0) return unknown('ENT-07', 'enterprise_proof_services_unknown', { partnerId, missing: untold });
  if (stated.length === 0) return noted('ENT-07', 'proof_required_always', { partnerId });
  const mayCount = links.filter(({ state }) => state === 'unknown').map(({ link }) => `${link.path}.status`);
  if (mayCount.length > 0)
    return unknown('ENT-07', 'enterprise_proof_services_unknown', { partnerId, missing: mayCount });
  if (isStillToClose(deal) || monthIsOver(deal) !== true) {
    return open('ENT-07', 'enterprise_proof_without_services', {
      partnerId,
      facts: stated.map(({ path }) => fact(`${path}.confirmsPartnerServices`, false)),
      action: { who: 'partner', what: 'create_manual_link', partnerId },
    });
  }
  return notMet('ENT-07', 'enterprise_proof_without_services', {
    partnerId,
    facts: stated.map(({ path }) => fact(`${path}.confirmsPartnerServices`, false)),
  });
}
