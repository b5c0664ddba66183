/** The sections of the text that ask for something beside the credit, by short names. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Section } from '../../rules/sections/registry.ts';

export type DutySection = Extract<
  Section['id'],
  | 'registration'
  | 'communication'
  | 'transition-2024'
  | 'discounts'
  | 'onboarding'
  | 'onboarding-waiver'
  | 'managed-mrr'
  | 'incentives'
  | 'verification'
  | 'feedback'
  | 'questions'
>;

const names: Readonly<Record<DutySection, Bilingual>> = {
  registration: { fr: 'Enregistrement et domaine', en: 'Registration and domain' },
  communication: { fr: 'Réponses et BANT', en: 'Replies and BANT' },
  'transition-2024': { fr: 'Invitation de HubSpot', en: 'HubSpot’s invitation' },
  discounts: { fr: 'Remises', en: 'Discounts' },
  onboarding: { fr: 'Onboarding', en: 'Onboarding' },
  'onboarding-waiver': { fr: 'Dispense d’onboarding', en: 'Onboarding waiver' },
  'managed-mrr': { fr: 'MRR-gestion', en: 'Managed MRR' },
  incentives: { fr: 'Avantages offerts', en: 'Incentives' },
  verification: { fr: 'Ce qui est dit des services', en: 'Claims about services' },
  feedback: { fr: 'Partenaires écartés', en: 'Partners left out' },
  questions: { fr: 'Second responsable', en: 'Second manager' },
};

/** In the order of the text. */
export const sectionWords = Object.entries(names) as readonly (readonly [DutySection, Bilingual])[];
export const isDutySection = (id: string): id is DutySection => Object.hasOwn(names, id);

export const dutyWords = {
  pair: (label: string, text: string): Bilingual => ({ fr: `${label} : ${text}`, en: `${label}: ${text}` }),
  missed: { fr: 'délai dépassé', en: 'deadline missed' },
  note: { fr: 'à noter', en: 'to note' },
  running: { fr: 'délai en cours', en: 'a deadline runs' },
  notKnown: { fr: 'pas encore renseigné', en: 'not recorded yet' },
  inOrder: { fr: 'en ordre', en: 'in order' },
} as const;
