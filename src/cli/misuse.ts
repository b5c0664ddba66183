/** What is wrong with a command line, in a sentence, with the spelling that was probably meant. */
import type { Locale } from '../contract/deal-view.ts';
import { languages } from '../view/languages.ts';

const list = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;

export const misuseWords = {
  fr: {
    help: 'Toutes les commandes et options : npx roe help',
    nothingLike: (known: readonly string[]) => ` Il y a : ${known.join(', ')}.`,
    meant: (word: string) => ` Voulez-vous dire « ${word} » ?`,
    unknownCommand: (name: string) => `commande inconnue : « ${name} ».`,
    unknownOption: (option: string) => `option inconnue : « ${option} ».`,
    needsValue: (option: string) => `--${option} demande une valeur.`,
    takesNoValue: (option: string) => `--${option} ne prend pas de valeur.`,
    tooMany: (name: string, most: number, rest: string) =>
      `${name} prend au plus ${most} argument${most > 1 ? 's' : ''} ; donné en plus : ${rest}`,
    foreign: (name: string, option: string, takers: readonly string[]) =>
      `${name} ne prend pas --${option}${takers.length === 0 ? '.' : ` ; ${list(takers, 'et')} le ${takers.length === 1 ? 'prend' : 'prennent'}.`}`,
    language: (given: string) => `--lang est ${list(languages, 'ou')}, pas « ${given} ».`,
    audienceAlone: '--audience va avec --deal.',
    noFile: (name: string) => `${name} demande un fichier, ou « - » pour l’entrée standard.`,
    noLine: 'explain demande --line avec l’identifiant d’une ligne.',
    exclude: (one: string, other: string) => `${one} et ${other} s’excluent.`,
    dealAndFile: (file: string) => `--deal lit dans HubSpot, pas dans un fichier ; donné en plus : ${file}`,
    deal: '--deal est le numéro d’une transaction, le dernier dans l’adresse de sa fiche.',
    audience: (given: string) => `--audience est hubspot ou partner, pas « ${given} ».`,
    noArgument: (name: string, given: string) => `${name} ne prend pas d’argument ; donné en plus : ${given}`,
    samplePortal: (given: string) => `rehearse --portal est empty, hubspot ou partner, pas « ${given} ».`,
    port: (given: string) => `--port prend un nombre de 0 à 65535, pas « ${given} ».`,
    folder: '--data prend le nom d’un dossier.',
    portal: '--portal est le numéro d’un portail.',
    log: '--log prend le nom d’un fichier.',
    settingsAct: (given: string) => `settings est suivi de accept ou withdraw, pas de « ${given} ».`,
    productAlone: '--product, --edition et --kind vont avec settings accept.',
    noProductName: (act: string) => `settings ${act} demande un nom de produit, entre guillemets.`,
    noProduct: 'settings accept demande --product, et --edition pour un produit qui en a une.',
    noLog: 'uninstall demande --log avec le fichier qu’install --log a écrit.',
    quarter: (name: string) => `${name} demande --quarter suivi d’un trimestre, comme 2026-Q4.`,
    fileOrAccount: (option: string) =>
      `${option} lit les transactions d’un compte, et le fichier en donne d’autres : l’un des deux.`,
    onlyOfFile: (option: string, command: string) =>
      `${option} va avec un fichier ; sans fichier, ${command} lit le compte que la clé ouvre.`,
    oneInput: 'Le relevé et les transactions ne peuvent pas venir tous deux de l’entrée standard.',
    reconcileFiles:
      '--csv, --csv-excel, --mapping et --save-mapping prennent le nom d’un fichier, --disputes celui d’un dossier.',
    currency: (given: string) => `--currency est un code de devise en trois lettres, comme EUR, pas « ${given} ».`,
    csv: '--csv, --csv-excel et --close prennent le nom d’un fichier.',
    deals: '--deal est un numéro de transaction, ou plusieurs séparés par des virgules.',
    where: '--where est PROPRIÉTÉ=VALEUR, avec les noms internes de HubSpot : --where dealstage=closedwon.',
    since: (given: string) =>
      `--since est last, une date (2025-11-01) ou un instant (2025-11-01T08:00:00Z), pas « ${given} ».`,
    share: '--share est un pourcentage de 1 à 100.',
    stateFolder: '--state prend le nom d’un dossier.',
    out: 'calendar demande --out avec le nom du fichier à écrire.',
    howManyDeals: (most: number) => `generate demande --deals avec un nombre de 1 à ${most}.`,
    seed: '--seed est un nombre de neuf chiffres au plus.',
  },
  en: {
    help: 'All commands and options: npx roe help',
    nothingLike: (known: readonly string[]) => ` There are: ${known.join(', ')}.`,
    meant: (word: string) => ` Did you mean "${word}"?`,
    unknownCommand: (name: string) => `unknown command "${name}".`,
    unknownOption: (option: string) => `unknown option "${option}".`,
    needsValue: (option: string) => `--${option} needs a value.`,
    takesNoValue: (option: string) => `--${option} takes no value.`,
    tooMany: (name: string, most: number, rest: string) =>
      `${name} takes at most ${most} argument${most === 1 ? '' : 's'}; also given: ${rest}`,
    foreign: (name: string, option: string, takers: readonly string[]) =>
      `${name} does not take --${option}${takers.length === 0 ? '.' : `; ${list(takers, 'and')} ${takers.length === 1 ? 'does' : 'do'}.`}`,
    language: (given: string) => `--lang is ${list(languages, 'or')}, not "${given}".`,
    audienceAlone: '--audience goes with --deal.',
    noFile: (name: string) => `${name} needs a file, or "-" for standard input.`,
    noLine: 'explain needs --line with the id of a line item.',
    exclude: (one: string, other: string) => `${one} and ${other} exclude each other.`,
    dealAndFile: (file: string) => `--deal reads from HubSpot, not from a file; also given: ${file}`,
    deal: '--deal is the number of a deal, the last one in the address of its record.',
    audience: (given: string) => `--audience is hubspot or partner, not "${given}".`,
    noArgument: (name: string, given: string) => `${name} takes no argument; also given: ${given}`,
    samplePortal: (given: string) => `rehearse --portal is empty, hubspot or partner, not "${given}".`,
    port: (given: string) => `--port takes a number from 0 to 65535, not "${given}".`,
    folder: '--data takes the name of a folder.',
    portal: '--portal is the number of a portal.',
    log: '--log takes the name of a file.',
    settingsAct: (given: string) => `settings is followed by accept or withdraw, not "${given}".`,
    productAlone: '--product, --edition and --kind go with settings accept.',
    noProductName: (act: string) => `settings ${act} needs a product name, in quotation marks.`,
    noProduct: 'settings accept needs --product, and --edition for a product that has one.',
    noLog: 'uninstall needs --log with the file that install --log has written.',
    quarter: (name: string) => `${name} needs --quarter with a quarter, like 2026-Q4.`,
    fileOrAccount: (option: string) =>
      `${option} reads the deals of an account, the file gives others: one of the two.`,
    onlyOfFile: (option: string, command: string) =>
      `${option} goes with a file; without a file ${command} reads the account that the key opens.`,
    oneInput: 'The statement and the deals cannot both come from standard input.',
    reconcileFiles:
      '--csv, --csv-excel, --mapping and --save-mapping take the name of a file, --disputes that of a folder.',
    currency: (given: string) => `--currency is a currency code of three letters, like EUR, not "${given}".`,
    csv: '--csv, --csv-excel and --close take the name of a file.',
    deals: '--deal is the number of a deal, or several separated by commas.',
    where: "--where is PROPERTY=VALUE, by HubSpot's internal names: --where dealstage=closedwon.",
    since: (given: string) =>
      `--since is last, a date (2025-11-01) or an instant (2025-11-01T08:00:00Z), not "${given}".`,
    share: '--share is a percentage from 1 to 100.',
    stateFolder: '--state takes the name of a folder.',
    out: 'calendar needs --out with the name of the file to write.',
    howManyDeals: (most: number) => `generate needs --deals with a number from 1 to ${most}.`,
    seed: '--seed is a number of nine digits at most.',
  },
} as const satisfies Record<Locale, unknown>;

export type MisuseWords = (typeof misuseWords)[Locale];
