/** The account's own details, and how many calls of the day are used. */
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { datedVersions } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';

export function accountRoutes(app: FastifyInstance, emulated: Emulated): void {
  const { portal } = emulated.state;
  const today = Temporal.Instant.from(portal.today).toZonedDateTimeISO(portal.timeZone);
  for (const root of ['/account-info/v3', ...datedVersions.map((version) => `/account-info/${version}`)]) {
    app.get(`${root}/details`, () => {
      emulated.scopes.require(['oauth']);
      return {
        portalId: portal.portalId,
        accountType: 'STANDARD',
        timeZone: portal.timeZone,
        companyCurrency: portal.companyCurrency,
        additionalCurrencies: [...new Set(portal.exchangeRates.map((rate) => rate.from))],
        uiDomain: 'app.hubspot.example',
        dataHostingLocation: 'eu1',
        utcOffset: today.offset,
        utcOffsetMilliseconds: today.offsetNanoseconds / 1_000_000,
      };
    });

    // The day ends at midnight in the account's time zone.
    app.get(`${root}/api-usage/daily/private-apps`, () => {
      const { used, limit } = emulated.usage();
      return {
        results: [
          {
            name: 'private-apps-api-calls-daily',
            usageLimit: limit,
            currentUsage: used,
            collectedAt: today.toInstant().toString(),
            fetchStatus: 'SUCCESS',
            resetsAt: today.startOfDay().add({ days: 1 }).toInstant().toString(),
          },
        ],
      };
    });
  }
}
