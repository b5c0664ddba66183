/** Processes that run app functions, so that the two cards of a record need not wait for each other. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Json } from './protocol.ts';

export interface FunctionRequest {
  readonly name: string;
  /** The built bundle. */
  readonly file: string;
  /** What the function finds in `process.env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the properties of `propertiesToSend` are read before the function runs. */
  readonly apiOrigin: string;
  readonly accountId: number;
  /** Absent where the call comes from no record. */
  readonly objectQuery?: {
    readonly objectId: number;
    readonly objectTypeId: string;
    readonly objectPropertyNames: readonly string[];
  };
  readonly parameters: unknown;
}

export type FunctionResult =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly cause: string };

export interface FunctionPool {
  readonly run: (request: FunctionRequest) => Promise<FunctionResult>;
  readonly close: () => void;
}

/** The executor ends a function after 15 s; a process that says nothing for longer is stuck before or after it. */
const patience = 20_000;

/** @param home a folder without a HubSpot configuration: a developer's own account must never answer for the sample */
export function createFunctionPool(hostFile: string, home: string, size = 2): FunctionPool {
  const idle: ChildProcess[] = [];
  const waiting: ((child: ChildProcess) => void)[] = [];
  const all = new Set<ChildProcess>();

  const start = () => {
    const child = fork(hostFile, [], {
      // Nothing of this process's environment but what Node needs: no token of the developer's can reach a function.
      env: { PATH: process.env['PATH'] ?? '', HOME: home, USERPROFILE: home, NODE_ENV: 'production' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
    });
    return child;
  };
  const take = () => {
    const child = idle.pop() ?? (all.size < size ? start() : undefined);
    return child === undefined ? new Promise<ChildProcess>((resolve) => waiting.push(resolve)) : Promise.resolve(child);
  };
  const give = (child: ChildProcess) => {
    const usable = child.connected && !child.killed;
    const next = waiting.shift();
    if (next !== undefined) next(usable ? child : start());
    else if (usable) idle.push(child);
  };

  const ask = (child: ChildProcess, request: FunctionRequest) =>
    new Promise<FunctionResult>((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
      }, patience);
      const settle = (outcome: FunctionResult) => {
        clearTimeout(timer);
        child.off('message', answered);
        child.off('exit', gone);
        resolve(outcome);
      };
      // Only `function-host.ts` speaks on this channel.
      const answered = (outcome: unknown) => {
        settle(outcome as FunctionResult);
      };
      const gone = () => {
        settle({ ok: false, cause: 'The process of the function ended without an answer.' });
      };
      child.once('message', answered);
      child.once('exit', gone);
      child.send(request);
    });

  return {
    async run(request) {
      const child = await take();
      try {
        return await ask(child, request);
      } finally {
        give(child);
      }
    },
    close() {
      for (const child of all) child.kill();
    },
  };
}
