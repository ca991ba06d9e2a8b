import type { Component, ComponentId, Scheme } from '../../scheme/scheme.js';
import { compileFormula, type Evaluator } from './compile.js';
import { parseFormula } from './parse.js';

/** Compiled once per scheme object: a projection scores by the same one a hundred thousand times. */
const compiled = new WeakMap<Scheme, Evaluator<ComponentId>>();

/** The scheme's formula as a function of its components. Throws a FormulaError when it is not one. */
export function evaluatorOf(scheme: Scheme): Evaluator<ComponentId> {
  const known = compiled.get(scheme);
  if (known !== undefined) return known;
  const evaluator = compileFormula(parseFormula(scheme.formula), componentNames(scheme.components));
  compiled.set(scheme, evaluator);
  return evaluator;
}

/** What a formula may call the components: by the name in documents and by the code name. */
export function componentNames(components: readonly Component[]): ReadonlyMap<string, ComponentId> {
  return new Map(components.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]));
}
