/** Where the time comes from. Read at the edge once per command; the domain never sees it. */
export interface Clock {
  now(): Date;
  /** True when callers set the time: health, log and every page say so. */
  readonly simulated: boolean;
}

export const systemClock: Clock = {
  now: () => new Date(),
  simulated: false,
};

/**
 * Stands still until a caller sets it. It never goes back: requests that overtake each other would else
 * record facts before the ones they follow, so an earlier instant leaves the clock where it is.
 * Sessions and login limits must not live on it; a simulated year would end them.
 */
export class SimulatedClock implements Clock {
  readonly simulated = true;
  private current: number;

  constructor(start: Date) {
    this.current = validTime(start);
  }

  now(): Date {
    return new Date(this.current);
  }

  /** @returns what the clock shows afterwards, which is later than `instant` when that lay in the past. */
  set(instant: Date): Date {
    this.current = Math.max(this.current, validTime(instant));
    return this.now();
  }
}

function validTime(instant: Date): number {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('not a valid instant');
  return time;
}
