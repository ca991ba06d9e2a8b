import {
  addPoints,
  multiplyPoints,
  sumPoints,
  pointsOf,
  ZERO_POINTS,
  type Points,
} from '../scoring/points.js';
import { close } from './close.js';
import { findingOf, type Finding } from './finding.js';
import { labelIn } from './lines.js';
import { isBlank, listIn, objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import type { ResultRules } from './result-document.js';
import { shown, type ResultIndicator } from './result-indicators.js';
import { spreadFactor, walked } from './result-steps.js';

/** A component of a unit's result: what is written, and what its parts come to. */
export interface ResultComponent {
  readonly id: string;
  readonly found: Points | null;
  /** Undefined: its parts do not stand in the file. */
  readonly expected: Points | null | undefined;
  readonly findings: readonly Finding[];
}

export function resultComponents(
  row: Json,
  place: string,
  indicators: readonly ResultIndicator[],
  rules: ResultRules,
): readonly ResultComponent[] {
  if (!Array.isArray(row['components']))
    return rules.components.map(({ id }) => {
      const found = pointsIn(row[labelIn(id)]) ?? null;
      return { id: labelIn(id), found, expected: undefined, findings: [] };
    });
  return objectsIn(row['components']).map((json) => {
    const id = labelIn(json['id']);
    const found = pointsIn(json['points']) ?? null;
    const expected = possible(json, row, indicators);
    const right = expected.length === 0 || expected.some((one) => agree(found, one));
    const name = textIn(json['name']) || id;
    return {
      id,
      found,
      expected: expected[0],
      findings: right
        ? []
        : [
            findingOf('RESULT_COMPONENT_WRONG', `${place}.components.${id}.points`, {
              unit: unitOf(row),
              part: name,
              found: shown(found),
              expected: shown(expected[0]),
            }),
          ],
    };
  });
}

export const unitOf = (row: Json): string => labelIn(row['name']) || labelIn(row['unit']);

export const agree = (a: Points | null, b: Points | null): boolean =>
  a === null || b === null ? a === b : close(a, b);

/**
 * What the parts of a component come to: by what they should be, and by what is written of them, because a part that is
 * wrong has its own finding. Empty where the parts do not stand in the file.
 */
function possible(json: Json, row: Json, indicators: readonly ResultIndicator[]): readonly (Points | null)[] {
  switch (json['id']) {
    case 'target':
      if (indicators.length === 0) return [];
      return [
        target(json, indicators, ({ expected, json: own }) =>
          expected === undefined ? (pointsIn(own['score']) ?? null) : expected,
        ),
        target(json, indicators, ({ json: own }) => pointsIn(own['score']) ?? null),
      ];
    case 'incentive':
      return Array.isArray(row['incentives']) ? granted(json, sumOfEntries(row['incentives'])) : [];
    case 'inspection':
      return Array.isArray(row['deductions']) ? entered(json, sumOfEntries(row['deductions'])) : [];
    case 'rollup': {
      const score = pointsIn(objectIn(objectIn(json['explanation'])?.['params'])?.['score']);
      return score === undefined ? [] : [walked(score, json['steps'])];
    }
    default:
      return [];
  }
}

function target(
  { steps }: Json,
  indicators: readonly ResultIndicator[],
  scoreOf: (indicator: ResultIndicator) => Points | null,
): Points | null {
  const counted = indicators.flatMap((indicator) => {
    const score = indicator.json['status'] === 'not-applicable' ? null : scoreOf(indicator);
    return score === null ? [] : [multiplyPoints(score, shareIn(indicator.json))];
  });
  return counted.length === 0 ? null : walked(sumPoints(counted), steps);
}

/** A part of a joint indicator. */
export function shareIn(indicator: Json): Points {
  const share = objectIn(indicator['share']) ?? {};
  const [part, whole] = [share['part'], share['whole']];
  const known = Number.isSafeInteger(part) && Number.isSafeInteger(whole) && Number(whole) > 0;
  return known ? pointsOf(Number(part), Number(whole)) : pointsOf(1);
}

/** Undefined where a number cannot be read. */
function sumOfEntries(entries: unknown): Points | undefined {
  const points = listIn(entries).map((entry) => pointsIn(objectIn(entry)?.['points']));
  return points.reduce<Points | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : addPoints(sum, one)),
    ZERO_POINTS,
  );
}

const entered = ({ steps }: Json, sum: Points | undefined): readonly Points[] =>
  sum === undefined ? [] : [walked(sum, steps)];

/** A cap alone is told by what was granted `before` it and has no step; how high it is does not stand in the file. */
function granted(json: Json, sum: Points | undefined): readonly Points[] {
  if (sum === undefined || isBlank(json['before']) || objectsIn(json['steps']).length > 0)
    return entered(json, sum);
  const [before, points] = [pointsIn(json['before']), pointsIn(json['points'])];
  if (before === undefined || points === undefined) return [];
  return close(before, sum) ? [points] : [sum];
}

/** Weight that counts, as far as its indicators say: carried, and counted of it. */
export function weightFindings(
  row: Json,
  place: string,
  indicators: readonly ResultIndicator[],
): readonly Finding[] {
  const steps = objectsIn(row['components']).find(({ id }) => id === 'target')?.['steps'];
  const applying = indicators.filter(({ json }) => json['status'] !== 'not-applicable');
  const factor = spreadFactor(steps) ?? pointsOf(1);
  const weights = applying.map(({ json }) => pointsIn(json['weight']));
  if (applying.length === 0 || weights.some((weight) => weight === undefined)) return [];
  const sum = (counts: (json: Json) => boolean): Points =>
    sumPoints(
      applying
        .filter(({ json }) => counts(json))
        .map(({ json }) =>
          multiplyPoints(factor, multiplyPoints(pointsIn(json['weight']) ?? ZERO_POINTS, shareIn(json))),
        ),
    );
  const expected = {
    carriedWeight: sum(() => true),
    countedWeight: sum(({ status }) => status === 'scored'),
  };
  return Object.entries(expected).flatMap(([field, weight]) => {
    const found = pointsIn(row[field]);
    if (found === undefined || close(found, weight)) return [];
    const numbers = { found: shown(found), expected: shown(weight) };
    return [findingOf('RESULT_WEIGHT_WRONG', `${place}.${field}`, { unit: unitOf(row), ...numbers })];
  });
}
