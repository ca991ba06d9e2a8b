/**
 * How a score came about, for people: a code of the language files and its parameters, decimals as strings.
 * `parts` explain the targets of which a mean was taken, in their order, and the rounding of the indicator where the scheme has one.
 */
export interface Explanation {
  readonly code: ExplanationCode | RuleExplanationCode;
  readonly params: Readonly<Record<string, string>>;
  readonly parts?: readonly Explanation[];
}

/**
 * Parameters by code; `percent` is what of the full score is earned, 0 to 100.
 * - `proportional`, `limit-kept`, `limit-missed`: `op`, `target`, `measure`, `value`, `percent`, and `due` (percent of
 *   the target due by the last closed quarter) where the score is provisional and the target grows over the year
 * - `milestones`: `value` (percent of milestones done), `percent`, and `text` of a qualitative target, and `due`
 * - `mean`: `percent`, `count`
 * - `verified`: none
 * - `not-applicable`, `not-applicable-spread` (its weight goes to the others): `reason`
 * - `weight-spread`: `excused`, `applicable` (weights), `factor` (what each point of the applicable weight counts)
 * - `difficulty`: `factor`, `reason`, `before`, `after` (the target score; rounding, floor and cap come later)
 * - `incentive-class-cap` (with `name`, of the class), `incentive-cap` (in total): `granted`, `counted`
 * - `joint-lead`, `joint-assisting`, `joint-equal` (no part is declared): `part`, `whole`, `of` (the score of the indicator),
 *   `points` (what falls to the unit); no `weight` and no `score`
 *
 * The explanation of an indicator as a whole has `weight` and `score` beside these.
 */
export type ExplanationCode =
  | 'explanation.proportional'
  | 'explanation.limit-kept'
  | 'explanation.limit-missed'
  | 'explanation.milestones'
  | 'explanation.mean'
  | 'explanation.verified'
  | 'explanation.not-applicable'
  | 'explanation.not-applicable-spread'
  | 'explanation.weight-spread'
  | 'explanation.difficulty'
  | 'explanation.incentive-class-cap'
  | 'explanation.incentive-cap'
  | 'explanation.joint-lead'
  | 'explanation.joint-assisting'
  | 'explanation.joint-equal';

/** Of a rule (`rules/`): the texts are in the namespace `rule`, whole sentences with the score in them. */
export type RuleExplanationCode = `rule.${string}`;
