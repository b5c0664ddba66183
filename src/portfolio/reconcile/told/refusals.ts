/** Why a statement is not read, and what to say so that it is. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { Refusal } from '../read/statement.ts';
import { reconcileWords } from './words.ts';

export const refusalSaid: Readonly<Record<Locale, (refusal: Refusal) => string>> = {
  fr: (refusal) => {
    switch (refusal.code) {
      case 'empty':
        return 'le relevé n’a aucune ligne';
      case 'unclosed_quote':
        return `ligne ${refusal.line} : un guillemet s’ouvre et ne se ferme pas ; exportez le relevé de nouveau`;
      case 'no_amount':
        return `aucune colonne n’est sûrement la commission (${refusal.columns.join(', ')}) ; écrivez dans le fichier de --mapping : "columns": {"…": "amount"}`;
      case 'no_identity':
        return `aucune colonne ne dit de qui est le montant (${refusal.columns.join(', ')}) ; écrivez dans le fichier de --mapping : "columns": {"…": "customer"}, "domain" ou "deal"`;
      case 'doubtful':
        return `plusieurs colonnes peuvent être « ${reconcileWords.fr.roles[refusal.role]} » : ${refusal.columns.join(', ')} ; écrivez dans le fichier de --mapping : "columns": {"…": "${refusal.role}"}, et "ignored" pour les autres${refusal.role === 'amount' ? ' ; ou "credit" et "debit", si l’une reprend ce que l’autre verse' : ''}`;
      case 'absent_columns':
        return `le fichier de --mapping nomme des colonnes que le relevé n’a pas : ${refusal.columns.join(', ')}`;
      case 'torn':
        return `ligne ${refusal.line} : plus de cellules que de noms de colonnes ; une virgule dans un montant le coupe peut-être en deux : exportez de nouveau avec des points-virgules ou des guillemets, ou nommez chaque colonne`;
      case 'unread_time':
        return `la colonne « ${refusal.column} » dit le mois ou le trimestre, et « ${refusal.cell.trim()} » n’en est pas un lisible ; écrivez-y par exemple 2026-10 ou 2026-Q4, ou dans le fichier de --mapping : "columns": {"${refusal.column}": "ignored"} si elle ne le dit pas`;
      case 'later_months':
        return `la colonne « ${refusal.column} » ne nomme que des mois d’après ${refusal.quarter} : si c’est quand il est payé, écrivez dans le fichier de --mapping : "columns": {"${refusal.column}": "date"} ; sinon, c’est le relevé d’un autre trimestre`;
      case 'no_currency':
        return `ligne ${refusal.line} : la devise n’est dite nulle part ; écrivez dans le fichier de --mapping : "currency": "EUR"`;
      case 'whose_dollar':
        return `ligne ${refusal.line} : « $ » peut être de plusieurs pays ; écrivez dans le fichier de --mapping : "currency": "USD"`;
      case 'decimal':
        return `ligne ${refusal.line} : « ${refusal.cell.trim()} » se lit de deux façons ; écrivez dans le fichier de --mapping : "decimal": "point" ou "comma"`;
      case 'dates':
        return `ligne ${refusal.line} : « ${refusal.cell.trim()} » se lit de deux façons ; écrivez dans le fichier de --mapping : "dates": "day-first" ou "month-first"`;
    }
  },
  en: (refusal) => {
    switch (refusal.code) {
      case 'empty':
        return 'the statement has no rows';
      case 'unclosed_quote':
        return `line ${refusal.line}: a quotation mark opens and does not close; export the statement again`;
      case 'no_amount':
        return `no column is surely the commission (${refusal.columns.join(', ')}); write in the file of --mapping: "columns": {"…": "amount"}`;
      case 'no_identity':
        return `no column says whose the amount is (${refusal.columns.join(', ')}); write in the file of --mapping: "columns": {"…": "customer"}, "domain" or "deal"`;
      case 'doubtful':
        return `several columns could be "${reconcileWords.en.roles[refusal.role]}": ${refusal.columns.join(', ')}; write in the file of --mapping: "columns": {"…": "${refusal.role}"}, and "ignored" for the others${refusal.role === 'amount' ? '; or "credit" and "debit", if one takes back what the other gives' : ''}`;
      case 'absent_columns':
        return `the file of --mapping names columns that the statement does not have: ${refusal.columns.join(', ')}`;
      case 'torn':
        return `line ${refusal.line}: more cells than names of columns; a comma within an amount perhaps cuts it in two: export again with semicolons or quotation marks, or give each column a name`;
      case 'unread_time':
        return `the column "${refusal.column}" says the month or quarter, and "${refusal.cell.trim()}" cannot be read as one; write there for example 2026-10 or 2026-Q4, or, if it does not say it, in the file of --mapping: "columns": {"${refusal.column}": "ignored"}`;
      case 'later_months':
        return `the column "${refusal.column}" names months after ${refusal.quarter} alone: if that is when it is paid, write in the file of --mapping: "columns": {"${refusal.column}": "date"}; else it is the statement of another quarter`;
      case 'no_currency':
        return `line ${refusal.line}: the currency is said nowhere; write in the file of --mapping: "currency": "EUR"`;
      case 'whose_dollar':
        return `line ${refusal.line}: "$" can be of several countries; write in the file of --mapping: "currency": "USD"`;
      case 'decimal':
        return `line ${refusal.line}: "${refusal.cell.trim()}" can be read in two ways; write in the file of --mapping: "decimal": "point" or "comma"`;
      case 'dates':
        return `line ${refusal.line}: "${refusal.cell.trim()}" can be read in two ways; write in the file of --mapping: "dates": "day-first" or "month-first"`;
    }
  },
};
