import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MS = 120_000;
const LAST_WORDS = 2_000;

/**
 * Starts a program that says its address in a line of JSON, `"url":"http://…"`, and waits for that line.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` fails when it had ended by itself before
 */
export async function serverOf(program, args, env = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  const address = new Promise((resolve) => {
    // Read to the end, whatever it says: a program whose output nobody takes stops at a full pipe.
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      said = (said + piece).slice(-LAST_WORDS);
      const url = /"url":"(http:[^"]+)"/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const requireAlive = () => {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${program} ended by itself (${child.exitCode ?? child.signalCode}):\n${said}`);
  };
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  const url = await Promise.race([address, ended.then(() => undefined), tooLong]);
  requireAlive();
  if (url === undefined) throw new Error(`${program} did not start within ${PATIENCE_MS / 1000} s:\n${said}`);
  return {
    url,
    stop: async () => {
      requireAlive();
      child.kill('SIGTERM');
      await ended;
    },
  };
}
