/** Public holidays beyond the engine’s own table. */
import { mostHolidays } from '../limits.ts';
import { list, required } from './fact.ts';
import { date, country } from './form.ts';

export const holidays = list(
  { fr: 'jours fériés', en: 'public holidays' },
  { fr: 'jour férié', en: 'public holiday' },
  'everybody',
  {
    countryCode: required(country, { fr: 'pays du jour férié', en: 'country of the public holiday' }, 'everybody'),
    date: required(date, { fr: 'date du jour férié', en: 'date of the public holiday' }, 'everybody'),
  },
  mostHolidays,
);
