/**
 * Standard rates of value added tax, of a hundred, by country: an amount that is less by one of them was perhaps stated
 * without it. A rate is told of only for months in which it held.
 *
 * Of the EU's members: European Commission, "Taxes in Europe" database, as the data set `vatnode/eu-vat-rates-data`
 * (`history-tedb.json`, 2026-09-23) has it; it goes back to 2016. Of the others each tax administration's own page, as
 * others quote it: the pages themselves could not be read.
 */
interface StandardRate {
  readonly percent: string;
  /** `2024-01`: its first month, or the first of which the source tells. */
  readonly since: string;
}

const since2016 = (percent: string): StandardRate => ({ percent, since: '2016-01' });

const rates: Readonly<Record<string, StandardRate>> = {
  ...{ AT: since2016('20'), BE: since2016('21'), BG: since2016('20'), CY: since2016('19'), CZ: since2016('21') },
  ...{ DE: { percent: '19', since: '2021-01' }, DK: since2016('25'), ES: since2016('21'), FR: since2016('20') },
  ...{ EE: { percent: '24', since: '2025-07' }, FI: { percent: '25.5', since: '2024-09' }, GR: since2016('24') },
  ...{ HR: since2016('25'), HU: since2016('27'), IE: { percent: '23', since: '2021-03' }, IT: since2016('22') },
  ...{ LT: since2016('21'), LU: { percent: '17', since: '2024-01' }, LV: since2016('21'), MT: since2016('18') },
  ...{ NL: since2016('21'), PL: since2016('23'), PT: since2016('23'), RO: { percent: '21', since: '2025-08' } },
  ...{ SE: since2016('25'), SI: since2016('22'), SK: { percent: '23', since: '2025-01' } },
  // estv.admin.ch, "VAT rates in Switzerland", quoted in driesvints/vat-calculator#169.
  CH: { percent: '8.1', since: '2024-01' },
  // gov.uk/vat-rates, quoted by mobilexpense.com and elevationaccountancy.com.
  GB: since2016('20'),
  // skatteetaten.no/en/rates/value-added-tax, quoted by compliance.mobilexpense.com.
  NO: since2016('25'),
};

/** @param month `2026-10` */
export function standardVat(country: string, month: string): string | null {
  const rate = rates[country];
  return rate === undefined || month < rate.since ? null : rate.percent;
}
