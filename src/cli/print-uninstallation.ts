/** What an uninstallation would take away, takes away and leaves, a line each. */
import type { Account } from '../install/account.ts';
import type { Definition } from '../install/log.ts';
import { recordScopes } from '../install/scopes.ts';
import type { Kept, RemovalPlan, Uninstallation } from '../install/uninstall.ts';
import { definitionLine, propertiesLine, reasonSentence } from '../install/words/removals.ts';
import { colon } from '../install/words/colon.ts';
import { failureSentence } from '../install/words/failures.ts';
import { unseenName } from '../install/words/problems.ts';
import type { Locale } from '../contract/deal-view.ts';
import { spaced } from '../view/spoken.ts';
import { type Base, closedSentence, portalLine } from './portal-named.ts';

const words = {
  fr: {
    otherPortal: (opened: string, meant: string) =>
      `Cette clé ouvre le portail ${opened}, et non ${meant}. Rien n’a été archivé.`,
    would: 'Serait archivé :',
    stays: 'Reste :',
    unsure: ' (création commencée, fin non notée)',
    unlogged: 'Absent du journal, reste :',
    notSeen: 'Pas vu avec cette clé ; ce que l’application y aurait hors du journal n’est pas nommé et reste :',
    nothing: 'Rien à archiver.',
    nothingOfTheLog: 'Rien de ce que nomme le journal n’est à archiver.',
    others: (count: number) =>
      ` Absent du journal et toujours là : ${count} ; à retirer à la main (Paramètres > Propriétés, Paramètres > Objets) ou à laisser.`,
    lookAgain: ' Recommencez quand tout peut être vu.',
    planned: (count: number) =>
      `À archiver : ${count}. Rien n’a été archivé ; pour le faire, la même commande avec --yes.`,
    scopes: (scopes: string) =>
      `Pour voir si cela sert, il manque à la clé : ${scopes}. Ce qui ne peut pas être vu reste.`,
    finished: (archived: number, kept: number) => `Terminé. Archivé : ${archived}. Reste : ${kept}.`,
    gone: 'déjà parti',
    nameTaken: 'archivé ; son nom reste pris tant que HubSpot ne l’a pas supprimé définitivement',
  },
  en: {
    otherPortal: (opened: string, meant: string) =>
      `This key opens portal ${opened}, not ${meant}. Nothing was archived.`,
    would: 'Would be archived:',
    stays: 'Stays:',
    unsure: ' (begun, and its end not written down)',
    unlogged: 'Not in the log, stays:',
    notSeen: 'Not seen with this key; what the app may have there besides the log is not named, and stays:',
    nothing: 'Nothing to archive.',
    nothingOfTheLog: 'Nothing that the log names is to be archived.',
    others: (count: number) =>
      ` Not in the log and still there: ${count}; remove it by hand (Settings > Properties, Settings > Objects), or leave it.`,
    lookAgain: ' Repeat it once all can be seen.',
    planned: (count: number) => `To archive: ${count}. Nothing was archived; to do it, the same command with --yes.`,
    scopes: (scopes: string) => `To see whether it is used, the key lacks: ${scopes}. What cannot be seen stays.`,
    finished: (archived: number, kept: number) => `Finished. Archived: ${archived}. Left: ${kept}.`,
    gone: 'gone already',
    nameTaken: 'archived; its name stays taken until HubSpot has deleted it for good',
  },
} satisfies Record<Locale, unknown>;

export interface UninstallationPrinter {
  readonly account: (account: Account) => void;
  readonly plan: (plan: RemovalPlan) => void;
  readonly archived: (what: Definition, how: 'archived' | 'gone' | 'name_taken') => void;
  readonly kept: (kept: Kept) => void;
  /** Answers the exit status: 0 all is archived or would be, 1 something stays, carries the app's names unlogged, or could not be looked at, 2 the portal could not be reached. */
  readonly end: (uninstallation: Uninstallation) => number;
}

export function uninstallationPrinter(
  locale: Locale,
  { carryOut, base }: { readonly carryOut: boolean; readonly base: Base },
  write: (line: string) => void,
): UninstallationPrinter {
  const say = words[locale];
  const line = (text: string): void => {
    write(spaced(text, locale));
  };
  const stays = ({ what, why }: Kept): void => {
    line(`! ${definitionLine(what, locale)} (${reasonSentence(why, locale)})`);
  };
  /** Properties of one object that stay for one reason share a line. */
  const allThatStays = (kept: readonly Kept[]): void => {
    const told = new Set<Kept>();
    for (const each of kept) {
      if (told.has(each)) continue;
      const alike = kept.filter((other) => sharesALine(each, other, locale));
      for (const other of alike) told.add(other);
      const names = alike.flatMap(({ what }) => (what.kind === 'property' ? [what.name] : []));
      if (each.what.kind === 'property' && names.length > 1)
        line(`! ${propertiesLine(each.what.on, names, locale)} (${reasonSentence(each.why, locale)})`);
      else stays(each);
    }
  };
  const nothing = (unlogged: readonly Definition[]): string =>
    unlogged.length === 0 ? say.nothing : say.nothingOfTheLog;
  const others = (unlogged: readonly Definition[], notSeen: readonly unknown[]): string =>
    (unlogged.length === 0 ? '' : say.others(unlogged.length)) + (notSeen.length === 0 ? '' : say.lookAgain);
  return {
    account: (account) => {
      line(portalLine(account, base, locale));
    },
    plan: ({ removals, kept, unlogged, notSeen }) => {
      const lacking = missingScopes(kept);
      if (lacking.length > 0) line(say.scopes(lacking.join(', ')));
      if (removals.length > 0 && !carryOut) {
        line(say.would);
        for (const { what, sure } of removals) line(`- ${definitionLine(what, locale)}${sure ? '' : say.unsure}`);
      }
      if (kept.length > 0) {
        line(say.stays);
        allThatStays(kept);
      }
      if (unlogged.length > 0) {
        line(say.unlogged);
        for (const text of definitionLines(unlogged, locale)) line(`! ${text}`);
      }
      if (notSeen.length > 0) {
        line(say.notSeen);
        for (const { what, failure } of notSeen)
          line(`! ${unseenName(what, locale)}${colon[locale]} ${failureSentence(failure, locale)}`);
      }
    },
    archived: (what, how) => {
      const told = { archived: '', gone: ` (${say.gone})`, name_taken: ` (${say.nameTaken})` }[how];
      line(`- ${definitionLine(what, locale)}${told}`);
    },
    kept: stays,
    end: (uninstallation) => {
      switch (uninstallation.state) {
        case 'closed':
          line(closedSentence(uninstallation.failure, base, locale));
          return 2;
        case 'other_portal':
          line(say.otherPortal(uninstallation.portalId, uninstallation.meant));
          return 2;
        case 'planned': {
          const { removals, kept, unlogged, notSeen } = uninstallation.plan;
          line(
            `${removals.length === 0 ? nothing(unlogged) : say.planned(removals.length)}${others(unlogged, notSeen)}`,
          );
          return kept.length + unlogged.length + notSeen.length === 0 ? 0 : 1;
        }
        case 'carried_out': {
          const { archived, kept, unlogged, notSeen } = uninstallation;
          const done = archived + kept.length === 0 ? nothing(unlogged) : say.finished(archived, kept.length);
          line(`${done}${others(unlogged, notSeen)}`);
          return kept.length + unlogged.length + notSeen.length === 0 ? 0 : 1;
        }
      }
    },
  };
}

/** Properties of one object share a line. */
function definitionLines(definitions: readonly Definition[], locale: Locale): string[] {
  const properties = definitions.filter((what) => what.kind === 'property');
  return [
    ...[...new Set(properties.map(({ on }) => on))].map((on) =>
      propertiesLine(
        on,
        properties.filter((what) => what.on === on).map(({ name }) => name),
        locale,
      ),
    ),
    ...definitions.filter((what) => what.kind !== 'property').map((what) => definitionLine(what, locale)),
  ];
}

const sharesALine = (one: Kept, other: Kept, locale: Locale): boolean =>
  one === other ||
  (one.what.kind === 'property' &&
    other.what.kind === 'property' &&
    one.what.on === other.what.on &&
    reasonSentence(one.why, locale) === reasonSentence(other.why, locale));

/** Of those that looking at records takes, the ones that HubSpot named. */
function missingScopes(kept: readonly Kept[]): string[] {
  const named = kept.flatMap(({ why }) =>
    why.kind === 'cannot_tell' && why.failure.kind === 'forbidden' ? why.failure.scopes : [],
  );
  return [...new Set(named)].sort((one, other) => Number(isOurs(other)) - Number(isOurs(one)));
}
const isOurs = (scope: string): boolean => recordScopes.some((each) => each === scope);
