import type { ClockSkew } from '../health/clock-skew.js';
import type { EvidenceWatch } from '../health/evidence-watch.js';
import type { NodeHealth } from '../health/node-health.js';
import type { StoreProbe } from '../health/store-probe.js';
import type { StoreWatch } from '../health/store-watch.js';
import type { Metrics } from './metrics.js';

export interface Measured {
  readonly health: NodeHealth;
  readonly probe: StoreProbe;
  readonly watch: StoreWatch;
  readonly skew: ClockSkew;
  readonly evidence: EvidenceWatch;
}

/** What health says, as numbers over time. */
export function measureNode(metrics: Metrics, { health, probe, watch, skew, evidence }: Measured): void {
  metrics.gauge('kaoping_ready', '1 while the node should get requests', () =>
    health.report().status === 'unavailable' ? 0 : 1,
  );
  metrics.gauge(
    'kaoping_subscription_lag_seconds',
    'For how long an event is known to be in the log that the views do not have',
    () => health.lagMs / 1_000,
  );
  metrics.gauge('kaoping_subscription_connected', '1 while the log is followed', () =>
    watch.subscription.state === 'connected' ? 1 : 0,
  );
  metrics.gauge(
    'kaoping_subscription_drops',
    'How often the subscription broke off since the start',
    () => watch.drops,
  );
  metrics.gauge('kaoping_store_reachable', '1 while the store answers', () =>
    probe.awayMs === undefined ? 1 : 0,
  );
  metrics.gauge('kaoping_evidence_reachable', '1 while the evidence storage answers', () =>
    evidence.reachable ? 1 : 0,
  );
  metrics.gauge(
    'kaoping_store_answer_seconds',
    'How long the store took to say where the log ends, last time',
    () => (probe.answeredMs === undefined ? undefined : probe.answeredMs / 1_000),
  );
  metrics.gaugeBy(
    'kaoping_clock_skew_seconds',
    { help: 'Proved difference of the clocks; positive: ours is ahead', label: 'source' },
    () => new Map([...skew.bySource].map(([source, ms]) => [source, ms / 1_000])),
  );
  metrics.gauge('kaoping_clock_skew_alarm', '1 while the clock is off by more than the limit', () =>
    skew.alarmed ? 1 : 0,
  );
}
