/** One fresh process: `require` of an uploaded function, and its first call, apart. `start-call.cjs FILE CONTEXT`; prints JSON. */
const [file, context] = process.argv.slice(2);

const since = ({ wall, cpu }) => {
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
};
const now = () => ({ wall: performance.now(), cpu: process.cpuUsage() });

(async () => {
  const started = now();
  const { main } = require(file);
  const loaded = since(started);
  const asked = now();
  const answer = await main(JSON.parse(context));
  const first = since(asked);
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  process.stdout.write(JSON.stringify({ require: loaded, first, answer }), () => process.exit(0));
})();
