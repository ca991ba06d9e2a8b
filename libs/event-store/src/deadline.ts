import { AsyncLocalStorage } from 'node:async_hooks';

/** How long who asks something of the store waits for an answer, waiting in line included. */
export const PATIENCE_MS = 20_000;

/** One piece of work and until when it is answered; what it set going and left behind is not bound by it any more. */
interface Whole {
  readonly until: number;
  over: boolean;
}

const wholes = new AsyncLocalStorage<Whole>();

/**
 * Gives `work`, and all that it asks of the store on the way, so much time together. Several steps that each had a time
 * of their own would keep their caller waiting for the sum of them.
 */
export async function answeredWithin<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  const whole: Whole = { until: deadlineIn(ms), over: false };
  try {
    return await wholes.run(whole, work);
  } finally {
    whole.over = true;
  }
}

/** Until when who begins now goes on trying: so long, and no longer than the whole that it is a part of. */
export function deadlineIn(ms: number): number {
  const whole = wholes.getStore();
  const own = Date.now() + ms;
  return whole === undefined || whole.over ? own : Math.min(own, whole.until);
}
