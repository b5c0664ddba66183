/**
 * Every npm package whose code ends in something that was built, with its version, its licence and what it is there for.
 * `shipped-packages.test.ts` holds the list against what the bundles hold; whoever changes a version changes it here too,
 * and looks at what came along.
 */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package itself says it (SPDX). */
  readonly licence: string;
  readonly why: string;
}

/** In `dist/`, the workflow's action, the warehouse's rules and the command: what runs in an account, or decides there. */
export const handedOn: readonly ShippedPackage[] = [
  {
    name: 'axios',
    version: '1.21.1',
    licence: 'MIT',
    why: 'calls to HubSpot, without its parts that functions never use',
  },
  { name: 'fastest-levenshtein', version: '1.0.16', licence: 'MIT', why: 'words of product names that are misspelt' },
  { name: 'fraction.js', version: '5.3.4', licence: 'MIT', why: 'exact amounts' },
  { name: 'jsonc-parser', version: '3.3.1', licence: 'MIT', why: 'the command: where in a file a fault stands' },
  { name: 'temporal-polyfill', version: '1.0.8', licence: 'MIT', why: 'days, months and time zones' },
  { name: 'temporal-utils', version: '1.0.4', licence: 'MIT', why: 'of temporal-polyfill' },
  { name: 'zod', version: '4.6.7', licence: 'MIT', why: 'guards every border' },
];

/** In the preview's page alone, which is built on the machine that shows it and handed on to nobody. */
export const previewOnly: readonly ShippedPackage[] = [
  { name: '@remote-ui/core', version: '2.2.7', licence: 'MIT', why: 'HubSpot’s protocol between a card and its page' },
  { name: '@remote-ui/react', version: '5.0.2', licence: 'MIT', why: 'the same' },
  { name: '@remote-ui/rpc', version: '1.4.7', licence: 'MIT', why: 'the same' },
  { name: 'd3-array', version: '3.2.5', licence: 'ISC', why: 'of d3-scale' },
  { name: 'd3-color', version: '3.1.1', licence: 'ISC', why: 'of d3-scale' },
  { name: 'd3-format', version: '3.1.3', licence: 'ISC', why: 'of d3-scale' },
  { name: 'd3-interpolate', version: '3.0.2', licence: 'ISC', why: 'of d3-scale' },
  { name: 'd3-scale', version: '4.0.3', licence: 'ISC', why: 'axes of charts' },
  { name: 'react', version: '18.3.1', licence: 'MIT', why: 'draws the page' },
  { name: 'react-dom', version: '18.3.1', licence: 'MIT', why: 'draws the page' },
  { name: 'react-reconciler', version: '0.29.2', licence: 'MIT', why: 'of @remote-ui/react' },
  { name: 'scheduler', version: '0.23.2', licence: 'MIT', why: 'of react-dom' },
  { name: 'zod', version: '4.6.7', licence: 'MIT', why: 'guards what the page is told' },
];
