import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes. @throws Error with `what` after 20 seconds */
export async function until(what: string, yes: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await yes())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await sleep(10);
  }
}
