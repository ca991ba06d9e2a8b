import {
  addPoints,
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  negatePoints,
  subtractPoints,
  type Points,
} from '../points.js';
import type { Comparator } from '../rules/rule.js';
import { FormulaError } from './formula-error.js';
import { printFormula } from './print.js';
import type { Formula, FormulaNode } from './tree.js';

/** Exact. Throws a FormulaError (`division-by-zero`) when a divisor comes to 0 with these values. */
export type Evaluator<Id extends string> = (values: Readonly<Record<Id, Points>>) => Points;

type Compiled<Id extends string> = { readonly constant: Points } | { readonly evaluate: Evaluator<Id> };

/**
 * Turns a formula into a function of the values by id; `names` maps what may stand in the text (Chinese names, code
 * names) to ids. What is constant is computed here, once. Throws a FormulaError on a name that `names` has not, and
 * on a constant divisor of 0.
 */
export function compileFormula<Id extends string>(
  { body }: Formula,
  names: ReadonlyMap<string, Id>,
): Evaluator<Id> {
  return evaluatorFor(compile(body, names));
}

function compile<Id extends string>(node: FormulaNode, names: ReadonlyMap<string, Id>): Compiled<Id> {
  switch (node.kind) {
    case 'number':
      return { constant: node.value };
    case 'name': {
      const id = names.get(node.name);
      if (id === undefined) throw new FormulaError('unknown-name', node.at, node.name);
      return { evaluate: (values) => values[id] };
    }
    case 'percent':
      return unary((value) => dividePoints(value, HUNDRED_POINTS), compile(node.of, names));
    case 'negative':
      return unary(negatePoints, compile(node.of, names));
    case 'binary': {
      const [left, right] = [compile(node.left, names), compile(node.right, names)];
      // A constant divisor of 0 must not wait for the first evaluation.
      if (node.operator === '÷' && 'constant' in right) assertDivisor(right.constant, node.right);
      return binary(operationOf(node), left, right);
    }
    case 'extreme':
      return node.values
        .map((value) => compile(value, names))
        .reduce((left, right) => binary(node.of === 'min' ? minPoints : maxPoints, left, right));
    case 'if':
      return conditional(node, names);
  }
}

/** Only the branch that is taken is evaluated; a condition of constants takes its branch here, once and for all. */
function conditional<Id extends string>(
  { condition, met, otherwise }: FormulaNode & { readonly kind: 'if' },
  names: ReadonlyMap<string, Id>,
): Compiled<Id> {
  const [left, right] = [compile(condition.left, names), compile(condition.right, names)];
  const [then, instead] = [compile(met, names), compile(otherwise, names)];
  const holds = COMPARISONS[condition.comparator];
  if ('constant' in left && 'constant' in right)
    return holds(comparePoints(left.constant, right.constant)) ? then : instead;
  const [evaluateLeft, evaluateRight] = [evaluatorFor(left), evaluatorFor(right)];
  const [evaluateThen, evaluateInstead] = [evaluatorFor(then), evaluatorFor(instead)];
  return {
    evaluate: (values) =>
      holds(comparePoints(evaluateLeft(values), evaluateRight(values)))
        ? evaluateThen(values)
        : evaluateInstead(values),
  };
}

const COMPARISONS: Readonly<Record<Comparator, (compared: number) => boolean>> = {
  '>=': (compared) => compared >= 0,
  '<=': (compared) => compared <= 0,
  '>': (compared) => compared > 0,
  '<': (compared) => compared < 0,
  '=': (compared) => compared === 0,
};

type Operation = (left: Points, right: Points) => Points;

function operationOf(node: FormulaNode & { readonly kind: 'binary' }): Operation {
  switch (node.operator) {
    case '+':
      return addPoints;
    case '-':
      return subtractPoints;
    case '×':
      return multiplyPoints;
    case '÷':
      return (left, right) => {
        assertDivisor(right, node.right);
        return dividePoints(left, right);
      };
  }
}

function assertDivisor(divisor: Points, node: FormulaNode): void {
  if (isZero(divisor))
    throw new FormulaError('division-by-zero', node.at, printFormula({ head: null, body: node }));
}

function unary<Id extends string>(operation: (value: Points) => Points, of: Compiled<Id>): Compiled<Id> {
  if ('constant' in of) return { constant: operation(of.constant) };
  return { evaluate: (values) => operation(of.evaluate(values)) };
}

function binary<Id extends string>(
  operation: Operation,
  left: Compiled<Id>,
  right: Compiled<Id>,
): Compiled<Id> {
  if ('constant' in left && 'constant' in right)
    return { constant: operation(left.constant, right.constant) };
  const [evaluateLeft, evaluateRight] = [evaluatorFor(left), evaluatorFor(right)];
  return { evaluate: (values) => operation(evaluateLeft(values), evaluateRight(values)) };
}

function evaluatorFor<Id extends string>(compiled: Compiled<Id>): Evaluator<Id> {
  return 'constant' in compiled ? () => compiled.constant : compiled.evaluate;
}
