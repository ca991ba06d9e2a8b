import { DEMO_PASSWORD } from '@kaoping/identity';
import type { Browser, Page } from 'playwright-core';

export const DESKTOP = 1280;
export const PHONE = 390;
/** For one step, on a machine that other tests keep busy. */
const PATIENCE_MS = 60_000;

/** Signs somebody in as people do, in a window of their own that knows nobody else's session. */
export async function openDesk(
  browser: Browser,
  { url, login, path, width = DESKTOP }: { url: string; login: string; path: string; width?: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${url}/#${path}`);
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '退出登录' }).waitFor();
  return page;
}

/** Goes to another page of the desk, as a link would lead there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(`#${path}`)}`);
}

/** What the page is wider than its window by. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}
