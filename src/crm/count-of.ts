/** A number of records as HubSpot counts them in a property; null where it does not say. */
export const countOf = (text: string | null | undefined): number | null =>
  text !== null && text !== undefined && /^\d{1,9}(\.0{1,20})?$/.test(text) ? Number(text) : null;
