/** Every rule of the upload check. One a file; each has a broken tree that it alone finds (`check.test.ts`). */
import type { Rule } from './finding.ts';
import { asSourcesAre } from './rules/as-sources-are.ts';
import { calledFunctions } from './rules/called-functions.ts';
import { entryPoints } from './rules/entry-points.ts';
import { fileSizes } from './rules/file-sizes.ts';
import { locations } from './rules/locations.ts';
import { manifests } from './rules/manifests.ts';
import { nothingElse } from './rules/nothing-else.ts';
import { oneOfEach } from './rules/one-of-each.ts';
import { packages } from './rules/packages.ts';
import { placeholders } from './rules/placeholders.ts';
import { platform } from './rules/platform.ts';
import { profile } from './rules/profile.ts';
import { projectParser } from './rules/project-parser.ts';
import { reactAlone } from './rules/react-alone.ts';
import { scopes } from './rules/scopes.ts';
import { secrets } from './rules/secrets.ts';
import { selfContained } from './rules/self-contained.ts';
import { sourceMaps } from './rules/source-maps.ts';
import { thisMachine } from './rules/this-machine.ts';
import { uids } from './rules/uids.ts';
import { weight } from './rules/weight.ts';

export const rules: readonly Rule[] = [
  platform,
  manifests,
  oneOfEach,
  uids,
  entryPoints,
  calledFunctions,
  scopes,
  locations,
  selfContained,
  packages,
  reactAlone,
  weight,
  fileSizes,
  secrets,
  thisMachine,
  sourceMaps,
  nothingElse,
  profile,
  placeholders,
  asSourcesAre,
];

/** Asked where none of the others found anything: it sees the same faults and names them less closely. */
export const lastResort: Rule = projectParser;
