import type { EventStore } from '@kaoping/event-store';

export type Outcome = 'acknowledged' | 'refused' | 'unknown';

/** What writers were told, command by command, and what the log says of it. */
export class Outcomes {
  readonly #told = new Map<string, Outcome>();

  tell(command: string, outcome: Outcome): void {
    this.#told.set(command, outcome);
  }

  all(outcome: Outcome): readonly string[] {
    return [...this.#told].filter(([, told]) => told === outcome).map(([command]) => command);
  }

  get size(): number {
    return this.#told.size;
  }

  /** Acknowledged: there once. Refused: never. Unknown: once at most. Each violation as a sentence, none is right. */
  async violations(store: EventStore): Promise<readonly string[]> {
    const times = new Map<string, number>();
    for await (const { data } of store.readAll()) {
      const { command } = data as { readonly command: string };
      times.set(command, (times.get(command) ?? 0) + 1);
    }
    return [...this.#told].flatMap(([command, told]) => {
      const found = times.get(command) ?? 0;
      const right = told === 'acknowledged' ? found === 1 : told === 'refused' ? found === 0 : found <= 1;
      return right ? [] : [`${command} was ${told} and is there ${found} times`];
    });
  }
}
