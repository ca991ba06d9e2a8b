import type { NewEvent } from '../event-store.port.js';
import { transact, type TransactResult, type Transaction } from '../transact.js';
import { type LogUnderTest, origin } from './log-under-test.js';

export interface Counted extends NewEvent {
  readonly type: 'Counted';
  readonly data: number;
}

export interface Count {
  readonly last: number;
  readonly seen: number;
}

/** A decider to try transact with: its state is the last number and how many there were. */
export const counter = {
  initial: { last: 0, seen: 0 } as Count,
  evolve: ({ seen }: Count, { data }: Counted): Count => ({ last: data, seen: seen + 1 }),
};

export const counted = (data: number): Counted => ({ type: 'Counted', data });
export const countOn = ({ last }: Count): Counted[] => [counted(last + 1)];

/** A command on a counter; counts on unless `more` says what to decide. */
export function count(
  log: LogUnderTest,
  stream: string,
  commandId: string,
  more: Partial<Transaction<Count, Counted>> = {},
): Promise<TransactResult> {
  return transact(log.store, {
    stream,
    decider: counter,
    decide: countOn,
    origin: origin(commandId),
    ...more,
  });
}
