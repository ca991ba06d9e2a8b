import { addDays } from '@kaoping/domain';
import { CYCLE } from '../bureau.js';
import type { Attempt } from '../moves/move.js';

/** What the year needs next: a command, and the earliest day on which it can be given. */
export interface Needed extends Attempt {
  readonly command: string;
  readonly notBefore?: string;
}

export const reason = '按程序办理。';
export const as = (person: string, command: string, input: object, notBefore?: string): Needed => ({
  ...{ as: person, command, input: { cycle: CYCLE, ...input } },
  ...(notBefore !== undefined && { notBefore }),
});

export const dayAfter = (date: string): string => addDays(date, 1);
