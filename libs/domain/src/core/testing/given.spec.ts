import { describe, expect, it } from '@jest/globals';
import type { Decider, DomainEvent } from '../decider.js';
import { refusals } from '../refusal.js';
import { given } from './given.js';

type Door = { readonly open: boolean; readonly log: string[] };
type DoorEvent = DomainEvent<'DoorOpened', { readonly by: string }>;
type DoorCommand = { readonly by: string };

const refuse = refusals({ DOOR_LOCKED: 'conflict' });
const opened: DoorEvent = { type: 'DoorOpened', data: { by: 'clerk' } };

const door: Decider<Door, DoorCommand, DoorEvent> = {
  category: 'door',
  initial: { open: false, log: [] },
  decide: ({ by }, state) => {
    if (by === 'stranger') throw refuse.DOOR_LOCKED({ by });
    return state.open ? [] : [{ type: 'DoorOpened', data: { by } }];
  },
  evolve: (state) => ({ ...state, open: true }),
};

describe('given/when/then', () => {
  it('accepts the exact events and a refusal with its parameters', () => {
    given(door, []).when({ by: 'clerk' }).then([opened]);
    given(door, [opened]).when({ by: 'clerk' }).then([]);
    given(door, []).when({ by: 'stranger' }).refuses('DOOR_LOCKED', { by: 'stranger' });
  });

  it('fails when the events, the refusal or its parameters differ', () => {
    expect(() => given(door, []).when({ by: 'clerk' }).then([])).toThrow();
    expect(() => given(door, []).when({ by: 'clerk' }).refuses('DOOR_LOCKED')).toThrow('expected a refusal');
    expect(() => given(door, []).when({ by: 'stranger' }).refuses('DOOR_OPEN')).toThrow();
    expect(() => given(door, []).when({ by: 'stranger' }).refuses('DOOR_LOCKED', { by: 'clerk' })).toThrow();
    expect(() => given(door, []).when({ by: 'stranger' }).then([])).toThrow('DOOR_LOCKED');
  });

  it('fails when the same command gives a second event, unless the test says that it may', () => {
    const forgetful = { ...door, evolve: (state: Door) => state };
    expect(() => given(forgetful, []).when({ by: 'clerk' }).then([opened])).toThrow();
    given(forgetful, []).when({ by: 'clerk' }).thenRepeatable([opened]);
  });

  it('fails when evolve throws on any state or changes the state it was given', () => {
    const fussy: typeof door = {
      ...door,
      evolve: (state) => {
        if (state.open) throw new Error('already open');
        return { ...state, open: true };
      },
    };
    const careless: typeof door = {
      ...door,
      evolve: (state, event) => {
        state.log.push(event.data.by);
        return { ...state, open: true };
      },
    };
    expect(() => given(fussy, []).when({ by: 'clerk' }).then([opened])).toThrow('already open');
    expect(() => given(careless, [opened])).toThrow('not extensible');
  });
});
