import { aDecimal, countFrom, filled, notNegative, objectOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  maxPoints,
  minPoints,
  negatePoints,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Explanation, RuleExplanationCode } from '../../explanation.js';
import type { Observation } from '../observation.js';
import type { RuleFault, RuleKind } from '../rule-kind.js';
import type { Decimal, LedgerRule } from '../rule.js';
import { explained } from './explained.js';
import { entriesByClass, entryPriceFaults, needsEntries, type Entry } from './entry-classes.js';
import { atLeast } from './faults.js';
import { ruleFields } from './fields.js';
import { needsField } from './needs.js';

/**
 * 基础分100分，加减分 (十堰 2022, a month): base, plus positive entries, minus negative ones. Its ends are its own: it may
 * pass the weight, and without a floor it may fall below nothing.
 */
export const ledger: RuleKind<LedgerRule> = {
  shape: ruleFields(
    'ledger',
    { base: aDecimal },
    {
      prices: someOf(
        objectOf({ name: filled(), points: aDecimal }, { per: countFrom(1), most: notNegative }),
      ),
      floor: aDecimal,
      cap: aDecimal,
      additionsCap: notNegative,
      deductionsCap: notNegative,
    },
  ),
  faults: (rule) => [...entryPriceFaults(rule.prices), ...ledgerFaults(rule)],
  needs: ({ prices }, observation) =>
    prices === undefined ? needsField(observation, 'entries') : needsEntries(prices, observation),
  score: (rule, weight, observation) => {
    const told = rule.prices === undefined ? asTold(observation) : entriesByClass(rule.prices, observation);
    const points = told.map((entry) => entry.points);
    const gained = sumPoints(points.filter((one) => comparePoints(one, ZERO_POINTS) > 0));
    const lost = negatePoints(sumPoints(points.filter((one) => comparePoints(one, ZERO_POINTS) < 0)));
    const additions = atMost(gained, rule.additionsCap);
    const deductions = atMost(lost, rule.deductionsCap);
    const total = subtractPoints(addPoints(parsePoints(rule.base), additions), deductions);
    const floored = rule.floor === undefined ? total : maxPoints(total, parsePoints(rule.floor));
    const score = atMost(floored, rule.cap);
    const scored = explained('rule.ledger', score, weight, {
      subject: rule.subject,
      base: rule.base,
      additions,
      deductions,
    });
    const parts = told.map(({ explanation }) => explanation);
    const ends = [
      ...ended('rule.ledger-additions', gained, additions, weight),
      ...ended('rule.ledger-deductions', lost, deductions, weight),
      ...ended('rule.ledger-floor', total, floored, weight),
      ...ended('rule.ledger-cap', floored, score, weight),
    ];
    return { ...scored, explanation: { ...scored.explanation, parts: [...parts, ...ends] } };
  },
};

/** Each entry as it was told, at the points that were given it. */
const asTold = ({ entries = [] }: Observation): readonly Entry[] =>
  entries.map(({ reason, points }) => ({
    points: parsePoints(points),
    explanation: {
      code: `rule.entry-${comparePoints(parsePoints(points), ZERO_POINTS) < 0 ? 'less' : 'more'}`,
      params: { reason, points: points.replace(/^-/, '') },
    },
  }));

/** Which end has changed what came together; nothing where none has. */
function ended(
  code: RuleExplanationCode,
  before: Points,
  points: Points,
  weight: Points,
): readonly Explanation[] {
  if (comparePoints(before, points) === 0) return [];
  return [explained(code, points, weight, { before, points }).explanation];
}

function atMost(points: Points, cap: Decimal | undefined): Points {
  return cap === undefined ? points : minPoints(points, parsePoints(cap));
}

function ledgerFaults({ floor, cap, additionsCap, deductionsCap }: LedgerRule): readonly RuleFault[] {
  const crossed =
    floor !== undefined && cap !== undefined && comparePoints(parsePoints(floor), parsePoints(cap)) > 0;
  return [
    ...atLeast('additionsCap', additionsCap, '0'),
    ...atLeast('deductionsCap', deductionsCap, '0'),
    ...(crossed
      ? [
          {
            code: 'RULE_CONTRADICTORY',
            path: 'floor',
            params: { one: `floor ${floor}`, other: `cap ${cap}` },
          } as const,
        ]
      : []),
  ];
}
