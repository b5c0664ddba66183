/** Everything that was seen of a portal -> findings. Pure: the command line and the settings page say the same. */
import type { Declaration } from '../declaration.ts';
import { accessFindings } from './access.ts';
import { definitionFindings } from './definitions.ts';
import type { Finding } from './finding.ts';
import { mappingFindings } from './mappings.ts';
import { currencyFindings } from './money.ts';
import type { HealthObservation } from './observation.ts';
import { productFindings } from './products.ts';
import { recordFindings } from './records.ts';
import { settingFindings } from './settings.ts';

export function examine(seen: HealthObservation, declaration: Declaration): Finding[] {
  return [
    ...accessFindings(seen, declaration),
    ...definitionFindings(seen, declaration),
    ...mappingFindings(seen, declaration),
    ...currencyFindings(seen),
    ...productFindings(seen, declaration),
    ...recordFindings(seen),
    ...settingFindings(seen),
  ];
}
