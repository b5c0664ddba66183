/** The newest records of the app's object: do they have their key and their associations. */
import type { RepairAction } from '../../contract/repair-action.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { counted, type Finding, type Repair, unseen } from './finding.ts';
import type { HealthObservation, SampledInvolvement } from './observation.ts';
import { keysToWrite, partsOf, type RepairStep, toItsCompany, toItsDeal } from './repairs.ts';

const mostIds = 20;

export function recordFindings({ involvements }: HealthObservation): Finding[] {
  if (involvements === null) return [];
  if (!involvements.ok) {
    const what = { fr: 'Les implications n’ont pas pu être vérifiées', en: 'Involvements could not be checked' };
    return [unseen('records_unseen', 'records', what, involvements.failure)];
  }
  const { records } = involvements.value;
  const looked = records.length;
  const findings = [
    alone(
      records.filter(({ deals }) => deals.length === 0),
      'deal',
    ),
    alone(
      records.filter(({ companies }) => companies.length === 0),
      'company',
    ),
    keyless(records),
    twice(records),
  ].filter((finding) => finding !== null);
  if (findings.length > 0) return findings;
  const title =
    looked === 0
      ? { fr: 'Aucune implication n’est encore enregistrée.', en: 'No involvement is recorded yet.' }
      : {
          fr: `Implications les plus récentes : ${looked} vérifiées, toutes entières.`,
          en: `Newest involvements: ${looked} checked, all of them whole.`,
        };
  return [{ code: 'records', topic: 'records', state: 'ok', title }];
}

function alone(records: readonly SampledInvolvement[], from: 'deal' | 'company'): Finding | null {
  if (records.length === 0) return null;
  const ids = records.map(({ id }) => id);
  const ofDeal = from === 'deal';
  return {
    code: ofDeal ? 'involvement_without_deal' : 'involvement_without_company',
    topic: 'records',
    state: 'warning',
    title: ofDeal
      ? counted(
          ids.length,
          ['implication n’est associée à aucune transaction.', 'implications ne sont associées à aucune transaction.'],
          ['involvement is associated with no deal.', 'involvements are associated with no deal.'],
        )
      : counted(
          ids.length,
          ['implication n’est associée à aucune entreprise.', 'implications ne sont associées à aucune entreprise.'],
          ['involvement is associated with no company.', 'involvements are associated with no company.'],
        ),
    effect: ofDeal
      ? {
          fr: 'Ce qui y est enregistré n’apparaît sur aucune transaction.',
          en: 'What is recorded there appears on no deal.',
        }
      : {
          fr: 'Le partenaire n’est reconnu que par l’identifiant écrit sur la fiche, pas dans les listes de l’entreprise.',
          en: 'The partner is known only by the id written on the record, not in the company’s lists.',
        },
    repair: offered(records.flatMap(ofDeal ? toItsDeal : toItsCompany), {
      action: 'associate_involvements',
      button: { fr: 'Associer les fiches', en: 'Associate the records' },
      does: {
        fr: 'Associe chaque fiche à la transaction et à l’entreprise qu’elle nomme elle-même.',
        en: 'Associates each record with the deal and the company that it names itself.',
      },
      byHand: {
        fr: 'Ouvrez ces fiches et ajoutez l’association, ou supprimez celles qui ne servent à rien.',
        en: 'Open these records and add the association, or delete those that nobody needs.',
      },
    }),
    items: ids.slice(0, mostIds),
  };
}

interface Offer {
  readonly action: RepairAction;
  readonly button: Bilingual;
  readonly does: Bilingual;
  readonly byHand: Bilingual;
}

/** One click where it repairs at least one; for the others, and elsewhere, what a person does. */
const offered = (steps: readonly RepairStep[], { action, button, does, byHand }: Offer): Repair =>
  steps.length === 0
    ? { how: 'by_hand', text: byHand }
    : {
        how: 'one_click',
        action,
        button,
        text: { fr: `${does.fr} ${otherwise.fr} ${byHand.fr}`, en: `${does.en} ${otherwise.en} ${byHand.en}` },
      };
const otherwise: Bilingual = { fr: 'Pour les autres :', en: 'For the others:' };

type Keys = readonly SampledInvolvement[];

function keyless(keys: Keys): Finding | null {
  const wrong = keys.filter(({ key }) => partsOf(key) === null);
  if (wrong.length === 0) return null;
  return {
    code: 'involvement_without_key',
    topic: 'records',
    state: 'warning',
    title: counted(
      wrong.length,
      [
        'implication n’a pas de clé « transaction:partenaire ».',
        'implications n’ont pas de clé « transaction:partenaire ».',
      ],
      ['involvement lacks the key "deal:partner".', 'involvements lack the key "deal:partner".'],
    ),
    effect: {
      fr: 'Rien n’empêche une seconde fiche pour le même partenaire sur la même transaction.',
      en: 'Nothing prevents a second record for the same partner on the same deal.',
    },
    repair: offered(keysToWrite(keys), {
      action: 'write_keys',
      button: { fr: 'Écrire les clés', en: 'Write the keys' },
      does: {
        fr: 'Écrit la clé des fiches dont la transaction et le partenaire sont connus.',
        en: 'Writes the key of the records whose deal and partner are known.',
      },
      byHand: {
        fr: 'Sur ces fiches, écrivez la clé : les deux identifiants, séparés par deux-points.',
        en: 'On these records, write the key: the two ids with a colon between them.',
      },
    }),
    items: wrong.slice(0, mostIds).map(({ id }) => id),
  };
}

function twice(keys: Keys): Finding | null {
  const known = keys.flatMap(({ key }) => key ?? []);
  const doubled = [...new Set(known.filter((key, index) => known.indexOf(key) !== index))];
  if (doubled.length === 0) return null;
  return {
    code: 'involvement_twice',
    topic: 'records',
    state: 'broken',
    title: counted(
      doubled.length,
      ['clé se trouve sur deux implications.', 'clés se trouvent sur deux implications.'],
      ['key stands on two involvements.', 'keys stand on two involvements.'],
    ),
    effect: {
      fr: 'Pour un même partenaire, deux fiches peuvent dire deux choses différentes.',
      en: 'Two records may say two different things of one partner.',
    },
    repair: {
      how: 'by_hand',
      text: {
        fr: 'Fusionnez ces fiches, et vérifiez que la clé est à valeur unique.',
        en: 'Merge these records, and check that the key has unique values.',
      },
    },
    items: doubled.slice(0, mostIds),
  };
}
