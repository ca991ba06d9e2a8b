import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A browser of the system; `KAOPING_CHROMIUM` names another one. */
const CANDIDATES = [
  process.env['KAOPING_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const chromiumPath = CANDIDATES.find((path) => path !== undefined && path !== '' && existsSync(path));

export function launchBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('no browser on this machine');
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
