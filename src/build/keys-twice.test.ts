import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAppManifest } from './app-manifest.ts';
import { keysTwice } from './keys-twice.ts';
import { root } from './paths.ts';

test('a key that stands twice in one object is found with its line; in two objects it is none', () => {
  expect(keysTwice('{\n "a": {"x": 1},\n "b": [{"x": 1}, {"x": 2}],\n "a": {}\n}')).toEqual([{ key: 'a', line: 4 }]);
});

test('an app.json with such a key is not built: the empty one behind it would have counted', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'roe-app-'));
  try {
    const file = path.join(folder, 'app.json');
    const text = await readFile(path.join(root, 'app.json'), 'utf8');
    await writeFile(file, text.replace('"objectTypeIds":', '"objectTypeIds": {"12345678": "2-1"},\n"objectTypeIds":'));
    await expect(readAppManifest(undefined, file)).rejects.toThrow(/"objectTypeIds" stands twice \(line \d+\)/);
    await writeFile(file, `${text.slice(0, 40)}}`);
    await expect(readAppManifest(undefined, file)).rejects.toThrow(/^app\.json is not valid JSON/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
