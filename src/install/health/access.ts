/** The account: version of the API, clock, calls of the day, audience, scopes. */
import type { Declaration } from '../declaration.ts';
import { versions } from '../paths.ts';
import { colon } from '../words/colon.ts';
import { failureSentence } from '../words/failures.ts';
import { uploadAgain } from '../words/upload-again.ts';
import { type Finding, inBoth } from './finding.ts';
import type { HealthObservation, Probe } from './observation.ts';
import { scopeServes } from './scope-words.ts';

export function accessFindings(seen: HealthObservation, declaration: Declaration): Finding[] {
  return [
    version(seen),
    lineItems(seen),
    clock(seen),
    callsOfTheDay(seen),
    audience(seen, declaration),
    ...scopes(seen),
  ].filter((finding) => finding !== null);
}

function version({ account }: HealthObservation): Finding {
  const [newest] = versions;
  const title = {
    fr: `Portail ${account.portalId}, API ${account.version}`,
    en: `Portal ${account.portalId}, API ${account.version}`,
  };
  if (account.version === newest) return { code: 'api_version', topic: 'access', state: 'ok', title };
  return {
    code: 'api_version',
    topic: 'access',
    state: 'warning',
    title: {
      fr: `Ce portail ne répond pas à la version ${newest} de l’API, mais à ${account.version}.`,
      en: `This portal does not answer version ${newest} of the API, but ${account.version}.`,
    },
    effect: {
      fr: 'Les cartes demandent la version la plus récente : une partie des faits peut leur manquer.',
      en: 'The cards ask for the newest version: they may miss some facts.',
    },
    repair: {
      how: 'by_hand',
      text: {
        fr: 'Recommencez plus tard ; si cela dure, demandez au support de HubSpot.',
        en: 'Check again later; if it lasts, ask HubSpot’s support.',
      },
    },
  };
}

/** 2026-09 may want one scope more for line items: then the older version is used, which will end one day. */
function lineItems({ lineItemsVersion }: HealthObservation): Finding | null {
  const [newest] = versions;
  if (!lineItemsVersion.ok || lineItemsVersion.value === newest) return null;
  return {
    code: 'line_items_version',
    topic: 'access',
    state: 'ok',
    title: {
      fr: `Les lignes de produits sont lues avec l’API ${lineItemsVersion.value} : la version ${newest} demande l’autorisation e-commerce en plus.`,
      en: `Line items are read with API ${lineItemsVersion.value}: version ${newest} wants the scope e-commerce besides.`,
    },
  };
}

/** HubSpot tells whole seconds, and an answer takes its time on the way. */
const tolerated = 60_000;

function clock({ noticed, tokenOf }: HealthObservation): Finding | null {
  if (noticed.clock === undefined) return null;
  const ahead = noticed.clock.here - noticed.clock.hubspot;
  if (Math.abs(ahead) <= tolerated) {
    return {
      code: 'clock',
      topic: 'access',
      state: 'ok',
      title: { fr: 'L’horloge concorde avec celle de HubSpot.', en: 'The clock agrees with HubSpot’s.' },
    };
  }
  const by = Math.round(Math.abs(ahead) / 60_000);
  const where =
    tokenOf === 'app'
      ? { fr: 'des fonctions', en: 'of the functions' }
      : { fr: 'de cette machine', en: 'of this machine' };
  return {
    code: 'clock',
    topic: 'access',
    state: 'warning',
    title: {
      fr: `L’horloge ${where.fr} ${ahead > 0 ? 'avance' : 'retarde'} de ${by} min sur celle de HubSpot.`,
      en: `The clock ${where.en} is ${by} min ${ahead > 0 ? 'ahead of' : 'behind'} HubSpot’s.`,
    },
    effect: {
      fr: 'Les délais comptés ici (preuve d’implication, réponses) tombent trop tôt ou trop tard.',
      en: 'Deadlines counted here (proof of involvement, replies) fall too early or too late.',
    },
    repair: {
      how: 'by_hand',
      text: { fr: 'Réglez l’horloge automatiquement (NTP).', en: 'Set the clock automatically (NTP).' },
    },
  };
}

function callsOfTheDay({ noticed: { daily } }: HealthObservation): Finding | null {
  if (daily === undefined || daily.limit === 0) return null;
  const left = daily.remaining / daily.limit;
  const title = {
    fr: `Appels d’aujourd’hui, toutes applications : il en reste ${daily.remaining} sur ${daily.limit}.`,
    en: `Today’s calls, all apps together: ${daily.remaining} of ${daily.limit} are left.`,
  };
  if (left > 0.1) return { code: 'daily_calls', topic: 'access', state: 'ok', title };
  return {
    code: 'daily_calls',
    topic: 'access',
    state: daily.remaining === 0 ? 'broken' : 'warning',
    title,
    effect: {
      fr: 'À zéro, les cartes ne montrent plus rien jusqu’à minuit (heure du compte).',
      en: 'At zero the cards show nothing more until midnight in the account’s time zone.',
    },
    repair: {
      how: 'by_hand',
      text: {
        fr: 'Voyez quelle application en use le plus : Développement > Surveillance > Utilisation de l’API.',
        en: 'See which app uses most of them: Development > Monitoring > API usage.',
      },
    },
  };
}

function audience({ hasPartnerClients }: HealthObservation, { audience: declared }: Declaration): Finding {
  const about = { code: 'audience', topic: 'account' } as const;
  const change = {
    how: 'by_hand',
    text: {
      fr: `Corrigez "audience" dans app.json, ${uploadAgain.fr}`,
      en: `Correct "audience" in app.json, ${uploadAgain.en}`,
    },
  } as const;
  if (declared === 'hubspot' && hasPartnerClients === true) {
    return {
      ...about,
      state: 'broken',
      title: {
        fr: 'Ce portail est celui d’un partenaire, mais app.json dit "audience": "hubspot".',
        en: 'This portal is a partner’s own, but app.json says "audience": "hubspot".',
      },
      effect: {
        fr: 'Qui ouvre une transaction verrait tous les partenaires, ce que les règles ne permettent pas.',
        en: 'Whoever opens a deal would see every partner on it, which the rules do not allow.',
      },
      repair: change,
    };
  }
  if (declared === 'partner' && hasPartnerClients === false) {
    return {
      ...about,
      state: 'warning',
      title: {
        fr: 'Ce portail n’a pas de clients partenaires, mais app.json dit "audience": "partner".',
        en: 'This portal has no partner clients, but app.json says "audience": "partner".',
      },
      effect: {
        fr: 'Les cartes ne montrent qu’un partenaire, et ce que le client possède déjà reste inconnu.',
        en: 'The cards show one partner only, and what the customer already has stays unknown.',
      },
      repair: change,
    };
  }
  if (hasPartnerClients === null && declared === 'partner') {
    return {
      ...about,
      state: 'unknown',
      title: {
        fr: 'Audience : partner ; cette clé ne voit pas si le portail a des clients partenaires.',
        en: 'Audience: partner; this key does not see whether the portal has partner clients.',
      },
      items: ['crm.objects.partner-clients.read'],
    };
  }
  if (hasPartnerClients === null) {
    return {
      ...about,
      state: 'unknown',
      title: {
        fr: 'Audience : hubspot (HubSpot ne dit pas à cette clé si le portail est celui d’un partenaire).',
        en: 'Audience: hubspot (HubSpot does not tell this key whether the portal is a partner’s).',
      },
    };
  }
  return { ...about, state: 'ok', title: { fr: `Audience : ${declared}`, en: `Audience: ${declared}` } };
}

function scopes(seen: HealthObservation): Finding[] {
  const refused = seen.probes.filter(isForbidden);
  const unasked = seen.probes.filter((probe) => !isForbidden(probe) && !isGranted(probe));
  const found: Finding[] =
    seen.tokenOf === 'app' ? refused.map(missing) : refused.length === 0 ? [] : [unseen(refused)];
  if (unasked.length > 0) {
    found.push({
      code: 'scopes_unchecked',
      topic: 'scopes',
      state: 'unknown',
      title: { fr: 'Ces autorisations n’ont pas pu être éprouvées.', en: 'These scopes could not be tried.' },
      items: unasked.map(({ scope }) => scope),
    });
  }
  const granted = seen.probes.length - refused.length - unasked.length;
  if (refused.length === 0 && granted > 0) {
    found.push({
      code: 'scopes',
      topic: 'scopes',
      state: 'ok',
      title: { fr: `Autorisations de l’application : ${granted} éprouvées`, en: `The app’s scopes: ${granted} tried` },
    });
  }
  return found;
}

/** HubSpot names the scopes that it misses; a refusal to write that names none is somebody else's, such as a gate that only reads. */
const isForbidden = ({ scope, outcome }: Probe): boolean =>
  outcome !== null &&
  !outcome.ok &&
  outcome.failure.kind === 'forbidden' &&
  (outcome.failure.scopes.length > 0 || !scope.endsWith('.write'));
/** A question that is refused for another reason has passed the scopes. */
const isGranted = ({ outcome }: Probe): boolean =>
  outcome !== null && (outcome.ok || outcome.failure.kind === 'refused' || outcome.failure.kind === 'not_found');

function missing({ scope, outcome }: Probe): Finding {
  return {
    code: 'scope_missing',
    topic: 'scopes',
    state: 'broken',
    title: inBoth(
      (locale) =>
        `${scope}${colon[locale]} ${outcome !== null && !outcome.ok ? failureSentence(outcome.failure, locale) : ''}`,
    ),
    effect: inBoth((locale) => scopeServes(scope, locale)),
    repair: {
      how: 'by_hand',
      text: {
        fr: 'Envoyez le projet (hs project upload), puis approuvez la mise à jour de l’application : Développement > Projets > l’application > Distribution.',
        en: 'Upload the project (hs project upload), then approve the app’s update: Development > Projects > the app > Distribution.',
      },
    },
    items: scopesOf(outcome, scope),
  };
}

/** An installation key need not have the app's scopes, and is not to get them: what it cannot see is not the app's fault. */
function unseen(refused: readonly Probe[]): Finding {
  const scopes = refused.map(({ scope }) => scope).join(', ');
  const count = refused.length;
  return {
    code: 'scopes_unseen',
    topic: 'scopes',
    state: 'unknown',
    title: {
      fr: `Non vérifié avec cette clé (${count} des autorisations de l’application) : ${scopes} ; lancez roe doctor avec la clé de l’application (HUBSPOT_PORTAL_TOKEN, sans ROE_INSTALL_TOKEN)`,
      en: `Not checked with this key (${count} of the app's scopes): ${scopes}; run doctor with the app's own token (HUBSPOT_PORTAL_TOKEN, without ROE_INSTALL_TOKEN)`,
    },
  };
}

function scopesOf(outcome: Probe['outcome'], scope: string): readonly string[] {
  const named = outcome !== null && !outcome.ok && outcome.failure.kind === 'forbidden' ? outcome.failure.scopes : [];
  return named.length === 0 ? [scope] : named;
}
