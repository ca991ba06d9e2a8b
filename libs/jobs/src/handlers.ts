import { JobsMiswired } from './errors.js';
import type { NewJob } from './job.js';

/**
 * Works on the jobs of one name. A job may be begun any number of times, by several processes at once, after a freeze
 * of minutes: its effect must be one that the log or the disk takes once.
 */
export interface JobHandler {
  readonly name: string;
  /** @param signal the process stops: end soon; what is not done is begun again */
  run(job: NewJob, signal: AbortSignal): Promise<void>;
}

export type JobHandlers = ReadonlyMap<string, JobHandler>;

/** @throws JobsMiswired for a name without a handler, with two, and for a handler of no name */
export function handlersByName(names: readonly string[], handlers: readonly JobHandler[]): JobHandlers {
  const found = new Map<string, JobHandler>();
  for (const handler of handlers) {
    if (!names.includes(handler.name)) throw new JobsMiswired(`no job is called ${handler.name}`);
    if (found.has(handler.name)) throw new JobsMiswired(`two handlers work on ${handler.name}`);
    found.set(handler.name, handler);
  }
  const missing = names.filter((name) => !found.has(name));
  if (missing.length > 0) throw new JobsMiswired(`nobody works on ${missing.join(', ')}`);
  return found;
}
