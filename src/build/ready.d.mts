/** What TypeScript asks of `ready.mjs`, which is plain Node because it runs before there is any TypeScript. */
export function build(target: 'all' | 'cli'): Promise<void>;
