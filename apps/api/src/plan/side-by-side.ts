import type { Language } from '@kaoping/contracts';
import type { Indicator, ScoredPolicy } from '@kaoping/domain';
import type { PlanChangeLine, Views } from '@kaoping/read-models';
import { worded, type WordedIndicator } from './plan-in-words.js';

/** One indicator of a change as it was and as it shall be, with what it has been given and what becomes of that. */
export interface ChangedSide {
  readonly indicator: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly units: readonly string[];
  readonly before: WordedIndicator | null;
  readonly after: WordedIndicator | null;
  /** Names of the fields that differ. */
  readonly differs: readonly string[];
  /** Now while the change waits; when it was approved, afterwards. */
  readonly selfScore: string | null;
  readonly verified: string | null;
  readonly policy: ScoredPolicy | null;
}

export function sidesOf(
  views: Views,
  cycle: string,
  line: PlanChangeLine,
  language: Language,
): readonly ChangedSide[] {
  const side = (before: Indicator | null, after: Indicator | null): ChangedSide => {
    const either = (after ?? before) as Indicator;
    const units = [before, after].flatMap((one) => (one?.units ?? []).map(({ unit }) => unit));
    return {
      indicator: either.id,
      kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
      units: [...new Set(units)],
      before: before && worded(before, language),
      after: after && worded(after, language),
      differs: before !== null && after !== null ? differences(before, after) : [],
      ...scoresOf(views, cycle, line, either.id),
      policy: line.scored.find((policy) => policy.indicator === either.id) ?? null,
    };
  };
  const was = (id: string): Indicator | null => line.before.find((one) => one.id === id) ?? null;
  return [
    ...line.indicators.map((after) => side(was(after.id), after)),
    ...line.added.map((after) => side(null, after)),
    ...line.removed.map((id) => side(was(id), null)),
  ];
}

function scoresOf({ assessments }: Views, cycle: string, { status, settled }: PlanChangeLine, id: string) {
  if (status === 'pending') {
    const { selfScore, verified } = assessments.assessment(cycle, id);
    return { selfScore: selfScore?.score ?? null, verified: verified?.score ?? null };
  }
  const then = settled.find(({ indicator }) => indicator === id);
  return { selfScore: then?.selfScore ?? null, verified: then?.verified ?? null };
}

function differences(before: Indicator, after: Indicator): readonly string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Indicator)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
