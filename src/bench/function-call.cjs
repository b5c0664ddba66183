/** One fresh process: how long the uploaded function takes from `require` to its first answer, then warm. Prints JSON. */
const [file, objectId, warmCalls] = process.argv.slice(2);
const started = performance.now();
const { main } = require(file);
const required = performance.now();

/** Waiting for the API is not the function's own time: sockets are watched from the outside by the CPU that is used. */
async function once() {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const answer = await main({
    propertiesToSend: { hs_object_id: objectId },
    parameters: { locale: 'fr-FR', timeZone: 'Europe/Paris' },
  });
  const { user, system } = process.cpuUsage(cpu);
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  return { wall: performance.now() - begun, cpu: (user + system) / 1000, bytes: JSON.stringify(answer).length };
}

(async () => {
  const first = await once();
  const firstAnswer = performance.now() - started;
  const warm = [];
  for (let call = 0; call < Number(warmCalls); call += 1) warm.push(await once());
  process.stdout.write(JSON.stringify({ require: required - started, firstAnswer, first, warm }));
  process.exit(0);
})();
