/** Requests, invitation, absences, BANT (section “Communication”). `partnerId`: whose it is; needed only where several partners are on the deal. */
import { fact, group, list, required, soFar } from './fact.ts';
import { yesNo, date, dateTime, partner, choice } from './form.ts';

export const habits = {
  approvedPlatform: fact(
    yesNo,
    { fr: 'échanges sur la plateforme approuvée', en: 'exchanges on the approved platform' },
    'everybody',
    { property: 'approvedPlatform' },
  ),
  progressReported: fact(
    yesNo,
    { fr: 'avancement communiqué à HubSpot', en: 'progress reported to HubSpot' },
    'everybody',
    {
      property: 'progressReported',
    },
  ),
};

export const communication = group(
  { fr: 'échanges avec le Spécialiste inbound', en: 'exchanges with the Growth Specialist' },
  'everybody',
  {
    requests: list(
      { fr: 'demandes du Spécialiste inbound', en: 'Growth Specialist’s requests' },
      { fr: 'demande du Spécialiste inbound', en: 'Growth Specialist’s request' },
      'own_or_unnamed',
      {
        at: required(dateTime, { fr: 'date de la demande', en: 'time of the request' }, 'everybody', {
          past: 'COM-02',
        }),
        repliedAt: soFar(dateTime, { fr: 'date de la réponse', en: 'time of the reply' }, 'everybody', {
          past: 'COM-02',
        }),
        circumstance: fact(
          choice(['illness', 'interruption', 'other']),
          { fr: 'circonstance invoquée', en: 'circumstance' },
          'everybody',
        ),
        reasonGiven: fact(
          yesNo,
          { fr: 'raison donnée au Spécialiste inbound', en: 'reason given to the Growth Specialist' },
          'everybody',
        ),
        partnerId: fact(
          partner,
          { fr: 'partenaire à qui la demande est faite', en: 'partner who is asked' },
          'everybody',
        ),
      },
    ),
    // It can cost the deal: one that names nobody is held against no partner who looks.
    invitation: group({ fr: 'invitation de HubSpot', en: 'HubSpot’s invitation' }, 'own', {
      notifiedAt: fact(dateTime, { fr: 'date de l’invitation', en: 'time of the invitation' }, 'everybody', {
        property: 'invitedAt',
        past: 'OVL-02',
      }),
      answeredAt: soFar(dateTime, { fr: 'réponse à l’invitation', en: 'answer to the invitation' }, 'everybody', {
        property: 'invitationAnsweredAt',
        past: 'OVL-02',
      }),
      partnerId: fact(partner, { fr: 'partenaire invité', en: 'partner invited' }, 'everybody'),
    }),
    outOfOffice: list({ fr: 'absences', en: 'absences' }, { fr: 'absence', en: 'absence' }, 'own_or_unnamed', {
      from: required(date, { fr: 'début de l’absence', en: 'absent from' }, 'everybody'),
      to: required(date, { fr: 'fin de l’absence', en: 'absent until' }, 'everybody'),
      announced: fact(yesNo, { fr: 'absence annoncée', en: 'absence announced' }, 'everybody'),
      announcedOn: fact(date, { fr: 'date d’annonce de l’absence', en: 'absence announced on' }, 'everybody', {
        past: 'COM-05',
      }),
      partnerId: fact(partner, { fr: 'partenaire absent', en: 'partner who is absent' }, 'everybody'),
    }),
    ...habits,
    bant: group({ fr: 'qualification BANT', en: 'BANT qualification' }, 'everybody', {
      budget: fact(yesNo, { fr: 'BANT : budget', en: 'BANT: budget' }, 'everybody', { property: 'bantBudget' }),
      authority: fact(yesNo, { fr: 'BANT : autorité', en: 'BANT: authority' }, 'everybody', {
        property: 'bantAuthority',
      }),
      need: fact(yesNo, { fr: 'BANT : besoin', en: 'BANT: need' }, 'everybody', { property: 'bantNeed' }),
      timing: fact(yesNo, { fr: 'BANT : temporalité', en: 'BANT: timing' }, 'everybody', { property: 'bantTiming' }),
    }),
  },
);
