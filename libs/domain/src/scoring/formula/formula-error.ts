/**
 * - `empty`: no formula at all; `too-long`, `too-deep`: beyond what anybody writes by hand
 * - `character`: a sign that formulas do not have
 * - `number`: not a decimal of at most 15 digits before and 12 after the point
 * - `operand-expected`, `operator-expected`: what should stand at `at`; at the end of the text `found` is empty. A scheme is
 *   also told so of a sign behind a sign
 * - `parenthesis-open`: never closed; `parenthesis-close`: never opened
 * - `unknown-name`: neither the code name nor the Chinese name of anything known
 * - `unknown-function`: a name before a parenthesis that is not min, max or if (最小值、最大值、如果)
 * - `argument-count`: min and max take two or more, if takes a condition and two values
 * - `condition-expected`: what an if begins with is no comparison; `comparison-outside-if`: a comparison anywhere else
 * - `division-by-zero`: the divisor that begins at `at` is 0
 */
export type FormulaErrorCode =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'character'
  | 'number'
  | 'operand-expected'
  | 'operator-expected'
  | 'parenthesis-open'
  | 'parenthesis-close'
  | 'unknown-name'
  | 'unknown-function'
  | 'argument-count'
  | 'condition-expected'
  | 'comparison-outside-if'
  | 'division-by-zero';

/** What is wrong with a formula and where. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    readonly code: FormulaErrorCode,
    /** Index in the text, counted as JavaScript counts: `text.slice(at)` begins with what is wrong. */
    readonly at: number,
    /** The piece of text in question. */
    readonly found: string,
  ) {
    super(`${code} at ${at}: '${found}'`);
  }
}
