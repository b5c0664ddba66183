/** The tokens of the environment: they are kept out of everything that is printed (`without-secret.ts`). */
const tokenVariables = [
  'ROE_INSTALL_TOKEN',
  'ROE_RUN_TOKEN',
  'HUBSPOT_PORTAL_TOKEN',
  'PRIVATE_APP_ACCESS_TOKEN',
] as const;

export const secretsOf = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(tokenVariables.map((name) => environment[name]?.trim() ?? '').filter((token) => token !== '')),
];
