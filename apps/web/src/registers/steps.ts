import type { Step } from './register.js';

/** Where an event stands in the log, as the read models tell. */
export interface Stamp {
  readonly at: string | null;
  readonly onBehalfOf?: string;
}

export interface Done {
  readonly by: string;
  readonly stamp: Stamp;
  readonly reason?: string | null;
}

/** One thing that was done; nothing where it was not. */
export function step(event: string, done: Done | null, text?: string | null): readonly Step[] {
  if (done === null) return [];
  const { by, stamp, reason } = done;
  return [
    { what: `event:${event}`, by, at: stamp.at, onBehalfOf: stamp.onBehalfOf, text: text ?? reason ?? null },
  ];
}
