/**
 * `run-in-engine.ts ENGINE FILE`: rows on standard input as one JSON array, their outcomes in one on standard output. A
 * process of its own: Jest's own V8 loads no WebAssembly module the way QuickJS is published, and a native library that
 * fails takes nobody along.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { bareV8, duckDb, quickJs } from './engines.ts';

const [name, file = ''] = process.argv.slice(2);
const engines = { V8: bareV8, QuickJS: quickJs, DuckDB: duckDb };
const make = engines[z.enum(['V8', 'QuickJS', 'DuckDB']).parse(name)];
const rows = z.array(z.string().nullable()).parse(JSON.parse(await text(process.stdin)));
const engine = await make(readFileSync(file, 'utf8'));
const outcomes = await engine.evaluate(rows);
engine.close();
process.stdout.write(JSON.stringify(outcomes));
