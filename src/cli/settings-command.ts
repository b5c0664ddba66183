/** `roe settings`: the product names that a portal accepts, listed, accepted and withdrawn as the settings page does it. */
import { randomUUID } from 'node:crypto';
import { keyOfName, type SettingsRead } from '../crm/accepted-names.ts';
import { deadlineIn } from '../crm/gateway/deadline.ts';
import { succeeded } from '../crm/gateway/failure.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../crm/gateway/writing.ts';
import { acceptName, type KeepNamesResult, listNames, withdrawName } from '../crm/keep-names.ts';
import type { KeepOptions } from '../crm/keep-setting.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { acceptableProductSchema, type MappedProduct, withoutEdition } from '../crm/product-aliases.ts';
import { knownProductLines } from '../facts/book/values.ts';
import { productEditionSchema, productLineSchema } from '../facts/schema.ts';
import { settingsShown } from '../install/health/settings-shown.ts';
import { nameRefusal } from '../install/name-refusal.ts';
import { failureSentence } from '../install/words/failures.ts';
import type { Locale } from '../contract/deal-view.ts';
import { productChoice } from '../view/product-choice.ts';
import { spaced, spoken } from '../view/spoken.ts';
import * as said from '../view/words/settings.ts';
import type { CommandNamed } from './arguments.ts';
import { dealAccess } from './deal-access.ts';
import type { DealSurroundings } from './deal-command.ts';
import { jsonDocument } from './json-pieces.ts';
import { personIn } from './person.ts';

const done = 0;
const notDone = 1;
const nothingRead = 2;
/** Milliseconds. */
const patience = 30_000;

/** 0: listed, accepted or withdrawn; 1: it was not, and why; 2: the account could not be read. */
export async function runSettings(
  { act, output, locale }: CommandNamed<'settings'>,
  { environment, terminal, now, appJson }: DealSurroundings,
): Promise<number> {
  const say = words[locale];
  const refuse = (problem: string, status = nothingRead): number => {
    terminal.warn([`roe: ${spaced(problem, locale)}`]);
    return status;
  };
  const access = dealAccess(environment, locale);
  if (!access.ok) return refuse(access.problem);
  const manifest = manifestSchema.safeParse(appJson);
  if (!manifest.success) return refuse(say.manifest);
  const product = act.what === 'accept' ? productOf(act) : null;
  if (act.what === 'accept' && product === null) return refuse(say.product);
  const memory = blankMemory();
  const { baseUrl, token } = access;
  const options: KeepOptions = {
    gateway: createWritingGateway({ baseUrl, token, deadline: deadlineIn(patience), memory }),
    manifest: manifest.data,
    memory,
    requestId: randomUUID(),
    saidBy: personIn(environment),
    now: now(),
    onWriting: () => undefined,
  };
  const outcome = await perform(act, product, options);
  if (outcome.state !== 'done')
    return refuse(problemOf(outcome, locale), outcome.state === 'failed' ? nothingRead : notDone);
  const { name, settings } = outcome;
  const shown = settingsShown(succeeded(settings), locale);
  if (output === 'json') await terminal.printJson(jsonDocument(shown));
  else if (act.what === 'list') terminal.print(listed(settings, locale));
  else
    terminal.print([
      act.what === 'accept' && product !== null
        ? spoken(said.accepted(name ?? act.productName, productChoice(product, locale).label), locale)
        : spoken(said.withdrawn(name), locale),
    ]);
  return done;
}

async function perform(
  act: CommandNamed<'settings'>['act'],
  product: MappedProduct | null,
  options: KeepOptions,
): Promise<KeepNamesResult> {
  if (act.what === 'accept' && product !== null) return acceptName({ name: act.productName, product }, options);
  const list = await listNames(options);
  if (act.what !== 'withdraw' || list.state !== 'done') return list;
  const stands = list.settings.accepted.get(keyOfName(act.productName));
  return stands === undefined ? list : withdrawName(stands.record, options);
}

/** Null: there is no such product. What has no edition needs none typed. */
function productOf({
  product,
  edition,
  kind,
}: Extract<CommandNamed<'settings'>['act'], { what: 'accept' }>): MappedProduct | null {
  const line = productLineSchema.safeParse(product);
  const assumed = line.success && withoutEdition.has(line.data) ? 'none' : 'unknown';
  const parsed = acceptableProductSchema.safeParse({
    productLine: product,
    edition: edition ?? assumed,
    ...(kind === null ? {} : { kind }),
  });
  return parsed.success ? parsed.data : null;
}

function listed({ accepted, unusable }: SettingsRead, locale: Locale): readonly string[] {
  const say = words[locale];
  const lines = [...accepted.values()].map(
    ({ name, product, by, at }) =>
      `${name} -> ${productChoice(product, locale).label}${product.kind === undefined ? '' : ` (${product.kind})`} · ${by ?? '?'} · ${at.slice(0, 10)}`,
  );
  return [
    ...(lines.length === 0 ? [say.none] : lines),
    ...(unusable.length === 0 ? [] : [spaced(say.unusable(unusable.length), locale)]),
  ];
}

function problemOf(outcome: Exclude<KeepNamesResult, { state: 'done' }>, locale: Locale): string {
  switch (outcome.state) {
    case 'changed': {
      const stands = productChoice(outcome.stands.product, locale).label;
      return said.settingsFailureMessage('CHANGED', { stands })[locale];
    }
    case 'known':
    case 'full':
    case 'blocked': {
      const { problem, hint } = nameRefusal(outcome, locale);
      return `${problem} ${hint}`;
    }
    case 'not_installed':
      return said.settingsFailureMessage('NOT_INSTALLED', {})[locale];
    case 'failed':
      return failureSentence(outcome.failure, locale);
    case 'uncertain':
      return words[locale].uncertain;
  }
}

const lines = knownProductLines.join(', ');
const editions = productEditionSchema.options.join(', ');

const words = {
  fr: {
    manifest: 'app.json ne convient pas ; rien n’a été envoyé. npx roe doctor nomme chaque point.',
    product: `--product est l’un de ${lines} ; --edition l’un de ${editions} (none pour ce qui n’a pas d’édition).`,
    none: 'Aucun nom de produit n’est accepté dans ce portail.',
    unusable: (count: number) => `Réglages illisibles, qui ne comptent pas : ${count} (npx roe doctor).`,
    uncertain: 'HubSpot n’a pas confirmé. Relancez la commande : si c’est fait, ce ne le sera pas deux fois.',
  },
  en: {
    manifest: 'app.json does not do; nothing was sent. npx roe doctor names every point.',
    product: `--product is one of ${lines}; --edition one of ${editions} (none for what has no edition).`,
    none: 'No product name is accepted in this portal.',
    unusable: (count: number) => `Settings that cannot be read, and do not count: ${count} (npx roe doctor).`,
    uncertain: 'HubSpot did not confirm it. Run the command again: if it is done, it is not done twice.',
  },
} satisfies Record<Locale, unknown>;
