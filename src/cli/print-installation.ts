/** What an installation does and how it ended, a line a step. */
import type { Account } from '../install/account.ts';
import type { StepResult } from '../install/apply.ts';
import { type Declaration, ownObjects, placeInFile } from '../install/declaration.ts';
import type { Installation } from '../install/install.ts';
import { colon } from '../install/words/colon.ts';
import { installerScopes } from '../install/scopes.ts';
import { type Plan, type Step, stopsAll } from '../install/step.ts';
import { objectName } from '../install/words/areas.ts';
import { failureSentence } from '../install/words/failures.ts';
import { problemSentence } from '../install/words/problems.ts';
import { stepLine } from '../install/words/steps.ts';
import type { Lacking } from '../install/writing-scopes.ts';
import type { Locale } from '../contract/deal-view.ts';
import { spaced } from '../view/spoken.ts';
import { type Base, closedSentence, portalLine } from './portal-named.ts';

const words = {
  fr: {
    nothing: 'Rien à faire : tout est en place.',
    would: (count: number) => `Étapes : ${count}. Rien n’a été écrit (--dry-run).`,
    finished: (count: number) => `Terminé. Créés et vérifiés : ${count}.`,
    stopped: 'Rien n’a été écrit. À régler d’abord :',
    left: 'Reste à régler à la main, et qui n’a pas empêché le reste :',
    unwritten: 'Resterait à régler à la main :',
    settle: 'Ce qui a pu être fait est en place.',
    unfinished: 'Inachevé. Relancez la même commande : elle reprend où elle s’est arrêtée.',
    unfinishedForScopes:
      'Inachevé. Ajoutez à la clé d’installation les autorisations nommées, puis relancez la même commande : elle reprend où elle s’est arrêtée.',
    lacking: ({ scopes, all }: Lacking) =>
      all
        ? `Il manque à cette clé ${scopes.join(', ')} : il semble que ce soit celle de l’application elle-même ; l’installation demande une clé de service avec ${installerScopes.join(', ')}. Rien n’a été écrit.`
        : `Il manque à cette clé ${scopes.join(', ')} : ajoutez-les à la clé de service (HubSpot > Développement > Clés > Clés de service), puis relancez la même commande. Rien n’a été écrit.`,
    noLog:
      'Sans --log, ce qui est créé ici ne pourra être retiré qu’à la main. Pour que roe uninstall le puisse : arrêtez (Ctrl+C) et ajoutez --log installation.log à la même commande.',
    archived: 'Archivé dans ce portail, laissé tel quel :',
    hidden: 'Options masquées dans ce portail, laissées telles quelles :',
    restore: 'Pour le rétablir : npx roe install --restore all',
    nothingElse: (count: number) =>
      count === 1
        ? 'Rien d’autre à faire ; 1 propriété reste archivée.'
        : `Rien d’autre à faire ; ${count} propriétés restent archivées.`,
    otherPortal: (portalId: string, meant: string) =>
      `Cette clé ouvre le portail ${portalId}, pas ${meant} (--portal). Rien n’a été écrit.`,
    notArchived: (names: string) => `--restore nomme ce qui n’est pas archivé ici : ${names}. Rien n’a été écrit.`,
    done: 'fait',
    already: 'déjà fait entre-temps par quelqu’un d’autre',
    skipped: 'sauté : ce qui précède a échoué',
    taken: (found: string) => `le nom vient d’être pris${found} ; rien n’y est changé`,
    labelTaken:
      'un libellé de ce nom interne existe sous un autre texte : rendez-lui le sien (Paramètres > Objets > Transactions > Associations), ou écrivez le nouveau dans app.json (portal.associationLabels), puis construisez et envoyez le projet de nouveau',
    failed: 'échec',
    typeIds: (places: readonly string[]) =>
      `Identifiants des objets, à ajouter dans app.json sous le numéro du portail : ${places.join(' ; ')}. Écrits tous deux, ils épargnent un appel par carte.`,
    still: 'HubSpot ne montre pas encore :',
  },
  en: {
    nothing: 'Nothing to do: everything is in place.',
    would: (count: number) => `Steps: ${count}. Nothing was written (--dry-run).`,
    finished: (count: number) => `Finished. Created and verified: ${count}.`,
    stopped: 'Nothing was written. To settle first:',
    left: 'Left to settle by hand, which kept back nothing else:',
    unwritten: 'Would be left to settle by hand:',
    settle: 'What could be done is in place.',
    unfinished: 'Not finished. Run the same command again: it goes on where it stopped.',
    unfinishedForScopes:
      'Not finished. Add the scopes that are named to the installation key, then run the same command again: it goes on where it stopped.',
    lacking: ({ scopes, all }: Lacking) =>
      all
        ? `This key lacks ${scopes.join(', ')}: it looks like the app's own token; the installation needs a service key with ${installerScopes.join(', ')}. Nothing was written.`
        : `This key lacks ${scopes.join(', ')}: add that to the service key (HubSpot > Development > Keys > Service keys), then run the same command again. Nothing was written.`,
    noLog:
      'Without --log, what is created here can be taken back by hand only. For roe uninstall to do it: stop (Ctrl+C) and add --log installation.log to the same command.',
    archived: 'Archived in this portal and left as it is:',
    hidden: 'Options that are hidden in this portal, left as they are:',
    restore: 'To bring it back: npx roe install --restore all',
    nothingElse: (count: number) =>
      count === 1
        ? 'Nothing else to do; 1 property stays archived.'
        : `Nothing else to do; ${count} properties stay archived.`,
    otherPortal: (portalId: string, meant: string) =>
      `This key opens portal ${portalId}, not ${meant} (--portal). Nothing was written.`,
    notArchived: (names: string) => `--restore names what is not archived here: ${names}. Nothing was written.`,
    done: 'done',
    already: 'made by somebody else meanwhile',
    skipped: 'skipped: what it needs has failed',
    taken: (found: string) => `the name was just taken${found}; nothing of it is changed`,
    labelTaken:
      'a label of this internal name exists with another text: give it its own back (Settings > Objects > Deals > Associations), or write the new one into app.json (portal.associationLabels), then build and upload the project again',
    failed: 'failed',
    typeIds: (places: readonly string[]) =>
      `Ids of the objects, to be filled into app.json under the portal's number: ${places.join('; ')}. With both written down they save a call a card.`,
    still: 'HubSpot does not show yet:',
  },
} satisfies Record<Locale, unknown>;

export interface InstallationPrinter {
  readonly account: (account: Account) => void;
  readonly plan: (plan: Plan) => void;
  readonly outcome: (outcome: StepResult) => void;
  /** Answers the exit status: 0 everything is in place or planned, 1 something is left to settle, 2 the portal could not be reached. */
  readonly end: (installation: Installation) => number;
}

interface Asked {
  readonly dryRun: boolean;
  /** Whether what is made is written down. */
  readonly logged: boolean;
  readonly base: Base;
  /** The portal that was typed. */
  readonly meant: string | null;
}

export function installationPrinter(
  declaration: Declaration,
  locale: Locale,
  { dryRun, logged, base, meant }: Asked,
  write: (line: string) => void,
): InstallationPrinter {
  const say = words[locale];
  const line = (text: string): void => {
    write(spaced(text, locale));
  };
  const step = (each: Step): string => stepLine(each, declaration, locale);
  const setAside = (plan: Plan): void => {
    if (plan.archived.length > 0) line(say.archived);
    for (const { on, property } of plan.archived) line(`  ${objectName[locale][on]} ${property.name}`);
    if (plan.hidden.length > 0) line(say.hidden);
    for (const { on, property, options } of plan.hidden) {
      const values = options.map(({ value }) => value).join(', ');
      line(`  ${objectName[locale][on]} ${property.name}${colon[locale]} ${values}`);
    }
    if (plan.archived.length + plan.hidden.length > 0) line(say.restore);
  };
  const nothing = ({ archived: left }: Plan): string =>
    left.length === 0 ? say.nothing : say.nothingElse(left.length);
  const problems = (plan: Plan): void => {
    for (const problem of plan.problems) line(`! ${problemSentence(problem, locale)}`);
  };
  return {
    account: (account) => {
      line(portalLine(account, base, locale));
    },
    plan: (plan) => {
      if (plan.problems.some(stopsAll)) line(say.stopped);
      else if (dryRun) for (const each of plan.steps) line(`+ ${step(each)}`);
      else if (!logged && plan.steps.length > 0) line(say.noLog);
    },
    outcome: (outcome) => {
      line(`${signs[outcome.result]} ${step(outcome.step)}${told(outcome, locale)}`);
    },
    end: (installation) => {
      switch (installation.state) {
        case 'closed':
          line(closedSentence(installation.failure, base, locale));
          return 2;
        case 'other_portal':
          line(say.otherPortal(installation.portalId, meant ?? ''));
          return 2;
        case 'no_log':
          line(installation.problem);
          return 2;
        case 'not_allowed':
          line(say.lacking(installation.lacking));
          return 2;
        case 'nothing_to_restore':
          line(say.notArchived(installation.names.join(', ')));
          return 1;
        case 'stopped':
          problems(installation.plan);
          setAside(installation.plan);
          return 1;
        case 'planned':
          if (installation.plan.problems.length > 0) {
            line(say.unwritten);
            problems(installation.plan);
          }
          setAside(installation.plan);
          line(
            installation.plan.steps.length === 0 && installation.plan.problems.length === 0
              ? nothing(installation.plan)
              : say.would(installation.plan.steps.length),
          );
          return isWhole(installation.plan) ? 0 : 1;
        case 'carried_out': {
          const { outcomes, left, objectTypeIds, plan } = installation;
          setAside(left);
          if (left.problems.length > 0) {
            line(say.left);
            problems(left);
          }
          if (left.steps.length > 0 || left.problems.some(stopsAll)) {
            if (left.steps.length > 0 && outcomes.every(({ result }) => result === 'done' || result === 'already')) {
              line(say.still);
              for (const each of left.steps) line(`  ${step(each)}`);
            }
            const taken = outcomes.filter(({ result }) => result === 'taken').length;
            const forScopes = outcomes.some(isForbidden) ? say.unfinishedForScopes : say.unfinished;
            line(taken === left.steps.length ? say.settle : forScopes);
            return 1;
          }
          line(
            left.problems.length > 0
              ? say.settle
              : plan.steps.length === 0
                ? nothing(left)
                : say.finished(outcomes.length),
          );
          if (plan.steps.some(({ kind }) => kind === 'create_object')) {
            const places = ownObjects.flatMap((on) => {
              const id = objectTypeIds[on];
              return id === undefined ? [] : [`portal.${placeInFile[on]}.objectTypeIds ${id}`];
            });
            line(say.typeIds(places));
          }
          return isWhole(left) ? 0 : 1;
        }
      }
    },
  };
}

/** Nothing is left for a person. */
const isWhole = ({ problems, archived }: Plan): boolean => problems.length === 0 && archived.length === 0;

/** Repeating alone cannot help. */
const isForbidden = (outcome: StepResult): boolean =>
  outcome.result === 'failed' && outcome.failure.kind === 'forbidden';

const signs: Readonly<Record<StepResult['result'], string>> = {
  done: '+',
  already: '=',
  failed: 'x',
  taken: 'x',
  skipped: '-',
};

function told(outcome: StepResult, locale: Locale): string {
  const say = words[locale];
  switch (outcome.result) {
    case 'done':
      return '';
    case 'already':
      return ` (${say.already})`;
    case 'skipped':
      return ` (${say.skipped})`;
    case 'taken':
      return outcome.step.kind === 'create_label'
        ? ` (${say.labelTaken})`
        : ` (${say.taken(outcome.found === null ? '' : ` (${outcome.found.type}/${outcome.found.fieldType})`)})`;
    case 'failed':
      return ` (${say.failed}: ${failureSentence(outcome.failure, locale)}${outcome.says === undefined ? '' : ` HubSpot: ${outcome.says}`})`;
  }
}
