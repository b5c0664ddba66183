/** What `roe help` prints. */
import type { Locale } from '../contract/deal-view.ts';
import { languages } from '../view/languages.ts';

const lang = `--lang ${languages.join('|')}`.padEnd(24);

const texts: Readonly<Record<Locale, string>> = {
  fr: `roe : les règles de vente partenaire de HubSpot, appliquées à une transaction

  roe evaluate FICHIER         affiche ce que les règles disent de la transaction du FICHIER (« - » : entrée standard)
  roe evaluate FICHIER --json  affiche la détermination en JSON
  roe evaluate FICHIER --ndjson  lit une transaction par ligne, écrit une détermination par ligne
  roe evaluate --deal ID       lit une transaction d’un compte HubSpot et affiche ce que les règles en disent ; --json aussi
      --audience hubspot|partner   à qui est le compte, si ce n’est pas comme dans app.json
  roe explain FICHIER --line ID  affiche pourquoi une ligne rapporte ou non, et ce qui devrait être différent
  roe statement FICHIER --quarter 2026-Q4  affiche ce que la transaction du FICHIER rapporte dans ce trimestre ; --json aussi
      --ndjson                 le FICHIER a une transaction par ligne
      sans FICHIER             les transactions du compte que la clé ouvre ; --deal, --where, --share, --portal comme pour calendar
      --csv FICHIER            l’écrit aussi en CSV (virgules) ; --csv-excel FICHIER pour Excel en français
      --close FICHIER          arrête le trimestre : l’écrit dans un fichier scellé, qui n’est jamais réécrit, et le note dans le compte
      --closed FICHIER,...     ce qui a été arrêté avant : ce qui se lit autrement depuis devient une correction de ce trimestre
      --currency EUR           le convertit aussi, au taux du dernier jour de chaque mois, là où les faits le donnent
  roe reconcile RELEVÉ.csv --facts FICHIER --quarter 2026-Q4  compare un relevé reçu à ce que rapportent les transactions du FICHIER
      sans --facts             les transactions du compte que la clé ouvre, et les colonnes telles que ses réglages les disent
      --ndjson  --closed  --edition  --json  --csv  --csv-excel   comme pour statement
      --mapping FICHIER        ce qu’est chaque colonne du relevé ; --save-mapping FICHIER l’écrit tel qu’il a été lu
      --disputes DOSSIER       y écrit une réclamation par montant absent du relevé
  roe rules [ID]               affiche toutes les règles, ou une en entier, dans l’édition en vigueur, sinon la plus récente
      --edition 2025-09-03     telle que cette édition la donne ; evaluate et explain jugent alors selon elle, quel que soit le jour
  roe editions                 affiche les éditions connues : dates, certitude, source

  roe rehearse                 lance sur cette machine un compte HubSpot émulé, avec des clés, pour essayer ce qui suit
      --portal empty|hubspot|partner   rien de l’application (par défaut), ou un portail d’exemple, application installée
      --port N                 le port d’écoute (par défaut : un port libre)
      --data DOSSIER           y garde le compte, et le reprend la fois suivante
  roe install                  crée dans un portail HubSpot ce que déclare app.json et qui manque ; rien n’est supprimé
      --dry-run                affiche seulement ce qui serait créé
      --portal ID              s’arrête si la clé n’ouvre pas ce portail
      --restore all            rétablit les propriétés archivées de l’application ; --restore NOM,... celles-là seulement
      --log FICHIER            y note ce qui est créé, étape par étape ; une nouvelle exécution y ajoute
  roe uninstall --log FICHIER  affiche ce qui serait archivé de ce journal : ce qui ne sert à personne ; ce qui reste est nommé
      --yes                    l’archive
      --portal ID              s’arrête si la clé n’ouvre pas ce portail
  roe doctor                   examine un portail : ce qui manque, ce que cela touche, comment réparer
      --json                   affiche les constats en JSON
      --portal ID              s’arrête si la clé n’ouvre pas ce portail
      --audience hubspot|partner  examine pour cette audience au lieu de celle d’app.json
      --suggest-mappings       propose des propriétés du portail qui peuvent remplacer celles de l’application
  roe settings                 affiche les noms de produits que ce portail accepte ; --json aussi
      accept "NOM" --product LIGNE [--edition ÉDITION] [--kind subscription|one_time|overage]   en accepte un
      withdraw "NOM"           le retire

  roe reevaluate               réévalue toutes les transactions partagées d’un compte et écrit ce qui a changé ; reprend où elle s’est arrêtée
      --since last|DATE        celles qui ont changé depuis le dernier passage complet, ou depuis une date, et celles dont un jour décisif est venu
      --deal ID,ID  --where PROPRIÉTÉ=VALEUR   celles-là seulement, avec les autres du même client
      --dry-run  --diff        n’écrit rien ; affiche ce qui change, transaction par transaction
      --json                   une ligne JSON par transaction refusée, non lue ou (--diff) changée, la dernière pour le tout
      --share POURCENT         part de la limite d’appels de HubSpot (par défaut : toute avec ROE_RUN_TOKEN, sinon la moitié)
      --anew                   ne reprend pas un passage interrompu
      --state DOSSIER          où il est noté où il en est (par défaut : celui de l’utilisateur)
      --portal ID  --audience hubspot|partner   comme pour doctor
  roe calendar --out FICHIER   écrit les échéances des transactions pour un agenda (ICS) ; --deal, --where, --share aussi
  roe generate --deals N       lance sur cette machine un compte HubSpot émulé plein de transactions inventées ; --seed N, --port N
      --limits                 avec les limites de HubSpot et 50 ms par appel

  roe help                     affiche ceci ; roe --version la version de l’application
      ${lang} langue du texte (par défaut : celle de l’environnement, sinon l’anglais)

  Code de sortie : 0 tout est évalué, en place ou en ordre ; 1 des lignes étaient mauvaises, il reste quelque chose à régler,
  ou doctor a trouvé une panne (ce qui est à vérifier ou n’a pas pu être vu n’en est pas une) ; 2 rien n’a pu être lu.
  evaluate --deal ne fait que lire, avec la clé de HUBSPOT_PORTAL_TOKEN, sinon de PRIVATE_APP_ACCESS_TOKEN ; settings la prend aussi.
  reevaluate et calendar prennent ROE_RUN_TOKEN, une clé qui n’est qu’à eux, sinon celle de l’application.
  install et uninstall prennent leur clé dans ROE_INSTALL_TOKEN ; doctor aussi, sinon celle de l’application dans HUBSPOT_PORTAL_TOKEN.
  Le format du FICHIER : docs/facts.schema.json ; un exemple : docs/examples/worked-example.json`,
  en: `roe: the partner sales rules of HubSpot, applied to a deal

  roe evaluate FILE            print what the rules say of the deal in FILE ("-" reads standard input)
  roe evaluate FILE --json     print the determination as JSON
  roe evaluate FILE --ndjson   read one deal a line, write one determination a line
  roe evaluate --deal ID       read a deal of a HubSpot account and print what the rules say of it; --json as above
      --audience hubspot|partner   whose account it is, where it is not as in app.json
  roe explain FILE --line ID   print why a line earns or not, and what would have to be different
  roe statement FILE --quarter 2026-Q4  print what the deal in FILE brings in that quarter; --json as above
      --ndjson                 FILE has one deal a line
      without FILE             the deals of the account that the key opens; --deal, --where, --share, --portal as for calendar
      --csv FILE               write it as CSV as well (commas); --csv-excel FILE for Excel in French
      --close FILE             close the quarter: write it to a sealed file, which is never written again, and note it in the account
      --closed FILE,...        quarters closed before: what reads otherwise since then is an adjustment of this one
      --currency EUR           convert it as well, at the rate of each month's last day, where the facts state it
  roe reconcile STATEMENT.csv --facts FILE --quarter 2026-Q4  hold a statement that was received against what the deals of FILE bring
      without --facts          the deals of the account that the key opens, and the columns as its settings say them
      --ndjson  --closed  --edition  --json  --csv  --csv-excel   as with statement
      --mapping FILE           what each column of the statement is; --save-mapping FILE writes it as it was read
      --disputes FOLDER        write a dispute there for each amount that the statement does not have
  roe rules [ID]               print every rule, or one in full, as the edition in force today has it, else the newest
      --edition 2025-09-03     as that edition has it; evaluate and explain then judge by it, whatever the day
  roe editions                 print the editions that are known: dates, certainty, source

  roe rehearse                 start an emulated HubSpot account on this machine, with keys, to try the commands below on
      --portal empty|hubspot|partner   nothing of the app's in it (the default), or a sample portal with the app installed
      --port N                 the port to listen on (default: a free one)
      --data FOLDER            keep the account there, and begin with it the next time
  roe install                  create in a HubSpot portal what app.json declares and the portal lacks; nothing is deleted
      --dry-run                only print what would be created
      --portal ID              stop unless the key opens this portal
      --restore all            bring the app's archived properties back; --restore NAME,... only these
      --log FILE               write down there what was created, step by step; a later run adds to it
  roe uninstall --log FILE     print what of that log would be archived: only what nobody uses; what stays is named
      --yes                    archive it
      --portal ID              stop unless the key opens this portal
  roe doctor                   check a portal: what is missing, what that affects, how to repair it
      --json                   print the findings as JSON
      --portal ID              stop unless the key opens this portal
      --audience hubspot|partner  check for this audience in place of the one of app.json
      --suggest-mappings       list properties of the portal that may serve in place of the app's own
  roe settings                 list the product names that this portal accepts; --json as above
      accept "NAME" --product LINE [--edition EDITION] [--kind subscription|one_time|overage]   accept one
      withdraw "NAME"          take it back

  roe reevaluate               evaluate all shared deals of an account again and write what changed; goes on where it stopped
      --since last|DATE        those changed since the last complete run, or since a date, and those of which a day that decides has come
      --deal ID,ID  --where PROPERTY=VALUE   only these, with the others of the same customer
      --dry-run  --diff        write nothing; print what changes, deal by deal
      --json                   a line of JSON for each deal that was refused, not read or (--diff) changed, the last one for the whole
      --share PERCENT          share of HubSpot's limit of calls (default: all of it with ROE_RUN_TOKEN, else half)
      --anew                   do not go on with a run that was interrupted
      --state FOLDER           where is written down how far it is (default: the user's own)
      --portal ID  --audience hubspot|partner   as with doctor
  roe calendar --out FILE      write what falls due on the deals for a calendar (ICS); --deal, --where, --share as above
  roe generate --deals N       start an emulated HubSpot account full of made-up deals on this machine; --seed N, --port N
      --limits                 with HubSpot's limits, and 50 ms a call

  roe help                     print this; roe --version the version of the app
      ${lang} language of the text (default: that of the environment, else English)

  Exit status: 0 all evaluated, all in place, or nothing broken; 1 some lines were bad, something is left to settle, or
  doctor found something broken (what is only to be looked at, or could not be checked, is not); 2 nothing could be read.
  evaluate --deal only reads. It takes its token from HUBSPOT_PORTAL_TOKEN, else from PRIVATE_APP_ACCESS_TOKEN; so does settings.
  reevaluate and calendar take ROE_RUN_TOKEN, a key that is theirs alone, else the app's token.
  install and uninstall take their key from ROE_INSTALL_TOKEN, doctor from there, else the app's token from HUBSPOT_PORTAL_TOKEN.
  The format of FILE: docs/facts.schema.json; an example: docs/examples/worked-example.json`,
};

export const usage = (locale: Locale): readonly string[] => texts[locale].split('\n');
