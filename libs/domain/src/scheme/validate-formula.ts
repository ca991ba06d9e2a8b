import { compileFormula } from '../scoring/formula/compile.js';
import { FormulaError, type FormulaErrorCode } from '../scoring/formula/formula-error.js';
import { parseFormula } from '../scoring/formula/parse.js';
import { printFormula } from '../scoring/formula/print.js';
import { componentNames } from '../scoring/formula/scheme-formula.js';
import { tokensOf } from '../scoring/formula/tokens.js';
import { namesIn, operandsOf, type Formula, type FormulaNode } from '../scoring/formula/tree.js';
import { repeated, type SchemeFault, type SchemeFaults } from './faults.js';
import type { Component, Scheme } from './scheme.js';

/**
 * The formula names every component of the scheme and nothing else, and divides by constants only: once published,
 * it has a value whatever the scores are.
 */
export function formulaFaults({ components, formula }: Scheme): SchemeFaults {
  const names = nameFaults(components);
  if (names.length > 0) return names;
  try {
    const parsed = parseFormula(formula);
    const known = componentNames(components);
    const strangers = unknownNames(parsed.body, known);
    if (strangers.length > 0) return strangers;
    compileFormula(parsed, known);
    const doubled = doubledSigns(formula);
    if (doubled.length > 0) return doubled;
    const used = new Set(namesIn(parsed.body).map((name) => known.get(name)));
    return [
      ...headFaults(parsed, known),
      ...components.flatMap((component) => unusedFault(component, used)),
      ...divisorFaults(parsed.body),
    ];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [formulaFault(error.code, error.at, error.found)];
  }
}

/**
 * A sign behind a sign (`--扣分`, `×-1`) is a slip that turns a deduction into an addition, and `80%%` one that counts a hundredth of
 * what was meant; who means it writes a parenthesis. Asked here and not where a formula is read, because a version in force is read as it was published.
 */
function doubledSigns(formula: string): SchemeFaults {
  const tokens = tokensOf(formula);
  const isSign = (text: string | undefined): boolean => text === '+' || text === '-';
  const isOperator = (text: string | undefined): boolean => isSign(text) || text === '×' || text === '÷';
  return tokens.flatMap(({ text, at, written }, index) => {
    const before = tokens[index - 1]?.text;
    if (isSign(text) && isOperator(before)) return [formulaFault('operand-expected', at, written)];
    return text === '%' && before === '%' ? [formulaFault('operator-expected', at, written)] : [];
  });
}

/** Each of them, where compiling would stop at the first. */
function unknownNames(node: FormulaNode, known: ReadonlyMap<string, unknown>): SchemeFaults {
  if (node.kind !== 'name') return operandsOf(node).flatMap((operand) => unknownNames(operand, known));
  return known.has(node.name) ? [] : [formulaFault('unknown-name', node.at, node.name)];
}

function formulaFault(problem: FormulaErrorCode, at: number, found: string): SchemeFault {
  return { code: 'SCHEME_FORMULA_INVALID', params: { path: 'formula', at, problem, found } };
}

function nameFaults(components: readonly Component[]): SchemeFaults {
  const path = 'components';
  return [
    ...components.flatMap(({ name }, index): SchemeFaults =>
      name.trim() === '' || isFormulaName(name)
        ? []
        : [{ code: 'SCHEME_NAME_INVALID', params: { path: `${path}.${index}.name`, found: name } }],
    ),
    // A name may equal its own id and nobody else's.
    ...repeated(
      path,
      components.flatMap(({ id, name }) => [...new Set<string>([id, name])]),
    ),
  ];
}

function isFormulaName(text: string): boolean {
  try {
    const { head, body } = parseFormula(text);
    return head === null && body.kind === 'name' && body.name === text;
  } catch {
    return false;
  }
}

/** `目标得分=目标得分+加分` calls two values by one name; a formula that is that one component alone names one value. */
function headFaults({ head, body }: Formula, known: ReadonlyMap<string, unknown>): SchemeFaults {
  if (head === null || !known.has(head) || (body.kind === 'name' && body.name === head)) return [];
  return [{ code: 'SCHEME_NAME_REPEATED', params: { path: 'formula', found: head } }];
}

function unusedFault({ id, name }: Component, used: ReadonlySet<string | undefined>): SchemeFaults {
  if (used.has(id)) return [];
  return [{ code: 'SCHEME_COMPONENT_UNUSED', params: { path: 'formula', component: id, name } }];
}

function divisorFaults(node: FormulaNode): SchemeFaults {
  const inside = operandsOf(node).flatMap(divisorFaults);
  if (node.kind !== 'binary' || node.operator !== '÷' || namesIn(node.right).length === 0) return inside;
  const found = printFormula({ head: null, body: node.right });
  return [
    ...inside,
    { code: 'SCHEME_DIVISOR_NOT_CONSTANT', params: { path: 'formula', at: node.right.at, found } },
  ];
}
