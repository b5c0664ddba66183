/**
 * Common words, English and French, that stand as near to a word of the catalogue as a typing error would, and mean
 * something else: "Fondation" is no "formation", "salem" no "sales".
 */
export const realWords: ReadonlySet<string> = new Set(
  `
  accounts addition additionally additions addressed addresses adresser adresses agents aient alimentation answered answers appeals appel
  appele appelees appeles architecte architectes architects argent audio augmentations avoid avoirs bands businesses calculate calculator
  calculer cells certificate certificates certificats commence commencer commente commented commerces commercial commerciale committee
  committees comptent conducting conseille conseils consent consenti consisting constatation consultance contact contains contenant contente
  contenter contents contest conteste context contexte contient continent continu continue contract contracts contrast contrats convenu
  conversation convient credited creditor custom customers customs dedie delicate demain departement departements depassent deplacement
  discounted discounts discours dizaines domine douzaine electrique engage engaged engagee engager engineer engines enterprises enterprising
  entrepris entreprises equipee equipees equipped excessif expansion expert experts extensions extensive fiche fichiers fondation formatting
  graduate gratuites gratuits information informational integrating intelligent intelligente intelligents interaction lecteurs lectures
  licencie limitees listed listen mains manque marketer marketers marketplace masque masques minute moules numero numerous objectifs oeuvres
  operates operational operator operators ouvrages ouvre paiements palace parks parlement partager partners payement peace permissions
  personnalite personnalites phones picks placed placee placement placer places plage plane plate portables portait portrait portugal postal
  presentation presentations principle principles profession professions projected projector projects projets promet properly propriete
  prospect prospective protect protecting publicity purement record recorded recorder recorders recording remainder remained remis remonte
  remontee remonter repartis report reporters resort resorts restart retailer retailers retained retenue retenues revendre revenge revente
  revenu revenues revenus sails salee salem salles saves scale scales server servers seules seuls shirt shoot shore shorts solution sport
  standards stanford start started starting starts stats suited suites suits supplementaires tableau tears technician telephoner telephones
  telephonie telephony terms tracking transaction unite unites unity usages usees vente ventures venues vertes
`
    .trim()
    .split(/\s+/),
);
