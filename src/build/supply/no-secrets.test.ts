/** No secret lies in what is handed on or kept in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../built.ts';
import { elsewhere, root } from '../paths.ts';
import { secretsIn } from '../upload-check/rules/secrets.ts';
import { workflowAction } from '../workflow.ts';

beforeAll(ensureBuilt, 120_000);

test.each([
  ['the file that is pasted into a workflow', workflowAction],
  ['the rules of a warehouse', path.join(elsewhere, 'warehouse', 'roe-rules.js')],
])('%s holds no secret', (_what, file) => {
  expect(secretsIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test('no source, document or setting holds a secret; the tokens of tests are made up', () => {
  const inFolders = ['src', 'docs', '.ci'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const atTop = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(root, entry.name));
  const files = [...inFolders, ...atTop];
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => secretsIn(readFileSync(file, 'latin1')).map((kind) => `${file}: ${kind}`));
  expect(found).toEqual([]);
});
