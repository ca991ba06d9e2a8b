import { expect } from '@jest/globals';
import type { Decider, DomainEvent } from '../decider.js';
import { Refusal, type RefusalParams } from '../refusal.js';

/** What a test may claim of a command. Every claim but `thenRepeatable` also proves that the command is idempotent. */
export interface Outcome<Event extends DomainEvent> {
  /** Exactly these events; the same command again on the state after them gives none. `[]`: it was so already. */
  then(events: readonly Event[]): void;
  /** Exactly these events, and a command that may be given twice: the repetition is not looked at. */
  thenRepeatable(events: readonly Event[]): void;
  /** A refusal with this code, and with exactly these parameters when they are given. */
  refuses(code: string, params?: RefusalParams): void;
}

/**
 * `given(decider, [planDrafted()]).when(publish()).then([planPublished()])` or `.refuses('WEIGHT_EXCEEDED')`.
 *
 * Beside what it is asked it proves that `decide` and `evolve` change none of their arguments (all are frozen), and
 * that `evolve` is total: every event that the test names is applied to every state on the way, fitting or not.
 */
export function given<State, Command, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  events: readonly Event[],
): { when(command: Command): Outcome<Event> } {
  const history = statesAlong(decider, decider.initial, events);
  return {
    when(command) {
      const state = last(history);
      const decide = (on: State): readonly Event[] => decider.decide(deepFreeze(command), on);

      const settle = (expected: readonly Event[]): State => {
        const decided = decide(state);
        expect(decided).toEqual(expected);
        const after = statesAlong(decider, state, decided);
        assertTotal(decider, [...history, ...after], [...events, ...decided]);
        return last(after);
      };

      return {
        then(expected) {
          const again = decide(settle(expected));
          expect({ again }).toEqual({ again: [] });
        },
        thenRepeatable(expected) {
          settle(expected);
        },
        refuses(code, params) {
          const refusal = refusalOf(() => decide(state));
          expect(refusal.code).toBe(code);
          if (params !== undefined) expect(refusal.params).toEqual(params);
          assertTotal(decider, history, events);
        },
      };
    },
  };
}

/** The starting state and the one after each event. */
function statesAlong<State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'evolve'>,
  start: State,
  events: readonly Event[],
): readonly State[] {
  const states = [deepFreeze(start)];
  for (const event of events) states.push(deepFreeze(decider.evolve(last(states), deepFreeze(event))));
  return states;
}

function assertTotal<State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'evolve'>,
  states: readonly State[],
  events: readonly Event[],
): void {
  for (const state of states) {
    for (const event of events) expect(() => decider.evolve(state, event)).not.toThrow();
  }
}

/** The refusal that a decision ends with; throws when it ends with events. */
export function refusalOf(decide: () => readonly DomainEvent[]): Refusal {
  try {
    const decided = decide();
    throw new Error(`expected a refusal, got ${JSON.stringify(decided)}`);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function last<T>(items: readonly T[]): T {
  const item = items.at(-1);
  if (item === undefined) throw new RangeError('a list of states is never empty');
  return item;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
