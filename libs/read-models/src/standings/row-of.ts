import {
  formatPoints,
  type Scheme,
  type TargetScore,
  type Unit,
  type UnitResult,
  type UnitScore,
} from '@kaoping/domain';
import type { CountedDifficulty } from './counted.js';
import type { CountedFacts } from './counted-facts.js';
import { incentiveCapsOf, incentiveClaimedOf } from './incentive-class.js';
import type { LiveTable } from './live-table.js';
import type { BureauStanding, ResultRows, StandingComponents, StandingRow } from './standing-rows.js';

interface Table {
  readonly live: LiveTable;
  readonly facts: CountedFacts;
  readonly scheme: Scheme;
}

/** Row of one unit: by the result once there is one, else live. `place` is the unit's in office order, from 0. */
export function rowOf(
  table: Table,
  unit: Unit,
  place: number,
  result: ResultRows | undefined,
): Omit<StandingRow, 'awardsLost'> {
  const score = table.live.score(unit.id) as UnitScore;
  const decided = result?.units.get(unit.id);
  const standing = decided ? resultPart(decided) : livePart(table, unit, score);
  return {
    unit: unit.id,
    name: unit.name,
    rankingGroup: unit.rankingGroup,
    officeOrder: place + 1,
    countedWeight: formatPoints(score.countedWeight),
    ...standing,
    components: { ...standing.components, incentiveGranted: formatPoints(score.incentiveGranted) },
    incentiveClaimed: incentiveClaimedOf(table.facts.incentives(unit.id)),
    incentiveCaps: decided?.incentiveCaps ?? incentiveCapsOf(score),
    rankChange: rankChange(table.facts.rankTable?.ranks[place], standing.rank),
  };
}

type Standing = Pick<
  StandingRow,
  'carriedWeight' | 'total' | 'final' | 'provisional' | 'grade' | 'rank' | 'groupRank' | 'veto' | 'difficulty'
> & { readonly components: Omit<StandingComponents, 'incentiveGranted'> };

function livePart({ live, facts, scheme }: Table, unit: Unit, score: UnitScore): Standing {
  const text = (points: UnitScore['target']) => (points === null ? null : formatPoints(points));
  const rounded = (points: UnitScore['target']) =>
    points === null ? null : formatPoints(points, { decimals: scheme.rounding.decimals });
  return {
    carriedWeight: formatPoints(score.carriedWeight),
    components: {
      target: text(score.target),
      leader: text(score.leader),
      public: text(score.public),
      rollup: text(score.rollup),
      incentive: formatPoints(score.incentive),
      inspection: formatPoints(score.inspection),
    },
    total: rounded(score.provisionalTotal),
    final: rounded(score.final),
    provisional: true,
    grade: null,
    ...live.ranks(unit.id),
    difficulty: difficultyPart(scheme, facts.difficulty(unit.id), text(score.beforeDifficulty)),
    veto: vetoPart(scheme, facts.veto(unit.id)?.reason, rounded(score.beforeVeto)),
  };
}

/** A scheme without a factor knows none, whatever the log holds. */
function difficultyPart(
  scheme: Scheme,
  counted: CountedDifficulty | null,
  before: string | null,
): StandingRow['difficulty'] {
  if (scheme.difficulty === undefined || counted === null) return null;
  return { factor: counted.factor, reason: counted.reason, before };
}

/** A scheme without a veto knows none, whatever the log holds. */
function vetoPart(
  { veto }: Scheme,
  reason: string | undefined,
  beforeVeto: string | null,
): StandingRow['veto'] {
  return veto === undefined || reason === undefined ? null : { effect: veto.effect, reason, beforeVeto };
}

function resultPart(row: UnitResult): Standing {
  const { carriedWeight, target, leader, incentive, inspection, final, grade, rank, groupRank } = row;
  const components = {
    target,
    leader,
    public: row.public,
    rollup: row.rollup ?? null,
    incentive,
    inspection,
  };
  const veto = row.veto && {
    effect: row.veto.effect,
    reason: row.veto.reason,
    beforeVeto: row.veto.beforeVeto,
  };
  return {
    ...{ carriedWeight, components, total: final, final, provisional: false },
    ...{ grade, rank, groupRank, veto: veto ?? null },
    difficulty: row.difficulty ? pick(row.difficulty) : null,
  };
}

function pick({ factor, reason, before }: NonNullable<UnitResult['difficulty']>): StandingRow['difficulty'] {
  return { factor, reason, before };
}

function rankChange(before: number | undefined, now: number | null): number | null {
  return before === undefined || before === 0 || now === null ? null : before - now;
}

export function bureauOf({ carriedWeight, countedWeight, target, provisional }: TargetScore): BureauStanding {
  return {
    carriedWeight: formatPoints(carriedWeight),
    countedWeight: formatPoints(countedWeight),
    target: target === null ? null : formatPoints(target),
    provisional,
  };
}
