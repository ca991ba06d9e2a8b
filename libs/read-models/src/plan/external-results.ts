import { scoreToVerify, type ExternalResult, type Indicator } from '@kaoping/domain';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { EventRef } from '../facts.js';
import type { RegisteredResult } from '../registers/assessment-line.js';
import type { Assessments } from '../registers/assessments.projection.js';
import type { NotApplicableRegister } from '../registers/not-applicable.projection.js';
import type { Standings } from '../standings/standings.projection.js';
import { demandedIn } from './demanded-in.js';
import { latestReport } from './latest-report.js';
import type { Plans } from './plan.projection.js';

/** `inherited`: the result of the unit above. */
export type ExternalResultStatus = 'pending' | 'arrived' | 'inherited';

/** What another authority gives for one indicator (以上级考核结果为准). Scores are decimal strings. */
export interface ExternalResultLine {
  readonly indicator: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly weight: string;
  /** Those that it is demanded of; the first one leads. */
  readonly units: readonly string[];
  readonly authority: string;
  readonly subject: string | null;
  /** Full score of the authority; null: its points are points of the indicator. */
  readonly outOf: string | null;
  readonly status: ExternalResultStatus;
  readonly result: ExternalResult | null;
  /** Name of the unit whose result it is; null: the unit's own. */
  readonly inheritedFrom: string | null;
  /** Who entered it at the office; null where a unit reported it, or nothing has arrived. */
  readonly registeredBy: string | null;
  readonly at: string | null;
  readonly ref: EventRef | null;
  /** It landed behind the close of its stage: kept, never counted. */
  readonly late: boolean;
  /** What the rule gives on it. */
  readonly computed: string | null;
  readonly verified: string | null;
  /** Verified, and the rule gives something else since: the result of the unit above has come or changed. */
  readonly outdated: boolean;
  /** Everything that the office registered for the indicator, the latest last. */
  readonly registered: readonly RegisteredResult[];
}

interface ResultSources {
  readonly cycles: Cycles;
  readonly plans: Plans;
  readonly assessments: Assessments;
  readonly notApplicable: NotApplicableRegister;
  readonly standings: Standings;
}

/** Every indicator in force that another authority scores, in the order of the plan; none that applies to nobody. */
export function externalResults(cycle: string, sources: ResultSources): readonly ExternalResultLine[] {
  const late = new Set(sources.standings.lateFacts(cycle).map(({ ref }) => ref?.id));
  return demandedIn(cycle, sources).flatMap((indicator) => lineOf(indicator, { ...sources, cycle, late }));
}

function lineOf(
  indicator: Indicator,
  sources: ResultSources & { readonly cycle: string; readonly late: ReadonlySet<string | undefined> },
): readonly ExternalResultLine[] {
  const { rule, title, category, group, weight } = indicator;
  if (rule?.type !== 'external-result') return [];
  const { cycle, assessments, cycles, late } = sources;
  const { verified, externalResults: registered } = assessments.assessment(cycle, indicator.id);
  const report = latestReport(cycle, indicator, sources);
  const { inheritedFrom = null, ...result } = report?.observation?.result ?? {};
  const arrived = 'score' in result ? result : null;
  const held = arrived === null ? null : report;
  const computed = scoreToVerify(indicator, report, cycles.schemeOf(cycle)?.scoreDecimals ?? 0);
  return [
    {
      ...{ indicator: indicator.id, title, category, group, weight },
      units: indicator.units.map(({ unit }) => unit),
      ...{ authority: rule.authority, subject: rule.subject ?? null, outOf: rule.outOf ?? null },
      status: arrived === null ? 'pending' : inheritedFrom === null ? 'arrived' : 'inherited',
      ...{ result: arrived, inheritedFrom, registeredBy: held?.registeredBy ?? null },
      ...{ at: held?.stamp.at ?? null, ref: held?.stamp.ref ?? null },
      late: held !== null && late.has(held.stamp.ref.id),
      ...{ computed, verified: verified?.score ?? null },
      outdated: verified !== null && verified.computed !== computed,
      registered,
    },
  ];
}
