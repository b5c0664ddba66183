/**
 * How long a value and how many entries may be, each with its reason. Whatever comes in is measured against these before
 * an expression, a comparison or a product of lists touches it; what is beyond is refused by name, never cut.
 *
 * The time is that of the app functions: an answer within 8 seconds, whatever the records hold.
 */

/** Characters of one text: names, claims, titles. HubSpot's own names end at 255, or at 400 for line items. */
export const longestWords = 500;
/** Characters of a domain as it is pasted, with the address around it: browsers and HubSpot's own link fields stop near it. */
export const longestAddress = 2_000;
/** Characters of a name of the DNS (RFC 1035, 2.3.4). */
export const longestDomain = 253;
/** Characters of a zone's name: the longest of the IANA database has 32. */
export const longestZone = 64;
/** Characters of HubSpot's longest text property. Only lists may be as long. */
export const longestProperty = 65_536;

/**
 * Line items of a deal, in a facts file as on a card. HubSpot associates up to ten thousand; real deals have some dozens, and
 * every line is told with its own reasons: of more lines nobody could read the answer, or make it in seconds.
 */
export const mostLines = 1_000;
/** Partners of a deal. Beyond two or three nobody can say whose the sale is; HubSpot's own deals were seen with ten at most. */
export const mostPartners = 100;
/** An automatic and a manual link a partner. */
export const mostProofs = 2 * mostPartners;
export const mostRegistrations = 2 * mostPartners;
/** Entries of a list that people keep: requests, absences, discounts. One text property holds about a thousand short ones. */
export const mostEntries = 500;
/** Values in one fact: domains, products, lines that a link covers. */
export const mostValues = 1_000;
/** Products that a confirmation link names for onboarding: HubSpot sells some sixty with all their editions, and a card records no more. */
export const mostNamed = 100;
/** What a customer has: 500 earlier deals of two lines each. */
export const mostProducts = 1_000;
/** Steps of one line's price: eight years, a step a month. */
export const mostSteps = 100;
/** Public holidays that a file states: 50 countries, a year each. */
export const mostHolidays = 1_000;
/** Every request is held against every absence: one multiplied by the other. */
export const mostHeldTogether = 50_000;
/**
 * Every line is judged for every partner: lines times partners, of a facts file as on a card. On HubSpot's side every
 * partner's part is told as well; in a partner's portal the same limit holds, with room for a hundred rivals on a hundred lines.
 */
export const mostJudgements = 10_000;
/** Lines times products that the customer has: each line is held against each of them. */
export const mostHeldAgainstOwned = 500_000;
/**
 * Lines times all steps of their prices: where partners compete for the dearest product, each line is told with every price
 * that was compared. A hundred lines whose prices change a hundred times stay within it.
 */
export const mostPricesTold = 1_000_000;
/**
 * Products that links name for onboarding, and those of other deals, all together: each name is recognised by itself, and a
 * name that was made to be hard takes half a millisecond. Twice what ten partners' links may name.
 */
export const mostNamedTogether = 4_000;

/** Line items that a card is told of: more would not fit into an answer. */
export const mostLinesOfCard = 1_000;
/** Lines times partners, and requests of all, up to which each partner's own summary is made: a case of its own for each. */
export const mostSummarised = 5_000;
