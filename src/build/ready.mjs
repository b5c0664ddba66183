/**
 * Makes a fresh clone ready: installs the dependencies, builds what is older than its sources. Plain Node without any
 * dependency, because it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { admits, nodeNeeded } from './node-version.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const inRoot = (...parts) => path.join(root, ...parts);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Ends with a message that says what to do, when this Node is none that the dependencies take. */
function refuseOtherNode() {
  const range = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node;
  if (admits(range, process.versions.node)) return;
  console.error(`Node ${process.versions.node} does not serve: rules-of-engagement needs ${nodeNeeded(range)}.`);
  process.exit(2);
}

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package.json')))
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/** Installs the locked dependencies unless this very lock file is installed already. Says what it does on stderr. */
export function install() {
  refuseOtherNode();
  const stamp = inRoot('node_modules', '.roe-installed');
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.error('Installing the dependencies (once, about a minute) ...');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Some registries serve only part of a package's platforms; then `npm ci` refuses a lock file that `npm install` takes.
  const attempts = [
    ['ci', ...quiet],
    ['install', '--no-save', ...quiet],
  ];
  for (const [index, args] of attempts.entries()) {
    const last = index === attempts.length - 1;
    const { status } = spawnSync(npm, args, {
      cwd: root,
      stdio: ['ignore', 2, last ? 2 : 'ignore'],
      shell: process.platform === 'win32',
    });
    if (status === 0) {
      mkdirSync(path.dirname(stamp), { recursive: true });
      writeFileSync(stamp, digest);
      return;
    }
  }
  console.error(
    'The dependencies could not be installed. Check the network and the npm registry, then run the command again.',
  );
  process.exit(2);
}

/** Newest change among the files that a build is made of, in milliseconds since 1970. */
function newestSource() {
  let newest = Math.max(
    ...['package.json', 'package-lock.json', 'app.json', 'editions.json', 'hsproject.json'].map(
      (file) => statSync(inRoot(file)).mtimeMs,
    ),
  );
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(full);
      else newest = Math.max(newest, statSync(full).mtimeMs);
    }
  };
  visit(inRoot('src'));
  return newest;
}

/** Who started this process: under npm also who started the shell between, which outlives an npm that was killed. */
function ancestors() {
  if (process.env.npm_lifecycle_event === undefined) return String(process.ppid);
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything; then come its state and its parent.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    return `${process.ppid} ${parent}`;
  } catch {
    return String(process.ppid);
  }
}

/** npm does not pass a signal on through its shell: a process whose parent has gone was meant to go with it. */
function whenOrphaned(end) {
  const above = ancestors();
  return setInterval(() => {
    if (ancestors() !== above) end();
  }, 1000).unref();
}

/** Ends this process like a Ctrl+C of its user where npm, or whoever started it, has gone. */
export const endWithParents = () => void whenOrphaned(() => process.kill(process.pid, 'SIGTERM'));

/**
 * Runs Node with these arguments and the same input and output; answers its exit status. `bound`: a channel to the child
 * tells it of this process's end, also of one by force (`endWithParent` listens).
 */
function runNode(args, options = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: options.bound ? ['inherit', 'inherit', 'inherit', 'ipc'] : (options.stdio ?? 'inherit'),
  });
  // Whoever ends this process means the one that does the work.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const orphaned = whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(orphaned);
      for (const signal of signals) process.off(signal, forward);
      resolve(status ?? 1);
    });
  });
}

/** Runs a TypeScript file of this project; answers its exit status. */
export const runTypeScript = (file, args = [], options = {}) =>
  runNode(['--import', import.meta.resolve('tsx'), inRoot(file), ...args], options);

/**
 * The file that says when a target was last built as `app.json` has it: its time is that at which the build began, so that
 * what is changed meanwhile is newer. `src/build/main.ts` writes it.
 * @param {'all' | 'cli'} target
 */
export const stampOf = (target) => inRoot('build', `.built-${target}`);

/** Whether what a target makes is newer than every source. */
export const isBuilt = (target) => existsSync(stampOf(target)) && statSync(stampOf(target)).mtimeMs > newestSource();

/** Holds the number of the process that builds. */
const lock = inRoot('build', '.building');
/** Milliseconds. Another process may have got the number of one that died. */
const staleAfter = 120_000;

function isHeld() {
  try {
    const { mtimeMs } = statSync(lock);
    if (Date.now() - mtimeMs > staleAfter) return false;
    const holder = Number(readFileSync(lock, 'utf8'));
    // Empty: whoever took it is about to write its number.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    // EPERM: somebody else's process, and alive.
    return error.code === 'EPERM';
  }
}

/** Of several processes one builds: what it takes away and makes anew may be read by none meanwhile. */
async function whileLocked(work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isHeld()) await wait(100);
      else rmSync(lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Builds one target unless its product is newer than every source.
 * @param {'all' | 'cli'} target
 */
export async function build(target) {
  if (isBuilt(target)) return;
  const status = await whileLocked(() =>
    isBuilt(target) ? 0 : runTypeScript('src/build/main.ts', [target], { stdio: ['ignore', 2, 2] }),
  );
  if (status === 0) return;
  console.error('The build failed; what it printed above says why.');
  process.exit(2);
}
