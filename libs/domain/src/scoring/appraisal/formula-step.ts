import type { ComponentId, Scheme } from '../../scheme/scheme.js';
import type { Explanation } from '../explanation.js';
import { componentNames, parseFormula, printInNumbers } from '../formula/index.js';
import { formatPoints } from '../points-text.js';
import { ZERO_POINTS, type Points } from '../points.js';
import { step } from './step.js';

/** The formula with the numbers of the unit put in; one that only names a component says nothing new. */
export function formulaStep(
  { formula, components }: Pick<Scheme, 'formula' | 'components'>,
  values: Readonly<Record<ComponentId, Points | null>>,
  points: Points,
): readonly Explanation[] {
  const { body } = parseFormula(formula);
  if (body.kind === 'name') return [];
  const names = componentNames(components);
  const numberOf = (name: string): string => {
    const id = names.get(name);
    return formatPoints((id === undefined ? null : values[id]) ?? ZERO_POINTS);
  };
  return [step('rule.step-formula', { formula: printInNumbers(body, numberOf), points })];
}
