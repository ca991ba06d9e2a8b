import { aDecimal, aNumber, aText, aWhole, listOf, type JsonSchema, type Shape } from './shape.js';

// Limits that a JSON Schema can say and a shape does not check: the content is asked for them afterwards, with a code and a
// sentence of its own for each. Said here too, so that an editor marks what would be refused. Never tighter than that.

/** The same check; the schema says more. */
export const stated = (shape: Shape, keywords: JsonSchema): Shape => ({
  ...shape,
  schema: () => ({ ...shape.schema(), ...keywords }),
});

const FRACTION = String.raw`(?:\.[0-9]{1,12})?`;
const DIGITS = `[0-9]{1,15}${FRACTION}`;
const MINUS_NOTHING = String.raw`-0{1,15}(?:\.0{1,12})?`;
const UP_TO_100 = String.raw`0{0,12}(?:100(?:\.0{1,12})?|[0-9]{1,2}${FRACTION})`;

export const notNegative: Shape = stated(aDecimal, { pattern: `^(?:${MINUS_NOTHING}|${DIGITS})$` });
export const aboveZero: Shape = stated(aDecimal, { pattern: `^(?=.*[1-9])${DIGITS}$` });
/** From 0 to 100. */
export const aPercent: Shape = stated(aDecimal, { pattern: `^(?:${MINUS_NOTHING}|${UP_TO_100})$` });
export const aPercentAboveZero: Shape = stated(aDecimal, { pattern: `^(?=.*[1-9])${UP_TO_100}$` });

/** A text with something in it, of at most so many characters. */
export const filled = (max?: number): Shape =>
  stated(aText, { pattern: String.raw`\S`, ...(max !== undefined && { maxLength: max }) });

/** A number of which the content says that it is whole. */
export const wholeFrom = (minimum: number, maximum: number): Shape =>
  stated(aNumber, { type: 'integer', minimum, maximum });

export const countFrom = (minimum: number, maximum?: number): Shape =>
  stated(aWhole, { minimum, ...(maximum !== undefined && { maximum }) });

/** A list with something in it. */
export const someOf = (shape: Shape): Shape => stated(listOf(shape), { minItems: 1 });
