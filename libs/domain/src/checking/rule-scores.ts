import type { PartialSteps, Rule } from '../scoring/rules/rule.js';
import { withPartialSteps } from '../scoring/rules/partial-steps.js';
import { readObservation } from '../scoring/rules/read-observation.js';
import { observationFaults, scoreRule } from '../scoring/rules/score-rule.js';
import { formatPoints } from '../scoring/points-text.js';
import { roundPoints, type Points } from '../scoring/points.js';
import { ruleOfCase } from './case-rule.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { isBlank, objectIn, pointsIn, type Json } from './read.js';
import { withoutRemarks } from './remarks.js';
import { claimedOf } from './scores.js';
import { same } from './sums.js';

/** Every line that brings a rule and what was observed is scored again, an inferred observation included. */
export const ruleScoreFindings = (document: Json): readonly Finding[] =>
  linesOf(document).flatMap(ruleScoreFinding);

function ruleScoreFinding(line: Line): readonly Finding[] {
  const claimed = claimedOf(line);
  const weight = pointsIn(line.json['weight']);
  const observed = objectIn(line.json['observed']);
  if (claimed === undefined || weight === undefined || observed === undefined) return [];
  if (isBlank(line.json['rule'])) return [];
  const rule = ruleOfCase(line.json);
  const score = rule === undefined ? undefined : scored(rule, weight, observed);
  const place = `${line.place}.published`;
  if (score === undefined) return [findingOf('RULE_NOT_CHECKED', place, { item: line.label })];
  if (rule === undefined || score === null || isSame(score, claimed)) return [];
  const found = formatPoints(claimed);
  const readings = otherReadings(rule, weight, observed);
  if ([readings.begun, readings.proRata].some((one) => one !== undefined && isSame(one, claimed)))
    return [
      findingOf('STEP_READINGS', place, {
        item: line.label,
        found,
        expected: formatPoints(score),
        completed: formatPoints(score),
        begun: formatPoints(readings.begun ?? score),
        proRata: formatPoints(readings.proRata ?? score),
      }),
    ];
  const expected = formatPoints(score);
  return [findingOf('SCORE_AGAINST_RULE', place, { item: line.label, found, expected })];
}

/** A score with more than two decimals may be published rounded (0.67 for two thirds); a whole number may not. */
function isSame(score: Points, claimed: Points): boolean {
  const decimals = formatPoints(claimed).split('.')[1]?.length ?? 0;
  const long = !same(roundPoints(score, 2), score);
  return same(score, claimed) || (decimals > 0 && long && same(roundPoints(score, decimals), claimed));
}

/** Where the rule leaves open what a begun step counts, there are other readings of it. */
function otherReadings(rule: Rule, weight: Points, observed: Json) {
  const by = (steps: PartialSteps): Points | undefined =>
    'steps' in rule ? undefined : (scored(withPartialSteps(rule, steps), weight, observed) ?? undefined);
  return { begun: by('begun'), proRata: by('pro-rata') };
}

/** Undefined when the observation does not suit the rule; null while a result is pending. */
function scored(rule: Rule, weight: Points, observed: Json): Points | null | undefined {
  const read = readObservation(withoutRemarks(observed));
  if (!('observation' in read) || observationFaults(rule, read.observation, weight).length > 0)
    return undefined;
  try {
    return scoreRule(rule, weight, read.observation).score;
  } catch (error) {
    // A rule whose content makes no sense, such as steps of nothing, has no score.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
