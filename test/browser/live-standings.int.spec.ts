import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger, loadConfig } from '@kaoping/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { startServer, type Server } from '../../apps/api/src/server.js';
import { Person } from '../stories/support/person.js';
import { chromiumPath, launchBrowser } from './chromium.js';

const inBrowser = chromiumPath === undefined ? it.skip : it;

describe('the live standings page', () => {
  let folder: string;
  let server: Server;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-browser-'));
    const config = loadConfig({ KAOPING_DATA: folder, KAOPING_DEMO: 'still', PORT: '0' });
    server = await startServer(config, createLogger('silent'));
    browser = chromiumPath === undefined ? undefined : await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  inBrowser('shows the 15 units of the demo bureau in Chinese, without a login', async () => {
    const page = await open(1280);
    await expect(page.title()).resolves.toBe('绩效考评得分动态');
    await expect(page.locator('tbody tr').count()).resolves.toBe(15);
    await expect(page.getByText('过程数据').first().isVisible()).resolves.toBe(true);
    await page.close();
  });

  inBrowser('moves when an inspection finding is confirmed', async () => {
    const page = await open(1280);
    const row = page.locator('tbody tr', { hasText: '救援中心' });
    const before = await deductionIn(row);
    await confirmedFinding();
    await poll(async () => (await deductionIn(row)) !== before);
    expect(await deductionIn(row)).toBe(before + 70);
    await page.close();
  });

  inBrowser('fits a phone without sideways scrolling', async () => {
    const page = await open(390);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
    await expect(page.getByText('救援中心').first().isVisible()).resolves.toBe(true);
    await page.close();
  });

  inBrowser('leaves no text without a translation, in either language', async () => {
    const page = await open(1280);
    const chinese = await page.locator('body').innerText();
    await page.getByRole('button', { name: 'English' }).click();
    const english = await page.locator('body').innerText();
    for (const text of [chinese, english])
      expect(text).not.toMatch(/\b[a-z]+\.[a-z]+[A-Za-z]*\b(?!\.(com|cn))/);
    await page.close();
  });

  async function open(width: number): Promise<Page> {
    if (browser === undefined) throw new Error('no browser');
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.goto(server.url);
    await page.getByText('救援中心').first().waitFor();
    return page;
  }

  async function confirmedFinding(): Promise<void> {
    const inspector = await Person.signIn(server.app, 'inspector-1');
    const chair = await Person.signIn(server.app, 'chair');
    const logged = await inspector.post<{ readonly id: string }>('/cycles/quanzhou-2024/findings', {
      source: 'inspection',
      mode: 'open',
      breach: '值班脱岗',
      description: '午间值班室无人在岗',
      place: '值班室',
      charges: [{ unit: 'u06', liability: 'direct', points: '0.7' }],
      inspectors: ['p-inspector-1', 'p-inspector-2'],
      photos: [],
    });
    const confirmed = await chair.post(`/cycles/quanzhou-2024/findings/${logged.body.id}/confirm`);
    expect(confirmed.status).toBe(200);
  }
});

/** Hundredths of a point in the column of deductions, shown as `−0.70`. */
async function deductionIn(row: Locator): Promise<number> {
  const shown = /−(\d+)\.(\d\d)/.exec(await row.innerText());
  return Number(shown?.[1] ?? 0) * 100 + Number(shown?.[2] ?? 0);
}

/** Asks every 50 ms until it holds, at most 10 s. */
async function poll(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not happen');
}
