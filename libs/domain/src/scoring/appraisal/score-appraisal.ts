import type { Scheme } from '../../scheme/scheme.js';
import { parseFormula, printFormula } from '../formula/index.js';
import { gradesWithQuota } from '../grade-quota.js';
import { formatPoints, parsePoints } from '../points-text.js';
import { sumPoints } from '../points.js';
import { rankBonuses } from '../rank-bonus.js';
import { rankUnits } from '../ranking.js';
import type { Appraisal } from './appraisal.js';
import { appraisedUnit } from './appraised-unit.js';
import type { Facts, FactsFault } from './facts.js';
import { readFacts } from './read-facts.js';
import { scoreUnitFacts, type Bonus } from './score-unit-facts.js';

/**
 * Scores facts by a scheme without any log: every indicator with its explanation, components, totals, grades under
 * their quotas, ranks. The scheme must be one that `schemeMisfits` and `schemeFaults` have nothing to say about;
 * `facts` is any JSON, and everything that is wrong with it comes back at once.
 */
export function scoreAppraisal(
  scheme: Scheme,
  facts: unknown,
): { readonly appraisal: Appraisal } | { readonly faults: readonly FactsFault[] } {
  const read = readFacts(facts, scheme);
  if ('faults' in read) return read;
  const bonuses = bonusesOf(read.facts, scheme);
  const scored = read.units.map((known) => {
    const unit = scoreUnitFacts(known, bonuses.get(known.unit) ?? [], scheme);
    const { rankedBy, grade } = unit.score;
    return { unit: known.unit, rankingGroup: known.rankingGroup, points: rankedBy, grade, scored: unit };
  });
  const formula = parseFormula(scheme.formula);
  const ranked = gradesWithQuota(scheme, rankUnits(scored, scheme.ties));
  return {
    appraisal: {
      scheme: { id: scheme.id, version: scheme.version, name: scheme.name },
      formula: printFormula(formula),
      finalName: formula.head,
      bands: scheme.bands.map(({ consequences: _, ...band }) => band),
      ...(scheme.quotas && { quotas: scheme.quotas }),
      ...weightsOf(scheme),
      units: ranked.map((unit) => appraisedUnit(unit, scheme)),
    },
  };
}

function bonusesOf(
  { counts = {} }: Facts,
  { rankBonuses: declared = [] }: Scheme,
): ReadonlyMap<string, readonly Bonus[]> {
  const awards = declared.flatMap((bonus) => {
    const counted = counts[bonus.id] ?? {};
    return rankBonuses(bonus, counted).map(({ unit, rank, points }) => ({
      unit,
      bonus: {
        ...{ id: bonus.id, of: bonus.of, rank, count: counted[unit] ?? 0, points },
        ...(bonus.class !== undefined && { class: bonus.class }),
      },
    }));
  });
  return grouped(awards);
}

function grouped(
  awards: readonly { readonly unit: string; readonly bonus: Bonus }[],
): ReadonlyMap<string, readonly Bonus[]> {
  const units = new Map<string, readonly Bonus[]>();
  for (const { unit, bonus } of awards) units.set(unit, [...(units.get(unit) ?? []), bonus]);
  return units;
}

function weightsOf({ indicators, declaredTotal, acknowledgedTotal }: Scheme): Pick<Appraisal, 'weights'> {
  if (indicators === undefined || indicators.length === 0) return {};
  const found = formatPoints(sumPoints(indicators.map(({ weight }) => parsePoints(weight))));
  return {
    weights: {
      declared: declaredTotal,
      found,
      ...(acknowledgedTotal && {
        acknowledged: { reason: acknowledgedTotal.reason, by: acknowledgedTotal.by },
      }),
    },
  };
}
