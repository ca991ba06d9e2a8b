import type { Rule } from '../scoring/rules/rule.js';
import { readObservation } from '../scoring/rules/read-observation.js';
import { observationFaults, scoreRule } from '../scoring/rules/score-rule.js';
import { formatPoints } from '../scoring/points-text.js';
import type { Points } from '../scoring/points.js';
import { ruleOfCase } from './case-rule.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { objectIn, pointsIn, type Json } from './read.js';
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
  if (line.json['rule'] === undefined || line.json['rule'] === null) return [];
  const rule = ruleOfCase(line.json);
  const score = rule === undefined ? undefined : scored(rule, weight, observed);
  const place = `${line.place}.published`;
  if (score === undefined) return [findingOf('RULE_NOT_CHECKED', place, { item: line.label })];
  if (score === null || same(score, claimed)) return [];
  const [found, expected] = [formatPoints(claimed), formatPoints(score)];
  return [findingOf('SCORE_AGAINST_RULE', place, { item: line.label, found, expected })];
}

/** Undefined when the observation does not suit the rule; null while a result is pending. */
function scored(rule: Rule, weight: Points, observed: Json): Points | null | undefined {
  const read = readObservation(observed);
  if (!('observation' in read) || observationFaults(rule, read.observation).length > 0) return undefined;
  try {
    return scoreRule(rule, weight, read.observation).score;
  } catch (error) {
    // A rule whose content makes no sense, such as steps of nothing, has no score.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
