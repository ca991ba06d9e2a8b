import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ReorganisedBureau } from '../stories/support/reorganised.js';
import { chromiumPath, launchBrowser } from './chromium.js';
import { DESKTOP, openDesk, PHONE } from './desk-page.js';

const PATIENCE_MS = 120_000;
const inBrowser = (sentence: string, run: () => Promise<void>) =>
  (chromiumPath === undefined ? it.skip : it)(sentence, run, PATIENCE_MS);

/** 危化科 has gone into 基础科 on 1 July: what it was charged with is read and answered on the pages of 基础科. */
describe('the pages of a unit that took another over', () => {
  let bureau: ReorganisedBureau;
  let browser: Browser | undefined;
  let url: string;
  let finding: string;

  beforeAll(async () => {
    bureau = await ReorganisedBureau.open();
    bureau.on('2026-06-20');
    finding = await bureau.finding('u02', '0.5');
    bureau.on('2026-07-01');
    const { id = '' } = (await bureau.propose({})).body;
    await bureau.confirm(id);
    await bureau.office.reads(bureau.path());
    url = await bureau.planned.server.listen();
    browser = chromiumPath === undefined ? undefined : await launchBrowser();
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser?.close();
    await bureau.planned.server.stopAndForget();
  });

  for (const width of [DESKTOP, PHONE])
    inBrowser(`lead to what it inherited, and say from whom (${width} wide)`, async () => {
      const page = await desk('clerk-u08', '/y2026/units/u08', width);
      await page.getByText('自2026-07-01起承继“危化科”的事项（泉委编〔2026〕31号）').waitFor();
      const findings = page.getByRole('region', { name: '问题台账' });
      await findings.getByText('原危化科事项，由基础科承继').waitFor();
      await findings.getByRole('link', { name: '问题 1' }).click();
      await page
        .getByText('“危化科”自2026-07-01起不再存续（泉委编〔2026〕31号），本事项由“基础科”承继办理')
        .waitFor();
      await page.close();
    });

  inBrowser('a list narrowed to the heir holds them too, with a remark', async () => {
    const page = await desk('office-1', '/y2026/findings?unit=u08');
    const line = page.getByRole('row', { name: /危化科/ });
    await line.getByText('由基础科承继').waitFor();
    await page.close();
  });

  inBrowser('the heir answers the finding from its worklist, under its own name', async () => {
    const page = await desk('clerk-u08', '/work');
    await page.getByRole('link', { name: '对发现问题作出说明' }).click();
    await page.getByLabel('说明', { exact: true }).fill('已落实值班安排。');
    await page.getByRole('button', { name: '说明发现问题' }).click();
    // Not in the form, where it stands before it is sent.
    await page.locator('.details').getByText('已落实值班安排。').waitFor();
    const line = await bureau.office.reads<{ answers: readonly object[] }>(
      bureau.path(`/findings/${finding}`),
    );
    expect(line.answers).toMatchObject([{ unit: 'u02', by: 'p-clerk-u08' }]);
    await page.close();
  });

  inBrowser('a unit that is no more says who took over', async () => {
    const page = await desk('chair', '/y2026/units');
    const line = page.getByRole('listitem').filter({ hasText: '危化科由基础科承继' });
    await line.waitFor();
    await expect(line.count()).resolves.toBe(1);
    await page.close();
  });

  async function desk(login: string, path: string, width?: number) {
    if (browser === undefined) throw new Error('no browser');
    return openDesk(browser, { url, login, path, ...(width !== undefined && { width }) });
  }
});
