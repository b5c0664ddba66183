/** What a run over an account's deals leaves on the disk is its user's alone, and names nobody. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Checkpoint } from '../portfolio/checkpoint.ts';
import { openRunState, type RunState } from './run-state.ts';

let folder: string;
let state: RunState;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roe-run-state-'));
  const opened = openRunState(folder, 'en');
  if (!opened.ok) throw new Error(opened.problem);
  state = opened.state;
});
afterEach(() => {
  state.release();
  rmSync(folder, { recursive: true });
});

const checkpoint: Checkpoint = {
  format: 'roe reevaluate 1',
  of: 'account 147258369',
  startedAt: '2026-11-30T10:00:00.000Z',
  after: '9006',
  last: '9006',
  listed: false,
  ahead: ['9020'],
  left: [],
  again: ['9002'],
  tally: { evaluated: 2, byStatus: {}, written: 1, wouldBeWritten: 0, refused: 0, lost: 0, unread: 0, notShared: 0 },
};

test('nobody else of the machine may read a file of it', () => {
  state.save(checkpoint);
  state.noteWrites([['9001', '2026-11-30T10:00:01Z']]);
  state.finish(Date.parse(checkpoint.startedAt), true);
  state.save(checkpoint);
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(['run.json', 'last.json', 'written.txt']));
  const open = files.filter((file) => (statSync(path.join(folder, file)).mode & 0o077) !== 0);
  expect(process.platform === 'win32' ? [] : open).toEqual([]);
});

test('a checkpoint takes ids, instants and counts, and nothing else', () => {
  state.save(checkpoint);
  expect(state.checkpoint()).toEqual(checkpoint);
  const file = path.join(folder, 'run.json');
  for (const more of [{ token: 'pat-eu1-x' }, { left: ['Atelier Boréal'] }, { after: 7 }]) {
    state.save({ ...checkpoint, ...more } as unknown as Checkpoint);
    expect(readFileSync(file, 'utf8')).not.toBe('');
    expect(state.checkpoint()).toBeNull();
  }
});
