import type { Points } from '../points.js';

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
    };

export type BinaryOperator = '+' | '-' | '×' | '÷';

/** Every name in the tree, in the order of the text, repeated as often as it stands there. */
export function namesIn(node: FormulaNode): readonly string[] {
  switch (node.kind) {
    case 'number':
      return [];
    case 'name':
      return [node.name];
    case 'percent':
    case 'negative':
      return namesIn(node.of);
    case 'binary':
      return [...namesIn(node.left), ...namesIn(node.right)];
  }
}
