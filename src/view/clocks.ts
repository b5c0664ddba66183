/** Deadlines: what runs, until when, and what was missed. */
import type { Clock } from '../rules/language/determination.ts';
import type { ClockView } from '../contract/deal-view.ts';
import type { Tone } from '../contract/tone.ts';
import { timeLeft } from './format.ts';
import type { Reader } from './reader.ts';
import { clockLabel } from './words/clocks.ts';

const tones: Readonly<Record<Clock['state'], Tone>> = {
  met: 'success',
  running: 'warning',
  missed: 'danger',
  needs_hubspot_decision: 'info',
};

export function clockViews(clocks: readonly Clock[], reader: Reader): ClockView[] {
  return clocks.map((clock, index) => ({
    id: `${clock.id}-${index + 1}`,
    label: labelOf(clock, reader),
    tone: tones[clock.state],
    sentence: sentenceOf(clock, reader),
    ruleId: clock.ruleId,
  }));
}

function labelOf({ id, partnerId }: Clock, reader: Reader): string {
  const label = reader.say(clockLabel(id));
  return reader.audience === 'partner' || partnerId == null ? label : `${label} (${reader.partnerName(partnerId)})`;
}

const endOf = ({ answerBy, dueAt }: Clock) => answerBy ?? dueAt;

function sentenceOf(clock: Clock, reader: Reader): string {
  const { answerBy, dueAt, metAt, state } = clock;
  const write = reader.format.brief;
  switch (state) {
    case 'met':
      return metAt === null
        ? reader.say({ fr: 'Respecté.', en: 'Met.' })
        : reader.say({ fr: `Respecté le ${write(metAt)}.`, en: `Met on ${write(metAt)}.` });
    case 'missed':
      return dueAt === null
        ? reader.say({ fr: 'Dépassé.', en: 'Missed.' })
        : reader.say({
            fr: `Dépassé : la limite était le ${write(dueAt)}.`,
            en: `Missed: the deadline was ${write(dueAt)}.`,
          });
    case 'needs_hubspot_decision':
      return dueAt === null
        ? reader.say({ fr: 'HubSpot décide.', en: 'HubSpot decides.' })
        : reader.say({
            fr: `HubSpot décide ; la limite est le ${write(dueAt)}.`,
            en: `HubSpot decides; the deadline is ${write(dueAt)}.`,
          });
    case 'running': {
      const end = endOf(clock);
      if (end === null)
        return reader.say({ fr: 'En cours ; la limite n’est pas connue.', en: 'Running; the deadline is not known.' });
      const left = reader.say(timeLeft(reader.asOf, end, reader.timeZone, reader.format));
      const until = reader.say({ fr: `Jusqu’au ${write(end)} (${left}).`, en: `Until ${write(end)} (${left}).` });
      if (answerBy === null || dueAt === null || answerBy === dueAt) return until;
      return `${until} ${reader.say({ fr: `Autre lecture des règles : ${write(dueAt)}.`, en: `The rules’ other reading: ${write(dueAt)}.` })}`;
    }
  }
}
