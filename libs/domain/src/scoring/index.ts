export * from './appraisal/index.js';
export type { Explanation, ExplanationCode } from './explanation.js';
export * from './formula/index.js';
export { gradesWithQuota, type Gradable, type Graded } from './grade-quota.js';
export { checkBands, gradeOf, type BandFault } from './grades.js';
export {
  countedScore,
  indicatorRule,
  scoreIndicator,
  scoreToVerify,
  type CountedScore,
  type IndicatorRule,
  type IndicatorScore,
  type Reported,
  type ScoredIndicator,
} from './indicator-score.js';
export {
  catalogueOf,
  countIncentives,
  explainCap,
  type CountedIncentives,
  type GrantedPoints,
  type IncentiveCap,
} from './incentive-caps.js';
export { heirsByIndicator, reportFor, type Bureau } from './inherited-result.js';
export { jointSharesOf, type JointPart } from './joint-shares.js';
export { leaderScore, type LeaderMark } from './leader-score.js';
export { checkStatus, dueAt } from './milestones.js';
export { DECIMAL_GRAMMAR, formatPoints, isDecimal, parsePoints, type DecimalLimits } from './points-text.js';
export {
  addPoints,
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  negatePoints,
  ONE_POINT,
  pointsOf,
  roundPoints,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
  type RoundingMode,
} from './points.js';
export { publicScore, type BallotTally } from './public-score.js';
export { rankBonuses, type AwardedBonus } from './rank-bonus.js';
export { rankUnits, type Rankable, type Ranked } from './ranking.js';
export { rollUp, type PeriodFinal, type RolledUp } from './roll-up.js';
export * from './rules/index.js';
export {
  indicatorPoints,
  scoreTarget,
  spreadOf,
  type CarriedItem,
  type TargetScore,
} from './target-score.js';
export { indicatorRounding } from './appraisal/step.js';
export { dueToday, lightOf, type Light, type NextDue } from './traffic-light.js';
export { scoreUnit, type UnitInputs, type UnitScore } from './unit-score.js';
