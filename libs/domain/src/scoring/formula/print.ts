import type { Comparator } from '../rules/rule.js';
import type { Formula, FormulaNode } from './tree.js';

const PRINTED: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };

/** As documents write it, with no more parentheses than are needed; reading it again gives the same tree. */
export function printFormula({ head, body }: Formula): string {
  return head === null ? print(body) : `${head}=${print(body)}`;
}

/** The body with a number for each name, `75×80%+20`; a negative one stands in parentheses. */
export function printInNumbers(body: FormulaNode, numberOf: (name: string) => string): string {
  return print(body, (name) => {
    const number = numberOf(name);
    return number.startsWith('-') ? `(${number})` : number;
  });
}

type Naming = (name: string) => string;

function print(node: FormulaNode, named: Naming = (name) => name): string {
  const whole = (part: FormulaNode): string => print(part, named);
  const bracketed = (part: FormulaNode, atLeast: number): string =>
    bindingOf(part) < atLeast ? `(${whole(part)})` : whole(part);
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'name':
      return named(node.name);
    case 'percent':
      return `${bracketed(node.of, bindingOf(node))}%`;
    case 'negative':
      return `-${bracketed(node.of, bindingOf(node))}`;
    case 'binary':
      // Equal ones bind from the left: `a-(b-c)` keeps its parenthesis, `(a-b)-c` loses it.
      return `${bracketed(node.left, bindingOf(node))}${node.operator}${bracketed(node.right, bindingOf(node) + 1)}`;
    case 'extreme':
      return `${node.of}(${node.values.map(whole).join(',')})`;
    case 'if': {
      const { comparator, left, right } = node.condition;
      const condition = `${whole(left)}${PRINTED[comparator]}${whole(right)}`;
      return `if(${condition},${whole(node.met)},${whole(node.otherwise)})`;
    }
  }
}

/** How firmly a piece holds together: 1 sum, 2 product, 3 sign, 4 percent, number, name or function. */
function bindingOf(node: FormulaNode): number {
  switch (node.kind) {
    case 'binary':
      return node.operator === '+' || node.operator === '-' ? 1 : 2;
    case 'negative':
      return 3;
    case 'percent':
    case 'number':
    case 'name':
    case 'extreme':
    case 'if':
      return 4;
  }
}
