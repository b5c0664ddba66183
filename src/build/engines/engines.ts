/**
 * The engines that run the rules as a warehouse does, each with the file that was built and with nothing of this machine:
 * QuickJS (compiled to WebAssembly), a bare V8 without `Intl`, and DuckDB, which calls them row by row from SQL.
 */
import vm from 'node:vm';
import { getQuickJS, type QuickJSHandle } from 'quickjs-emscripten';

/** Every row in order; null is SQL's NULL. */
export interface Engine {
  readonly evaluate: (rows: readonly (string | null)[]) => Promise<(string | null)[]>;
  readonly close: () => void;
}

type Evaluate = (row: string | null) => string | null;

const textOf = (value: unknown): string | null => {
  if (value === null || typeof value === 'string') return value;
  throw new Error(`A row comes to a text or to NULL, not to ${typeof value}.`);
};

/** V8 with the language alone: no `Intl`, no `URL`, nothing to make code of a text. */
export function bareV8(code: string): Engine & { readonly evaluateOne: Evaluate } {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('for (const host of ["Intl", "WebAssembly", "console"]) delete globalThis[host];', context);
  vm.runInContext(code, context);
  const call: unknown = vm.runInContext('(row) => roe.evaluate(row)', context);
  if (typeof call !== 'function') throw new Error('The file defines no function "evaluate".');
  const evaluateOne: Evaluate = (row) => textOf((call as (row: string | null) => unknown)(row));
  return { evaluateOne, evaluate: (rows) => Promise.resolve(rows.map(evaluateOne)), close: () => undefined };
}

export async function quickJs(code: string): Promise<Engine> {
  const context = (await getQuickJS()).newContext();
  context.unwrapResult(context.evalCode(code, 'roe-rules.js')).dispose();
  const evaluate = context.unwrapResult(context.evalCode('roe.evaluate'));
  const told = (handle: QuickJSHandle): string | null => handle.consume((value) => textOf(context.dump(value)));
  return {
    evaluate: (rows) =>
      Promise.resolve(
        rows.map((row) => {
          const given = row === null ? context.null : context.newString(row);
          const answer = context.unwrapResult(context.callFunction(evaluate, context.undefined, given));
          given.dispose();
          return told(answer);
        }),
      ),
    close() {
      evaluate.dispose();
      context.dispose();
    },
  };
}

/** `select roe_evaluate(facts)`: the function runs in a bare V8 beside the database. */
export async function duckDb(code: string): Promise<Engine> {
  const { evaluateOne } = bareV8(code);
  // A native library: loaded for this one alone.
  const { DuckDBInstance, DuckDBScalarFunction, VARCHAR } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: 'roe_evaluate',
      parameterTypes: [VARCHAR],
      returnType: VARCHAR,
      mainFunction: (_info, input, output) => {
        const facts = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row += 1) output.setItem(row, evaluateOne(textOf(facts.getItem(row))));
        output.flush();
      },
    }),
  );
  return {
    async evaluate(rows) {
      await connection.run('create or replace table deals (place integer, facts varchar)');
      const appender = await connection.createAppender('deals');
      rows.forEach((row, place) => {
        appender.appendInteger(place);
        if (row === null) appender.appendNull();
        else appender.appendVarchar(row);
        appender.endRow();
      });
      appender.closeSync();
      const found = await connection.runAndReadAll('select roe_evaluate(facts) from deals order by place');
      return found.getRows().map(([outcome]) => textOf(outcome));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
