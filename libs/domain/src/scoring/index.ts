export type { Explanation, ExplanationCode } from './explanation.js';
export * from './formula/index.js';
export { checkBands, gradeOf, type BandFault } from './grades.js';
export {
  countedScore,
  indicatorRule,
  scoreIndicator,
  type CountedScore,
  type IndicatorRule,
  type IndicatorScore,
  type ScoredIndicator,
} from './indicator-score.js';
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
} from './points.js';
export { publicScore, type BallotTally } from './public-score.js';
export { rankUnits, type Rankable, type Ranked } from './ranking.js';
export {
  scoreTarget,
  scoreUnit,
  type CarriedItem,
  type TargetScore,
  type UnitInputs,
  type UnitScore,
} from './unit-score.js';
