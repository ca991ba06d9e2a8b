import { compileFormula } from '../scoring/formula/compile.js';
import { FormulaError } from '../scoring/formula/formula-error.js';
import { parseFormula } from '../scoring/formula/parse.js';
import { printFormula } from '../scoring/formula/print.js';
import { componentNames } from '../scoring/formula/scheme-formula.js';
import { namesIn, type FormulaNode } from '../scoring/formula/tree.js';
import { repeated, type SchemeFault } from './faults.js';
import type { Component, Scheme } from './scheme.js';

/**
 * The formula names every component of the scheme and nothing else, and divides by constants only: once published,
 * it has a value whatever the scores are.
 */
export function formulaFaults({ components, formula }: Scheme): readonly SchemeFault[] {
  const names = nameFaults(components);
  if (names.length > 0) return names;
  try {
    const parsed = parseFormula(formula);
    const known = componentNames(components);
    compileFormula(parsed, known);
    const used = new Set(namesIn(parsed.body).map((name) => known.get(name)));
    return [
      ...components.flatMap((component) => unusedFault(component, used)),
      ...divisorFaults(parsed.body),
    ];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { at, code, found } = error;
    return [{ code: 'SCHEME_FORMULA_INVALID', params: { path: 'formula', at, problem: code, found } }];
  }
}

function nameFaults(components: readonly Component[]): readonly SchemeFault[] {
  const path = 'components';
  const missing = !components.some(({ id }) => id === 'target');
  return [
    ...(missing
      ? [{ code: 'SCHEME_COMPONENT_MISSING', params: { path, component: 'target' } } as const]
      : []),
    ...components
      .filter(({ name }) => !isFormulaName(name))
      .map(({ id, name }): SchemeFault => ({
        code: 'SCHEME_NAME_INVALID',
        params: { path: `${path}.${id}.name`, found: name },
      })),
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

function unusedFault({ id, name }: Component, used: ReadonlySet<string | undefined>): readonly SchemeFault[] {
  if (used.has(id)) return [];
  return [{ code: 'SCHEME_COMPONENT_UNUSED', params: { path: 'formula', component: id, name } }];
}

function divisorFaults(node: FormulaNode): readonly SchemeFault[] {
  switch (node.kind) {
    case 'number':
    case 'name':
      return [];
    case 'percent':
    case 'negative':
      return divisorFaults(node.of);
    case 'binary': {
      const inside = [...divisorFaults(node.left), ...divisorFaults(node.right)];
      if (node.operator !== '÷' || namesIn(node.right).length === 0) return inside;
      const found = printFormula({ head: null, body: node.right });
      return [
        ...inside,
        { code: 'SCHEME_DIVISOR_NOT_CONSTANT', params: { path: 'formula', at: node.right.at, found } },
      ];
    }
  }
}
