import {
  aText,
  aWhole,
  aWording,
  listOf,
  objectOf,
  orNull,
  recordOf,
  type JsonSchema,
  type Misfit,
  type Shape,
} from '../../shapes/index.js';
import { DECIMAL_GRAMMAR } from '../points-text.js';
import { aShare } from './facts-shares.js';
import type { Facts, UnitFacts } from './facts.js';

/** `String` of a double is exact up to so many significant digits; beyond it the sender's number is already another. */
const DIGITS_OF_A_NUMBER = 15;

/** A decimal as text or a JSON number that is one. */
export const aFigure: Shape = {
  check: (value, path) => (isFigure(value) ? [] : [misfitOf(value, path)]),
  schema: (): JsonSchema => ({
    anyOf: [{ type: 'string', pattern: DECIMAL_GRAMMAR.source }, { type: 'number' }],
  }),
};

/** Whatever stands there is read by `readObservation`, which knows more than a shape. */
const anObservation: Shape = {
  check: () => [],
  schema: (): JsonSchema => ({ $ref: '#/$defs/observation' }),
};

/** Every point is explained, so whatever moves one says why. */
const reasoned = { reason: aWording, points: aFigure };

const unitFields: Readonly<Record<keyof UnitFacts, Shape>> = {
  name: aText,
  rankingGroup: aText,
  parent: aText,
  observations: recordOf(anObservation),
  notApplicable: listOf(aText),
  carries: listOf(aText),
  shares: recordOf(aShare),
  target: aFigure,
  difficulty: aFigure,
  leaderMarks: listOf(objectOf({ person: aText, mark: aFigure })),
  absentLeaders: listOf(aText),
  ballots: recordOf(aWhole),
  incentives: listOf(objectOf(reasoned, { class: aText })),
  deductions: listOf(objectOf(reasoned, { heads: aWhole })),
  veto: objectOf({ reason: aWording }),
  periods: listOf(objectOf({ period: aText, final: orNull(aFigure) })),
  claimed: objectOf({}, { total: aFigure, grade: aText, items: recordOf(aFigure) }),
};

/** Names of the fields that belong to one unit, wherever it stands. */
export const UNIT_FIELDS = Object.keys(unitFields) as readonly (keyof UnitFacts)[];

const ownFields: Readonly<Record<Exclude<keyof Facts, keyof UnitFacts>, Shape>> = {
  scheme: objectOf({ id: aText, version: aWhole }),
  units: listOf(objectOf({ unit: aText }, unitFields)),
  counts: recordOf(recordOf(aWhole)),
};

export const factsShape: Shape = objectOf({}, { ...ownFields, ...unitFields });

function isFigure(value: unknown): boolean {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL_GRAMMAR.test(text)) return false;
  return typeof value === 'string' || text.replace(/\D/g, '').replace(/^0+/, '').length <= DIGITS_OF_A_NUMBER;
}

function misfitOf(value: unknown, path: string): Misfit {
  const problem = typeof value === 'string' || typeof value === 'number' ? 'wrong-value' : 'wrong-type';
  return { path, problem, expected: 'figure', found: shown(value) };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 60);
}
