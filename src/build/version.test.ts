/** One version of the app: that of `package.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { run } from '../cli/run.ts';
import { captured } from '../cli/testing/captured.ts';
import { root } from './paths.ts';

test('roe --version tells it', async () => {
  const { terminal, out } = captured();
  expect(await run(['--version'], {}, terminal)).toBe(0);
  expect(out().trim()).toBe(packageJson.version);
});

test('no source writes it down a second time', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|tsx|mjs|cjs)$/.test(file),
  );
  const twice = files.filter((file) =>
    readFileSync(path.join(root, 'src', file), 'utf8').includes(`'${packageJson.version}'`),
  );
  expect(twice).toEqual([]);
});
