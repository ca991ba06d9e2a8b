import type { ReadModels } from '@kaoping/read-models';
import type { ClockSkew } from './clock-skew.js';
import type { StoreProbe } from './store-probe.js';
import type { StoreWatch, SubscriptionState } from './store-watch.js';

/** Why a node should get no requests; the first that holds is named. */
export type NotReady =
  'STOPPING' | 'VIEWS_STOPPED' | 'CATCHING_UP' | 'STORE_UNREACHABLE' | 'SUBSCRIPTION_LOST' | 'VIEWS_LAGGING';

/** A part that not every process has, such as its jobs. */
export interface HealthPart {
  /** False: the node serves, but somebody should look. */
  readonly ok: boolean;
  /** What it tells of itself: codes, counts and instants, nothing of persons. */
  readonly about: Readonly<Record<string, string | number | boolean | null>>;
}

export interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly reason: NotReady | null;
  /** Of the last event in the views, a decimal string. */
  readonly position: string | null;
  readonly lag: { readonly seconds: number };
  readonly subscription: SubscriptionState;
  readonly store: {
    readonly reachable: boolean;
    /** Since how many seconds it is not. */
    readonly awaySeconds: number;
    readonly answeredMs: number | null;
  };
  readonly clockSkew: { readonly seconds: number; readonly limit: number; readonly alarm: boolean };
  readonly parts: Readonly<Record<string, HealthPart['about']>>;
}

/** A subscription that a server ended is back within moments; that is no reason to send people elsewhere. */
const SUBSCRIPTION_GRACE_MS = 3_000;
const LAG_LIMIT_MS = 10_000;

export interface Watched {
  readonly views: ReadModels;
  readonly probe: StoreProbe;
  readonly watch: StoreWatch;
  readonly skew: ClockSkew;
}

/** What this node knows of itself, for load balancers, metrics and whoever looks. */
export class NodeHealth {
  readonly #parts = new Map<string, () => HealthPart>();
  #stopping = false;

  constructor(private readonly watched: Watched) {}

  /** Adds what a process has beside the log: its jobs, its storage. Asked at every report, so it answers at once. */
  addPart(name: string, part: () => HealthPart): void {
    this.#parts.set(name, part);
  }

  /** From here on it is not ready: a load balancer sends people elsewhere while what is under way is finished. */
  stopping(): void {
    this.#stopping = true;
  }

  report(): HealthReport {
    const { views, probe, watch, skew } = this.watched;
    const reason = this.#reason();
    const parts = [...this.#parts].map(([name, part]) => [name, part()] as const);
    const sound = !skew.alarmed && parts.every(([, { ok }]) => ok);
    return {
      status: reason !== null ? 'unavailable' : sound ? 'ok' : 'degraded',
      reason,
      position: views.position?.toString() ?? null,
      lag: { seconds: inSeconds(this.lagMs) },
      subscription: watch.subscription,
      store: {
        reachable: probe.awayMs === undefined,
        awaySeconds: inSeconds(probe.awayMs ?? 0),
        answeredMs: probe.answeredMs === undefined ? null : Math.round(probe.answeredMs * 10) / 10,
      },
      clockSkew: {
        seconds: skew.worstMs / 1_000,
        limit: skew.limitMs / 1_000,
        alarm: skew.alarmed,
      },
      parts: Object.fromEntries(parts.map(([name, { about }]) => [name, about])),
    };
  }

  /** How long an event is known to be in the log that the views do not have. */
  get lagMs(): number {
    return this.watched.probe.behindMs(this.watched.views.position);
  }

  #reason(): NotReady | null {
    const { views, probe, watch } = this.watched;
    if (this.#stopping) return 'STOPPING';
    if (views.stopped) return 'VIEWS_STOPPED';
    if (!views.caughtUp()) return 'CATCHING_UP';
    if (probe.awayMs !== undefined) return 'STORE_UNREACHABLE';
    if (watch.awayMs(new Date()) > SUBSCRIPTION_GRACE_MS) return 'SUBSCRIPTION_LOST';
    return this.lagMs > LAG_LIMIT_MS ? 'VIEWS_LAGGING' : null;
  }
}

function inSeconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
