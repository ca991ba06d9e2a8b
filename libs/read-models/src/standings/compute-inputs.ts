import { componentOf, shareOf, type Indicator } from '@kaoping/domain';
import type {
  CorrectedComponent,
  CountedDifficulty,
  CountedPoints,
  CountedVeto,
  Exemptions,
  UnitMark,
} from './counted.js';
import { predecessorsOf } from '../cycles/succession.js';
import type { RolledUnit } from '../cycles/rolled-unit.js';
import type { EventRef } from '../facts.js';
import { classOf } from './incentive-class.js';
import type { LiveSources } from './live-table.js';

/**
 * Everything a result follows from, as plain JSON in a fixed order: the same facts give the same inputs, and their
 * digest lets anybody check that these inputs gave this result. Points are decimal strings, sources `stream@revision`.
 */
export interface ComputeInputs {
  readonly cycle: string;
  readonly scheme: { readonly id: string; readonly version: number };
  /** In plan order. */
  readonly indicators: readonly InputIndicator[];
  /** In office order. */
  readonly units: readonly InputUnit[];
}

export interface InputIndicator {
  readonly indicator: string;
  readonly weight: string;
  /** Verified; null: nothing was verified, and it leaves numerator and denominator. */
  readonly score: string | null;
  readonly sources: readonly string[];
  /** Only where it does not apply to all of its units: their part of its shares, which leaves the bureau's score too. */
  readonly excused?: { readonly part: number; readonly whole: number };
}

export interface InputUnit {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  /** Only where it was renamed, oldest first. */
  readonly formerNames?: readonly string[];
  /** Only where other units have gone into it. */
  readonly tookOver?: readonly { readonly unit: string; readonly name: string; readonly source: string }[];
  readonly carries: readonly InputCarried[];
  readonly marks: readonly { readonly person: string; readonly mark: string; readonly source: string }[];
  readonly ballots: Readonly<Record<string, number>>;
  readonly incentives: readonly InputPoints[];
  readonly deductions: readonly InputPoints[];
  /** Only where a difficulty factor is in force. */
  readonly difficulty?: { readonly factor: string; readonly reason: string; readonly source: string };
  /** Only where a veto is in force. */
  readonly veto?: { readonly reason: string; readonly source: string };
  /** Only where the value of an evaluation was corrected: it counts in place of marks or ballots. */
  readonly corrected?: readonly {
    readonly component: 'leader' | 'public';
    readonly points: string;
    readonly source: string;
  }[];
  /** Only where the scheme rolls up the cycles below. */
  readonly finals?: readonly {
    readonly cycle: string;
    readonly period: string;
    readonly final: string | null;
    readonly source: string | null;
  }[];
}

export interface InputCarried {
  readonly indicator: string;
  readonly part: number;
  readonly whole: number;
  /** Only where it was approved as not applicable to the unit. */
  readonly notApplicable?: { readonly reason: string; readonly source: string };
}

export interface InputPoints {
  readonly subject: string;
  /** What counts. */
  readonly points: string;
  readonly source: string;
  /** Only of an incentive that is of a class of the scheme's catalogue. */
  readonly class?: string;
  /** What was imposed, only where the most that its breach may take leaves less of it. */
  readonly imposed?: string;
  /** Only where it was another unit's, which has gone into this one. */
  readonly takenFrom?: string;
}

export function computeInputsOf(cycle: string, sources: LiveSources): ComputeInputs {
  const { scheme, facts, tally, units, indicators } = sources;
  const carried = carriedByUnit(sources);
  return {
    cycle,
    scheme: { id: scheme.id, version: scheme.version },
    indicators: indicators.map((indicator) => {
      const { id, weight } = indicator;
      const { verified } = facts.indicator(id);
      return {
        indicator: id,
        weight,
        score: verified?.score ?? null,
        sources: (verified?.sources ?? []).map(sourceOf),
        ...excusedInput(indicator, facts.exemptions(id)),
      };
    }),
    units: units.filter(isStanding).map(({ id, name, rankingGroup, formerNames }) => ({
      unit: id,
      name,
      rankingGroup,
      ...(formerNames && { formerNames }),
      ...tookOverInput(id, units),
      carries: carried.get(id) ?? [],
      marks: facts
        .marks(id)
        .map(({ person, mark, ref }: UnitMark) => ({ person, mark, source: sourceOf(ref) })),
      ballots: facts.evaluationClosed ? tally.of(id) : {},
      incentives: facts
        .incentives(id)
        .map((incentive) => ({ ...inputPoints(incentive), ...classOf(incentive, scheme) })),
      deductions: facts.deductions(id).map(inputPoints),
      ...difficultyInput(facts.difficulty(id)),
      ...vetoInput(facts.veto(id)),
      ...correctedInput(facts.corrected(id)),
      ...finalsInput(id, sources),
    })),
  };
}

const isStanding = ({ gone }: RolledUnit): boolean => gone === undefined;

function tookOverInput(unit: string, roll: readonly RolledUnit[]): Pick<InputUnit, 'tookOver'> {
  const tookOver = predecessorsOf({ roll }, unit).flatMap(({ id, name, gone }) =>
    gone === undefined ? [] : [{ unit: id, name, source: sourceOf(gone.ref) }],
  );
  return tookOver.length === 0 ? {} : { tookOver };
}

function difficultyInput(counted: CountedDifficulty | null): Pick<InputUnit, 'difficulty'> {
  if (counted === null) return {};
  const { factor, reason, ref } = counted;
  return { difficulty: { factor, reason, source: sourceOf(ref) } };
}

function vetoInput(veto: CountedVeto | null): Pick<InputUnit, 'veto'> {
  return veto === null ? {} : { veto: { reason: veto.reason, source: sourceOf(veto.ref) } };
}

function correctedInput(corrected: readonly CorrectedComponent[]): Pick<InputUnit, 'corrected'> {
  if (corrected.length === 0) return {};
  return { corrected: corrected.map(({ ref, ...one }) => ({ ...one, source: sourceOf(ref) })) };
}

function finalsInput(unit: string, { scheme, finals }: LiveSources): Pick<InputUnit, 'finals'> {
  if (componentOf(scheme, 'rollup') === undefined) return {};
  return {
    finals: finals(unit).map(({ cycle, period, final, ref }) => ({
      ...{ cycle, period, final, source: ref && sourceOf(ref) },
    })),
  };
}

function excusedInput(indicator: Indicator, exempt: Exemptions): Pick<InputIndicator, 'excused'> {
  const excused = indicator.units.filter(({ unit }) => exempt.has(unit));
  const [first] = excused;
  if (first === undefined) return {};
  const part = excused.reduce((sum, { share }) => sum + share, 0);
  return { excused: { part, whole: shareOf(first.unit, indicator).whole } };
}

function carriedByUnit({ indicators, facts }: LiveSources): ReadonlyMap<string, InputUnit['carries']> {
  const byUnit = new Map<string, InputCarried[]>();
  for (const indicator of indicators) {
    for (const { unit } of indicator.units) {
      const carries = byUnit.get(unit) ?? [];
      const exempt = facts.exemptions(indicator.id).get(unit);
      carries.push({
        ...{ indicator: indicator.id, ...shareOf(unit, indicator) },
        ...(exempt && { notApplicable: { reason: exempt.reason, source: sourceOf(exempt.ref) } }),
      });
      byUnit.set(unit, carries);
    }
  }
  return byUnit;
}

const sourceOf = ({ stream, revision }: EventRef): string => `${stream}@${revision}`;

function inputPoints({ subject, points, counted, takenFrom, ref }: CountedPoints): InputPoints {
  return {
    ...{ subject, points: counted ?? points, source: sourceOf(ref) },
    ...(counted !== undefined && { imposed: points }),
    ...(takenFrom !== undefined && { takenFrom }),
  };
}
