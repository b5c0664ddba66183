/** What TypeScript asks of `node-version.mjs`, which is plain Node because it runs before there is any TypeScript. */
export function admits(range: string, version: string): boolean;
export function nodeNeeded(range: string): string;
