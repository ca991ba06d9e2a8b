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

/** An accepted command answers with the id of something that there is: a stream, or what an event says. */
export class AnswersKnownIds implements Invariant {
  readonly name = 'an id that is answered is in the log';
  readonly #known = new Set<string>();

  look({ sent, answer, events }: Happening): readonly string[] {
    for (const { stream, data } of events) {
      this.#known.add(stream.slice(stream.indexOf('-') + 1));
      this.#known.add(stream.slice(stream.lastIndexOf('_') + 1));
      this.#remember(data);
    }
    if (answer.kind === 'refused' || answer.outcome.id === undefined) return [];
    return this.#known.has(answer.outcome.id) ? [] : [`${sent.command} answered ${answer.outcome.id}`];
  }

  #remember(data: unknown): void {
    if (typeof data === 'string' || typeof data === 'number') this.#known.add(String(data));
    else if (typeof data === 'object' && data !== null)
      Object.values(data).forEach((one) => this.#remember(one));
  }
}
