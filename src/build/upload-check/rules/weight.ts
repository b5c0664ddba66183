/**
 * What HubSpot's own builder makes of a card, the pages and the settings stays within our budgets, gzipped. HubSpot names
 * no limit (looked for 30 November 2026): the budgets are ours, because a heavy card comes late.
 */
import { budgetOf } from '../../card-budgets.ts';
import type { Rule } from '../finding.ts';
import { entriesOf, isFrontEnd } from '../upload-tree.ts';

export const weight: Rule = {
  name: 'weight',
  find: ({ tree, hubspot }) =>
    entriesOf(tree, isFrontEnd).flatMap(({ file, declared: { uid } }) => {
      const built = hubspot.frontEnds[file];
      const next =
        'Find what made it heavier: npx esbuild with --analyze; the budgets are in src/build/card-budgets.ts.';
      if (built === undefined)
        return [{ file, what: 'was not built by HubSpot’s builder', next: 'Report this as a fault.' }];
      if (!built.ok)
        return [
          {
            file,
            what: `HubSpot’s builder stops: ${built.problem.split('\n', 1)[0] ?? ''}`,
            next: 'Correct its source.',
          },
        ];
      const { gzipped } = built.value;
      return gzipped <= budgetOf(uid)
        ? []
        : [
            {
              file,
              what: `weighs ${gzipped} bytes gzipped as HubSpot builds it; its budget is ${budgetOf(uid)}`,
              next,
            },
          ];
    }),
};
