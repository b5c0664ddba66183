/** What a statement says of a row beside its amount: paid, still to be paid, or undone. In French and English. */
import { wordsOf } from './named.ts';
import { isTakingBack } from './taken-back.ts';

/** `paid`: the amount is stated as one that stands. `pending`: not paid yet. `reversed`: it was cancelled or undone. */
export const standings = ['paid', 'pending', 'reversed'] as const;
export type Standing = (typeof standings)[number];

/** That an amount stands, and not that it was sent. */
const settledAlone = [
  ...['approved', 'approuve', 'approuvee', 'valide', 'validee', 'validated', 'confirmed', 'confirme', 'confirmee'],
  ...['earned', 'acquis', 'acquise', 'posted', 'comptabilise', 'comptabilisee', 'accepted', 'accepte', 'acceptee'],
];

const words: Readonly<Record<Standing, readonly string[]>> = {
  paid: [
    ...[
      'paid',
      'paye',
      'payee',
      'payes',
      'payees',
      'verse',
      'versee',
      'verses',
      'versees',
      'settled',
      'regle',
      'reglee',
    ],
    ...[
      'cleared',
      'complete',
      'completed',
      'effectue',
      'effectuee',
      'processed',
      'traite',
      'traitee',
      'sent',
      'released',
    ],
    ...['disbursed', 'remitted', 'succeeded', 'commission'],
    ...settledAlone,
  ],
  pending: [
    ...[
      'pending',
      'hold',
      'held',
      'waiting',
      'awaiting',
      'attente',
      'scheduled',
      'planifie',
      'planifiee',
      'processing',
    ],
    ...['progress', 'upcoming', 'suspendu', 'suspendue', 'suspended', 'retenu', 'bloque', 'bloquee', 'blocked'],
    ...['unpaid', 'impaye', 'impayee', 'draft', 'brouillon', 'review', 'forecast', 'projected', 'estimated', 'estime'],
    ...['prevu', 'prevue', 'outstanding', 'deferred', 'differe', 'differee', 'reporte', 'reportee', 'unapproved'],
    ...['to come', 'a venir', 'en cours', 'a payer', 'to pay', 'to be paid', 'a verser', 'a regler', 'a valider'],
    ...['to be approved', 'not paid', 'non paye', 'non payee', 'pas paye', 'pas payee', 'non verse', 'non versee'],
    ...['not yet paid', 'not approved', 'non valide', 'non validee', 'pas encore'],
    ...['pas encore paye', 'pas encore payee', 'pas encore verse', 'pas encore versee', 'not yet approved'],
    ...['payable', 'due', 'submitted', 'soumis', 'soumise', 'queued'],
  ],
  reversed: [
    ...['reversed', 'cancelled', 'canceled', 'annule', 'annulee', 'void', 'voided', 'rejected', 'rejete', 'rejetee'],
    ...['refuse', 'refusee', 'refused', 'declined', 'denied', 'forfeited', 'expired', 'expire', 'expiree', 'refunded'],
    ...['rembourse', 'remboursee', 'extourne', 'extournee', 'repris', 'invalid', 'withdrawn', 'failed'],
  ],
};

/** Longer ones first: "not paid" is not "paid". */
const phrases = standings
  .flatMap((standing) => words[standing].map((phrase) => ({ standing, phrase })))
  .toSorted((one, other) => other.phrase.length - one.phrase.length);

/** Null: it says none of them, or two that do not go together, or one of them of a part. */
export function standingIn(status: string): Standing | null {
  let rest = spacedOut(status);
  if (parts.some((part) => rest.includes(` ${part} `))) return null;
  const found = new Set<Standing>();
  for (const { standing, phrase } of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    found.add(standing);
    rest = rest.replaceAll(` ${phrase} `, ' | ');
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const spacedOut = (status: string): string => ` ${wordsOf(status).join(' ')} `;

const parts = ['partial', 'partially', 'partly', 'in part', 'partiel', 'partielle', 'partiellement', 'en partie'];

/** Whether it says that money was sent: where others say so, what is only approved was not. */
export function saysSent(status: string): boolean {
  const text = spacedOut(status);
  return standingIn(status) === 'paid' && !settledAlone.some((word) => text.includes(` ${word} `));
}

const yes = new Set(['yes', 'oui', 'true', 'vrai', 'x', 'y', 'o']);
const no = new Set(['no', 'non', 'false', 'faux', 'n']);

/** Under the name "paid": what it says of that. Null: neither. */
export function yesOrNo(cell: string): Standing | null {
  const [word = '', ...more] = wordsOf(cell);
  if (more.length > 0) return null;
  if (yes.has(word)) return 'paid';
  return no.has(word) ? 'pending' : null;
}

/**
 * What a person said of it goes before its words; a row of which nothing is said where others say something is as little
 * known as one whose word nobody knows. What takes an amount back by name (a recoupment) stands as it is.
 *
 * @param othersAreSent whether a row of the statement is said to be paid in so many words
 */
export function standingOf(
  status: string | null,
  said: Readonly<Record<string, Standing>>,
  othersAreSent: boolean,
): Standing | null {
  const own = said[status ?? ''];
  if (own !== undefined) return own;
  if (status === null) return null;
  const standing = standingIn(status);
  if (standing === 'paid' && othersAreSent && !saysSent(status)) return 'pending';
  return standing ?? yesOrNo(status) ?? (isTakingBack(status) ? 'paid' : null);
}
