import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pickItems, type Items } from '../stories/support/appealed.js';
import { Bureau, disputes } from '../stories/support/bureau.js';
import { chromiumPath, launchBrowser } from './chromium.js';
import { goTo, openDesk, overhang, PHONE } from './desk-page.js';

/** Several people sign in one after another, each with a page of their own. */
const PATIENCE_MS = 120_000;

const inBrowser = (sentence: string, run: () => Promise<void>) =>
  (chromiumPath === undefined ? it.skip : it)(sentence, run, PATIENCE_MS);
const GROUNDS = '台账和影像资料齐全，核定时未予计入。';
const EVIDENCE = {
  name: '演练台账.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n演练台账\n%%EOF\n'),
};

/** 申诉 on the pages of the desk: a unit files, the office takes in, the chair names a panel, it votes, everybody reads. */
describe('the pages of an appeal', () => {
  let bureau: Bureau;
  let items: Items;
  let browser: Browser | undefined;
  let url: string;
  const appeals = (rest = '') => `/${bureau.cycle}/appeals${rest}`;
  let appeal = '';

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'public-notice', leaveOut: disputes });
    items = await pickItems(bureau);
    bureau.on('2025-02-23', '08:30');
    const office = await bureau.as('office-1');
    await office.does(bureau.path('/result/notice'), { from: '2025-02-24', until: '2025-03-02' });
    bureau.on('2025-02-25');
    // The browser says no time: whoever speaks last has set the clock.
    await office.reads(bureau.path());
    url = await bureau.server.listen();
    browser = chromiumPath === undefined ? undefined : await launchBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await bureau.server.stopAndForget();
  });

  inBrowser('a unit files one with grounds and evidence, and is told how long it may', async () => {
    const { unit, id } = items.indicator;
    const page = await desk(`clerk-${unit}`, appeals());
    expect(await page.getByText('公示期2025-02-24至2025-03-02').innerText()).toContain('其中工作日4天');
    await page.getByRole('link', { name: '提出申诉' }).click();
    await page.getByRole('button', { name: '提出申诉' }).click();
    await expect(overhang(page)).resolves.toBeLessThanOrEqual(0);
    await expect(page.getByText('请填写此项。').count()).resolves.toBe(3);
    await page.getByLabel('申诉事项').selectOption('indicator');
    await page.getByLabel('具体事项').selectOption(id);
    await page.getByLabel('申诉理由').fill(GROUNDS);
    await page.getByLabel('佐证材料').setInputFiles(EVIDENCE);
    await page.getByText(EVIDENCE.name).waitFor();
    await page.getByRole('button', { name: '提出申诉' }).click();
    await page.getByRole('heading', { name: '申诉 1' }).waitFor();
    await page.getByText(GROUNDS).first().waitFor();
    await page.getByText('待受理').first().waitFor();
    appeal = page.url().split('/').at(-1) ?? '';
    await page.close();
  });

  inBrowser('the office takes it in from its worklist', async () => {
    const page = await desk('office-1', '/work');
    await page.getByRole('link', { name: '受理申诉，或者不予受理' }).click();
    await page.locator('summary', { hasText: /^受理申诉$/ }).click();
    await page.getByRole('button', { name: '受理申诉', exact: true }).click();
    await page.getByText('已受理，待复核').first().waitFor();
    await page.close();
  });

  inBrowser('the chair names a panel, and is told who cannot sit on it and what to do', async () => {
    const page = await desk('chair', appeals(`/${appeal}`));
    const members = page.getByRole('group', { name: '复核组成员' });
    const { verifiedBy } = items.indicator;
    for (const one of ['察访核验组·组员一', '察访核验组·组员二', await labelOf(verifiedBy)])
      await members.getByLabel(one).check();
    await page.getByRole('button', { name: '指定复核组' }).click();
    await page.getByRole('alert').getByText('APPEAL_PANEL_MEMBER_CONFLICTED').waitFor();
    await members.getByLabel(await labelOf(verifiedBy)).uncheck();
    await members.getByLabel(await labelOf(`p-${third()}`), { exact: true }).check();
    await page.getByRole('button', { name: '指定复核组' }).click();
    await page.getByText('作出复核决定前，表决情况只有复核组成员可以查看。').waitFor();
    await page.close();
  });

  inBrowser('members vote, on a phone too, and nobody else sees how before it is decided', async () => {
    await vote('inspector-1', PHONE, {
      outcome: 'upheld',
      corrected: items.indicator.weight,
      reasons: '记录属实。',
    });
    await vote('inspector-2', undefined, { outcome: 'rejected', reasons: '记录系事后补录。' });
    const page = await desk('office-1', appeals(`/${appeal}`));
    await page.getByText('作出复核决定前，表决情况只有复核组成员可以查看。').waitFor();
    await expect(page.getByText('记录系事后补录。').count()).resolves.toBe(0);
    await page.close();
    await vote(third(), undefined, {
      outcome: 'upheld',
      corrected: items.indicator.weight,
      reasons: '应予计入。',
    });
  });

  inBrowser('the unit reads the ruling with both values, the votes and the dissent', async () => {
    const { unit, score, weight } = items.indicator;
    const page = await desk(`head-${unit}`, appeals(`/${appeal}`));
    const ruling = page.locator('.ruling');
    await ruling.waitFor();
    const text = await ruling.innerText();
    for (const part of ['支持', score, weight, '察访核验组·组员二']) expect(text).toContain(part);
    await expect(page.locator('.votes .dissent').count()).resolves.toBe(1);
    await expect(page.getByText('记录系事后补录。').count()).resolves.toBe(1);
    await page.close();
  });

  inBrowser('the register is narrowed in the address, and saved as a file in Chinese', async () => {
    const page = await desk('office-1', appeals());
    await page.getByLabel('办理状态').selectOption('withdrawn');
    await page.getByText('没有符合条件的事项。').waitFor();
    expect(page.url()).toContain('status=withdrawn');
    await page.getByLabel('办理状态').selectOption('ruled');
    await page.getByRole('link', { name: '申诉 1' }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出CSV' }).click();
    expect((await saved).suggestedFilename()).toBe(`appeals-${bureau.cycle}.csv`);
    await page.close();
  });

  inBrowser('nobody reads what is not theirs, and each page says what to do', async () => {
    const page = await desk(`clerk-${items.finding.unit}`, appeals(`/${appeal}`));
    await page.getByText('您不能查看这一页').waitFor();
    await goTo(page, appeals());
    await page.getByText('还没有登记的事项。').waitFor();
    await page.close();
  });

  inBrowser(
    'none of the pages is wider than a phone, or has a text without words in either language',
    async () => {
      const page = await desk('chair', '/work', PHONE);
      const pages = [
        'appeals',
        'findings',
        'rectifications',
        'incentives',
        'vetoes',
        'consequences',
        'delegations',
      ];
      const more = ['transitions', 'not-applicable', 'plan-changes', 'organisation', 'assessments', 'units'];
      for (const path of [...pages, ...more].map((name) => `/${bureau.cycle}/${name}`)) {
        await goTo(page, path);
        await page.locator('main h2').first().waitFor();
        await expect(overhang(page)).resolves.toBeLessThanOrEqual(0);
      }
      for (const language of ['English', '中文']) {
        await page.getByRole('button', { name: language }).click();
        await goTo(page, appeals(`/${appeal}`));
        await page.locator('.ruling').waitFor();
        expect(await page.locator('body').innerText()).not.toMatch(
          /\b[a-z]+[.:][a-z]+[A-Za-z.]*\b(?!\.(com|cn))/,
        );
      }
      await page.close();
    },
  );

  async function desk(login: string, path: string, width?: number): Promise<Page> {
    if (browser === undefined) throw new Error('no browser');
    return openDesk(browser, { url, login, path, ...(width !== undefined && { width }) });
  }

  async function vote(
    login: string,
    width: number | undefined,
    { outcome, corrected, reasons }: { outcome: string; corrected?: string; reasons: string },
  ): Promise<void> {
    const page = await desk(login, appeals(`/${appeal}`), width);
    const form = page.getByRole('form', { name: '对申诉表决' });
    await form.getByLabel('表决意见').selectOption(outcome);
    if (corrected !== undefined) await form.getByLabel('更正为').fill(corrected);
    await form.getByLabel('表决理由').fill(reasons);
    await form.getByRole('button', { name: '对申诉表决' }).click();
    await page.locator('.votes').getByText(reasons).waitFor();
    await page.close();
  }

  /** The head of a unit with no part in it. Whoever names the panel does not sit on it. */
  function third(): string {
    const own = [items.indicator.unit, bureau.year.officeUnit];
    return `head-${bureau.year.units.find(({ id }) => !own.includes(id))?.id ?? ''}`;
  }

  async function labelOf(person: string): Promise<string> {
    const account = await bureau.server.accounts.findByPerson(person);
    return account?.label ?? person;
  }
});
