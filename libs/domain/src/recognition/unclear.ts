/** Why a text is not understood; the words are in the language files under `recognition:why`. */
export type UnclearCode =
  | 'empty'
  | 'too-long'
  | 'no-rule'
  | 'vague'
  | 'blank'
  | 'denied'
  | 'rank-percent'
  | 'distance'
  | 'per-period'
  | 'two-prices'
  | 'inexact'
  | 'elsewhere'
  | 'exception'
  | 'number-missing'
  | 'sign-missing'
  | 'alternatives'
  | 'second-condition'
  | 'no-price'
  | 'down-to'
  | 'leftover'
  | 'bands-overlap'
  | 'bands-gap'
  | 'worst-open'
  | 'above-weight'
  | 'weight-differs'
  | 'weight-missing'
  | 'price-differs'
  | 'date-differs'
  | 'year-missing'
  | 'target-differs'
  | 'target-missing'
  | 'target-unused'
  | 'unrelated'
  | 'contradictory'
  | 'levels'
  | 'absolute'
  | 'list-or-decimals'
  | 'base-missing'
  | 'start-missing';

/** Where reading stops, as a place in the plain text. Thrown and caught inside this folder only. */
export class Unclear extends Error {
  override readonly name = 'Unclear';

  constructor(
    readonly code: UnclearCode,
    readonly at: number,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
