/** One terminal: what is exported in it lasts, and each command answers its status and what it printed. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Shell {
  readonly type: (command: string) => Promise<Answer>;
  readonly end: () => void;
}

/** @param notes folder for what is printed, outside the one in which it is typed */
export function openShell(cwd: string, notes: string, env: NodeJS.ProcessEnv): Shell {
  const shell = spawn('bash', ['--noprofile', '--norc'], { cwd, env });
  let typed = 0;
  return {
    async type(command) {
      typed += 1;
      const file = (of: string) => path.join(notes, `${typed}.${of}`);
      const done = `done-${typed}`;
      shell.stdin.write(
        `{ ${command}\n} >'${file('out')}' 2>'${file('err')}' </dev/null; echo $? >'${file('status')}'; echo ${done}\n`,
      );
      await until(shell, new RegExp(`^${done}$`, 'm'));
      const [out, err, status] = await Promise.all(['out', 'err', 'status'].map((of) => readFile(file(of), 'utf8')));
      return { status: Number(status), out: out ?? '', err: err ?? '' };
    },
    end: () => {
      shell.stdin.end();
    },
  };
}

export interface GoingOn {
  readonly printed: () => string;
  readonly end: () => Promise<void>;
}

/** Another terminal, in which a command goes on; answers once it has printed what it is ready with. */
export async function startIn(cwd: string, command: string, ready: RegExp, env: NodeJS.ProcessEnv): Promise<GoingOn> {
  const child = spawn('bash', ['-c', `exec ${command}`], { cwd, env });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  const printed = await until(child, ready);
  return {
    printed: () => printed,
    end: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function until(child: ChildProcessWithoutNullStreams, ready: RegExp): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      printed += data.toString();
      if (!ready.test(printed)) return;
      stop();
      resolve(printed);
    };
    const ended = (): void => {
      stop();
      reject(new Error(`It ended before it was ready: ${printed}`));
    };
    const stop = (): void => {
      child.stdout.off('data', hear);
      child.stderr.off('data', hear);
      child.off('close', ended);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', ended);
  });
}
