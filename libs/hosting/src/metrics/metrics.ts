import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const PROJECTION_SECONDS = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25];

export type CommandOutcome = 'accepted' | 'repeated' | 'refused' | 'unknown' | 'failed';
export type SignInOutcome = 'accepted' | 'refused' | 'throttled';

/**
 * What a process counts of itself. Labels come from tables of the code (commands, refusals, routes) and never from what
 * somebody sends: no persons, units or ids, and no more series than the program has names. One registry for each process
 * that is wired, so that two in one test do not share it.
 */
export class Metrics {
  readonly registry = new Registry();

  readonly commands = new Counter({
    name: 'kaoping_commands_total',
    help: 'Commands carried out, by name, outcome and the code of a refusal',
    labelNames: ['command', 'outcome', 'code'] as const,
    registers: [this.registry],
  });

  readonly commandSeconds = new Histogram({
    name: 'kaoping_command_seconds',
    help: 'From taking a command to its answer; the append is part of it',
    labelNames: ['command'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly appendSeconds = new Histogram({
    name: 'kaoping_append_seconds',
    help: 'From handing events to the store until they are durable, or until it says no',
    labelNames: ['outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly projectionSeconds = new Histogram({
    name: 'kaoping_projection_seconds',
    help: 'Applying one event to all views',
    buckets: PROJECTION_SECONDS,
    registers: [this.registry],
  });

  readonly requests = new Counter({
    name: 'kaoping_http_requests_total',
    help: 'Answered requests, by method, pattern of the route and status',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });

  readonly requestSeconds = new Histogram({
    name: 'kaoping_http_request_seconds',
    help: 'From the head of a request to the end of its answer; streams are left out',
    labelNames: ['method'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly signIns = new Counter({
    name: 'kaoping_sign_ins_total',
    help: 'Attempts to sign in',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  /** A number that is looked up when somebody asks. A look-up that fails leaves the number out. */
  gauge(name: string, help: string, value: () => number | undefined): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        const now = value();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  }

  /** The same by one label, whose values come from a table. */
  gaugeBy(
    name: string,
    { help, label }: { readonly help: string; readonly label: string },
    values: () => Promise<ReadonlyMap<string, number>> | ReadonlyMap<string, number>,
  ): void {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const [key, value] of await values()) this.set({ [label]: key }, value);
      },
    });
  }

  /** For whoever has a queue: `kaoping_jobs` by state, asked at every scrape. */
  watchJobs(counts: () => Promise<ReadonlyMap<string, number>>): void {
    this.gaugeBy('kaoping_jobs', { help: 'Jobs by state', label: 'state' }, counts);
  }
}
