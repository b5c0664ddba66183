/** The codes of ISO 4217 that this machine knows. In a warehouse, which has no `Intl`, the build writes down its own. */
export const currenciesOfIso: readonly string[] = Intl.supportedValuesOf('currency');
