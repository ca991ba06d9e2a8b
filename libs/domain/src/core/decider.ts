/** A stored fact: `type` is its name on disk for ever, `data` is plain JSON. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * One aggregate. `decide` answers a command with the facts that follow from it, `[]` when it is already so,
 * or throws a Refusal; `evolve` is total and never throws. Both are pure: time, ids, randomness and outside
 * facts come in with the command.
 */
export interface Decider<State, Command, Event extends DomainEvent> {
  /** First part of the stream name, e.g. `cycle`. */
  readonly category: string;
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}
