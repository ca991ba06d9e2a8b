import { formatPoints } from '../scoring/points-text.js';
import { roundPoints, type Points } from '../scoring/points.js';
import type { Rule } from '../scoring/rules/rule.js';
import { readObservation } from '../scoring/rules/read-observation.js';
import { observationFaults, ruleShape, scoreRule } from '../scoring/rules/score-rule.js';
import { close } from './close.js';
import { findingOf, type Finding } from './finding.js';
import { labelIn, labelOf, partsOf } from './lines.js';
import { isBlank, objectIn, pointsIn, type Json } from './read.js';
import { walked } from './result-steps.js';

/** One indicator of a unit's result, with what its own rule gives for its own observation. */
export interface ResultIndicator {
  readonly json: Json;
  readonly place: string;
  /** Undefined: rule or observation do not stand in the file, or cannot be read; null: pending. */
  readonly expected: Points | null | undefined;
  readonly findings: readonly Finding[];
}

export function resultIndicators(row: Json, place: string): readonly ResultIndicator[] {
  return partsOf(row, 'indicators', place).map((part) => {
    const { json, place: at } = part;
    const expected = scoreOf(json);
    const findings = expected === 'unreadable' ? [notChecked(part)] : scoreFindings(part, expected);
    return { json, place: at, expected: expected === 'unreadable' ? undefined : expected, findings };
  });
}

interface Part {
  readonly json: Json;
  readonly place: string;
}

const itemOf = ({ json }: Part): string => [labelIn(json['id']), labelOf(json)].filter(Boolean).join(' ');

const notChecked = (part: Part): Finding =>
  findingOf('RULE_NOT_CHECKED', `${part.place}.score`, { item: itemOf(part) });

function scoreOf({
  rule,
  observation,
  weight,
  status,
  steps,
}: Json): Points | null | undefined | 'unreadable' {
  if (status === 'not-applicable') return null;
  if (isBlank(rule) || isBlank(observation)) return undefined;
  const [whole, read] = [pointsIn(weight), readObservation(observation)];
  if (objectIn(rule) === undefined || ruleShape.check(rule, '').length > 0 || whole === undefined)
    return 'unreadable';
  const known = rule as Rule;
  if (!('observation' in read) || observationFaults(known, read.observation, whole).length > 0)
    return 'unreadable';
  try {
    const { score } = scoreRule(known, whole, read.observation);
    return score && walked(score, steps);
  } catch (error) {
    // A rule whose content makes no sense, such as steps of nothing, has no score.
    if (error instanceof RangeError) return 'unreadable';
    throw error;
  }
}

function scoreFindings(part: Part, expected: Points | null | undefined): readonly Finding[] {
  if (expected === undefined) return [];
  const found = pointsIn(part.json['score']);
  if (found === undefined ? expected === null : expected !== null && close(found, expected)) return [];
  return [
    findingOf('SCORE_AGAINST_RULE', `${part.place}.score`, {
      item: itemOf(part),
      found: shown(found),
      expected: shown(expected),
    }),
  ];
}

/** A dash where there is no number; without the dust that counting with printed decimals leaves (99.999999999). */
export function shown(points: Points | null | undefined): string {
  if (points === null || points === undefined) return '—';
  const tidy = roundPoints(points, 6);
  return formatPoints(close(tidy, points) ? tidy : points);
}
