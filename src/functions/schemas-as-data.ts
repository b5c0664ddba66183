/**
 * Comes before all else in every bundle of a function (`src/build/upload.ts`): zod walks a schema instead of making code
 * out of its text. Code is faster only when asked thousands of times; a process that serves a reader asks a few dozen
 * schemas once or twice, and making code was a seventh of its first answer.
 */
import { config } from 'zod';

config({ jitless: true });
