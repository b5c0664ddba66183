/** Who runs a command, as the machine calls them; nobody checks it. */
export const personIn = (environment: NodeJS.ProcessEnv): string =>
  environment['USER'] ?? environment['USERNAME'] ?? 'roe';
