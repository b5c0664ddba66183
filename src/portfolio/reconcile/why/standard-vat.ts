/**
 * Standard rates of value added tax, of a hundred, by country: an amount that is less by one of them was probably stated
 * without it. European Commission, "Taxes in Europe" database, and the tax administrations of the others; as of November 2026.
 */
export const standardVat: Readonly<Record<string, string>> = {
  ...{
    AT: '20',
    BE: '21',
    BG: '20',
    CH: '8.1',
    CY: '19',
    CZ: '21',
    DE: '19',
    DK: '25',
    EE: '24',
    ES: '21',
    FI: '25.5',
  },
  ...{ FR: '20', GB: '20', GR: '24', HR: '25', HU: '27', IE: '23', IT: '22', LT: '21', LU: '17', LV: '21', MT: '18' },
  ...{ NL: '21', NO: '25', PL: '23', PT: '23', RO: '21', SE: '25', SI: '22', SK: '23' },
};
