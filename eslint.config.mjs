import js from '@eslint/js';
import uiExtensions from '@hubspot/eslint-config-ui-extensions';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { allowance, mayImport } from './src/build/rooms.mjs';

const rooms = Object.keys(mayImport);
const zones = rooms.map((room) => ({
  target: `./src/${room}/**/!(*.test).{ts,tsx}`,
  from: rooms
    .filter((other) => other !== room && !mayImport[room].some((named) => allowance(named).room === other))
    .map((other) => `./src/${other}`),
  message: `src/${room} may import from: ${mayImport[room].join(', ') || 'no other room'}.`,
}));
/** Of some rooms another may know one folder only. */
for (const room of rooms)
  for (const { room: other, folder } of mayImport[room].map(allowance).filter((each) => each.folder !== null))
    zones.push({
      target: `./src/${room}/**/!(*.test).{ts,tsx}`,
      from: [`./src/${other}`],
      except: [`./${folder}`],
      message: `src/${room} may import from src/${other}/${folder} and nothing else of src/${other}.`,
    });
/** Inside `rules`: what rules are written in, the sections of the text, what comes of them, and "what if". One way as well. */
const layers = ['language', 'sections', 'verdict', 'what-if'];
for (const [index, layer] of layers.slice(0, -1).entries()) {
  zones.push({
    target: `./src/rules/${layer}/**/!(*.test).ts`,
    from: layers.slice(index + 1).map((other) => `./src/rules/${other}`),
    message: `src/rules/${layer} knows nothing of what is built on it.`,
  });
}
/** Where a room may know only the types of another, nothing of it may be there at run time. */
const typesOnly = rooms.flatMap((room) => {
  const others = mayImport[room].map(allowance).flatMap(({ room: other, onlyTypes }) => (onlyTypes ? [other] : []));
  if (others.length === 0) return [];
  const patterns = others.map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    allowTypeImports: true,
    message: `src/${room} may import types alone from src/${other}.`,
  }));
  return [
    {
      files: [`src/${room}/**/!(*.test).{ts,tsx}`],
      // What only tests import may check its samples against a schema.
      ignores: ['**/testing/**'],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
    },
  ];
});

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'reports/', '.stryker-tmp/', 'docs/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'warn',
    },
  },
  {
    // They run React's compiler, which reads each file once more: where there is React.
    files: ['src/{cards,pages,settings,preview}/**/*.ts', 'src/**/*.tsx'],
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // HubSpot's client takes half a second to load, has no deadline and carries the token along a redirection: it only
    // checks the emulator, as a client that we did not write.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/preview/emulator/conformance/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@hubspot/api-client',
              message: 'Only tests speak through HubSpot’s client.',
            },
          ],
        },
      ],
    },
  },
  {
    // The core knows no clock, no network, no machine: what it needs is handed in.
    files: ['facts', 'rules', 'contract', 'view', 'catalogue', 'warehouse'].map(
      (room) => `src/${room}/**/!(*.test).ts`,
    ),
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'console',
        'performance',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The instant of evaluation is a fact (asOf).' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|fs$|path$|axios|@hubspot/|react)', message: 'The core is pure.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/preview/**', 'src/build/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['BinaryExpression[operator=/^[!=]==?$/]', 'SwitchCase'].map((chooser) => ({
          selector: `${chooser} > Literal[value=/^(fr|en)$/]`,
          message: 'Words of a language stand in a table by language, so that the compiler names what a new one lacks.',
        })),
      ],
    },
  },
  {
    // One door to the terminal: what is written past it could hold a token, or steer the screen.
    files: ['src/cli/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/cli/terminal.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Write through the Terminal (src/cli/terminal.ts).',
        })),
      ],
    },
  },
  {
    files: ['src/{cards,pages,settings}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.tsx', '**/*.test.ts'],
    extends: [uiExtensions.configs?.recommended ?? []].flat(),
  },
  ...typesOnly,
  // What only tests import stands on the emulated portal, as tests themselves may.
  {
    files: ['src/{crm,functions/*,portfolio,portfolio/*}/testing/**/*.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // HubSpot's client types its arguments as generated classes and is called with plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['*.mjs', 'src/**/*.mjs', 'src/**/*.cjs'], languageOptions: { globals: globals.node } },
);
