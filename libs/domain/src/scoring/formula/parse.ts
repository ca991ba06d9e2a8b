import { isDecimal, parsePoints } from '../points-text.js';
import { FormulaError } from './formula-error.js';
import { callOf, functionNamed, isComparator, type Argument } from './functions.js';
import { tokensOf, type Token } from './tokens.js';
import type { BinaryOperator, Formula, FormulaNode } from './tree.js';

const LONGEST = 2000;
/** Nesting beyond this is an attack on the stack, not a formula. */
const DEEPEST = 50;

/**
 * Reads `考评得分=min(100，目标考评得分×80%+领导评价)-察访核验扣分`. × and ÷ bind before + and -, equal ones from the left; % is
 * a hundredth of the number, name or parenthesis before it. Throws a FormulaError that points at the character.
 *
 *     formula = [name "="] sum
 *     sum     = product { ("+" | "-") product }
 *     product = signed { ("×" | "÷") signed }
 *     signed  = { "+" | "-" } operand { "%" }
 *     operand = number | name | "(" sum ")" | function
 *     function = ("min" | "max") "(" sum { "," sum } ")" | "if" "(" sum comparator sum "," sum "," sum ")"
 */
export function parseFormula(text: string): Formula {
  if (text.length > LONGEST) throw new FormulaError('too-long', LONGEST, text.slice(LONGEST, LONGEST + 20));
  const tokens = tokensOf(text);
  const [first, second] = tokens;
  const head = first?.kind === 'name' && second?.text === '=' ? first.text : null;
  const reader = new Reader(tokens, head === null ? 0 : 2);
  if (reader.here().kind === 'end') throw new FormulaError('empty', reader.here().at, '');
  const body = reader.sum(0);
  if (reader.here().kind !== 'end') throw reader.unexpected();
  return { head, body };
}

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private position: number,
  ) {}

  /** A method and not a property, because what it gives changes while the reader moves. */
  here(): Token {
    const token = this.tokens[this.position] ?? this.tokens.at(-1);
    if (token === undefined) throw new RangeError('the tokens always end with an end');
    return token;
  }

  sum(depth: number): FormulaNode {
    return this.chain(['+', '-'], () => this.product(depth));
  }

  unexpected(): FormulaError {
    const { text, at, written } = this.here();
    // A second `=` is a slip of the pen rather than a comparison.
    if (text !== '=' && isComparator(text)) return new FormulaError('comparison-outside-if', at, written);
    return new FormulaError(text === ')' ? 'parenthesis-close' : 'operator-expected', at, written);
  }

  private product(depth: number): FormulaNode {
    return this.chain(['×', '÷'], () => this.signed(depth));
  }

  private chain(operators: readonly BinaryOperator[], operand: () => FormulaNode): FormulaNode {
    let left = operand();
    for (;;) {
      const operator = operators.find((sign) => this.here().text === sign);
      if (operator === undefined) return left;
      this.position++;
      left = { kind: 'binary', at: left.at, operator, left, right: operand() };
    }
  }

  private signed(depth: number): FormulaNode {
    const { at, text, written } = this.here();
    if (text !== '+' && text !== '-') return this.percents(depth);
    if (depth >= DEEPEST) throw new FormulaError('too-deep', at, written);
    this.position++;
    const of = this.signed(depth + 1);
    return text === '-' ? { kind: 'negative', at, of } : of;
  }

  private percents(depth: number): FormulaNode {
    let node = this.operand(depth);
    for (; this.here().text === '%'; this.position++) node = { kind: 'percent', at: node.at, of: node };
    return node;
  }

  private operand(depth: number): FormulaNode {
    const { kind, at, text, written } = this.here();
    if (text === '(') return this.parenthesis(depth);
    if (kind !== 'number' && kind !== 'name') throw new FormulaError('operand-expected', at, written);
    this.position++;
    if (kind === 'name' && this.here().text === '(') return this.call(at, text, depth);
    if (kind === 'name') return { kind, at, name: text };
    if (!isDecimal(text)) throw new FormulaError('number', at, text);
    return { kind, at, text, value: parsePoints(text) };
  }

  private parenthesis(depth: number): FormulaNode {
    return this.enclosed(depth, () => this.sum(depth + 1));
  }

  /** What `read` finds between the parenthesis that begins here and its end. */
  private enclosed<Inside>(depth: number, read: () => Inside): Inside {
    const { at, written } = this.here();
    if (depth >= DEEPEST) throw new FormulaError('too-deep', at, written);
    this.position++;
    const inside = read();
    if (this.here().kind === 'end') throw new FormulaError('parenthesis-open', at, written);
    if (this.here().text !== ')') throw this.unexpected();
    this.position++;
    return inside;
  }

  private call(at: number, name: string, depth: number): FormulaNode {
    const of = functionNamed(name);
    if (of === undefined) throw new FormulaError('unknown-function', at, name);
    const given = this.enclosed(depth, () => this.arguments(depth + 1));
    return callOf(of, given, { at, name });
  }

  private arguments(depth: number): readonly Argument[] {
    const given = [this.argument(depth)];
    while (this.here().text === ',') {
      this.position++;
      given.push(this.argument(depth));
    }
    return given;
  }

  private argument(depth: number): Argument {
    const value = this.sum(depth);
    const { text: comparator, ...sign } = this.here();
    if (!isComparator(comparator)) return { value };
    this.position++;
    return { value, compared: { comparator, sign, right: this.sum(depth) } };
  }
}
