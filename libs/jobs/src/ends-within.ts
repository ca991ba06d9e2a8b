import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when `work` has ended, however it did, or after `ms`. */
export async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const ended = work.then(
    () => true,
    () => true,
  );
  const patience = sleep(ms, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([ended, patience]);
  timer.abort();
  return inTime;
}
