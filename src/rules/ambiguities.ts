/**
 * Where the text leaves room: each question, and the reading that the rules take. The reading is ours, not HubSpot's,
 * and whoever sees a reason that rests on one is told so. Which rules it touches stands with the rules (`registry.ts`).
 */
import type { Bilingual } from '../facts/bilingual.ts';

interface AmbiguityText {
  readonly question: Bilingual;
  readonly reading: Bilingual;
}

const texts = {
  'A-01': {
    question: {
      fr: 'La preuve doit-elle être signée avant la fermeture, dans le mois qui suit, ou au moment même ?',
      en: 'Must the proof be signed before the close, within the month after it, or at the very moment?',
    },
    reading: {
      fr: 'Signée au plus tard à la fermeture, elle vaut ; signée dans le mois, ou partagée après coup, HubSpot décide ; plus tard, elle ne vaut plus.',
      en: 'Signed by the close it counts; signed within the month, or shared afterwards, HubSpot decides; later it no longer counts.',
    },
  },
  'A-02': {
    question: {
      fr: 'Un mois, est-ce trente jours ou un mois de calendrier ?',
      en: 'Is a month thirty days or a calendar month?',
    },
    reading: {
      fr: 'Le même jour du mois suivant, ou le dernier jour de ce mois s’il est plus court.',
      en: 'The same day of the following month, or its last day where it is shorter.',
    },
  },
  'A-03': {
    question: {
      fr: 'Vente, conclusion, fermeture : est-ce la même date ?',
      en: 'Sale, conclusion, close: are they the same date?',
    },
    reading: {
      fr: 'Oui : la date à laquelle la transaction est gagnée.',
      en: 'Yes: the date on which the deal is won.',
    },
  },
  'A-04': {
    question: {
      fr: 'Les 20 % se prennent-ils sur le revenu, le MRR ou les recettes nettes ?',
      en: 'Is the 20% taken on revenue, on MRR or on net revenue?',
    },
    reading: {
      fr: 'On projette sur le MRR du contrat, remises déduites, et l’on dit que c’est une estimation : HubSpot paie sur ce qu’il encaisse.',
      en: 'We project on the contract’s MRR after discounts and call it an estimate: HubSpot pays on what it takes in.',
    },
  },
  'A-05': {
    question: { fr: 'Trois ans, à partir de quand ?', en: 'Three years from when?' },
    reading: { fr: '36 mois à partir de la fermeture de la transaction.', en: '36 months from the close of the deal.' },
  },
  'A-06': {
    question: { fr: 'Un fournisseur reçoit-il du crédit MRR-vente ?', en: 'Does a provider receive sold MRR credit?' },
    reading: {
      fr: 'On note son association au produit, sans dire d’effet sur un niveau : le texte n’en dit rien.',
      en: 'Its association with the product is recorded, with no effect on a tier: the text says nothing of one.',
    },
  },
  'A-07': {
    question: {
      fr: 'Un Starter vendu en lot donne-t-il aussi une commission ?',
      en: 'Does a bundled Starter earn commission as well?',
    },
    reading: {
      fr: 'Le crédit, oui ; la commission, HubSpot décide, et elle reste hors du total.',
      en: 'Credit, yes; commission, HubSpot decides, and it stays out of the total.',
    },
  },
  'A-08': {
    question: {
      fr: 'Qu’est-ce qu’un lot : même devis, même transaction, même jour ?',
      en: 'What is a bundle: same quote, same deal, same day?',
    },
    reading: {
      fr: 'La même transaction partagée ; sinon HubSpot décide.',
      en: 'The same shared deal; otherwise HubSpot decides.',
    },
  },
  'A-09': {
    question: {
      fr: '« Aucun autre partenaire crédité » : sur le produit ou sur tout le compte ?',
      en: '“No other partner credited”: on the product or on the whole account?',
    },
    reading: {
      fr: 'Sur le produit ; si un autre est crédité ailleurs dans le compte, HubSpot décide.',
      en: 'On the product; where another is credited elsewhere in the account, HubSpot decides.',
    },
  },
  'A-10': {
    question: {
      fr: 'Un achat passé avec un autre partenaire ferme-t-il tout le client, ou ce seul produit ?',
      en: 'Does an earlier purchase with another partner close the whole customer or that product only?',
    },
    reading: { fr: 'Ce seul produit.', en: 'That product only.' },
  },
  'A-11': {
    question: {
      fr: 'Le refus de Pro vers Entreprise vise-t-il aussi celui qui détient le crédit ?',
      en: 'Does the refusal of Pro to Enterprise also bind the partner that holds the credit?',
    },
    reading: {
      fr: 'Non : seulement ceux qui n’ont pas le crédit du produit.',
      en: 'No: only those without credit for the product.',
    },
  },
  'A-12': {
    question: {
      fr: 'Et un Starter acheté par un autre partenaire qui n’en a pas eu le crédit ?',
      en: 'And a Starter bought through another partner that got no credit for it?',
    },
    reading: {
      fr: 'HubSpot décide : les phrases du texte se contredisent.',
      en: 'HubSpot decides: the text’s sentences disagree.',
    },
  },
  'A-13': {
    question: {
      fr: 'Après une montée en gamme, compte-t-on tout le produit ou la hausse ?',
      en: 'After an upgrade, does the whole product count or the increase?',
    },
    reading: {
      fr: 'Commission sur tout le MRR du produit ; MRR-vente sur l’écart avec il y a un an, dans la même ligne.',
      en: 'Commission on the product’s whole MRR; sold MRR on the difference from a year ago, within the same line.',
    },
  },
  'A-14': {
    question: {
      fr: 'Le MRR-vente retombe-t-il à zéro après un an, alors que la commission continue ?',
      en: 'Does sold MRR fall to zero after a year while commission goes on?',
    },
    reading: {
      fr: 'Oui : ce sont deux mesures, chacune avec sa fin.',
      en: 'Yes: they are two measures, each with its own end.',
    },
  },
  'A-15': {
    question: { fr: 'Et si le prix a baissé en un an ?', en: 'And if the price fell over the year?' },
    reading: {
      fr: 'Crédit de zéro, et l’écart réel à côté.',
      en: 'Credit of zero, with the real difference beside it.',
    },
  },
  'A-16': {
    question: {
      fr: 'Un Data Hub ou Commerce Hub Starter en lot est-il une ligne de produit ?',
      en: 'Is a Data Hub or Commerce Hub Starter in a bundle a product line?',
    },
    reading: {
      fr: 'HubSpot décide : la liste ne les cite qu’en Pro ou Entreprise.',
      en: 'HubSpot decides: the list names them at Pro or Enterprise only.',
    },
  },
  'A-17': {
    question: { fr: 'Que recouvrent les « autres produits » ?', en: 'What do “other products” cover?' },
    reading: {
      fr: 'Chaque module est une ligne ; les licences essentielles aussi, sauf celles d’une offre Starter ; un module inconnu revient à HubSpot.',
      en: 'Each add-on is a line; so are core seats, except those of a Starter platform; an unknown add-on is for HubSpot.',
    },
  },
  'A-18': {
    question: {
      fr: 'La note sur les crédits exclut-elle bien les dépassements ?',
      en: 'Does the note on credits really exclude overages?',
    },
    reading: {
      fr: 'Oui : les packs comptent, y compris le pack supérieur pris d’office ; les dépassements non.',
      en: 'Yes: packs count, the next pack taken automatically included; overages do not.',
    },
  },
  'A-19': {
    question: {
      fr: 'L’éligibilité se juge-t-elle sur la transaction ou sur chaque produit ?',
      en: 'Is eligibility judged on the deal or on each product?',
    },
    reading: {
      fr: 'Une ligne éligible suffit à la transaction ; chaque ligne est ensuite jugée pour elle-même.',
      en: 'One eligible line is enough for the deal; each line is then judged by itself.',
    },
  },
  'A-20': {
    question: {
      fr: 'Faut-il une nouvelle preuve quand le crédit est attribué d’office ?',
      en: 'Does automatic credit need a new proof?',
    },
    reading: {
      fr: 'Non pour le même produit ; oui pour un produit de plus.',
      en: 'Not for the same product; yes for an additional one.',
    },
  },
  'A-21': {
    question: {
      fr: 'Une vente additionnelle relance-t-elle les trois ans ?',
      en: 'Does an upsell start the three years again?',
    },
    reading: {
      fr: 'Le texte ne le dit pas : au-delà de la fin d’origine, HubSpot décide.',
      en: 'The text does not say: beyond the original end, HubSpot decides.',
    },
  },
  'A-22': {
    question: {
      fr: 'Deux signatures : quel produit départage, et que faire à égalité ?',
      en: 'Two signatures: which product decides, and what of a tie?',
    },
    reading: {
      fr: 'La ligne au plus gros MRR de la transaction, pour celui qui en fait l’onboarding ; égalité, personne ou HubSpot : HubSpot décide.',
      en: 'The deal’s line with the highest MRR, for whoever onboards it; a tie, nobody or HubSpot itself: HubSpot decides.',
    },
  },
  'A-23': {
    question: {
      fr: 'Et deux signatures sans partage des services ?',
      en: 'And two signatures without a split of services?',
    },
    reading: { fr: 'HubSpot décide.', en: 'HubSpot decides.' },
  },
  'A-24': {
    question: {
      fr: 'Si le client n’a signé pour personne, HubSpot tranche-t-il ?',
      en: 'If the customer signed for nobody, does HubSpot settle it?',
    },
    reading: {
      fr: 'Sans signature, pas de crédit, sauf si HubSpot dit autre chose.',
      en: 'Without a signature no credit, unless HubSpot says otherwise.',
    },
  },
  'A-25': {
    question: {
      fr: 'Celui qui recommande doit-il avoir sa propre preuve, et si l’avis écrit manque ?',
      en: 'Must the recommending partner have a proof of its own, and what if the written notice is missing?',
    },
    reading: {
      fr: 'Oui ; preuve ou avis manquant, HubSpot décide.',
      en: 'Yes; with proof or notice missing, HubSpot decides.',
    },
  },
  'A-26': {
    question: {
      fr: 'À quoi renvoie l’astérisque sur les commissions ?',
      en: 'What does the asterisk on commissions point to?',
    },
    reading: { fr: 'Au programme de parrainage grandes entreprises.', en: 'To the enterprise referral program.' },
  },
  'A-27': {
    question: {
      fr: '« Jusqu’à 20 % » ou 20 % ? Douze mois après la vente ou après l’achat ?',
      en: '“Up to 20%” or 20%? Twelve months after the sale or after the purchase?',
    },
    reading: { fr: '20 %, douze mois à partir de la fermeture.', en: '20%, twelve months from the close.' },
  },
  'A-28': {
    question: {
      fr: 'Si l’abonnement s’arrête avant un an, les mois déjà payés restent-ils dus ?',
      en: 'If the subscription ends within the year, are the months already paid still due?',
    },
    reading: {
      fr: 'On compte mois par mois ; pour les mois passés, HubSpot décide.',
      en: 'We count month by month; for the months gone by, HubSpot decides.',
    },
  },
  'A-29': {
    question: {
      fr: 'Les 3 000 $ valent-ils pour la transaction ou pour un abonnement ?',
      en: 'Do the $3,000 apply to the deal or to one subscription?',
    },
    reading: {
      fr: 'Un seul abonnement Pro ou Entreprise qui les atteint suffit ; si seule la somme y arrive, HubSpot décide.',
      en: 'One Pro or Enterprise subscription that reaches them is enough; where only the sum does, HubSpot decides.',
    },
  },
  'A-30': {
    question: {
      fr: 'Comment compter dans une autre monnaie que le dollar ?',
      en: 'How to count in a currency other than dollars?',
    },
    reading: {
      fr: 'Avec un taux daté ; trop près du seuil, ou sans taux, HubSpot décide.',
      en: 'With a dated rate; too close to the floor, or without a rate, HubSpot decides.',
    },
  },
  'A-31': {
    question: {
      fr: 'À quel moment faut-il avoir le niveau et l’habilitation ?',
      en: 'When must tier and accreditation be held?',
    },
    reading: { fr: 'À la fermeture.', en: 'At the close.' },
  },
  'A-32': {
    question: {
      fr: 'Que veut dire une activité conforme au programme ?',
      en: 'What does activity that complies with the program mean?',
    },
    reading: { fr: 'Un oui ou un non que donne HubSpot.', en: 'A yes or no that HubSpot gives.' },
  },
  'A-33': {
    question: {
      fr: 'Pour l’exception à l’habilitation, faut-il être établi et vendre dans la région ?',
      en: 'For the exception to accreditation, must the partner both be based and sell in the region?',
    },
    reading: { fr: 'Les deux, et HubSpot décide dans tous les cas.', en: 'Both, and HubSpot decides in every case.' },
  },
  'A-34': {
    question: {
      fr: 'Le programme grandes entreprises ouvre-t-il les ventes additionnelles que le texte refuse ailleurs ?',
      en: 'Does the enterprise program open the upsells that the text refuses elsewhere?',
    },
    reading: { fr: 'HubSpot décide.', en: 'HubSpot decides.' },
  },
  'A-35': {
    question: {
      fr: '48 heures d’horloge, ou de jours ouvrables ?',
      en: '48 hours by the clock, or of working days?',
    },
    reading: {
      fr: 'Répondre avant la plus proche des deux échéances ; le retard ne se compte qu’après la plus lointaine.',
      en: 'Answer by the earlier of the two; it counts as late only after the later.',
    },
  },
  'A-36': {
    question: { fr: 'La région de qui ?', en: 'Whose region?' },
    reading: {
      fr: 'Celle du partenaire ; si le calendrier du Spécialiste inbound diffère, répondre au plus tôt des deux.',
      en: 'The partner’s; where the specialist’s calendar differs, answer by the earlier of the two.',
    },
  },
  'A-37': {
    question: {
      fr: '72 heures d’horloge ? Et pour quelles transactions ?',
      en: '72 hours by the clock? And for which deals?',
    },
    reading: {
      fr: '72 heures d’horloge dès le premier message, seulement pour une transaction de HubSpot proposée à un partenaire.',
      en: '72 hours by the clock from the first message, only for a deal that HubSpot owns and offers to a partner.',
    },
  },
  'A-38': {
    question: { fr: 'La transaction est-elle perdue d’office ?', en: 'Is the deal lost automatically?' },
    reading: {
      fr: 'Non : on signale le manquement, les montants restent, et HubSpot confirme.',
      en: 'No: the breach is flagged, the amounts stay, and HubSpot confirms.',
    },
  },
  'A-39': {
    question: {
      fr: 'Ne pas avoir enregistré suffit-il à perdre le crédit, même en ayant participé ?',
      en: 'Is not having registered enough to lose credit, even after taking part?',
    },
    reading: {
      fr: 'Sans participation, oui ; avec, HubSpot décide.',
      en: 'Without taking part, yes; having taken part, HubSpot decides.',
    },
  },
  'A-40': {
    question: {
      fr: 'Et si le domaine est celui d’une société sœur ou mère ?',
      en: 'And if the domain is a sister or parent company’s?',
    },
    reading: {
      fr: 'HubSpot décide, les deux domaines sous les yeux.',
      en: 'HubSpot decides, with both domains in view.',
    },
  },
  'A-41': {
    question: {
      fr: 'Un enregistrement après la fermeture compte-t-il ?',
      en: 'Does a registration after the close count?',
    },
    reading: {
      fr: 'HubSpot décide ; plutôt non, car il valide avant.',
      en: 'HubSpot decides; rather not, as it validates beforehand.',
    },
  },
  'A-42': {
    question: {
      fr: 'Dix jours ouvrables, chez qui et à partir de quel jour ?',
      en: 'Ten working days, where and counted from which day?',
    },
    reading: {
      fr: 'Dans le pays du client ; le jour du début ne compte pas, le dixième est encore dans les temps.',
      en: 'In the customer’s country; the starting day does not count, the tenth is still in time.',
    },
  },
  'A-43': {
    question: {
      fr: 'Peut-on dispenser d’onboarding sans avoir enregistré la transaction ?',
      en: 'Can onboarding be waived without a registered deal?',
    },
    reading: {
      fr: 'Oui ; le crédit est une autre question, avec une autre réponse.',
      en: 'Yes; credit is another question, with another answer.',
    },
  },
  'A-44': {
    question: {
      fr: 'Le Spécialiste inbound contrôle la preuve : en répond-il ?',
      en: 'The specialist checks the proof: does the specialist answer for it?',
    },
    reading: { fr: 'Non : le risque est pour le partenaire.', en: 'No: the risk is the partner’s.' },
  },
  'A-45': {
    question: {
      fr: 'Que faire des maladresses de la traduction française ?',
      en: 'What of slips in the French translation?',
    },
    reading: {
      fr: 'On reconnaît les produits sous toutes leurs écritures et l’on ne tire rien d’une coquille.',
      en: 'Products are recognised however they are written, and nothing is read into a slip.',
    },
  },
  'A-46': {
    question: { fr: 'Qui peut créer le lien à la main ?', en: 'Who may make the link by hand?' },
    reading: { fr: 'Le partenaire.', en: 'The partner.' },
  },
  'A-47': {
    question: { fr: 'Un partenaire par transaction, ou par produit ?', en: 'One partner a deal, or a product?' },
    reading: {
      fr: 'Un par transaction ; d’une transaction à l’autre, il peut y en avoir plusieurs.',
      en: 'One a deal; across deals there may be several.',
    },
  },
  'A-48': {
    question: {
      fr: 'Un client, est-ce un portail, un domaine ou une entreprise ?',
      en: 'Is a customer a portal, a domain or a company?',
    },
    reading: {
      fr: 'Le domaine de la transaction partagée, sauf indication contraire.',
      en: 'The domain of the shared deal, unless stated otherwise.',
    },
  },
  'A-49': {
    question: {
      fr: 'Résilier, est-ce quitter un produit ou HubSpot ?',
      en: 'Does cancelling mean leaving one product or HubSpot?',
    },
    reading: { fr: 'Ligne de produit par ligne de produit.', en: 'Product line by product line.' },
  },
  'A-50': {
    question: {
      fr: 'Les questions de la foire aux questions manquent.',
      en: 'The questions of the frequent questions are missing.',
    },
    reading: { fr: 'On ne cite que les réponses.', en: 'Only the answers are cited.' },
  },
  'A-51': {
    question: { fr: '10 000 $ tout juste, est-ce assez ?', en: 'Is exactly $10,000 enough?' },
    reading: { fr: 'Non : il faut davantage.', en: 'No: it takes more.' },
  },
  'A-52': {
    question: { fr: 'Que donne un renouvellement au même prix ?', en: 'What does a renewal at the same price earn?' },
    reading: {
      fr: 'La commission va jusqu’au 36e mois ; pas de nouveau MRR-vente.',
      en: 'Commission runs to month 36; no new sold MRR.',
    },
  },
  'A-53': {
    question: {
      fr: 'Une remise accordée réduit-elle la commission ?',
      en: 'Does an agreed discount reduce commission?',
    },
    reading: { fr: 'Oui : la base est le prix remisé.', en: 'Yes: the base is the discounted price.' },
  },
  'A-54': {
    question: {
      fr: 'Quel est le MRR d’un paiement pour un an ou plus ?',
      en: 'What is the MRR of a payment for a year or more?',
    },
    reading: { fr: 'Le montant divisé par le nombre de mois.', en: 'The amount divided by the number of months.' },
  },
  'A-55': {
    question: {
      fr: 'Quels arrondis, quels trimestres, quel premier mois ?',
      en: 'Which rounding, which quarters, which first month?',
    },
    reading: {
      fr: 'Calcul exact, arrondi au centime à la fin, trimestres civils.',
      en: 'Exact arithmetic, rounded to the cent at the end, calendar quarters.',
    },
  },
  'A-56': {
    question: {
      fr: 'Peut-on dire une transaction approuvée alors que HubSpot décide ?',
      en: 'May a deal be called approved when HubSpot decides?',
    },
    reading: {
      fr: 'On dit « règles remplies », jamais « approuvée », sauf si HubSpot l’a validée.',
      en: 'We say “rules met”, never “approved”, unless HubSpot has validated it.',
    },
  },
  'A-57': {
    question: { fr: 'Et si deux partenaires gèrent le même portail ?', en: 'And if two partners manage one portal?' },
    reading: {
      fr: 'Le texte n’en dit rien ; un article d’aide partage à parts égales, ce que HubSpot doit confirmer.',
      en: 'The text says nothing; a help article splits evenly, which HubSpot has to confirm.',
    },
  },
  'A-58': {
    question: {
      fr: 'Que vaut une signature si le devis change ensuite, ou si elle ne couvre pas tout ?',
      en: 'What is a signature worth if the quote changes afterwards, or if it does not cover everything?',
    },
    reading: {
      fr: 'Elle vaut pour les lignes qu’elle couvre ; une ligne ajoutée après coup revient à HubSpot ; une ligne jamais couverte attend, puis perd son droit.',
      en: 'It counts for the lines it covers; a line added afterwards is for HubSpot; a line never covered waits, then loses its claim.',
    },
  },
  'A-59': {
    question: { fr: 'Quelle édition du texte s’applique ?', en: 'Which edition of the text applies?' },
    reading: {
      fr: 'Celle de la date de fermeture ; hors de sa période, on le dit partout.',
      en: 'The one of the close date; outside its window we say so everywhere.',
    },
  },
  'A-60': {
    question: {
      fr: 'HubSpot a déjà le compte et un partenaire enregistre une transaction : quelle collaboration ?',
      en: 'HubSpot already owns the account and a partner registers a deal: which collaboration?',
    },
    reading: {
      fr: 'Celle de qui a créé la transaction partagée, sauf si un Spécialiste inbound a noté autre chose.',
      en: 'That of whoever created the shared deal, unless a specialist recorded otherwise.',
    },
  },
  'A-61': {
    question: {
      fr: 'Une absence annoncée arrête-t-elle les 48 heures ?',
      en: 'Does an announced absence stop the 48 hours?',
    },
    reading: {
      fr: 'Le texte ne le dit pas : l’attente dure jusqu’au retour ; répondre dans les 48 heures qui suivent suffit, sinon HubSpot décide.',
      en: 'The text does not say: the wait lasts until the return; answering within 48 hours of it is enough, otherwise HubSpot decides.',
    },
  },
  'A-62': {
    question: {
      fr: 'Et si un autre vend un second contrat d’un produit déjà crédité à un partenaire ?',
      en: 'And if another sells a second contract of a product already credited to a partner?',
    },
    reading: {
      fr: 'Rien pour ce vendeur ; le crédit d’office ne vaut que pour une montée en gamme ou des licences de plus, sinon HubSpot décide.',
      en: 'Nothing for that seller; automatic credit holds only for an upgrade or extra seats, otherwise HubSpot decides.',
    },
  },
} as const satisfies Record<string, AmbiguityText>;

export type AmbiguityId = keyof typeof texts;

export interface Ambiguity extends AmbiguityText {
  readonly id: AmbiguityId;
}

/** In the order of their numbers. */
export const allAmbiguities: readonly Ambiguity[] = Object.entries(texts).map(([id, text]) => ({
  id: id as AmbiguityId,
  ...text,
}));

export function isAmbiguityId(id: string): id is AmbiguityId {
  return Object.hasOwn(texts, id);
}

export function ambiguity(id: AmbiguityId): Ambiguity {
  return { id, ...texts[id] };
}
