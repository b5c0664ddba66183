/** Properties of the portal's own that the app reads in place of its own, and HubSpot's that tell of shared deals. */
import { type Declaration, declaredObjects } from '../declaration.ts';
import { missingOptions } from '../plan.ts';
import { objectName } from '../words/areas.ts';
import { uploadAgain } from '../words/upload-again.ts';
import type { Finding } from './finding.ts';
import type { HealthObservation } from './observation.ts';

/** HubSpot documents these on deals, for every portal; an admin can archive them. */
const sharedDealProperties = [
  'hs_is_active_shared_deal',
  'hs_num_associated_active_deal_registrations',
  'hs_num_associated_deal_registrations',
  'hs_associated_deal_registration_deal_type',
  'hs_associated_deal_registration_product_interests',
  'hs_deal_registration_mrr',
  'hs_deal_registration_mrr_currency_code',
];

export function mappingFindings({ definitions: { objects } }: HealthObservation, declaration: Declaration): Finding[] {
  return [...mapped(objects, declaration), ...sharedDeals(objects)];
}

type Objects = HealthObservation['definitions']['objects'];

function mapped(objects: Objects, declaration: Declaration): Finding[] {
  return declaredObjects.flatMap((on) => {
    const seen = objects[on]?.properties;
    if (seen?.ok !== true) return [];
    return declaration.properties[on].flatMap((property): Finding[] => {
      const found = property.mapped === true ? seen.value.find(({ name }) => name === property.name) : undefined;
      if (found === undefined) return [];
      const missing = missingOptions(property, found);
      const place = {
        fr: `${objectName.fr[on]} : votre propriété ${found.name}`,
        en: `${objectName.en[on]}: your property ${found.name}`,
      };
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                code: 'mapped_options',
                topic: 'mappings',
                state: 'warning',
                title: {
                  fr: `${place.fr} n’a pas toutes les valeurs de « ${property.label} ».`,
                  en: `${place.en} does not have all values of "${property.label}".`,
                },
                effect: {
                  fr: 'Les valeurs internes qui ne sont pas celles-ci sont lues comme inconnues.',
                  en: 'Internal values other than these are read as unknown.',
                },
                repair: {
                  how: 'by_hand',
                  text: {
                    fr: `Ajoutez ces valeurs internes à votre propriété (Paramètres > Propriétés > ${found.name}).`,
                    en: `Add these internal values to your property (Settings > Properties > ${found.name}).`,
                  },
                },
                items: missing.map(({ value }) => value),
              } as const,
            ]),
        ...(found.readOnly
          ? [
              {
                code: 'mapped_read_only',
                topic: 'mappings',
                state: 'warning',
                title: { fr: `${place.fr} est remplie par HubSpot.`, en: `${place.en} is filled in by HubSpot.` },
                effect: {
                  fr: `« ${property.label} » peut être lu, mais pas enregistré depuis la carte.`,
                  en: `"${property.label}" can be read, but not recorded from the card.`,
                },
                repair: {
                  how: 'by_hand',
                  text: {
                    fr: `Si les cartes doivent l’enregistrer, donnez une autre propriété dans app.json, à la place de "name": "${found.name}", ${uploadAgain.fr}`,
                    en: `Where the cards are to record it, give another property in app.json, in place of "name": "${found.name}", ${uploadAgain.en}`,
                  },
                },
                items: [found.name],
              } as const,
            ]
          : []),
      ];
    });
  });
}

function sharedDeals({ deals }: Objects): Finding[] {
  if (deals?.properties.ok !== true) return [];
  const there = new Set(deals.properties.value.map(({ name }) => name));
  const missing = sharedDealProperties.filter((name) => !there.has(name));
  if (missing.length === 0) {
    return [
      {
        code: 'shared_deal_properties',
        topic: 'mappings',
        state: 'ok',
        title: {
          fr: 'Les propriétés de HubSpot sur les transactions partagées sont là.',
          en: 'HubSpot’s properties of shared deals are there.',
        },
      },
    ];
  }
  return [
    {
      code: 'shared_deal_properties',
      topic: 'mappings',
      state: 'warning',
      title: {
        fr: 'Des propriétés de HubSpot sur les transactions partagées sont archivées ou absentes.',
        en: 'Some of HubSpot’s properties of shared deals are archived or absent.',
      },
      effect: {
        fr: 'L’enregistrement et le type de la transaction partagée ne sont plus lus chez HubSpot : il faut les saisir.',
        en: 'The registration and the type of the shared deal are no longer read from HubSpot: they have to be recorded.',
      },
      repair: {
        how: 'by_hand',
        text: {
          fr: 'Rétablissez-les : Paramètres > Propriétés > Transactions > Propriétés archivées.',
          en: 'Restore them: Settings > Properties > Deals > Archived properties.',
        },
      },
      items: missing,
    },
  ];
}
