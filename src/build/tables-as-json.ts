/**
 * The large tables of a bundle (words, texts, holidays, the manifest), which stand in it as literals, as texts that are
 * read by `JSON.parse`: V8 reads those in half the time, for JSON has less to it than JavaScript. Only literals that are
 * made once, while the file is loaded, and that hold nothing but texts, numbers, yes and no, null, lists and objects.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Characters; shorter ones are not worth the call. */
const least = 1_000;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface Found {
  readonly begin: number;
  readonly end: number;
  readonly value: Json;
}

export function withTablesAsJson(code: string): string {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const tables = tablesIn(source);
  const parts: string[] = [];
  let at = 0;
  for (const { begin, end, value } of tables) {
    parts.push(code.slice(at, begin), `JSON.parse(${quoted(JSON.stringify(value))})`);
    at = end;
  }
  return [...parts, code.slice(at)].join('');
}

function tablesIn(source: ts.SourceFile): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    // What stands in a function is made anew with each call, and perhaps never.
    if (ts.isFunctionLike(node)) return;
    if (node.end - node.pos >= least && (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node))) {
      const value = valueOf(node);
      if (value !== undefined) {
        found.push({ begin: node.getStart(source), end: node.end, value });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Undefined for what JSON cannot say, or would say otherwise. */
function valueOf(node: ts.Expression): Json | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isArrayLiteralExpression(node)) return listOf(node);
  if (ts.isObjectLiteralExpression(node)) return objectOf(node);
  if (ts.isPrefixUnaryExpression(node)) return signed(node);
  return node.kind === ts.SyntaxKind.NullKeyword ? null : undefined;
}

/** `-1`, and the yes and no of minified code: `!0`, `!1`. */
function signed({ operator, operand }: ts.PrefixUnaryExpression): Json | undefined {
  if (!ts.isNumericLiteral(operand)) return undefined;
  if (operator === ts.SyntaxKind.ExclamationToken) return Number(operand.text) === 0;
  // JSON keeps no sign of a zero.
  return operator === ts.SyntaxKind.MinusToken && Number(operand.text) !== 0 ? -Number(operand.text) : undefined;
}

function listOf({ elements }: ts.ArrayLiteralExpression): Json | undefined {
  const values = elements.map(valueOf);
  return values.every((value) => value !== undefined) ? values : undefined;
}

function objectOf({ properties }: ts.ObjectLiteralExpression): Json | undefined {
  const entries: [string, Json][] = [];
  for (const property of properties) {
    if (!ts.isPropertyAssignment(property)) return undefined;
    const { name } = property;
    const value = valueOf(property.initializer);
    const isPlain = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name);
    // As a key of a literal it is no key.
    if (!isPlain || name.text === '__proto__' || value === undefined) return undefined;
    entries.push([name.text, value]);
  }
  return Object.fromEntries(entries);
}

/** As a text of JavaScript between the quotes that JSON does not use. */
const quoted = (json: string): string =>
  `'${json
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;

/** Where esbuild writes what it made; who takes it from its answer gets it as it is. */
export const tablesAsJson: Plugin = {
  name: 'tables-as-json',
  setup(build) {
    if (build.initialOptions.write === false) return;
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, file.endsWith('.js') || file.endsWith('.cjs') ? withTablesAsJson(text) : text);
      }
    });
  },
};
