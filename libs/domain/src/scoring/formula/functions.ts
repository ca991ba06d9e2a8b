import type { Comparator } from '../rules/rule.js';
import { FormulaError } from './formula-error.js';
import { printFormula } from './print.js';
import type { FormulaNode } from './tree.js';

type FormulaFunction = 'min' | 'max' | 'if';

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ['min', 'min'],
  ['最小值', 'min'],
  ['max', 'max'],
  ['最大值', 'max'],
  ['if', 'if'],
  ['如果', 'if'],
]);

/** By its name in either language, in capitals or full width too as spreadsheets write it; undefined when there is none. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name.normalize('NFKC').toLowerCase());
}

/** One argument as read; whether it may be a comparison is known only when all of them are. */
export interface Argument {
  readonly value: FormulaNode;
  readonly compared?: {
    readonly comparator: Comparator;
    readonly sign: { readonly at: number; readonly written: string };
    readonly right: FormulaNode;
  };
}

export const isComparator = (text: string): text is Comparator => ['>=', '<=', '>', '<', '='].includes(text);

/** `name` as it is written, and where. Throws a FormulaError on arguments that do not fit. */
export function callOf(
  of: FormulaFunction,
  given: readonly Argument[],
  { at, name }: { readonly at: number; readonly name: string },
): FormulaNode {
  const [first, second, third, ...more] = given;
  if (first === undefined || second === undefined) throw new FormulaError('argument-count', at, name);
  if (of !== 'if') return { kind: 'extreme', at, of, values: given.map(plainValue) };
  if (third === undefined || more.length > 0) throw new FormulaError('argument-count', at, name);
  const { value: left, compared } = first;
  if (compared === undefined)
    throw new FormulaError('condition-expected', left.at, printFormula({ head: null, body: left }));
  const { comparator, right } = compared;
  return {
    kind: 'if',
    at,
    condition: { comparator, left, right },
    met: plainValue(second),
    otherwise: plainValue(third),
  };
}

function plainValue({ value, compared }: Argument): FormulaNode {
  if (compared === undefined) return value;
  throw new FormulaError('comparison-outside-if', compared.sign.at, compared.sign.written);
}
