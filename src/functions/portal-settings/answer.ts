/** From what the settings page sends to a name that is kept, or a repair that is done. Never throws; an answer within the promised time. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locale } from '../../contract/deal-view.ts';
import { faultsIn } from '../../contract/statement-mapping.ts';
import type {
  NotRepaired,
  PortalSettingsResponse,
  SettingsFailure,
  SettingsFailureCode,
} from '../../contract/portal-settings.ts';
import { readSettings, type SettingsRead } from '../../crm/accepted-names.ts';
import { succeeded, type GatewayFailure } from '../../crm/gateway/failure.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import { keepMapping, withdrawMapping } from '../../crm/keep-mapping.ts';
import { acceptName, type KeepNamesResult, withdrawName } from '../../crm/keep-names.ts';
import type { KeepOptions, Looked, NotKept } from '../../crm/keep-setting.ts';
import { mostMappings } from '../../crm/mappings.ts';
import type { Manifest } from '../../crm/manifest-schema.ts';
import { saidBy } from '../../crm/recording/audit.ts';
import { readAccount } from '../../install/account.ts';
import { forPortal, readDeclaration } from '../../install/declaration.ts';
import { observeHealth } from '../../install/health/observe.ts';
import { type RepairStep, repairSteps, withStep } from '../../install/health/repairs.ts';
import { healthReport } from '../../install/health/report.ts';
import { settingsShown } from '../../install/health/settings-shown.ts';
import { nameRefusal } from '../../install/name-refusal.ts';
import { carryOutRepairs } from '../../install/repair.ts';
import { failureSentence } from '../../install/words/failures.ts';
import { productChoice } from '../../view/product-choice.ts';
import { spaced, spoken } from '../../view/spoken.ts';
import * as words from '../../view/words/settings.ts';
import { settingProblem } from '../../view/words/settings.ts';
import type { Access } from '../access.ts';
import { notRead } from '../failures.ts';
import { createGatewayTransport } from '../gateway-transport.ts';
import { localeOf } from '../language.ts';
import { portalSettings } from '../names.ts';
import type { HealthSurroundings } from '../portal-health/answer.ts';
import { answerInShell } from '../shell.ts';
import { columnsOf } from './columns-of.ts';
import { readSettingsRequest, type SettingsAsked } from './request.ts';

/** What this function is handed. */
export interface SettingsSurroundings extends HealthSurroundings {
  readonly manifest: () => Manifest;
}

type Asked<W extends SettingsAsked['what']> = Extract<SettingsAsked, { what: W }>;

export function answerSettings(context: unknown, surroundings: SettingsSurroundings): Promise<PortalSettingsResponse> {
  const locale = localeOf(context);
  let writing = false;
  const onWriting = (): void => {
    writing = true;
  };
  return answerInShell<SettingsAsked, PortalSettingsResponse>(context, surroundings, {
    name: portalSettings,
    read: (given) => {
      const read = readSettingsRequest(given, locale);
      return read.ok ? read : { ok: false, answer: failure('BAD_INPUT', locale, { problems: read.problems }) };
    },
    answer: (request, access) => {
      switch (request.what) {
        case 'repair':
          return repair(request, locale, access, surroundings, onWriting);
        case 'accept_name':
        case 'withdraw_name':
          return keep(request, locale, access, surroundings, onWriting);
        case 'recognise_columns':
          return Promise.resolve(columnsOf(request.header, locale));
        case 'keep_mapping':
        case 'withdraw_mapping':
          return mapped(request, locale, access, surroundings, onWriting);
      }
    },
    // From the first write on nobody here knows what HubSpot has kept.
    failed: (code) => failure(writing ? 'UNCERTAIN' : code, locale),
  });
}

type Keeping = Asked<'accept_name' | 'withdraw_name' | 'keep_mapping' | 'withdraw_mapping'>;

function optionsFor(
  { requestId, saidBy: said }: Keeping,
  { baseUrl, token, startDeadline, now }: Access,
  { manifest }: SettingsSurroundings,
  onWriting: () => void,
): KeepOptions {
  const memory = memoryOf(baseUrl, token);
  return {
    gateway: createWritingGateway({ baseUrl, token, deadline: startDeadline(), memory }),
    manifest: manifest(),
    memory,
    requestId,
    saidBy: said,
    now: now(),
    onWriting,
  };
}

async function mapped(
  request: Asked<'keep_mapping' | 'withdraw_mapping'>,
  locale: Locale,
  access: Access,
  surroundings: SettingsSurroundings,
  onWriting: () => void,
): Promise<PortalSettingsResponse> {
  const options = optionsFor(request, access, surroundings, onWriting);
  const faults = request.what === 'keep_mapping' ? faultsIn(request.columns) : [];
  if (faults.length > 0)
    return mappingRefused(
      faults.map(({ fault, column }) => settingProblem(fault, 'columns', locale, column)),
      locale,
    );
  const outcome =
    request.what === 'keep_mapping'
      ? await keepMapping(request, options)
      : await withdrawMapping(request.record, options);
  const shown = ({ records }: Looked) =>
    settingsShown(succeeded(readSettings(records, options.manifest.portal.setting.properties)), locale);
  switch (outcome.state) {
    case 'done':
      return {
        ok: true,
        what: request.what === 'keep_mapping' ? 'mapping_kept' : 'mapping_withdrawn',
        message: spoken(request.what === 'keep_mapping' ? words.mappingKept : words.mappingWithdrawn, locale),
        ...(outcome.repeated ? { repeated: true } : {}),
        settings: shown(outcome.looked),
      };
    case 'changed':
      return {
        ...failure('CHANGED', locale, { settings: shown(outcome.looked) }),
        message: spoken(words.mappingStands(outcome.stands.by), locale),
      };
    case 'too_long':
    case 'too_many':
      return mappingRefused([settingProblem(outcome.state, 'columns', locale, String(mostMappings))], locale);
    case 'full':
    case 'blocked':
      return mappingRefused([nameRefusal(outcome, locale)], locale);
    default:
      return notKept(outcome, locale);
  }
}

const mappingRefused = (problems: SettingsFailure['problems'] & object, locale: Locale): SettingsFailure => ({
  ...failure('REFUSED', locale, { problems }),
  message: spoken(words.mappingRefused, locale),
});

async function keep(
  request: Asked<'accept_name' | 'withdraw_name'>,
  locale: Locale,
  access: Access,
  surroundings: SettingsSurroundings,
  onWriting: () => void,
): Promise<PortalSettingsResponse> {
  const options = optionsFor(request, access, surroundings, onWriting);
  const outcome =
    request.what === 'accept_name' ? await acceptName(request, options) : await withdrawName(request.record, options);
  return kept(outcome, request, locale);
}

function kept(
  outcome: KeepNamesResult,
  request: Asked<'accept_name' | 'withdraw_name'>,
  locale: Locale,
): PortalSettingsResponse {
  const shown = (settings: SettingsRead) => settingsShown(succeeded(settings), locale);
  switch (outcome.state) {
    case 'done': {
      const { name, repeated, settings } = outcome;
      const said =
        request.what === 'accept_name'
          ? words.accepted(name ?? request.name, productChoice(request.product, locale).label)
          : words.withdrawn(name);
      return {
        ok: true,
        what: request.what === 'accept_name' ? 'accepted' : 'withdrawn',
        message: spoken(said, locale),
        ...(repeated ? { repeated: true } : {}),
        settings: shown(settings),
      };
    }
    case 'changed': {
      const stands = productChoice(outcome.stands.product, locale).label;
      return failure('CHANGED', locale, { settings: shown(outcome.settings) }, stands);
    }
    case 'known':
    case 'full':
    case 'blocked':
      return failure('REFUSED', locale, { problems: [nameRefusal(outcome, locale)] });
    default:
      return notKept(outcome, locale);
  }
}

/** Not for what was asked, but for what HubSpot has or answers. */
function notKept(outcome: Exclude<NotKept, { state: 'full' | 'blocked' }>, locale: Locale): SettingsFailure {
  switch (outcome.state) {
    case 'not_installed':
      return failure('NOT_INSTALLED', locale);
    case 'failed':
      return notDone(outcome.failure, locale);
    case 'uncertain': {
      const { correlationId } = outcome.failure;
      return failure('UNCERTAIN', locale, correlationId === undefined ? {} : { correlationId });
    }
  }
}

/** Of one press; the rest is said, and comes with the next. */
const mostSteps = 40;

async function repair(
  { action, saidBy: said }: Asked<'repair'>,
  locale: Locale,
  { baseUrl, token, startDeadline }: Access,
  { appJson, now, report }: SettingsSurroundings,
  onWriting: () => void,
): Promise<PortalSettingsResponse> {
  const declared = readDeclaration(appJson());
  if (!declared.ok) {
    report(`${portalSettings} failed: app.json contradicts itself: ${declared.problems.join('; ')}`);
    return failure('INTERNAL', locale);
  }
  const transport = createGatewayTransport({ baseUrl, token, deadline: startDeadline() }, now, 'repairs');
  const account = await readAccount(transport);
  if (!account.ok) return notDone(account.failure, locale);
  const { version, portalId } = account.value;
  const declaration = forPortal(declared.declaration, portalId);
  const seen = await observeHealth(transport, account.value, declaration, 'app');
  const steps = repairSteps(action, seen, declaration);
  if (steps.length > 0) onWriting();
  const { definitions } = seen;
  const outcomes = await carryOutRepairs(steps.slice(0, mostSteps), {
    transport,
    version,
    declaration,
    definitions,
    pause: sleep,
  });
  const done = outcomes.flatMap(({ step, failure: why }) => (why === null ? [step] : []));
  const left: NotRepaired[] = [
    ...outcomes.flatMap(({ step, failure: why }) => (why === null ? [] : [notRepaired(step, why, locale)])),
    ...steps.slice(mostSteps).map((step) => ({ item: itemOf(step), why: spoken(nextTime, locale) })),
  ];
  // Labels and associations keep no log: the app's own says who did it.
  report(`${portalSettings}: ${action}, done ${done.length}, left ${left.length}, by ${saidBy(said, null)}`);
  return {
    ok: true,
    what: 'repaired',
    message: spoken(words.repaired(done.length, left.length), locale),
    repaired: done.length,
    left,
    health: healthReport(done.reduce(withStep, seen), declaration, locale, now()),
  };
}

const nextTime = { fr: 'Au prochain clic.', en: 'With the next click.' };

const notRepaired = (step: RepairStep, why: GatewayFailure, locale: Locale): NotRepaired => ({
  item: itemOf(step),
  why: spaced(failureSentence(why, locale), locale),
});

const itemOf = (step: RepairStep): string => (step.kind === 'create_label' ? step.label.label : step.record);

function notDone(why: GatewayFailure, locale: Locale): SettingsFailure {
  const { code, message: _asReading, ...more } = notRead(why, locale);
  return failure(code, locale, more);
}

function failure(
  code: SettingsFailureCode,
  locale: Locale,
  more: Omit<SettingsFailure, 'ok' | 'code' | 'message'> = {},
  stands?: string,
): SettingsFailure {
  const details = { ...more, ...(stands === undefined ? {} : { stands }) };
  return { ok: false, code, message: spoken(words.settingsFailureMessage(code, details), locale), ...more };
}
