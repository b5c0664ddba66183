import { accountAnswers } from './account.ts';
import { associationAnswers } from './associations.ts';
import { batchAnswers } from './batches.ts';
import { currencyAnswers } from './currencies.ts';
import type { DocumentedAnswer } from './documented-answer.ts';
import { errorAnswers } from './errors.ts';
import { labelAnswers } from './labels.ts';
import { limitsAnswers } from './limits.ts';
import { objectAnswers } from './objects.ts';
import { partnerClientAnswers } from './partner-clients.ts';
import { pipelineAndOwnerAnswers } from './pipelines-and-owners.ts';
import { propertyAnswers } from './properties.ts';
import { schemaAnswers } from './schemas.ts';
import { scopeAnswers } from './scopes.ts';
import { searchAnswers } from './search.ts';

export { observedAnswers } from './observed.ts';
export type { Certainty, DocumentedAnswer, DocumentedSource } from './documented-answer.ts';

/** Everything that HubSpot's own pages and specs were found to show of the resources this app uses. */
export const documentedAnswers: readonly DocumentedAnswer[] = [
  ...accountAnswers,
  ...objectAnswers,
  ...batchAnswers,
  ...searchAnswers,
  ...associationAnswers,
  ...labelAnswers,
  ...schemaAnswers,
  ...propertyAnswers,
  ...limitsAnswers,
  ...currencyAnswers,
  ...pipelineAndOwnerAnswers,
  ...partnerClientAnswers,
  ...scopeAnswers,
  ...errorAnswers,
];
