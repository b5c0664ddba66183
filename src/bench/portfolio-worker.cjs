/** A process of its own for the uploaded function, as HubSpot gives it one: answers each message, and says how long it took. */
const [file] = process.argv.slice(2);
const { main } = require(file);

process.on('message', async (parameters) => {
  const begun = performance.now();
  const answer = await main({ parameters });
  process.send({ milliseconds: performance.now() - begun, bytes: JSON.stringify(answer).length, answer });
});
