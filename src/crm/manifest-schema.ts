/** `app.json` as far as reading a deal needs it: which audience, which names the portal uses, what the admin mapped. */
import * as z from 'zod';
import { countryCode, partnerId, timeZone } from '../facts/primitives.ts';
import { motionSchema, regionSchema, tierSchema } from '../facts/schema.ts';
import { productAliasesSchema } from './product-aliases.ts';

const name = z.object({ name: z.string().regex(/^[a-z][a-z0-9_]{0,99}$/) }).transform((property) => property.name);
const label = z.object({ name: z.string(), label: z.string().min(1) });

export const linkProperties = [
  'Status',
  'Address',
  'GeneratedOn',
  'SentOn',
  'SignedBy',
  'SignedOn',
  'SignedAt',
  'ConfirmedInCheckout',
  'SharedOn',
  'Covers',
  'ConfirmsServices',
  'OnboardingFor',
  'QuoteUpdatedOn',
] as const;
export type LinkProperty = (typeof linkProperties)[number];
const linkNames = Object.fromEntries(
  (['automaticLink', 'manualLink'] as const).flatMap((link) =>
    linkProperties.map((property) => [`${link}${property}`, name]),
  ),
) as Record<`${'automaticLink' | 'manualLink'}${LinkProperty}`, typeof name>;

/** The partner to whom the portal belongs, for the audience `partner`: what its own CRM cannot know of it. */
const ownPartner = z.strictObject({
  id: partnerId,
  name: z.string().min(1),
  type: z.enum(['solutions_partner', 'solutions_provider']).nullish(),
  tier: tierSchema.nullish(),
  programCompliant: z.boolean().nullish(),
  crmAccredited: z.boolean().nullish(),
  accreditationInLocalLanguage: z.boolean().nullish(),
  region: regionSchema.nullish(),
  sellsInRegions: z.array(regionSchema).nullish(),
  countryCode: countryCode.nullish(),
  timeZone: timeZone.nullish(),
});

export const manifestSchema = z
  .object({
    audience: z.enum(['hubspot', 'partner']),
    partner: ownPartner.nullish(),
    /** Of the texts that are kept on records, where each reads the same, whoever wrote them. */
    recordLanguage: z.enum(['en', 'fr']).default('en'),
    portal: z.object({
      deals: z.object({
        inputs: z.object({
          motion: name,
          sharedDealCreatedBy: name,
          hubspotOwned: name,
          hubspotValidation: name,
          specialistApproval: name,
          purchaseDomain: name,
          relatedDomains: name,
          recommendedBy: name,
          recommendedPartners: name,
          chosenPartner: name,
          discussedWithAllParties: name,
          secondaryNotifiedBy: name,
          approvedPlatform: name,
          progressReported: name,
          bantBudget: name,
          bantAuthority: name,
          bantNeed: name,
          bantTiming: name,
          introductionAgreed: name,
          onboardingRequired: name,
          subscriptionStart: name,
          customerTimeline: name,
          customerTimelineStart: name,
          onboardingStarted: name,
          onboardingStartedOn: name,
          sessionsLive: name,
          sessionsPrivate: name,
          sessionsTailored: name,
          onboardingGoalsMet: name,
          poorReviews: name,
          onboardingByLine: name,
          monthsPaid: name,
          cancelled: name,
          partnerBreach: name,
          partnerBreachAfterMonths: name,
          managedPortalMrr: name,
          managedCurrency: name,
        }),
        outputs: z.object({
          status: name,
          nextAction: name,
          proofStatus: name,
          proofDue: name,
          monthlyCommission: name,
          maximumCommission: name,
          commissionCurrency: name,
          edition: name,
          evaluatedAt: name,
          audit: name,
        }),
      }),
      companies: z.object({
        partnerType: name,
        partnerTier: name,
        programCompliant: name,
        crmAccredited: name,
        accreditationInLocalLanguage: name,
        region: name,
        sellsInRegions: name,
        countryCode: name,
        timeZone: name,
        installedProducts: name,
        audit: name,
      }),
      partnerInvolvement: z.object({
        name: z.string().regex(/^[a-z][a-z0-9_]*$/),
        /** Type id of the object in this portal, where the admin wrote it down; else it is looked up. */
        objectTypeId: z.templateLiteral([z.int(), '-', z.int()]).nullable(),
        properties: z.object({
          key: name,
          partnerCompanyId: name,
          role: name,
          involvedInSale: name,
          registeredBy: name,
          registrationKind: name,
          registrationDomain: name,
          registeredOn: name,
          solidRelationship: name,
          potentialNeed: name,
          specialistApproval: name,
          creditedProductLines: name,
          creditedSince: name,
          invitedAt: name,
          invitationAnsweredAt: name,
          requests: name,
          outOfOffice: name,
          discounts: name,
          managedActivities: name,
          ...linkNames,
          audit: name,
        }),
      }),
      associationLabels: z.object({ originating: label, invited: label, recommended: label, competing: label }),
    }),
    /** HubSpot's five types of shared deals; which motion each is, HubSpot does not publish. */
    sharedDealTypes: z.record(z.string(), motionSchema.nullable()),
    productAliases: productAliasesSchema,
  })
  .refine((manifest) => manifest.audience !== 'partner' || (manifest.partner ?? null) !== null, {
    error: 'with the audience "partner", say who the partner is: "partner": { "id": …, "name": … }',
    path: ['partner'],
  });
export type Manifest = z.output<typeof manifestSchema>;
