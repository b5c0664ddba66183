/** `roe calendar`: what falls due on the deals of an account, as a file for a calendar. Reads only. */
import path from 'node:path';
import type { ViewInput } from '../contract/view-input.ts';
import type { Locale } from '../contract/deal-view.ts';
import { dayOf, eventsOf, paperworkEvents } from '../portfolio/calendar/due.ts';
import { type CalendarEvent, icsOf } from '../portfolio/calendar/ics.ts';
import { beginning } from '../portfolio/checkpoint.ts';
import { judgingHere } from '../portfolio/judging/here.ts';
import { outputsAsOf } from '../portfolio/judging/outputs-as-of.ts';
import { runOver } from '../portfolio/run.ts';
import { formatTags } from '../view/languages.ts';
import { readerOf } from '../view/reader.ts';
import { actionSentence } from '../view/sentences.ts';
import { spaced, spoken } from '../view/spoken.ts';
import { secretsOf } from '../crm/foreign-text/tokens.ts';
import { withoutSecret } from '../crm/foreign-text/without-secret.ts';
import type { Determination } from '../rules/language/determination.ts';
import { type ManyDealsSurroundings, openAccount } from './account-of-deals.ts';
import type { CommandNamed } from './arguments.ts';
import { problemLine, stoppedLine } from './print-reevaluation.ts';
import { refusing } from './refusing.ts';
import { wantedIds } from './wanted-deals.ts';
import { writeWhole } from './write-whole.ts';

const allIsWell = 0;
const someLeft = 1;
const notDone = 2;

/** 0: the file is written; 1: it is, and some deals could not be read; 2: it is not. */
export async function runCalendar(
  command: CommandNamed<'calendar'>,
  surroundings: ManyDealsSurroundings,
): Promise<number> {
  const { out, locale } = command;
  const { terminal } = surroundings;
  const say = words[locale];
  const refuse = refusing(terminal, locale, notDone);
  const opened = await openAccount(command, surroundings);
  if (!opened.ok) return refuse(opened.problem);
  const { account } = opened;
  const ids = await wantedIds(command.deals, account, null, locale);
  if (!ids.ok) return refuse(ids.problem);
  const gathered = gatherer(account.portalId, ids.ids === null ? null : new Set(ids.ids), locale);
  let unread = 0;
  const end = await runOver({
    gateway: account.gateway,
    manifest: account.manifest,
    memory: account.memory,
    judging: judgingHere({
      manifest: account.manifest,
      now: account.now,
      outputsOf: outputsAsOf(account, account.now, gathered.seen),
    }),
    writes: false,
    from: beginning('calendar', account.now, ids.ids),
    pause: surroundings.pause,
    stops: surroundings.stops,
    onFault: () => undefined,
    reached: (_checkpoint, outcomes) => {
      for (const outcome of outcomes) {
        const line = problemLine(outcome, locale);
        if (line === null) continue;
        unread += 1;
        terminal.warn([line]);
      }
    },
  });
  if (end.state === 'stopped') return refuse(stoppedLine(end.why, locale));
  // A key that somebody wrote into a deal's name goes into no file.
  const events = secretsOf(surroundings.environment).reduce(withoutSecret, gathered.events());
  try {
    writeWhole(out, icsOf(events, { name: say.name, madeAt: account.now }));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return refuse(say.notWritten(path.resolve(out), code));
  }
  terminal.print([spaced(say.written(events.length, path.resolve(out)), locale)]);
  return unread === 0 ? allIsWell : someLeft;
}

interface Gathered {
  readonly seen: (input: ViewInput) => void;
  readonly events: () => readonly CalendarEvent[];
}

/** `only`: deals that were asked for; null: all. */
function gatherer(portalId: number, only: ReadonlySet<string> | null, locale: Locale): Gathered {
  const events: CalendarEvent[] = [];
  const earned: Pick<Determination, 'schedule' | 'asOf'>[] = [];
  return {
    seen(judged) {
      const { determination } = judged;
      if (only !== null && !only.has(determination.dealId)) return;
      const reader = readerOf({ ...judged, locale, formatLocale: formatTags[locale] });
      events.push(
        ...eventsOf({
          dealId: determination.dealId,
          name: judged.facts.deal.name ?? determination.dealId,
          portalId,
          determination,
          actionSaid: (index) => {
            const action = determination.nextActions[index];
            return action === undefined ? '' : actionSentence(action, reader);
          },
          partnerName: reader.partnerName,
          say: (text) => spoken(text, locale),
        }),
      );
      // Of a long schedule only the quarters in which something was earned are wanted, each once.
      const quarters = new Map(
        determination.schedule.flatMap((month) => (month.state === 'earned' ? [[month.paidInQuarter, month]] : [])),
      );
      if (quarters.size > 0) earned.push({ asOf: determination.asOf, schedule: [...quarters.values()] });
    },
    events: () =>
      [...events, ...paperworkEvents(earned, portalId, (text) => spoken(text, locale))].sort((one, other) =>
        dayOf(one.at) < dayOf(other.at) ? -1 : 1,
      ),
  };
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    name: 'Règles de vente partenaire',
    written: (count, file) => `${count} échéances dans ${file}.`,
    notWritten: (file, code) =>
      `${file} ne peut pas être écrit (${code}) ; rien n’a été changé. Donnez un autre fichier à --out.`,
  },
  en: {
    name: 'Partner sales rules',
    written: (count, file) => `${count} dates in ${file}.`,
    notWritten: (file, code) => `${file} cannot be written (${code}); nothing was changed. Give --out another file.`,
  },
};

interface Words {
  readonly name: string;
  readonly written: (count: number, file: string) => string;
  readonly notWritten: (file: string, code: string) => string;
}
