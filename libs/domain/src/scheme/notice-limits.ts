import type { Scheme } from './scheme.js';

/** How far ahead a public notice (公示) may begin, and how long it may last: one that never ends would stop the cycle for ever. */
export interface NoticeLimits {
  /** Calendar days between the day of the command and the first day. */
  readonly within: number;
  /** Calendar days, both ends included. */
  readonly most: number;
}

type Declared = Pick<Scheme, 'noticeDays' | 'noticeWorkingDays' | 'noticeWithinDays' | 'noticeMaxDays'>;

const WITHIN = 30;
const MOST = 90;

export function noticeLimits(scheme: Declared): NoticeLimits {
  const { noticeWithinDays: within = WITHIN, noticeMaxDays } = scheme;
  return { within, most: noticeMaxDays ?? Math.max(MOST, leastDaysOfNotice(scheme)) };
}

/** Twice the working days hold them over any holiday, 国庆 and 春节 included. */
export function leastDaysOfNotice({ noticeDays, noticeWorkingDays = 0 }: Declared): number {
  return Math.max(noticeDays, noticeWorkingDays * 2);
}
