/** What the workflow action says in its output "roe_message". */
import type { Bilingual } from '../../facts/bilingual.ts';

export const noDealEnrolled: Bilingual = {
  fr: 'Le workflow n’a donné aucune transaction : l’action se place dans un workflow de transactions.',
  en: 'The workflow gave no deal: place the action in a workflow of deals.',
};

export const noSecret: Bilingual = {
  fr: 'L’action n’a pas de clé : ajouter le secret PRIVATE_APP_ACCESS_TOKEN, avec la clé de l’application.',
  en: 'The action has no key: add the secret PRIVATE_APP_ACCESS_TOKEN, with the token of the app.',
};

export const recordRefused: Bilingual = {
  fr: 'HubSpot n’a pas accepté l’évaluation sur la transaction : vérifier les règles de validation de ses propriétés.',
  en: 'HubSpot did not take the evaluation on the deal: check the validation rules of its properties.',
};
