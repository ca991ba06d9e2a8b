export { compileFormula, type Evaluator } from './compile.js';
export { FormulaError, type FormulaErrorCode } from './formula-error.js';
export { parseFormula } from './parse.js';
export { printFormula, printInNumbers } from './print.js';
export { componentNames, evaluatorOf } from './scheme-formula.js';
export { namesIn, operandsOf, type BinaryOperator, type Formula, type FormulaNode } from './tree.js';
