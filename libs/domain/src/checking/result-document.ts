import { parseFormula, compileFormula, FormulaError, type Evaluator } from '../scoring/formula/index.js';
import type { GradeBand, GradeQuota, VetoEffect } from '../scheme/scheme.js';
import { kindlyRounded } from './close.js';
import type { Points } from '../scoring/points.js';
import { maxPoints, minPoints } from '../scoring/points.js';
import { labelIn } from './lines.js';
import { decimalIn, listIn, objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';

/** What a result, or the scheme in its file, says of how totals and grades come about. */
export interface ResultRules {
  /** Undefined: no formula stands there. */
  readonly formula: string | undefined;
  /** Of the scheme, by id and by name; empty where the units bring their own. */
  readonly components: readonly Json[];
  readonly bands: readonly GradeBand[];
  /** Where the bands stand. */
  readonly bandsAt: string;
  readonly quotas: readonly GradeQuota[];
  /** What the scheme does to the value of its formula; as it is where no scheme is there. */
  readonly settled: (value: Points, near: Points | undefined) => Points;
  readonly veto: Json;
}

export function resultRules(document: Json): ResultRules {
  const scheme = objectIn(document['scheme']) ?? {};
  const bands = bandsIn(document['bands'] ?? scheme['bands']);
  return {
    formula: textIn(document['formula']) || textIn(scheme['formula']) || undefined,
    components: objectsIn(scheme['components']),
    bands,
    bandsAt: (document['bands'] ?? null) === null ? 'scheme.bands' : 'bands',
    quotas: quotasIn(document['quotas'] ?? scheme['quotas'], bands),
    settled: settling(scheme),
    veto: objectIn(scheme['veto']) ?? {},
  };
}

/** Bands that can be read, all or none. */
function bandsIn(value: unknown): readonly GradeBand[] {
  const read = listIn(value).map((one): GradeBand | undefined => {
    const json = objectIn(one) ?? {};
    const [from, below] = [endOf(json['from']), endOf(json['below'])];
    if (textIn(json['name']) === '' || from === undefined || below === undefined) return undefined;
    return {
      name: textIn(json['name']),
      from,
      below,
      fromIncluded: json['fromIncluded'] !== false,
      belowIncluded: json['belowIncluded'] === true,
    };
  });
  const known = read.filter((band) => band !== undefined);
  return known.length === read.length ? known : [];
}

/** Null is an end that is open; undefined cannot be read. */
const endOf = (value: unknown): string | null | undefined =>
  value === null || value === undefined ? null : decimalIn(value);

function quotasIn(value: unknown, bands: readonly GradeBand[]): readonly GradeQuota[] {
  return objectsIn(value).flatMap((json): readonly GradeQuota[] => {
    const [grade, group, percent] = [
      textIn(json['grade']),
      textIn(json['group']),
      decimalIn(json['percent']),
    ];
    const count = Number.isInteger(json['count']) ? Number(json['count']) : undefined;
    if (!bands.some(({ name }) => name === grade)) return [];
    return [
      {
        grade,
        ...(group !== '' && { group }),
        ...(percent !== undefined && { percent }),
        ...(count !== undefined && { count }),
      },
    ];
  });
}

/** Rounding and limits of the total, as the scheme in the file has them. */
function settling(scheme: Json): ResultRules['settled'] {
  const rounding = objectIn(scheme['rounding']);
  const limits = objectIn(scheme['totalLimits']) ?? {};
  const [min, max] = [pointsIn(limits['min']), pointsIn(limits['max'])];
  return (value, near) => {
    const rounded = rounding === undefined ? value : kindlyRounded(value, rounding, near);
    const raised = min === undefined ? rounded : maxPoints(rounded, min);
    return max === undefined ? raised : minPoints(raised, max);
  };
}

/** The formula over names and ids of components; undefined where it cannot be read. */
export function evaluatorIn(formula: string, components: readonly Json[]): Evaluator<string> | undefined {
  const names = components.flatMap(({ id, name }) => {
    const own = labelIn(id);
    return [[own, own] as const, [textIn(name), own] as const];
  });
  try {
    return compileFormula(parseFormula(formula), new Map(names));
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

export const VETO_EFFECTS: readonly VetoEffect['effect'][] = [
  'set',
  'cap',
  'zero',
  'ineligible',
  'bar-top-grade',
];

/** What a veto in a result does; `score` stands beside it or in the scheme. Undefined: it does not say. */
export function vetoIn(row: Json, { veto: declared }: ResultRules): VetoEffect | undefined {
  const veto = objectIn(row['veto']);
  const effect = VETO_EFFECTS.find((one) => one === veto?.['effect']);
  if (veto === undefined || effect === undefined) return undefined;
  if (effect !== 'set' && effect !== 'cap') return { effect };
  const score = decimalIn(veto['score']) ?? decimalIn(declared['score']);
  return score === undefined ? undefined : { effect, score };
}
