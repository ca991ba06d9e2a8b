import { FormulaError } from '../scoring/formula/index.js';
import { ZERO_POINTS, type Points } from '../scoring/points.js';
import { underVeto } from '../scoring/veto.js';
import { close } from './close.js';
import { findingOf, type Finding } from './finding.js';
import { isBlank, objectIn, objectsIn, pointsIn, type Json } from './read.js';
import { unitOf, type ResultComponent } from './result-components.js';
import { evaluatorIn, vetoIn, type ResultRules } from './result-document.js';
import { shown } from './result-indicators.js';
import { walked } from './result-steps.js';

export interface ResultTotal {
  /** Undefined: it cannot be told. */
  readonly expected: Points | undefined;
  readonly findings: readonly Finding[];
}

const UNKNOWN: ResultTotal = { expected: undefined, findings: [] };

/** The total of a unit by the formula, rounding, limits and veto of the document. */
export function resultTotal(
  row: Json,
  place: string,
  components: readonly ResultComponent[],
  rules: ResultRules,
): ResultTotal {
  if (rules.formula === undefined || components.length === 0) return UNKNOWN;
  const lacksBase = components.some(
    ({ id, found }) => (id === 'target' || id === 'rollup') && found === null,
  );
  if (lacksBase) return UNKNOWN;
  const before = [expectedOf, foundOf]
    .map((valueOf) => formulaValue(row, components, rules, valueOf))
    .filter((value) => value !== undefined);
  if (before.length === 0) {
    const params = { unit: unitOf(row), formula: rules.formula };
    return { expected: undefined, findings: [findingOf('FORMULA_NOT_CHECKED', place, params)] };
  }
  return vetoed(row, place, before, rules);
}

/** A component that is wrong has its own finding, so that a total may fit what is written of it or what it should be. */
const expectedOf = ({ found, expected }: ResultComponent): Points | null =>
  expected === undefined ? found : expected;
const foundOf = ({ found }: ResultComponent): Points | null => found;

function formulaValue(
  row: Json,
  components: readonly ResultComponent[],
  rules: ResultRules,
  valueOf: (component: ResultComponent) => Points | null,
): Points | undefined {
  const named = Array.isArray(row['components']) ? objectsIn(row['components']) : rules.components;
  const evaluate = evaluatorIn(rules.formula ?? '', named);
  if (evaluate === undefined) return undefined;
  const values = components.map((component) => [component.id, valueOf(component) ?? ZERO_POINTS] as const);
  try {
    const value = walked(evaluate(Object.fromEntries(values)), row['steps']);
    return rules.settled(value, writtenBefore(row));
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** What is written of the total before a veto. */
function writtenBefore(row: Json): Points | undefined {
  const veto = objectIn(row['veto']);
  if (veto === undefined) return pointsIn(row['total']) ?? pointsIn(row['final']);
  return pointsIn(veto['before']) ?? pointsIn(veto['beforeVeto']);
}

function vetoed(row: Json, place: string, before: readonly Points[], rules: ResultRules): ResultTotal {
  const veto = objectIn(row['veto']);
  if (veto === undefined) return compared(row, place, before);
  const field = 'beforeVeto' in veto ? 'beforeVeto' : 'before';
  const written = pointsIn(veto[field]);
  const wrong = written !== undefined && !before.some((value) => close(value, written));
  const numbers = { found: shown(written), expected: shown(before[0]) };
  const findings = wrong
    ? [findingOf('RESULT_TOTAL_WRONG', `${place}.veto.${field}`, { unit: unitOf(row), ...numbers })]
    : [];
  const effect = vetoIn(row, rules);
  if (effect === undefined) return { expected: undefined, findings };
  const { expected, findings: further } = compared(
    row,
    place,
    before.map((value) => underVeto(effect, value)),
  );
  return { expected, findings: [...findings, ...further] };
}

/** Final and total say the same once nothing is open; where both are wrong alike, it is one mistake. */
function compared(row: Json, place: string, right: readonly Points[]): ResultTotal {
  const fits = (value: Points): boolean => right.some((one) => close(one, value));
  const wrong = ['final', 'total'].filter((field) => {
    const value = pointsIn(row[field]);
    if (value === undefined) return isOpenWithoutCause(row, field);
    return !fits(value);
  });
  const [final, total] = [pointsIn(row['final']), pointsIn(row['total'])];
  const alike = wrong.length === 2 && final !== undefined && total !== undefined && close(final, total);
  return {
    expected: right[0],
    findings: (alike ? ['final'] : wrong).map((field) =>
      findingOf('RESULT_TOTAL_WRONG', `${place}.${field}`, {
        unit: unitOf(row),
        found: shown(pointsIn(row[field])),
        expected: shown(right[0]),
      }),
    ),
  };
}

/** A final that is left out although the unit waits for nothing. */
const isOpenWithoutCause = (row: Json, field: string): boolean =>
  field === 'final' && row['provisional'] === false && !isBlank(row['total']);
