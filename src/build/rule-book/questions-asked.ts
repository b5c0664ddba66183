/**
 * What people ask of the rules, in their words, by subject: each question with the rules that answer it, in the order in
 * which they are best read, and with our readings where it asks about what the text leaves open.
 */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { AmbiguityId } from '../../rules/language/reading.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';

interface QuestionAsked {
  readonly asked: Bilingual;
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** Each bears on one of the rules. */
  readonly readings?: readonly AmbiguityId[];
}

interface Subject {
  readonly name: Bilingual;
  readonly questions: readonly QuestionAsked[];
}

export const subjects: readonly Subject[] = [
  {
    name: { fr: 'Quelles ventes comptent', en: 'Which sales count' },
    questions: [
      {
        asked: { fr: 'Quelles ventes sont éligibles ?', en: 'Which sales are eligible?' },
        rules: ['ELIG-02', 'TX-03'],
        readings: ['A-19'],
      },
      {
        asked: {
          fr: 'La transaction ne contient-elle que du Starter ?',
          en: 'Is there nothing but Starter on the deal?',
        },
        rules: ['TX-01', 'FAQ-05'],
        readings: ['A-07', 'A-08', 'A-16'],
      },
      {
        asked: { fr: 'Le client a-t-il déjà le produit ?', en: 'Does the customer have the product already?' },
        rules: ['TX-02', 'US-03'],
        readings: ['A-09'],
      },
      {
        asked: { fr: 'Quels produits sont jugés à part ?', en: 'Which products are judged on their own?' },
        rules: ['XS-03', 'TX-03'],
        readings: ['A-17', 'A-48'],
      },
      {
        asked: {
          fr: 'Et les crédits HubSpot et leurs dépassements ?',
          en: 'What of HubSpot Credits and their overages?',
        },
        rules: ['TX-04'],
        readings: ['A-18'],
      },
      {
        asked: { fr: 'Et les licences essentielles et les modules ?', en: 'What of core seats and add-ons?' },
        rules: ['TX-03', 'XS-03'],
        readings: ['A-17', 'A-69'],
      },
      {
        asked: {
          fr: 'Qui dit qu’une transaction est éligible, et quand ?',
          en: 'Who says that a deal is eligible, and when?',
        },
        rules: ['ELIG-04'],
        readings: ['A-56', 'A-63'],
      },
      {
        asked: {
          fr: 'Quelle édition des règles vaut pour ma transaction ?',
          en: 'Which edition of the rules holds for my deal?',
        },
        rules: ['US-07'],
        readings: ['A-59'],
      },
    ],
  },
  {
    name: { fr: 'Enregistrer une transaction', en: 'Registering a deal' },
    questions: [
      {
        asked: { fr: 'Comment et quand enregistrer une transaction ?', en: 'How and when is a deal registered?' },
        rules: ['MOT-00', 'FAQ-02', 'REG-04', 'REG-01'],
      },
      {
        asked: { fr: 'Sur quel domaine ?', en: 'On which domain?' },
        rules: ['REG-02'],
        readings: ['A-40', 'A-48'],
      },
      {
        asked: { fr: 'Pas enregistrée, ou sur un autre domaine ?', en: 'Not registered, or on another domain?' },
        rules: ['REG-03', 'REG-02'],
        readings: ['A-39'],
      },
      {
        asked: { fr: 'Enregistrée après la fermeture ?', en: 'Registered after the close?' },
        rules: ['REG-02', 'ELIG-04'],
        readings: ['A-41'],
      },
      {
        asked: { fr: 'Un ancien enregistrement de domaine suffit-il ?', en: 'Is an old domain registration enough?' },
        rules: ['REG-05'],
      },
      {
        asked: { fr: 'À qui la transaction va-t-elle chez HubSpot ?', en: 'Who takes the deal at HubSpot?' },
        rules: ['TEAM-05', 'REG-06'],
      },
      {
        asked: { fr: 'Une transaction partagée expire-t-elle ?', en: 'Does a shared deal expire?' },
        rules: ['FAQ-06'],
      },
    ],
  },
  {
    name: {
      fr: 'Collaboration partenaire ou collaboration HubSpot',
      en: 'Partner collaboration or HubSpot collaboration',
    },
    questions: [
      {
        asked: {
          fr: 'Quelle est la différence, et que rapporte chacune ?',
          en: 'What is the difference, and what does each earn?',
        },
        rules: ['MOT-01', 'MOT-03', 'MOT-02', 'ELIG-01'],
        readings: ['A-26'],
      },
      {
        asked: {
          fr: 'Comment commence une collaboration partenaire, et qui l’approuve ?',
          en: 'How does a partner collaboration begin, and who approves it?',
        },
        rules: ['PC-01', 'PC-02', 'PC-03'],
      },
      {
        asked: { fr: 'Comment se passe une collaboration HubSpot ?', en: 'How does a HubSpot collaboration go?' },
        rules: ['HC-01', 'HC-02', 'HC-03'],
      },
      {
        asked: {
          fr: 'HubSpot m’a proposé la transaction : ai-je une commission ?',
          en: 'HubSpot brought me the deal: do I earn commission?',
        },
        rules: ['HC-05', 'MOT-02'],
        readings: ['A-26'],
      },
      {
        asked: {
          fr: 'HubSpot m’invite : combien de temps pour répondre ?',
          en: 'HubSpot invites me: how long do I have to answer?',
        },
        rules: ['OVL-02', 'OVL-03'],
        readings: ['A-37'],
      },
      {
        asked: { fr: 'HubSpot a-t-il déjà le compte ?', en: 'Does HubSpot own the account already?' },
        rules: ['OVL-01', 'HC-01'],
        readings: ['A-60'],
      },
      {
        asked: {
          fr: 'HubSpot m’ajoute à la transaction d’un autre partenaire ?',
          en: 'Does HubSpot add me to another partner’s deal?',
        },
        rules: ['HC-03', 'FAQ-03'],
        readings: ['A-65'],
      },
    ],
  },
  {
    name: { fr: 'La preuve d’implication', en: 'The proof of involvement' },
    questions: [
      {
        asked: { fr: 'Faut-il toujours une preuve ?', en: 'Is a proof always needed?' },
        rules: ['POI-01', 'POI-07', 'PC-04', 'HC-04'],
        readings: ['A-20'],
      },
      {
        asked: { fr: 'Signée après la fermeture ?', en: 'Signed after the close?' },
        rules: ['POI-12', 'POI-05', 'POI-14'],
        readings: ['A-01', 'A-02', 'A-03'],
      },
      {
        asked: { fr: 'Quel est le dernier jour pour signer ?', en: 'Which is the last day to sign?' },
        rules: ['POI-12'],
        readings: ['A-67'],
      },
      {
        asked: {
          fr: 'Signée, mais partagée trop tard avec HubSpot ?',
          en: 'Signed, but shared with HubSpot too late?',
        },
        rules: ['POI-12'],
        readings: ['A-01'],
      },
      {
        asked: { fr: 'Preuve trop ancienne pour cette transaction ?', en: 'Is the proof too old for this deal?' },
        rules: ['POI-12'],
        readings: ['A-68'],
      },
      {
        asked: {
          fr: 'Le devis a-t-il changé après la signature, ou un produit manque-t-il au lien ?',
          en: 'Did the quote change after the signature, or does the link lack a product?',
        },
        rules: ['POI-07', 'POI-03', 'POI-10'],
        readings: ['A-58'],
      },
      {
        asked: {
          fr: 'D’où vient le lien, et que confirme-t-il ?',
          en: 'Where does the link come from, and what does it confirm?',
        },
        rules: ['POI-08', 'POI-03', 'POI-10', 'POI-09'],
      },
      {
        asked: {
          fr: 'Le lien pose problème, ou le client le refuse ?',
          en: 'Is there a problem with the link, or did the customer refuse it?',
        },
        rules: ['POI-04', 'POI-11'],
        readings: ['A-46'],
      },
      {
        asked: { fr: 'Qui doit faire signer le client ?', en: 'Who has to get the customer to sign?' },
        rules: ['POI-05', 'POI-13', 'TEAM-04'],
        readings: ['A-44'],
      },
      {
        asked: { fr: 'Le client n’a signé pour personne ?', en: 'Did the customer sign for nobody?' },
        rules: ['POI-01', 'BPW-05'],
        readings: ['A-24'],
      },
    ],
  },
  {
    name: { fr: 'Plusieurs partenaires', en: 'More than one partner' },
    questions: [
      {
        asked: { fr: 'Plusieurs partenaires sur une même transaction ?', en: 'More than one partner on one deal?' },
        rules: ['BPW-01', 'BPW-02', 'BPW-04', 'FAQ-03', 'FAQ-08'],
        readings: ['A-47'],
      },
      {
        asked: { fr: 'Qui reçoit le crédit et la commission ?', en: 'Who gets the credit and the commission?' },
        rules: ['BPW-05', 'BPW-02', 'BPW-04'],
      },
      {
        asked: {
          fr: 'Le client a-t-il signé pour plusieurs partenaires ?',
          en: 'Did the customer sign for more than one partner?',
        },
        rules: ['BPW-07'],
        readings: ['A-22', 'A-23'],
      },
      {
        asked: {
          fr: 'Un partenaire en a-t-il recommandé un autre pour l’onboarding ?',
          en: 'Did one partner recommend another for onboarding?',
        },
        rules: ['BPW-06'],
        readings: ['A-25'],
      },
      {
        asked: {
          fr: 'Et si rien ne départage les partenaires ?',
          en: 'What if nothing settles it between the partners?',
        },
        rules: ['BPW-08'],
        readings: ['A-63'],
      },
      {
        asked: {
          fr: 'Qui voit ce que je partage, et saurai-je qui sont les autres ?',
          en: 'Who sees what I share, and will I learn who the others are?',
        },
        rules: ['BPW-03', 'FAQ-07', 'FAQ-08'],
      },
    ],
  },
  {
    name: { fr: 'La commission', en: 'Commission' },
    questions: [
      {
        asked: { fr: 'Combien, et pendant combien de temps ?', en: 'How much, and for how long?' },
        rules: ['RATE-01', 'RATE-02', 'COMM-01', 'COMM-02', 'COMM-03'],
        readings: ['A-04', 'A-05'],
      },
      {
        asked: { fr: 'Quand est-elle comptée et versée ?', en: 'When is it counted and paid?' },
        rules: ['COMM-04', 'COMM-05'],
        readings: ['A-55'],
      },
      {
        asked: { fr: 'Le client résilie ou ne paie plus ?', en: 'Does the customer cancel or stop paying?' },
        rules: ['RATE-03', 'COMM-06'],
        readings: ['A-49', 'A-66'],
      },
      {
        asked: {
          fr: 'Le partenaire ne respecte plus ses obligations ?',
          en: 'Does the partner no longer keep its obligations?',
        },
        rules: ['COMM-06'],
        readings: ['A-64'],
      },
      {
        asked: { fr: 'Le client veut-il une remise ?', en: 'Does the customer want a discount?' },
        rules: ['DISC-01', 'DISC-02'],
        readings: ['A-53'],
      },
      {
        asked: { fr: 'Le client paie-t-il d’avance ?', en: 'Does the customer pay ahead?' },
        rules: ['COMM-01', 'SM-01'],
        readings: ['A-54'],
      },
      {
        asked: { fr: 'Et au renouvellement ?', en: 'What of a renewal?' },
        rules: ['COMM-02', 'SM-02'],
        readings: ['A-52'],
      },
    ],
  },
  {
    name: { fr: 'Le programme pour les grandes entreprises', en: 'The enterprise referral program' },
    questions: [
      {
        asked: { fr: 'Quels partenaires y ont accès ?', en: 'Which partners are admitted?' },
        rules: ['ENT-02', 'ENT-03'],
        readings: ['A-31', 'A-32', 'A-33'],
      },
      {
        asked: { fr: 'Quelles transactions y ont droit ?', en: 'Which deals qualify?' },
        rules: ['ENT-06', 'ENT-11', 'ENT-05', 'ENT-04'],
        readings: ['A-29', 'A-34'],
      },
      {
        asked: { fr: 'Et dans une autre monnaie que le dollar ?', en: 'And in a currency other than the dollar?' },
        rules: ['ENT-06'],
        readings: ['A-30'],
      },
      {
        asked: { fr: 'Quelle preuve faut-il ?', en: 'Which proof does it take?' },
        rules: ['ENT-07'],
        readings: ['A-01'],
      },
      {
        asked: { fr: 'Que verse-t-il, et jusqu’à quand ?', en: 'What does it pay, and until when?' },
        rules: ['ENT-01', 'ENT-08', 'ENT-10'],
        readings: ['A-27', 'A-28'],
      },
      {
        asked: { fr: 'HubSpot me doit-il des parrainages ?', en: 'Does HubSpot owe me referrals?' },
        rules: ['ENT-09'],
      },
    ],
  },
  {
    name: { fr: 'Un client qui a déjà HubSpot', en: 'A customer that has HubSpot already' },
    questions: [
      {
        asked: { fr: 'Je lui vends un autre produit ?', en: 'Do I sell it another product?' },
        rules: ['XS-01', 'XS-02', 'POI-07'],
        readings: ['A-47'],
      },
      {
        asked: {
          fr: 'Il passe de Starter à Pro ou Entreprise ?',
          en: 'Does it move from Starter to Pro or Enterprise?',
        },
        rules: ['FAQ-04', 'US-03', 'US-01', 'TX-02'],
        readings: ['A-09', 'A-12'],
      },
      {
        asked: { fr: 'Il passe de Pro à Entreprise ?', en: 'Does it move from Pro to Enterprise?' },
        rules: ['US-04', 'US-06'],
        readings: ['A-11', 'A-34'],
      },
      {
        asked: {
          fr: 'Il a acheté auparavant avec un autre partenaire ?',
          en: 'Did it buy with another partner before?',
        },
        rules: ['US-05', 'XS-02'],
        readings: ['A-10', 'A-62'],
      },
      {
        asked: {
          fr: 'Il prend plus de licences, ou une mise à niveau, d’un produit que j’ai vendu ?',
          en: 'Does it take more seats, or an upgrade, of a product that I sold?',
        },
        rules: ['US-06', 'US-01', 'US-02', 'US-07'],
        readings: ['A-13', 'A-20', 'A-21'],
      },
      {
        asked: { fr: 'Y a-t-il un schéma pour s’y retrouver ?', en: 'Is there a chart to find one’s way?' },
        rules: ['US-08'],
      },
    ],
  },
  {
    name: { fr: 'MRR-vente, MRR-gestion et niveau', en: 'Sold MRR, managed MRR and the tier' },
    questions: [
      {
        asked: { fr: 'Qu’est-ce que le MRR-vente ?', en: 'What is sold MRR?' },
        rules: ['SM-01', 'SM-02', 'SM-04'],
        readings: ['A-13'],
      },
      {
        asked: { fr: 'Qu’est-ce qui compte pour mon niveau ?', en: 'What counts for my tier?' },
        rules: ['SM-03', 'RATE-01', 'ELIG-03'],
        readings: ['A-06'],
      },
      {
        asked: { fr: 'Et si le prix ne change pas, ou baisse ?', en: 'What if the price stays, or falls?' },
        rules: ['SM-02'],
        readings: ['A-14', 'A-15'],
      },
      {
        asked: { fr: 'Qu’est-ce que le MRR-gestion ?', en: 'What is managed MRR?' },
        rules: ['MM-01', 'MM-02', 'ELIG-03', 'MM-05'],
        readings: ['A-57'],
      },
      {
        asked: {
          fr: 'Quelle activité compte dans le portail du client ?',
          en: 'Which activity counts in the customer’s portal?',
        },
        rules: ['MM-03', 'MM-04'],
      },
      {
        asked: { fr: 'Puis-je entrer dans le portail du client ?', en: 'May I enter the customer’s portal?' },
        rules: ['POI-06'],
      },
    ],
  },
  {
    name: { fr: 'Répondre, informer, respecter les règles', en: 'Answering, reporting, keeping the rules' },
    questions: [
      {
        asked: { fr: 'En combien de temps répondre ?', en: 'How fast must I answer?' },
        rules: ['COM-02'],
        readings: ['A-35', 'A-36'],
      },
      {
        asked: { fr: 'Un jour férié ?', en: 'A public holiday?' },
        rules: ['COM-03'],
        readings: ['A-35', 'A-36'],
      },
      {
        asked: { fr: 'Malade ou absent ?', en: 'Ill, or away?' },
        rules: ['COM-04', 'COM-05'],
        readings: ['A-61'],
      },
      {
        asked: { fr: 'De quoi informer HubSpot, et par où ?', en: 'What do I report to HubSpot, and by which way?' },
        rules: ['COM-01', 'COM-06', 'REG-07'],
      },
      {
        asked: { fr: 'Pas répondu, ou trop tard ?', en: 'Not answered, or too late?' },
        rules: ['COM-07', 'COM-02'],
        readings: ['A-38'],
      },
      {
        asked: {
          fr: 'Puis-je offrir quelque chose à quelqu’un de HubSpot ?',
          en: 'May I give something to somebody at HubSpot?',
        },
        rules: ['INC-01'],
      },
      {
        asked: { fr: 'Exclu d’une transaction ?', en: 'Left out of a deal?' },
        rules: ['VER-02'],
      },
      {
        asked: { fr: 'Que risque-t-on à enfreindre les règles ?', en: 'What comes of breaking the rules?' },
        rules: ['VER-01', 'VER-03', 'VER-04'],
      },
    ],
  },
  {
    name: { fr: 'L’onboarding', en: 'Onboarding' },
    questions: [
      {
        asked: { fr: 'Que doit être l’onboarding ?', en: 'What must onboarding be like?' },
        rules: ['ONB-01', 'ONB-03', 'ONB-05', 'ONB-02'],
      },
      {
        asked: { fr: 'Quand doit-il commencer ?', en: 'When must it begin?' },
        rules: ['ONB-04'],
        readings: ['A-42'],
      },
      {
        asked: {
          fr: 'Puis-je dispenser le client de l’onboarding de HubSpot ?',
          en: 'May I exempt the customer from HubSpot’s onboarding?',
        },
        rules: ['WAIV-01', 'WAIV-02', 'WAIV-03', 'POI-02'],
      },
      {
        asked: {
          fr: 'Que doit dire le lien, et si rien n’est enregistré ?',
          en: 'What must the link say, and if no deal is registered?',
        },
        rules: ['WAIV-04', 'WAIV-05', 'POI-09'],
        readings: ['A-43'],
      },
      {
        asked: { fr: 'Et si l’onboarding n’est pas à la hauteur ?', en: 'What if onboarding is poor?' },
        rules: ['ONB-06', 'ONB-07'],
      },
    ],
  },
  {
    name: { fr: 'À qui parler chez HubSpot', en: 'Whom to talk to at HubSpot' },
    questions: [
      {
        asked: { fr: 'Qui est mon contact ?', en: 'Who is my contact?' },
        rules: ['TEAM-01', 'MODEL-01', 'MODEL-02', 'TEAM-02'],
      },
      {
        asked: { fr: 'Que fait le Spécialiste inbound ?', en: 'What does the Growth Specialist do?' },
        rules: ['TEAM-03', 'TEAM-04', 'MODEL-03'],
      },
      {
        asked: { fr: 'Où sont passés les anciens rôles ?', en: 'Where did the former roles go?' },
        rules: ['MODEL-04'],
      },
      {
        asked: {
          fr: 'Puis-je avoir un autre responsable dans une autre région ?',
          en: 'May I have another manager in another region?',
        },
        rules: ['FAQ-01'],
        readings: ['A-51'],
      },
      {
        asked: { fr: 'Un problème ou une remarque ?', en: 'A problem or a remark?' },
        rules: ['FB-01', 'FAQ-09'],
      },
    ],
  },
];
