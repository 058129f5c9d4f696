// Starts a Samspil with an invented municipality for the tests, and stops it afterwards.
// SPDX-License-Identifier: MPL-2.0

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Where screenshots and logs of the last run are found. */
export const out = join(here, 'out');
mkdirSync(out, { recursive: true });

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** A running server: its `url`, and `stop()`. With SAMSPIL_URL set, the one that runs there. */
export async function startServer() {
  if (process.env.SAMSPIL_URL) return { url: process.env.SAMSPIL_URL.replace(/\/$/, ''), stop: async () => {} };

  const binary = process.env.SAMSPIL_BIN ?? join(here, '../../target/debug/samspil');
  if (!existsSync(binary)) throw new Error(`There is no server to test at ${binary}: run "cargo build --workspace" first.`);

  const dir = mkdtempSync(join(tmpdir(), 'samspil-browser-'));
  const port = await freePort();
  const log = join(out, `server-${port}.log`);
  const file = openSync(log, 'w');
  const server = spawn(binary, ['demo', '--database', `sqlite:${join(dir, 'demo.sqlite')}`, '--listen', `127.0.0.1:${port}`], {
    cwd: dir,
    stdio: ['ignore', file, file],
  });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  // A test run that is broken off shall not leave a server behind.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);

  const url = `http://127.0.0.1:${port}`;
  const patience = Date.now() + 60_000;
  while (!(await answers(`${url}/health`))) {
    if (server.exitCode !== null || Date.now() > patience) {
      kill();
      throw new Error(`The server did not start. It said:\n${readFileSync(log, 'utf8')}`);
    }
    await pause(100);
  }

  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      const killer = setTimeout(kill, 5_000);
      await gone;
      clearTimeout(killer);
      process.off('exit', kill);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
