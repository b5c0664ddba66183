/** Product names of this portal that the catalogue does not know, with what they may be. */
import { classify } from '../../catalogue/classify.ts';
import { suggest } from '../../catalogue/suggest.ts';
import { acceptedFor, type AcceptedNames, keyOfName, plainName } from '../../crm/accepted-names.ts';
import { aliasOf } from '../../crm/product-aliases.ts';
import type { Declaration } from '../declaration.ts';
import { uploadAgain } from '../words/upload-again.ts';
import { counted, type Finding, type NameFound, unseen } from './finding.ts';
import type { HealthObservation, SampledLine } from './observation.ts';

const mostNames = 20;

export function productFindings({ lines, settings }: HealthObservation, declaration: Declaration): Finding[] {
  if (!lines.ok) {
    const what = { fr: 'Les noms de produits n’ont pas pu être vérifiés', en: 'Product names could not be checked' };
    return [unseen('products_unseen', 'products', what, lines.failure)];
  }
  const unknown = unknownNames(lines.value, declaration, settings?.ok === true ? settings.value.accepted : new Map());
  if (unknown.length === 0) {
    return [
      {
        code: 'products',
        topic: 'products',
        state: 'ok',
        title: {
          fr: `Noms de produits : ${lines.value.length} lignes récentes vérifiées, toutes reconnues.`,
          en: `Product names: ${lines.value.length} recent line items checked, all of them known.`,
        },
      },
    ];
  }
  const names = unknown.slice(0, mostNames);
  return [
    {
      code: 'products_unknown',
      topic: 'products',
      // Where the settings were not read, some of them may have been accepted.
      state: settings?.ok === false ? 'unknown' : 'warning',
      title: counted(
        unknown.length,
        ['nom de produit n’est pas reconnu.', 'noms de produits ne sont pas reconnus.'],
        ['product name is not recognised.', 'product names are not recognised.'],
      ),
      effect: {
        fr: 'Ces lignes sont montrées comme non classées et ne rapportent rien tant que personne n’a tranché.',
        en: 'These lines are shown as unclassified and earn nothing until somebody decides.',
      },
      repair: {
        how: 'by_hand',
        text: {
          fr: `Acceptez chaque nom dans les réglages de l’application (ou avec npx roe settings). Pour tout un groupe de noms, dites-le dans app.json (productAliases.byPattern, byProductId ou bySku), ${uploadAgain.fr}`,
          en: `Accept each name in the app’s settings (or with npx roe settings). For a whole group of names, say it in app.json (productAliases.byPattern, byProductId or bySku), ${uploadAgain.en}`,
        },
      },
      items: names.map(withSuggestion),
      names,
    },
  ];
}

/** The most used first. Two spellings that nobody can tell apart are one name. */
function unknownNames(
  lines: readonly SampledLine[],
  { productAliases }: Declaration,
  accepted: AcceptedNames,
): NameFound[] {
  const byKey = new Map<string, SampledLine[]>();
  for (const line of lines) {
    const { name } = line;
    if (name === null || plainName(name) === '' || acceptedFor(name, accepted) !== null) continue;
    if (aliasOf(line, productAliases) !== null || classify(name).productLine !== 'unclassified') continue;
    const key = keyOfName(name);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()]
    .map((same): NameFound => {
      const name = plainName(same[0]?.name ?? '');
      const deals = same.every((line) => line.deals !== null)
        ? new Set(same.flatMap((line) => line.deals ?? [])).size
        : null;
      return { name, deals, lines: same.length, suggestions: suggestionsFor(name) };
    })
    .sort((one, other) => (other.deals ?? 0) - (one.deals ?? 0) || other.lines - one.lines);
}

/** As products to choose: of several add-ons one. */
function suggestionsFor(name: string): NameFound['suggestions'] {
  const found = new Map(
    suggest(name).map(({ productLine, edition }) => [`${productLine} ${edition}`, { productLine, edition }] as const),
  );
  return [...found.values()];
}

function withSuggestion({ name, suggestions: [first] }: NameFound): string {
  return first === undefined ? name : `${name} -> ${first.productLine} / ${first.edition}?`;
}
