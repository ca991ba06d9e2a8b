import type { Happening, Invariant } from './invariant.js';

/** A refusal writes nothing; an acceptance says where the log stands. */
export class RefusalWritesNothing implements Invariant {
  readonly name = 'a refused command writes nothing';

  look({ answer, events }: Happening): readonly string[] {
    if (answer.kind === 'accepted' || events.length === 0) return [];
    return [`${answer.code} after ${events.map(({ type }) => type).join(', ')}`];
  }
}

/** A commandId is unique in its stream: it has one effect there, however often it is sent, and answers the same again. */
export class OneEffectPerCommand implements Invariant {
  readonly name = 'one effect per commandId';
  readonly #effects = new Map<string, string>();

  look({ sent, answer, events }: Happening): readonly string[] {
    const found: string[] = [];
    for (const { stream, metadata } of events) {
      if (metadata.commandId !== sent.commandId && !stream.startsWith('ballot'))
        found.push(`${stream} names ${metadata.commandId} instead of ${sent.commandId}`);
    }
    for (const stream of new Set(events.map((event) => event.stream))) {
      const key = `${stream} ${sent.commandId}`;
      const before = this.#effects.get(key);
      if (before !== undefined) found.push(`${key} had an effect before: ${before}`);
      this.#effects.set(key, events.map(({ type }) => type).join(', '));
    }
    if (answer.kind === 'accepted' && answer.outcome.repeated && events.length > 0)
      found.push('a repeated command wrote something');
    return found;
  }
}
