/**
 * Builds front ends with HubSpot's builder; a program of its own for callers whose NODE_ENV is not production.
 * `node --import tsx build-front-ends.ts '[{"entryPoint": ..., "outputDir": ...}]'`
 */
import * as z from 'zod';
import { buildFrontEnd } from './front-end.ts';

const builds = z
  .array(z.object({ entryPoint: z.string(), outputDir: z.string() }))
  .parse(JSON.parse(process.argv[2] ?? '[]'));
for (const each of builds) await buildFrontEnd(each);
console.log(JSON.stringify({ built: builds.length }));
