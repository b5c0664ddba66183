/** What `roe reevaluate` prints: how far it is, what changes, what was not taken or read, and what came out. */
import type { WhyUnread } from '../crm/portfolio/read-and-judge.ts';
import type { DealOutcome } from '../crm/portfolio/portion.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import { failureSentence } from '../install/words/failures.ts';
import { dealsDone, type Tally } from '../portfolio/checkpoint.ts';
import type { Progress } from '../portfolio/progress.ts';
import type { WhyStopped } from '../portfolio/run.ts';
import { formatTags } from '../view/languages.ts';
import { spaced, spoken } from '../view/spoken.ts';
import * as portfolioWords from '../view/words/portfolio.ts';
import type { Locale } from '../contract/deal-view.ts';

const barWidth = 24;

export function progressLine({ done, all, rate, left }: Progress, tally: Tally, locale: Locale): string {
  const say = words[locale];
  const number = figures(locale);
  const share = all === null || all === 0 ? null : Math.min(1, done / all);
  const bar =
    share === null
      ? ''
      : `[${'#'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '.')}] ${Math.floor(share * 100)} % `;
  const end = left === null ? '' : ` · ${say.left(duration(left))}`;
  return spaced(
    `${bar}${say.deals(number(done), all === null ? null : number(all))} · ${say.rate(number(Math.round(rate)))}${end} · ${say.written(number(tally.written))}`,
    locale,
  );
}

/** One line a property that changes; what is only about the evaluation itself is left out. */
export function diffLines(outcome: DealOutcome, manifest: Manifest, locale: Locale): readonly string[] {
  if (outcome.state !== 'evaluated' || outcome.change?.values == null) return [];
  const { before, after } = outcome.change.values;
  const { evaluatedAt, evaluatedOf, amounts } = manifest.portal.deals.outputs;
  const changed = Object.entries(after).filter(
    ([name, value]) => ![evaluatedAt, evaluatedOf, amounts].includes(name) && (before[name] ?? '') !== value,
  );
  const nothing = words[locale].empty;
  return [
    `${outcome.dealId} ${outcome.name}`,
    ...(changed.length === 0
      ? [`  ${words[locale].onlyTheMark}`]
      : changed.map(([name, value]) => `  ${name}: ${before[name] || nothing} -> ${value || nothing}`)),
  ];
}

/** Null: there is nothing to say of it. */
export function problemLine(outcome: DealOutcome, locale: Locale): string | null {
  const say = words[locale];
  const of = `${outcome.dealId} ${outcome.name}: `;
  if (outcome.state === 'unread') return spaced(of + whyUnread(outcome.why, locale), locale);
  if (outcome.state !== 'evaluated') return null;
  switch (outcome.change?.became) {
    case 'refused':
      return spaced(of + say.refused, locale);
    case 'lost':
      return spaced(of + say.lost, locale);
    case undefined:
    case 'written':
    case 'not_asked_for':
      return null;
  }
}

function whyUnread(why: WhyUnread, locale: Locale): string {
  switch (why.kind) {
    case 'failed':
      return why.failure.kind === 'unreadable'
        ? spoken(portfolioWords.notUnderstood, locale)
        : why.failure.kind === 'not_found'
          ? words[locale].noDeal
          : failureSentence(why.failure, locale);
    case 'in_part':
      return spoken(portfolioWords.readInPart(why.gaps), locale);
    case 'no_time':
      return spoken(portfolioWords.noTimeLeft, locale);
    case 'fault':
      return spoken(portfolioWords.appFault, locale);
  }
}

export interface RunFigures {
  readonly seconds: number;
  readonly calls: number;
}

export function summaryLines(tally: Tally, { seconds, calls }: RunFigures, locale: Locale): readonly string[] {
  const say = words[locale];
  const number = figures(locale);
  const statuses = Object.entries(tally.byStatus).sort(([, one], [, other]) => other - one);
  const counts = [
    [tally.written, say.sum.written],
    [tally.wouldBeWritten, say.sum.wouldBeWritten],
    [tally.evaluated - tally.written - tally.wouldBeWritten - tally.refused - tally.lost, say.sum.same],
    [tally.refused, say.sum.refused],
    [tally.lost, say.sum.lost],
    [tally.unread, say.sum.unread],
    [tally.notShared, say.sum.notShared],
  ] as const;
  return [
    say.done(number(dealsDone(tally)), duration(Math.ceil(seconds)), number(calls)),
    ...statuses.map(([status, count]) => `  ${number(count).padStart(9)}  ${say.statuses[status] ?? status}`),
    '',
    ...counts.filter(([count]) => count > 0).map(([count, what]) => `  ${number(count).padStart(9)}  ${what}`),
  ].map((line) => spaced(line, locale));
}

export function stoppedLine(why: WhyStopped, locale: Locale): string {
  const say = words[locale];
  switch (why.kind) {
    case 'asked':
      return spaced(say.stopped, locale);
    case 'failed':
      return spaced(`${failureSentence(why.failure, locale)} ${say.stopped}`, locale);
    case 'fault':
      return spaced(`${say.fault(why.message)} ${say.stopped}`, locale);
  }
}

const figures = (locale: Locale): ((value: number) => string) => {
  const format = new Intl.NumberFormat(formatTags[locale]);
  return (value) => format.format(value);
};

function duration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    deals: (done, all) => (all === null ? `${done} transactions` : `${done} transactions sur ${all}`),
    rate: (rate) => `${rate} par seconde`,
    left: (time) => `encore ${time}`,
    written: (count) => `${count} écrites`,
    empty: '(vide)',
    onlyTheMark: 'seule la marque de ce qui a été évalué change',
    noDeal: 'il n’y a pas (ou plus) de transaction de ce numéro dans ce compte.',
    refused:
      'HubSpot refuse l’écriture, sans doute d’après une règle de validation de ce compte. Ouvrez la transaction, complétez ce que la règle demande, puis relancez avec --deal.',
    lost: 'HubSpot n’a pas confirmé l’écriture. Relancez : si c’est fait, ce ne le sera pas deux fois.',
    done: (count, time, calls) => `${count} transactions en ${time}, ${calls} appels :`,
    sum: {
      written: 'écrites',
      wouldBeWritten: 'seraient écrites (--dry-run : rien ne l’a été)',
      same: 'disaient déjà la même chose',
      refused: 'refusées par HubSpot',
      lost: 'écrites ou non, HubSpot ne l’a pas dit',
      unread: 'n’ont pas pu être lues ; leur évaluation précédente reste',
      notShared: 'ne sont partagées avec personne et sont restées telles quelles',
    },
    statuses: {
      eligible: 'règles respectées',
      partially_eligible: 'règles respectées en partie',
      not_eligible: 'règles non respectées',
      pending: 'encore ouvertes, ou en attente d’une approbation',
      at_risk: 'un délai court ou est passé',
      needs_hubspot_decision: 'attendent une décision de HubSpot',
      '': 'sans ligne à juger',
    },
    fault: (message) => `L’application elle-même a échoué : ${message}`,
    stopped: 'Arrêté. La même commande reprend où elle en était.',
  },
  en: {
    deals: (done, all) => (all === null ? `${done} deals` : `${done} of ${all} deals`),
    rate: (rate) => `${rate} a second`,
    left: (time) => `${time} left`,
    written: (count) => `${count} written`,
    empty: '(empty)',
    onlyTheMark: 'only the mark of what was evaluated changes',
    noDeal: 'there is no deal of this number in this account, or no longer.',
    refused:
      'HubSpot refuses the write, probably by a validation rule of this account. Open the deal, fill in what the rule asks for, then run this again with --deal.',
    lost: 'HubSpot did not confirm the write. Run this again: if it is done, it is not done twice.',
    done: (count, time, calls) => `${count} deals in ${time}, ${calls} calls:`,
    sum: {
      written: 'written',
      wouldBeWritten: 'would be written (--dry-run: nothing was)',
      same: 'said the same already',
      refused: 'refused by HubSpot',
      lost: 'written or not, HubSpot did not say',
      unread: 'could not be read; their former evaluation stands',
      notShared: 'are shared with nobody and were left alone',
    },
    statuses: {
      eligible: 'rules met',
      partially_eligible: 'rules met in part',
      not_eligible: 'rules not met',
      pending: 'still open, or waiting for an approval',
      at_risk: 'a deadline runs, or was missed',
      needs_hubspot_decision: 'wait for a decision of HubSpot',
      '': 'without a line to judge',
    },
    fault: (message) => `The app itself failed: ${message}`,
    stopped: 'Stopped. The same command goes on where it was.',
  },
};

interface Words {
  readonly deals: (done: string, all: string | null) => string;
  readonly rate: (rate: string) => string;
  readonly left: (time: string) => string;
  readonly written: (count: string) => string;
  readonly empty: string;
  readonly onlyTheMark: string;
  readonly noDeal: string;
  readonly refused: string;
  readonly lost: string;
  readonly done: (count: string, time: string, calls: string) => string;
  readonly sum: Readonly<
    Record<'written' | 'wouldBeWritten' | 'same' | 'refused' | 'lost' | 'unread' | 'notShared', string>
  >;
  /** By the value of the property. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly fault: (message: string) => string;
  readonly stopped: string;
}
