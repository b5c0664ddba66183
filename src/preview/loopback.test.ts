/** Every server of this project listens on this machine alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { startEmulator } from './emulator/emulator.ts';

const sources = path.join(process.cwd(), 'src');

test('no source opens a door but at 127.0.0.1', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|mjs|cjs)$/.test(file) && !file.includes('.test.'),
  );
  const doors = files.flatMap((file) =>
    [...readFileSync(path.join(sources, file), 'utf8').matchAll(/\.listen\([^)]*\)/g)].map(([call]) => ({
      file,
      call,
    })),
  );
  expect(doors.length).toBeGreaterThanOrEqual(5);
  expect(doors.filter(({ call }) => !call.includes("'127.0.0.1'"))).toEqual([]);
});

test('the emulated account answers this machine, and under no other address of it', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea' });
  try {
    const { hostname, port } = new URL(emulator.url);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const address of others) expect([address, await answers(address, Number(port))]).toEqual([address, false]);
    expect(await answers('127.0.0.1', Number(port))).toBe(true);
  } finally {
    await emulator.close();
  }
});

const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => {
      end(true);
    });
    socket.on('error', () => {
      end(false);
    });
    socket.on('timeout', () => {
      end(false);
    });
  });
