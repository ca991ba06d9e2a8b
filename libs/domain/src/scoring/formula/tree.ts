import type { Points } from '../points.js';
import type { Comparator } from '../rules/rule.js';

/** A formula as read: `head` is the name before `=`, if there is one. */
export interface Formula {
  readonly head: string | null;
  readonly body: FormulaNode;
}

/** `at` is where the piece begins in the text. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly at: number; readonly text: string; readonly value: Points }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'percent'; readonly at: number; readonly of: FormulaNode }
  | { readonly kind: 'negative'; readonly at: number; readonly of: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly at: number;
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      /** The least or the greatest of several, to cap and to floor. */
      readonly kind: 'extreme';
      readonly at: number;
      readonly of: 'min' | 'max';
      readonly values: readonly FormulaNode[];
    }
  | {
      readonly kind: 'if';
      readonly at: number;
      readonly condition: FormulaCondition;
      readonly met: FormulaNode;
      readonly otherwise: FormulaNode;
    };

export interface FormulaCondition {
  readonly comparator: Comparator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

export type BinaryOperator = '+' | '-' | '×' | '÷';

/** What a piece is made of, in the order of the text. */
export function operandsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'number':
    case 'name':
      return [];
    case 'percent':
    case 'negative':
      return [node.of];
    case 'binary':
      return [node.left, node.right];
    case 'extreme':
      return node.values;
    case 'if':
      return [node.condition.left, node.condition.right, node.met, node.otherwise];
  }
}

/** Every name in the tree, in the order of the text, repeated as often as it stands there. */
export function namesIn(node: FormulaNode): readonly string[] {
  return node.kind === 'name' ? [node.name] : operandsOf(node).flatMap(namesIn);
}
