/** Onboarding of the customer (section “Exigences en matière d’onboarding”). */
import { fact, group, soFar } from './fact.ts';
import { yesNo, date, count } from './form.ts';

export const services = {
  required: fact(yesNo, { fr: 'onboarding exigé', en: 'onboarding required' }, 'onboarder', {
    property: 'onboardingRequired',
  }),
  subscriptionStart: fact(date, { fr: 'début de l’abonnement', en: 'subscription start' }, 'onboarder', {
    property: 'subscriptionStart',
  }),
  customerTimelineStart: soFar(
    date,
    { fr: 'début prévu par le client', en: 'start set by the customer' },
    'onboarder',
    {
      property: 'customerTimelineStart',
      flag: 'customerTimeline',
    },
  ),
  startedOn: soFar(date, { fr: 'début de l’onboarding', en: 'onboarding started on' }, 'onboarder', {
    property: 'onboardingStartedOn',
    flag: 'onboardingStarted',
    past: 'ONB-04',
  }),
  goalsMet: fact(yesNo, { fr: 'attentes du client satisfaites', en: 'customer’s expectations met' }, 'onboarder', {
    property: 'onboardingGoalsMet',
  }),
  poorReviews: fact(count, { fr: 'onboardings jugés insuffisants', en: 'poor onboarding reviews' }, 'onboarder', {
    property: 'poorReviews',
  }),
};

export const sessions = {
  live: fact(yesNo, { fr: 'sessions en direct', en: 'live sessions' }, 'onboarder', { property: 'sessionsLive' }),
  private: fact(yesNo, { fr: 'sessions privées', en: 'private sessions' }, 'onboarder', {
    property: 'sessionsPrivate',
  }),
  tailored: fact(yesNo, { fr: 'sessions personnalisées', en: 'tailored sessions' }, 'onboarder', {
    property: 'sessionsTailored',
  }),
};

export const onboarding = group({ fr: 'onboarding', en: 'onboarding' }, 'onboarder', {
  ...services,
  sessions: group({ fr: 'sessions d’onboarding', en: 'onboarding sessions' }, 'onboarder', sessions),
});
