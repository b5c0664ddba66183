/** The deal itself: stage, dates, who created it, on which domain the customer buys. */
import { dealId } from '../primitives.ts';
import { fact, required, requiredGroup } from './fact.ts';
import { yesNo, date, dateTime, currency, domain, domains as severalDomains, text, choice, plain } from './form.ts';
import { motion, approval } from './values.ts';

export const strategy = {
  motion: fact(motion, { fr: 'type de collaboration', en: 'kind of collaboration' }, 'everybody', {
    property: 'motion',
  }),
  sharedDealCreatedBy: fact(
    choice(['partner', 'hubspot']),
    { fr: 'transaction partagée créée par', en: 'shared deal created by' },
    'everybody',
    { property: 'sharedDealCreatedBy' },
  ),
  hubspotOwned: fact(yesNo, { fr: 'compte détenu par HubSpot', en: 'account owned by HubSpot' }, 'everybody', {
    property: 'hubspotOwned',
  }),
  touchless: fact(yesNo, { fr: 'achat sans partenaire', en: 'bought without a partner' }, 'everybody', {
    property: 'touchless',
  }),
};

export const validation = {
  hubspotValidation: fact(approval, { fr: 'validation par HubSpot', en: 'HubSpot’s validation' }, 'everybody', {
    property: 'hubspotValidation',
    hubspotsWord: true,
  }),
};

export const approvals = {
  specialistApproval: fact(
    approval,
    { fr: 'accord du Spécialiste inbound', en: 'Growth Specialist’s approval' },
    'everybody',
    { property: 'specialistApproval', hubspotsWord: true },
  ),
};

export const domains = {
  purchaseDomain: fact(domain, { fr: 'domaine d’achat', en: 'purchase domain' }, 'everybody', {
    property: 'purchaseDomain',
  }),
  relatedDomains: fact(severalDomains, { fr: 'domaines liés', en: 'related domains' }, 'everybody', {
    property: 'relatedDomains',
  }),
};

export const deal = requiredGroup({ fr: 'transaction', en: 'deal' }, 'everybody', {
  id: required(plain(dealId), { fr: 'identifiant de la transaction', en: 'deal id' }, 'everybody'),
  name: fact(text, { fr: 'nom de la transaction', en: 'deal name' }, 'everybody'),
  currency: fact(currency, { fr: 'devise de la transaction', en: 'currency of the deal' }, 'everybody'),
  stage: fact(
    choice(['open', 'closed_won', 'closed_lost']),
    { fr: 'étape de la transaction', en: 'deal stage' },
    'everybody',
  ),
  createdOn: fact(date, { fr: 'date de création de la transaction', en: 'deal created on' }, 'everybody'),
  closeDate: fact(date, { fr: 'date de fermeture', en: 'close date' }, 'everybody'),
  closedAt: fact(dateTime, { fr: 'heure de fermeture', en: 'time of close' }, 'everybody'),
  ...strategy,
  ...validation,
  ...approvals,
  ...domains,
});
