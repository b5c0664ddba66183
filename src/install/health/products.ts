/** Product names of this portal that the catalogue does not know, with what they may be. */
import { classify } from '../../catalogue/classify.ts';
import { suggest } from '../../catalogue/suggest.ts';
import { aliasOf } from '../../crm/product-aliases.ts';
import type { Declaration } from '../declaration.ts';
import { failureSentence } from '../words/failures.ts';
import { uploadAgain } from '../words/upload-again.ts';
import { counted, type Finding } from './finding.ts';
import type { HealthObservation } from './observation.ts';

const mostNames = 20;

export function productFindings({ lines }: HealthObservation, { productAliases }: Declaration): Finding[] {
  if (!lines.ok) {
    const { failure } = lines;
    return [
      {
        code: 'products_unseen',
        topic: 'products',
        state: 'unknown',
        title: {
          fr: `Les noms de produits n’ont pas pu être vérifiés : ${failureSentence(failure, 'fr')}`,
          en: `Product names could not be checked: ${failureSentence(failure, 'en')}`,
        },
        ...(failure.kind === 'forbidden' ? { items: failure.scopes } : {}),
      },
    ];
  }
  const unknown = new Set(
    lines.value
      .filter(
        (line) =>
          line.name !== null &&
          aliasOf(line, productAliases) === null &&
          classify(line.name).productLine === 'unclassified',
      )
      .map(({ name }) => name ?? ''),
  );
  if (unknown.size === 0) {
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
  return [
    {
      code: 'products_unknown',
      topic: 'products',
      state: 'warning',
      title: counted(
        unknown.size,
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
          fr: `Dites dans app.json ce qu’ils sont (productAliases.byPattern, byProductId ou bySku), ${uploadAgain.fr}`,
          en: `Say in app.json what they are (productAliases.byPattern, byProductId or bySku), ${uploadAgain.en}`,
        },
      },
      items: [...unknown].slice(0, mostNames).map(withSuggestion),
    },
  ];
}

function withSuggestion(name: string): string {
  const [first] = suggest(name);
  return first === undefined ? name : `${name} -> ${first.productLine} / ${first.edition}?`;
}
