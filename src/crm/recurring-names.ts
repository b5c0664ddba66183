/** Names that say a subscription or a term, in the languages in which people type them. */
const words =
  /(?:^|[^\p{L}])(subscriptions?|abonnements?|abos?|abbonament[oi]|suscripci[oó]n(es)?|assinaturas?|licen[cs]es?|lizenz(en)?|pre-?paid|pr[ée]pay[ée]e?s?)(?![\p{L}])/iu;
const term =
  /(?:^|[^\p{L}\d])\d{1,2}\s*-?\s*(months?|mois|monate?n?|mes(es)?|mesi|maanden|years?|yrs?|ans?|ann[ée]es?|jahre?n?|a[ñn]os?|anni|jaar)(?![\p{L}])/iu;

export const saysRecurring = (name: string): boolean => words.test(name) || term.test(name);
