import {
  EVENT_TYPES,
  evolvePlan,
  findPlanFindings,
  isSameFinding,
  noPlan,
  touchedBy,
  type Indicator,
  type KnownPlan,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream, factOf, refOf, stampOf, type EventRef, type Fact, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';
import { isHandover, type HandoverFact } from '../cycles/unit-roll.js';
import {
  carriedByHeirs,
  closedBy,
  goneAfter,
  handedOver,
  handoversAfter,
  type IndicatorHandover,
} from './handovers.js';
import { stepOf, versionOf, withChange, type PlanFact } from './plan-history.js';
import { indicatorVersions, type IndicatorVersion } from './indicator-versions.js';
import { PlanIndex } from './plan-index.js';
import { reopenedBy, unitsOf, type Reopened } from './plan-changes.js';
import type { MilestoneChange, PlanChangeLine, PlanStep, PlanVersion, PlanView } from './plan-view.js';

interface PlanRecord {
  readonly plan: KnownPlan;
  readonly history: readonly PlanStep[];
  readonly versions: readonly PlanVersion[];
  readonly changes: readonly PlanChangeLine[];
  readonly milestoneChanges: readonly MilestoneChange[];
  readonly published: Stamp | null;
  /** Which event gave a changed indicator its present definition; the others have theirs from `published`. */
  readonly origins: Readonly<Record<string, EventRef>>;
  readonly handovers: readonly IndicatorHandover[];
  /** Who took over, by the unit that is no longer. */
  readonly gone: Readonly<Record<string, string>>;
  readonly revision: string;
}

type Saved = readonly (readonly [cycle: string, record: PlanRecord])[];

/** The annual plan of each cycle, as a document and as what is in force. */
export class Plans extends OnceProjection<Saved> {
  readonly name = 'plans';
  readonly version = 6;
  readonly #records = new Map<string, PlanRecord>();
  readonly #indexes = new WeakMap<readonly Indicator[], PlanIndex>();

  plan(cycle: string): PlanView | undefined {
    const record = this.#records.get(cycle);
    return record && viewOf(record);
  }

  /** In force: published, with approved changes. Undefined while the plan is a draft. */
  indicator(cycle: string, id: string): Indicator | undefined {
    return this.#inForce(cycle)?.indicator(id);
  }

  /** Everything in force, in the plan's order. */
  indicators(cycle: string): readonly Indicator[] {
    return this.#inForce(cycle)?.indicators ?? [];
  }

  /** In force and carried by the unit, alone or with others. */
  carriedBy(cycle: string, unit: string): readonly Indicator[] {
    return this.#inForce(cycle)?.carriedBy(unit) ?? [];
  }

  /** Of the plan in force; undefined while it is a draft. */
  versionInForce(cycle: string): number | undefined {
    const plan = this.#records.get(cycle)?.plan;
    return plan?.status === 'published' ? plan.version : undefined;
  }

  change(cycle: string, change: string): PlanChangeLine | undefined {
    return this.changes(cycle).find((line) => line.change === change);
  }

  /** Changes in mid-year, the oldest first. */
  changes(cycle: string): readonly PlanChangeLine[] {
    return this.#records.get(cycle)?.changes ?? [];
  }

  /** Units that carry an indicator of the change, before or after: who heads one of them gains or loses by it. */
  unitsOfChange(cycle: string, change: string): readonly string[] {
    return unitsOf(this.change(cycle, change));
  }

  /** What an approved change has re-opened; nothing of one that is not approved. */
  toSetAside(cycle: string, change: string): readonly Reopened[] {
    return reopenedBy(this.change(cycle, change));
  }

  /** How an indicator was defined since the plan was published, the oldest first; one entry where it never changed. */
  indicatorVersions(cycle: string, id: string): readonly IndicatorVersion[] {
    const record = this.#records.get(cycle);
    return record?.published
      ? indicatorVersions(id, record.published, this.changes(cycle), this.indicator(cycle, id))
      : [];
  }

  /** Changes of an indicator's milestones since the plan, or a change of it, last said what they are; oldest first. */
  milestoneChanges(cycle: string, indicator: string): readonly MilestoneChange[] {
    const all = this.#records.get(cycle)?.milestoneChanges ?? [];
    return all.filter((change) => change.indicator === indicator);
  }

  /** The event that an indicator in force, its weight included, comes from. */
  origin(cycle: string, indicator: string): EventRef | undefined {
    const record = this.#records.get(cycle);
    if (record === undefined) return undefined;
    // An indicator may be called `constructor`; the object it is looked up in has one too.
    return Object.hasOwn(record.origins, indicator) ? record.origins[indicator] : record.published?.ref;
  }

  /** By which an indicator has changed hands, in the order of the log. */
  handovers(cycle: string, indicator: string): readonly IndicatorHandover[] {
    const all = this.#records.get(cycle)?.handovers ?? [];
    return all.filter((one) => one.indicator === indicator);
  }

  /** The unit that took an indicator over closed at the state reached; undefined: it goes on. */
  closedFor(cycle: string, indicator: string): string | undefined {
    return closedBy(this.handovers(cycle, indicator));
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    if (isHandover(fact)) this.#handOver(fact);
    if (!isPlanFact(fact)) return;
    const cycle = cycleOfStream(fact.stream) as string;
    const record = evolve(this.#records.get(cycle), fact);
    if (record !== undefined) this.#records.set(cycle, record);
  }

  protected saveView(): Saved {
    return [...this.#records];
  }

  protected loadView(saved: Saved): void {
    for (const [cycle, record] of saved) this.#records.set(cycle, record);
  }

  /** What changes hands stands in the plan as it is carried; the document that was signed stays in the log. */
  #handOver(fact: HandoverFact): void {
    const record = this.#records.get(fact.data.cycle);
    if (record?.plan.status !== 'published') return;
    const plan = handedOver(record.plan, fact);
    const handovers = handoversAfter(record.handovers, fact, record.plan.content.indicators);
    const gone = goneAfter(record.gone, fact);
    this.#records.set(fact.data.cycle, { ...record, plan, handovers, gone });
  }

  #inForce(cycle: string): PlanIndex | undefined {
    const plan = this.#records.get(cycle)?.plan;
    if (plan?.status !== 'published') return undefined;
    const { indicators } = plan.content;
    const index = this.#indexes.get(indicators) ?? new PlanIndex(indicators);
    this.#indexes.set(indicators, index);
    return index;
  }
}

const PLAN_FACTS: ReadonlySet<string> = new Set(EVENT_TYPES.annualPlan);

function isPlanFact(fact: Fact): fact is PlanFact {
  return PLAN_FACTS.has(fact.type);
}

function evolve(record: PlanRecord | undefined, fact: PlanFact): PlanRecord | undefined {
  const evolved = evolvePlan(record?.plan ?? noPlan, fact);
  if (evolved.status === 'none') return undefined;
  const { gone = {} } = record ?? {};
  // A change that was asked for before a handover still names who is gone.
  const before = record?.plan.content.indicators ?? [];
  const plan = fact.type === 'PlanChangeApproved' ? carriedByHeirs(evolved, gone, before) : evolved;
  const { history = [], versions = [], changes = [] } = record ?? {};
  const [step, version] = [stepOf(fact), versionOf(fact)];
  return {
    plan,
    history: step ? [...history, step] : history,
    versions: version ? [...versions, version] : versions,
    changes: withChange(changes, fact, record?.plan ?? noPlan),
    milestoneChanges: milestonesAfter(record?.milestoneChanges ?? [], fact),
    published: fact.type === 'PlanPublished' ? stampOf(fact) : (record?.published ?? null),
    origins: originsAfter(record?.origins ?? {}, fact),
    handovers: record?.handovers ?? [],
    gone,
    revision: String(fact.revision),
  };
}

/** A plan change says anew what is due, so that earlier adjustments of its indicators lie behind it. */
function milestonesAfter(changes: readonly MilestoneChange[], fact: PlanFact): readonly MilestoneChange[] {
  if (fact.type === 'MilestonesChanged') {
    const { indicator, from, to, changedBy: by, reason } = fact.data;
    return [...changes, { indicator, from, to, by, reason, stamp: stampOf(fact) }];
  }
  if (fact.type !== 'PlanChangeApproved') return changes;
  const replaced = touchedBy(fact.data);
  return changes.filter(({ indicator }) => !replaced.includes(indicator));
}

function originsAfter(origins: PlanRecord['origins'], fact: PlanFact): PlanRecord['origins'] {
  if (fact.type === 'PlanPublished') return {};
  if (fact.type !== 'PlanChangeApproved') return origins;
  return { ...origins, ...Object.fromEntries(touchedBy(fact.data).map((id) => [id, refOf(fact)])) };
}

function viewOf(record: PlanRecord): PlanView {
  const { plan, history, versions, changes, milestoneChanges, published, revision } = record;
  const { cycle, status, source, content, signatures, acknowledged } = plan;
  const findings = findPlanFindings(content).map((finding) => ({
    ...finding,
    acknowledged: acknowledged.some((noted) => isSameFinding(noted, finding)),
  }));
  const publication =
    plan.status === 'published' && published !== null
      ? { on: plan.publishedOn, earlierQuarters: plan.earlierQuarters, stamp: published }
      : null;
  return {
    ...content,
    cycle,
    status,
    source,
    signatures,
    findings,
    history,
    versions,
    changes,
    milestoneChanges,
    published: publication,
    revision,
  };
}
