/** A process that runs files of tests one after the other, as the light runner does. */
const lightRunner = import(new URL('worker-runner.js', import.meta.resolve('jest-light-runner')).href);

/** Called once, before the first file. */
export async function setup(workerData) {
  (await lightRunner).setWorkerData(workerData);
}

export async function run(file) {
  return (await lightRunner).default(file);
}
