/** Words of the duties: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { DutyActionCode, DutyReasonCode, DutyWarningCode } from '../../rules/language/duty-codes.ts';

export const dutyReasonWords: Readonly<Record<DutyReasonCode, Bilingual>> = {
  reply_in_time: {
    fr: 'Le partenaire a répondu à temps au Spécialiste inbound.',
    en: 'The partner answered the specialist in time.',
  },
  reply_awaited: {
    fr: 'Le Spécialiste inbound attend une réponse ; le délai court.',
    en: 'The specialist awaits an answer; there is still time.',
  },
  reply_late: {
    fr: 'La réponse est arrivée trop tard, ou n’est pas arrivée.',
    en: 'The answer came too late, or did not come.',
  },
  reply_unstated: {
    fr: 'On ne sait pas si le partenaire a répondu.',
    en: 'It is not known whether the partner answered.',
  },
  reply_before_request: {
    fr: 'La réponse indiquée précède la demande.',
    en: 'The answer stated lies before the request.',
  },
  reply_calendar_unknown: {
    fr: 'Sans le pays, le fuseau et les jours fériés du partenaire, le délai ne se calcule pas.',
    en: 'Without the partner’s country, time zone and holidays the deadline cannot be computed.',
  },
  reply_whose_unknown: {
    fr: 'On ne sait pas à quel partenaire la demande s’adresse.',
    en: 'It is not known which partner was asked.',
  },
  reply_extension_for_hubspot: {
    fr: 'Circonstance exceptionnelle, expliquée au Spécialiste inbound : HubSpot peut accorder plus de temps.',
    en: 'An exceptional circumstance, explained to the specialist: HubSpot may grant more time.',
  },
  reply_extension_without_reason: {
    fr: 'Circonstance exceptionnelle, mais la raison n’a pas été donnée au Spécialiste inbound.',
    en: 'An exceptional circumstance, but the specialist was not told the reason.',
  },
  reply_extension_reason_unknown: {
    fr: 'Circonstance exceptionnelle ; on ne sait pas si la raison a été donnée.',
    en: 'An exceptional circumstance; it is not known whether the reason was given.',
  },
  reply_waits_for_return: {
    fr: 'Absence annoncée : la réponse est attendue après le retour.',
    en: 'Announced absence: the answer is expected after the return.',
  },
  reply_after_return_in_time: {
    fr: 'Réponse donnée dans les temps après une absence annoncée.',
    en: 'Answered in time after an announced absence.',
  },
  reply_after_return_late: {
    fr: 'Réponse tardive même après le retour d’une absence annoncée : HubSpot décide.',
    en: 'Late even after the return from an announced absence: HubSpot decides.',
  },
  absence_announced: { fr: 'L’absence a été annoncée à l’avance.', en: 'The absence was announced in advance.' },
  absence_not_announced: {
    fr: 'L’absence n’a pas été annoncée à l’avance.',
    en: 'The absence was not announced in advance.',
  },
  absence_announcement_unknown: {
    fr: 'On ne sait pas si l’absence a été annoncée.',
    en: 'It is not known whether the absence was announced.',
  },
  approved_platform_used: {
    fr: 'Les échanges passent par la plateforme approuvée.',
    en: 'Exchanges go through the approved platform.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges ne passent pas par la plateforme approuvée.',
    en: 'Exchanges do not go through the approved platform.',
  },
  approved_platform_unknown: {
    fr: 'On ne sait pas si la plateforme approuvée est utilisée.',
    en: 'It is not known whether the approved platform is used.',
  },
  bant_complete: {
    fr: 'Budget, autorité, besoin et temporalité sont vérifiés.',
    en: 'Budget, authority, need and timing are checked.',
  },
  bant_incomplete: { fr: 'Le BANT n’est pas complet.', en: 'BANT is incomplete.' },
  bant_unknown: { fr: 'Une partie du BANT n’est pas renseignée.', en: 'Part of BANT is not stated.' },
  progress_reported: {
    fr: 'HubSpot est tenu au courant de l’avancement.',
    en: 'HubSpot is kept informed of progress.',
  },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  progress_unknown: {
    fr: 'On ne sait pas si HubSpot est tenu au courant.',
    en: 'It is not known whether HubSpot is kept informed.',
  },
  breach_for_hubspot: {
    fr: 'Un manquement est constaté. Le texte dit que la transaction est perdue ; HubSpot le confirme ou non.',
    en: 'A duty was not kept. The text says that the deal is lost; HubSpot confirms or not.',
  },
  no_breach_stated: { fr: 'Aucun manquement n’est constaté.', en: 'No breach is on record.' },

  accounts_owned_by_hubspot: { fr: 'La transaction appartient à HubSpot.', en: 'HubSpot owns the deal.' },
  invited_and_answered: { fr: 'L’invitation a été acceptée à temps.', en: 'The invitation was accepted in time.' },
  invited_and_awaited: { fr: 'L’invitation attend une réponse.', en: 'The invitation awaits an answer.' },
  invited_and_unanswered: { fr: 'L’invitation est restée sans réponse.', en: 'The invitation went unanswered.' },
  invited_and_late: {
    fr: 'La réponse à l’invitation est arrivée après les 72 heures.',
    en: 'The answer to the invitation came after the 72 hours.',
  },
  invited_and_out: {
    fr: 'Le Spécialiste inbound mène la transaction seul.',
    en: 'The specialist runs the deal alone.',
  },
  invited_ownership_unknown: {
    fr: 'On ne sait pas si la transaction appartient à HubSpot.',
    en: 'It is not known whether HubSpot owns the deal.',
  },
  invited_answer_unknown: {
    fr: 'On ne sait pas si l’invitation a reçu une réponse à temps.',
    en: 'It is not known whether the invitation was answered in time.',
  },

  onboarding_started_in_time: { fr: 'L’onboarding a commencé à temps.', en: 'Onboarding started in time.' },
  onboarding_start_awaited: {
    fr: 'L’onboarding n’a pas commencé ; le délai court.',
    en: 'Onboarding has not started; there is still time.',
  },
  onboarding_started_late: { fr: 'L’onboarding n’a pas commencé à temps.', en: 'Onboarding did not start in time.' },
  onboarding_start_unknown: {
    fr: 'On ne sait pas si l’onboarding a commencé.',
    en: 'It is not known whether onboarding has started.',
  },
  onboarding_calendar_unknown: {
    fr: 'Le délai de l’onboarding ne se calcule pas encore : il manque une date ou un calendrier.',
    en: 'The deadline for onboarding cannot be computed yet: a date or a calendar is missing.',
  },
  onboarding_follows_customer: {
    fr: 'L’onboarding suit le calendrier du client.',
    en: 'Onboarding follows the customer’s schedule.',
  },
  onboarding_sessions_met: {
    fr: 'Les sessions sont en direct, privées et personnalisées.',
    en: 'Sessions are live, private and tailored.',
  },
  onboarding_sessions_not_met: {
    fr: 'Les sessions ne sont pas conformes au standard.',
    en: 'Sessions are below the standard.',
  },
  onboarding_sessions_unknown: {
    fr: 'On ne sait pas tout de la manière dont les sessions sont données.',
    en: 'Not everything is known of how the sessions are given.',
  },
  onboarding_goals_met: { fr: 'Les objectifs du client sont atteints.', en: 'The customer’s goals are met.' },
  onboarding_goals_not_met: {
    fr: 'Les objectifs du client ne sont pas atteints.',
    en: 'The customer’s goals are not met.',
  },
  onboarding_poor_once: {
    fr: 'Un onboarding insuffisant est noté au dossier du partenaire.',
    en: 'One poor onboarding is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Plusieurs onboardings insuffisants : HubSpot peut en tirer les conséquences.',
    en: 'Several poor onboardings: HubSpot may draw consequences.',
  },
  onboarding_no_poor_review: { fr: 'Aucun onboarding insuffisant au dossier.', en: 'No poor onboarding on record.' },

  waiver_provider: {
    fr: 'Un fournisseur solutions ne peut pas dispenser le client de l’onboarding.',
    en: 'A solutions provider may not waive the customer’s onboarding.',
  },
  waiver_partner: {
    fr: 'Un partenaire solutions peut se charger lui-même de l’onboarding.',
    en: 'A solutions partner may give the onboarding itself.',
  },
  waiver_partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire ou d’un fournisseur.',
    en: 'It is not known whether this is a partner or a provider.',
  },
  waiver_link_signed: {
    fr: 'Le client a signé le lien de confirmation.',
    en: 'The customer signed the confirmation link.',
  },
  waiver_link_not_signed: {
    fr: 'Le client n’a pas signé de lien de confirmation.',
    en: 'The customer has signed no confirmation link.',
  },
  waiver_link_rejected: {
    fr: 'Le client a refusé le lien de confirmation.',
    en: 'The customer refused the confirmation link.',
  },
  waiver_link_signed_by_other: {
    fr: 'Ce n’est pas le client qui a signé le lien.',
    en: 'It was not the customer who signed the link.',
  },
  waiver_link_signature_unknown: {
    fr: 'On ne sait pas si le client a signé le lien.',
    en: 'It is not known whether the customer signed the link.',
  },
  waiver_link_names_onboarding: {
    fr: 'Le lien dit que le partenaire fera l’onboarding.',
    en: 'The link says that the partner gives the onboarding.',
  },
  waiver_link_names_no_onboarding: {
    fr: 'Le lien ne parle pas d’onboarding.',
    en: 'The link says nothing of onboarding.',
  },
  waiver_link_onboarding_unknown: {
    fr: 'On ne sait pas si le lien parle d’onboarding.',
    en: 'It is not known whether the link speaks of onboarding.',
  },
  waiver_link_names_some_products: {
    fr: 'Le lien ne cite l’onboarding que pour une partie des produits : HubSpot décide.',
    en: 'The link names onboarding for some of the products only: HubSpot decides.',
  },
  waiver_services_confirmed: {
    fr: 'Le client confirme qu’il choisit les services du partenaire et qu’ils suffisent.',
    en: 'The customer confirms that it chooses the partner’s services and that they suffice.',
  },
  waiver_services_not_confirmed: {
    fr: 'Le lien ne confirme pas les services du partenaire.',
    en: 'The link does not confirm the partner’s services.',
  },
  waiver_services_unknown: {
    fr: 'On ne sait pas si le lien confirme les services du partenaire.',
    en: 'It is not known whether the link confirms the partner’s services.',
  },
  waiver_onboarding_required: {
    fr: 'HubSpot exige un onboarding pour cet achat.',
    en: 'HubSpot requires onboarding for this purchase.',
  },
  waiver_requirement_unknown: {
    fr: 'On ne sait pas si HubSpot exige un onboarding pour cet achat.',
    en: 'It is not known whether HubSpot requires onboarding for this purchase.',
  },
  waiver_without_registration: {
    fr: 'La dispense ne demande pas de transaction enregistrée ; le crédit, lui, en dépend.',
    en: 'The waiver needs no registered deal; credit does.',
  },
  waiver_several_partners: {
    fr: 'Plusieurs partenaires se chargent de l’onboarding : HubSpot décide.',
    en: 'Several partners give the onboarding: HubSpot decides.',
  },

  discount_approved: { fr: 'HubSpot a accepté la remise par écrit.', en: 'HubSpot agreed to the discount in writing.' },
  discount_without_approval: {
    fr: 'La remise a été promise sans l’accord écrit de HubSpot.',
    en: 'The discount was promised without HubSpot’s written agreement.',
  },
  discount_not_applied: { fr: 'La remise n’est pas appliquée.', en: 'The discount is not applied.' },
  discount_awaits_approval: {
    fr: 'La remise attend l’accord écrit de HubSpot.',
    en: 'The discount awaits HubSpot’s written agreement.',
  },
  discount_promise_unknown: {
    fr: 'On ne sait pas si la remise a été annoncée au client.',
    en: 'It is not known whether the customer was told of the discount.',
  },
  discount_approval_unknown: {
    fr: 'On ne sait pas si HubSpot a accepté la remise par écrit.',
    en: 'It is not known whether HubSpot agreed to the discount in writing.',
  },

  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot.',
    en: 'Something of value was offered to a HubSpot representative.',
  },
  claim_false: {
    fr: 'Les services ont été présentés autrement qu’ils ne sont.',
    en: 'The services were described as something they are not.',
  },
  claim_accurate: {
    fr: 'Les services ont été présentés tels qu’ils sont.',
    en: 'The services were described as they are.',
  },
  claim_unknown: {
    fr: 'On ne sait pas si les services ont été présentés tels qu’ils sont.',
    en: 'It is not known whether the services were described as they are.',
  },
  removal_explained: { fr: 'Le partenaire écarté en connaît la raison.', en: 'The partner left out was told why.' },
  removal_unexplained: {
    fr: 'Le partenaire écarté n’en connaît pas la raison.',
    en: 'The partner left out was not told why.',
  },
  removal_reason_unknown: {
    fr: 'On ne sait pas si le partenaire écarté en connaît la raison.',
    en: 'It is not known whether the partner left out was told why.',
  },
  general_rules_broken: {
    fr: 'Les règles commerciales générales de HubSpot ne sont pas respectées.',
    en: 'HubSpot’s general business rules were not kept.',
  },
  sanction_possible: {
    fr: 'Une infraction est au dossier : HubSpot peut sanctionner, et prévient le contact principal par e-mail.',
    en: 'A breach is on record: HubSpot may impose a sanction, and tells the main contact by e-mail.',
  },
  repeated_breaches: {
    fr: 'Des infractions se répètent : HubSpot peut aller jusqu’à l’exclusion.',
    en: 'Breaches recur: HubSpot may go as far as removal.',
  },

  managed_portal_mrr: { fr: 'Le MRR-gestion du portail est de {mrr}.', en: 'The portal’s managed MRR is {mrr}.' },
  managed_activity: {
    fr: 'Le partenaire travaille dans le portail du client.',
    en: 'The partner works in the customer’s portal.',
  },
  managed_login_only: {
    fr: 'Se connecter ne suffit pas : rien n’a été créé ni modifié.',
    en: 'Signing in is not enough: nothing was created or changed.',
  },
  managed_not_signed_in: {
    fr: 'L’activité n’a pas été faite après authentification.',
    en: 'The activity was not done after signing in.',
  },
  managed_activity_unknown: {
    fr: 'On ne sait pas assez de l’activité du partenaire dans le portail.',
    en: 'Not enough is known of the partner’s activity in the portal.',
  },
  managed_mrr_unknown: { fr: 'Le MRR du portail n’est pas connu.', en: 'The portal’s MRR is not known.' },
  managed_by_several: {
    fr: 'Plusieurs partenaires travaillent dans ce portail. Le texte ne dit pas comment partager {mrr} ; un article d’aide de HubSpot partage à parts égales ({evenShare} chacun). HubSpot décide.',
    en: 'Several partners work in this portal. The text does not say how to share {mrr}; a HubSpot help article splits evenly ({evenShare} each). HubSpot decides.',
  },
  managed_provider_not_stated: {
    fr: 'Le texte ne parle de MRR-gestion que pour les partenaires : pour un fournisseur, HubSpot décide.',
    en: 'The text speaks of managed MRR for partners only: for a provider HubSpot decides.',
  },

  second_manager_above: {
    fr: 'Assez de MRR hors de la région principale pour demander un second responsable ; HubSpot invite ou non.',
    en: 'Enough MRR outside the main region to ask for a second manager; HubSpot invites or not.',
  },
  second_manager_not_above: {
    fr: 'Pas assez de MRR hors de la région principale pour demander un second responsable.',
    en: 'Not enough MRR outside the main region to ask for a second manager.',
  },
  second_manager_no_rate: {
    fr: 'Le seuil est en dollars et aucun taux daté n’est connu : HubSpot décide.',
    en: 'The floor is in dollars and no dated rate is known: HubSpot decides.',
  },
  second_manager_unknown: {
    fr: 'Le MRR apporté hors de la région principale n’est pas connu.',
    en: 'The MRR brought outside the main region is not known.',
  },
};

export const dutyWarningWords: Readonly<Record<DutyWarningCode, Bilingual>> = {
  reply_late: {
    fr: 'Le Spécialiste inbound n’avait pas de réponse le {dueAt}.',
    en: 'The specialist had no answer by {dueAt}.',
  },
  exceptional_without_reason: {
    fr: 'La réponse était attendue le {dueAt}. Une circonstance exceptionnelle est indiquée, mais le Spécialiste inbound n’en connaît pas la raison.',
    en: 'The answer was due by {dueAt}. An exceptional circumstance is stated, but the specialist was not told the reason.',
  },
  absence_not_announced: {
    fr: 'L’absence du {from} au {to} n’a pas été annoncée à l’avance.',
    en: 'The absence from {from} to {to} was not announced in advance.',
  },
  approved_platform_not_used: {
    fr: 'Les échanges sur cette transaction ne passent pas par la plateforme approuvée.',
    en: 'Exchanges on this deal do not go through the approved platform.',
  },
  bant_incomplete: { fr: 'BANT incomplet : il manque {missing}.', en: 'BANT is incomplete: {missing} missing.' },
  progress_not_reported: {
    fr: 'HubSpot n’est pas tenu au courant de l’avancement.',
    en: 'HubSpot is not kept informed of progress.',
  },
  breach_may_cost_the_deal: {
    fr: 'Un manquement aux règles de communication est constaté. Le texte dit que la transaction est perdue ; rien n’est retiré ici tant que HubSpot ne l’a pas confirmé.',
    en: 'A duty of communication was not kept. The text says that the deal is lost; nothing is taken away here until HubSpot confirms it.',
  },
  invitation_unanswered: {
    fr: 'Pas de réponse à l’invitation le {dueAt} : le Spécialiste inbound mène la transaction seul.',
    en: 'No answer to the invitation by {dueAt}: the specialist runs the deal alone.',
  },
  onboarding_started_late: {
    fr: 'L’onboarding n’avait pas commencé le {dueAt}.',
    en: 'Onboarding had not started by {dueAt}.',
  },
  onboarding_sessions_below_standard: {
    fr: 'Les sessions d’onboarding ne sont pas conformes au standard. Il leur manque d’être : {missing}.',
    en: 'Onboarding sessions are below the standard. They are not: {missing}.',
  },
  onboarding_goals_not_met: {
    fr: 'L’onboarding n’a pas atteint les objectifs du client.',
    en: 'Onboarding did not meet the customer’s goals.',
  },
  onboarding_poor_review: {
    fr: 'Un onboarding jugé insuffisant est noté au dossier du partenaire.',
    en: 'An onboarding judged poor is on the partner’s record.',
  },
  onboarding_poor_repeatedly: {
    fr: 'Onboardings jugés insuffisants : {count}. HubSpot peut imposer une formation, ne plus proposer de collaborations ou exclure le partenaire.',
    en: 'Onboardings judged poor: {count}. HubSpot may require training, offer no more collaborations or remove the partner.',
  },
  discount_without_approval: {
    fr: 'Une remise a été promise sans l’accord écrit de HubSpot.',
    en: 'A discount was promised without HubSpot’s written agreement.',
  },
  discount_not_applied: {
    fr: 'La remise de {percent} % annoncée au client n’est pas appliquée.',
    en: 'The {percent}% discount told to the customer is not applied.',
  },
  discount_not_applied_size_unknown: {
    fr: 'La remise annoncée au client n’est pas appliquée.',
    en: 'The discount told to the customer is not applied.',
  },
  incentive_offered: {
    fr: 'Un avantage a été offert à un représentant de HubSpot. C’est interdit.',
    en: 'Something of value was offered to a HubSpot representative. This is forbidden.',
  },
  services_misrepresented: {
    fr: 'Des services ont été présentés comme conformes à un standard qu’ils n’atteignent pas.',
    en: 'Services were described as meeting a standard that they do not meet.',
  },
  removed_without_reason: {
    fr: 'Un partenaire a été écarté de la transaction sans en connaître la raison. HubSpot la lui doit.',
    en: 'A partner was left out of the deal without being told why. HubSpot owes it the reason.',
  },
  sanction_possible: {
    fr: 'Infractions au dossier : {count}. HubSpot peut sanctionner selon la gravité.',
    en: 'Breaches on record: {count}. HubSpot may impose a sanction, by gravity.',
  },
  removal_possible: {
    fr: 'Infractions au dossier : {count}. Répétées, elles peuvent mener à l’exclusion du programme.',
    en: 'Breaches on record: {count}. Repeated, they may lead to removal from the program.',
  },
};

export const dutyActionWords: Readonly<Record<DutyActionCode, Bilingual>> = {
  answer_request: { fr: 'Répondre au Spécialiste inbound', en: 'Answer the Growth Specialist' },
  give_reason_for_delay: {
    fr: 'Donner au Spécialiste inbound la raison du retard',
    en: 'Tell the Growth Specialist the reason for the delay',
  },
  decide_extension: { fr: 'Dire si le délai de réponse est prolongé', en: 'Say whether there is more time to answer' },
  decide_absence: {
    fr: 'Dire ce que l’absence annoncée change au délai',
    en: 'Say what the announced absence changes in the deadline',
  },
  decide_breach: {
    fr: 'Dire ce que le manquement entraîne pour la transaction',
    en: 'Say what the breach means for the deal',
  },
  announce_absence: {
    fr: 'Annoncer l’absence au Spécialiste inbound avant qu’elle commence',
    en: 'Announce the absence to the Growth Specialist before it begins',
  },
  use_approved_platform: { fr: 'Échanger par la plateforme approuvée', en: 'Use the approved platform' },
  complete_bant: { fr: 'Compléter le BANT', en: 'Complete BANT' },
  report_progress: { fr: 'Informer HubSpot de l’avancement', en: 'Tell HubSpot how the deal progresses' },
  accept_invitation: { fr: 'Répondre à l’invitation de HubSpot', en: 'Answer HubSpot’s invitation' },
  start_onboarding: { fr: 'Commencer l’onboarding', en: 'Start onboarding' },
  decide_onboarding_quality: {
    fr: 'Dire ce qu’entraînent les onboardings insuffisants',
    en: 'Say what the poor onboardings lead to',
  },
  sign_waiver_link: {
    fr: 'Faire signer au client le lien qui annonce l’onboarding par le partenaire',
    en: 'Get the customer’s signature on the link that names the partner’s onboarding',
  },
  decide_waiver: { fr: 'Dire si l’onboarding est dispensé', en: 'Say whether onboarding is waived' },
  get_discount_approved: {
    fr: 'Obtenir l’accord écrit de HubSpot sur la remise',
    en: 'Get HubSpot’s written agreement to the discount',
  },
  correct_service_claim: { fr: 'Rectifier ce qui a été dit des services', en: 'Correct what was said of the services' },
  give_reason_for_removal: {
    fr: 'Dire au partenaire pourquoi il a été écarté',
    en: 'Tell the partner why it was left out',
  },
  decide_sanction: { fr: 'Décider d’une sanction éventuelle', en: 'Decide on a sanction, if any' },
  split_managed_mrr: { fr: 'Dire comment le MRR-gestion se partage', en: 'Say how managed MRR is shared' },
  ask_for_second_manager: {
    fr: 'Demander un second Responsable Développement partenaires',
    en: 'Ask for a second Partner Development Manager',
  },
  decide_second_manager: {
    fr: 'Inviter ou non le partenaire à avoir un second responsable',
    en: 'Invite the partner to a second manager, or not',
  },
};
