/** What TypeScript asks of `ready.mjs`, which is plain Node because it runs before there is any TypeScript. */
type Target = 'all' | 'cli';

export function build(target: Target): Promise<void>;
export function isBuilt(target: Target): boolean;
export function stampOf(target: Target): string;
