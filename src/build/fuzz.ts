/** `npm run fuzz [-- ROUNDS]`: the properties again and again, from a new seed each round, until one fails or all rounds are over. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.ts';

const rounds = Number(process.argv[2] ?? 20);
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
/** The files that hold properties over whole deals. */
const suites = [
  'src/rules/verdict/determine.test.ts',
  'src/rules/verdict/redaction.test.ts',
  'src/view/redaction.test.ts',
  'src/functions/dirty-portals.test.ts',
  'src/crm/facts-from-records.test.ts',
];

for (let round = 1; round <= rounds; round += 1) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const { status, stderr } = spawnSync(process.execPath, [jest, '--testTimeout=600000', ...suites], {
    cwd: root,
    env: { ...process.env, ROE_SEED: seed },
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stderr);
    console.error(`Round ${round} failed. Repeat it with: ROE_SEED=${seed} npx jest ${suites.join(' ')}`);
    process.exit(1);
  }
  console.log(`round ${round} of ${rounds}, seed ${seed}: all properties hold`);
}
