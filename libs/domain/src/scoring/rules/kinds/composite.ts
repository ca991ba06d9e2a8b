import { aDecimal, aText, named, objectOf, oneOf, someOf, type Shape } from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  maxPoints,
  minPoints,
  multiplyPoints,
  ONE_POINT,
  pointsOf,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind, RuleScore } from '../rule-kind.js';
import type { CompositeRule, Rule } from '../rule.js';
import { explained, unscored } from './explained.js';
import { contradiction, emptyList, fieldNeeded, positive } from './faults.js';
import { ruleFields } from './fields.js';

/** Rules within rules within rules: deeper than this nobody reads. */
const DEEPEST = 4;

/** Finds the kind of any rule; handed in, because a composite is itself one of the kinds. */
type KindOf = (rule: Rule) => RuleKind<Rule>;

/** 同时满足 (`all`: the least part counts), 满足其一 (`any`: the best), mean, weighted, or each part its own points (`sum`). */
export function compositeOf(kindOf: KindOf, ruleShape: () => Shape): RuleKind<CompositeRule> {
  const partShape = objectOf({ rule: named('rule', ruleShape) }, { weight: aDecimal, name: aText });
  return {
    shape: ruleFields('composite', {
      mode: oneOf('all', 'any', 'mean', 'weighted', 'sum'),
      parts: someOf(partShape),
    }),
    faults: (rule, weight) => compositeFaults(kindOf, rule, weight),
    needs: (rule, observation, weight) => needsOf(kindOf, rule, observation, weight),
    score: (rule, weight, { parts = [] }) => {
      const scored = rule.parts.map((part, index) =>
        kindOf(part.rule).score(part.rule, partWeight(rule, index, weight), parts[index] ?? {}),
      );
      const known = scored.flatMap(({ score }) => (score === null ? [] : [score]));
      const params = { subject: rule.subject, count: rule.parts.length };
      const { score, explanation } =
        known.length < scored.length
          ? unscored('rule.composite-pending', weight, params)
          : explained(`rule.composite-${rule.mode}`, combined(rule, known, weight), weight, params);
      return { score, explanation: { ...explanation, parts: scored.map(namedPart(rule)) } };
    },
  };
}

/** What the part is scored out of: its own points where they add up, else all of the weight. */
function partWeight({ mode, parts }: CompositeRule, index: number, weight: Points): Points {
  const own = parts[index]?.weight;
  return mode === 'sum' && own !== undefined ? parsePoints(own) : weight;
}

function combined({ mode, parts }: CompositeRule, scores: readonly Points[], weight: Points): Points {
  switch (mode) {
    case 'all':
      return scores.reduce(minPoints, weight);
    case 'any':
      return scores.reduce(maxPoints, ZERO_POINTS);
    case 'mean':
      return dividePoints(sumPoints(scores), pointsOf(scores.length));
    case 'sum':
      return minPoints(sumPoints(scores), weight);
    case 'weighted': {
      const weights = parts.map((part) => (part.weight === undefined ? ONE_POINT : parsePoints(part.weight)));
      const sum = scores.reduce(
        (all, score, index) => addPoints(all, multiplyPoints(score, weights[index] ?? ONE_POINT)),
        ZERO_POINTS,
      );
      return dividePoints(sum, sumPoints(weights));
    }
  }
}

/** A part speaks under its name, where it has one. */
const namedPart =
  ({ parts }: CompositeRule) =>
  ({ explanation }: RuleScore, index: number): RuleScore['explanation'] => {
    const name = parts[index]?.name;
    if (name === undefined) return explanation;
    const { params } = explanation;
    const subject = params['subject'] || name;
    return { ...explanation, params: { ...params, subject, partName: name } };
  };

function needsOf(
  kindOf: KindOf,
  whole: CompositeRule,
  observation: Observation,
  weight: Points,
): readonly ObservationFault[] {
  const { parts } = whole;
  const observed = observation.parts;
  if (observed === undefined)
    return [{ code: 'OBSERVATION_MISSING', path: 'parts', params: { fields: 'parts' } }];
  if (observed.length > parts.length) {
    const params = { found: String(observed.length), expected: String(parts.length) };
    return [{ code: 'OBSERVATION_VALUE_WRONG', path: 'parts', params }];
  }
  return parts.flatMap(({ rule }, index) =>
    kindOf(rule)
      .needs(rule, observed[index] ?? {}, partWeight(whole, index, weight))
      .map((fault) => ({ ...fault, path: `parts.${index}.${fault.path}` })),
  );
}

function compositeFaults(kindOf: KindOf, rule: CompositeRule, weight: Points): readonly RuleFault[] {
  if (depthOf(rule) > DEEPEST) {
    const params = { one: `depth ${depthOf(rule)}`, other: `depth ${DEEPEST}` };
    return [{ code: 'RULE_CONTRADICTORY', path: 'parts', params }];
  }
  return [
    ...emptyList('parts', rule.parts),
    ...weightFaults(rule, weight),
    ...rule.parts.flatMap((part, index) =>
      kindOf(part.rule)
        .faults(part.rule, partWeight(rule, index, weight))
        .map((fault) => ({ ...fault, path: `parts.${index}.rule.${fault.path}` })),
    ),
  ];
}

/** Weights of parts stand where they are read, and those of a sum are the points of the whole. */
function weightFaults({ mode, parts }: CompositeRule, weight: Points): readonly RuleFault[] {
  const path = (index: number): string => `parts.${index}.weight`;
  const weighs = mode === 'sum' || mode === 'weighted';
  const faults = parts.flatMap((part, index): readonly RuleFault[] => {
    if (weighs && part.weight === undefined) return [fieldNeeded(path(index), 'weight')];
    if (weighs) return positive(path(index), part.weight);
    const params = { field: 'weight', found: mode };
    return part.weight === undefined ? [] : [{ code: 'RULE_FIELD_UNUSED', path: path(index), params }];
  });
  if (faults.length > 0 || parts.length === 0 || mode !== 'sum') return faults;
  const sum = sumPoints(parts.map((part) => parsePoints(part.weight ?? '0')));
  const compared = comparePoints(sum, weight);
  const [found, whole] = [formatPoints(sum), formatPoints(weight)];
  if (compared > 0)
    return [{ code: 'RULE_POINTS_ABOVE_WEIGHT', path: 'parts', params: { found, weight: whole } }];
  return compared === 0 ? [] : [contradiction('parts', `weight ${whole}`, `parts ${found}`)];
}

function depthOf(rule: Rule): number {
  if (rule.type !== 'composite') return 0;
  return 1 + Math.max(0, ...rule.parts.map((part) => depthOf(part.rule)));
}
