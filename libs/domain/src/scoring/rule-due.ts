import { formatPoints, parsePoints } from './points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  multiplyPoints,
  roundPoints,
  type Points,
} from './points.js';
import type { Decimal, Rule } from './rules/rule.js';

/** Finer parts of a goal nobody reports against; a decimal has at most twelve. */
const DECIMALS = 10;

/**
 * The rule with its goal cut down to what is due by now, while nothing is verified: kinds that are filled up over the
 * year (proportional to a goal to reach, shortfall, accumulate). All others hold as they are all year: a rate, a limit,
 * a breach or a grade is not less asked for in spring. The same object where nothing is cut.
 * @param due percent of the year's work; null: the whole year
 */
export function heldAgainst(rule: Rule, due: Points | null): Rule {
  if (due === null || comparePoints(due, HUNDRED_POINTS) === 0) return rule;
  const part = (whole: Decimal): Decimal => partOf(whole, due);
  switch (rule.type) {
    case 'proportional':
      if (rule.target.op === '<=' || rule.target.op === '<' || isRate(rule.target.measure)) return rule;
      return { ...rule, target: { ...rule.target, value: part(rule.target.value) }, ...cut(rule, part) };
    case 'shortfall':
      return { ...rule, target: part(rule.target), ...cut(rule, part) };
    default:
      return rule;
  }
}

const isRate = (measure: string | undefined): boolean =>
  measure === '%' || measure === '％' || measure === '‰';

/** The limit below which nothing is earned grows with the goal. */
function cut(
  { zeroWhen }: Pick<Extract<Rule, { readonly type: 'shortfall' }>, 'zeroWhen'>,
  part: (whole: Decimal) => Decimal,
): Pick<Extract<Rule, { readonly type: 'shortfall' }>, 'zeroWhen'> {
  return zeroWhen === undefined ? {} : { zeroWhen: { ...zeroWhen, value: part(zeroWhen.value) } };
}

function partOf(whole: Decimal, due: Points): Decimal {
  const exact = dividePoints(multiplyPoints(parsePoints(whole), due), HUNDRED_POINTS);
  return formatPoints(roundPoints(exact, DECIMALS));
}
