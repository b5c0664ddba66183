/** The account's own details. */
import type { FastifyInstance } from 'fastify';
import type { Emulated } from '../emulated.ts';
import { datedVersions } from '../api-style.ts';

export function accountRoutes(app: FastifyInstance, emulated: Emulated): void {
  const { portal } = emulated.state;
  for (const root of ['/account-info/v3', ...datedVersions.map((version) => `/account-info/${version}`)]) {
    app.get(`${root}/details`, () => ({
      portalId: portal.portalId,
      accountType: 'STANDARD',
      timeZone: portal.timeZone,
      companyCurrency: portal.companyCurrency,
      additionalCurrencies: [...new Set(portal.exchangeRates.map((rate) => rate.from))],
      uiDomain: 'app.hubspot.example',
      dataHostingLocation: 'eu1',
      utcOffset: '+01:00',
      utcOffsetMilliseconds: 3_600_000,
    }));
  }
}
