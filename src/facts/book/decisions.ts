/**
 * What HubSpot decided of a question that the rules leave to it. Its validation and the Specialist's approval are
 * facts of their own. Without a partner or a line: of the whole deal.
 */
import { fact, list, required } from './fact.ts';
import { choice, date, line, partner, plain, remark } from './form.ts';
import * as z from 'zod';

/** Of the form `POI-12`; one that decides no open question has no effect, and is shown. */
const ruleId = z.string().regex(/^[A-Z]{2,5}-\d{2}$/);
const code = z.string().regex(/^[a-z0-9_]{3,80}$/);
export const grantedOrRefused = choice(['granted', 'refused']);

export const decisions = list(
  { fr: 'décisions de HubSpot', en: 'HubSpot’s decisions' },
  { fr: 'décision de HubSpot', en: 'HubSpot’s decision' },
  'own_or_unnamed',
  {
    ruleId: required(plain(ruleId), { fr: 'règle tranchée', en: 'rule decided on' }, 'everybody'),
    code: fact(plain(code), { fr: 'question tranchée', en: 'question decided on' }, 'everybody'),
    partnerId: fact(partner, { fr: 'partenaire concerné', en: 'partner concerned' }, 'everybody'),
    lineItemId: fact(line, { fr: 'ligne concernée', en: 'line concerned' }, 'everybody'),
    decided: required(grantedOrRefused, { fr: 'décision de HubSpot', en: 'HubSpot’s decision' }, 'everybody', {
      hubspotsWord: true,
    }),
    by: fact(remark, { fr: 'décidée par', en: 'decided by' }, 'hubspot'),
    on: fact(date, { fr: 'jour de la décision', en: 'day of the decision' }, 'everybody', { past: 'ELIG-04' }),
    note: fact(remark, { fr: 'note', en: 'note' }, 'hubspot'),
  },
);
