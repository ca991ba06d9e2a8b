import { isDate } from '../core/dates.js';
import { DECIMAL_GRAMMAR } from '../scoring/points-text.js';
import { isTooDeep } from './depth.js';

/**
 * One departure of JSON from a shape. `path` is dotted (`components.2.cap`), empty for the root; `expected` is what
 * stands there in a well-formed document, `found` a short print of what is there.
 */
export interface Misfit {
  readonly path: string;
  readonly problem: 'missing' | 'unknown-field' | 'wrong-type' | 'wrong-value';
  readonly expected: string;
  readonly found: string;
}

/** JSON Schema (draft 2020-12), as far as shapes need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a piece of JSON must look like. One declaration checks it and prints its JSON Schema. */
export interface Shape {
  /** Every misfit, in the order of the document; `[]` when it fits. */
  readonly check: (value: unknown, path: string) => readonly Misfit[];
  readonly schema: () => JsonSchema;
}

export const aText: Shape = scalar((value) => typeof value === 'string', 'text', { type: 'string' });

/** A letter, a Chinese character or a digit: a mark or a sign without width alone tells nobody anything. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A text that says something. */
export const aWording: Shape = {
  check: (value, path) => {
    if (typeof value !== 'string') return [misfit(path, 'wrong-type', 'wording', value)];
    return SAYS_SOMETHING.test(value) ? [] : [misfit(path, 'wrong-value', 'wording', value)];
  },
  schema: () => ({ type: 'string', pattern: SAYS_SOMETHING.source }),
};

export const aNumber: Shape = scalar(
  (value) => typeof value === 'number' && Number.isFinite(value),
  'number',
  { type: 'number' },
);

export const aWhole: Shape = scalar((value) => Number.isSafeInteger(value), 'whole-number', {
  type: 'integer',
});

export const aFlag: Shape = scalar((value) => typeof value === 'boolean', 'true-or-false', {
  type: 'boolean',
});

/** An exact decimal as text: `"12.5"`, never the number 12.5. */
export const aDecimal: Shape = {
  check: (value, path) => {
    if (typeof value !== 'string') return [misfit(path, 'wrong-type', 'decimal', value)];
    return DECIMAL_GRAMMAR.test(value) ? [] : [misfit(path, 'wrong-value', 'decimal', value)];
  },
  schema: () => ({ type: 'string', pattern: DECIMAL_GRAMMAR.source }),
};

/** A day of the calendar: `"2026-12-31"`. */
export const aDate: Shape = {
  check: (value, path) => {
    if (typeof value !== 'string') return [misfit(path, 'wrong-type', 'date', value)];
    return isDate(value) ? [] : [misfit(path, 'wrong-value', 'date', value)];
  },
  schema: () => ({ type: 'string', format: 'date' }),
};

export const oneOf = (...values: readonly string[]): Shape => ({
  check: (value, path) => {
    if (typeof value === 'string' && values.includes(value)) return [];
    return [
      misfit(path, typeof value === 'string' ? 'wrong-value' : 'wrong-type', values.join(' | '), value),
    ];
  },
  schema: () => (values.length === 1 ? { const: values[0] } : { enum: values }),
});

export const orNull = (shape: Shape): Shape => ({
  check: (value, path) => (value === null ? [] : shape.check(value, path)),
  schema: () => ({ anyOf: [shape.schema(), { type: 'null' }] }),
});

export const listOf = (shape: Shape): Shape => ({
  check: (value, path) =>
    Array.isArray(value)
      ? value.flatMap((part: unknown, index) => shape.check(part, at(path, index)))
      : [misfit(path, 'wrong-type', 'list', value)],
  schema: () => ({ type: 'array', items: shape.schema() }),
});

export const recordOf = (shape: Shape): Shape => ({
  check: (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, part]) => shape.check(part, at(path, key)))
      : [misfit(path, 'wrong-type', 'object', value)],
  schema: () => ({ type: 'object', additionalProperties: shape.schema() }),
});

/** Every field must be there and no other may be, because what is published is kept for ever. */
export const objectOf = (
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => ({
  check: (value, path) => {
    if (!isObject(value)) return [misfit(path, 'wrong-type', 'object', value)];
    const known = [...Object.keys(fields), ...Object.keys(optional)];
    const strangers = Object.keys(value).filter((key) => !known.includes(key));
    return [
      ...strangers.map((key) => misfit(at(path, key), 'unknown-field', known.join(' | '), value[key])),
      ...Object.entries(fields).flatMap(([key, shape]) =>
        value[key] === undefined
          ? [misfit(at(path, key), 'missing', expectedOf(shape), undefined)]
          : shape.check(value[key], at(path, key)),
      ),
      ...Object.entries(optional).flatMap(([key, shape]) =>
        value[key] === undefined ? [] : shape.check(value[key], at(path, key)),
      ),
    ];
  },
  schema: () => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields),
    properties: Object.fromEntries(
      Object.entries({ ...fields, ...optional }).map(([key, shape]) => [key, shape.schema()]),
    ),
  }),
});

/** The shape depends on what stands under `key`. */
export const byKey = (key: string, shapes: Readonly<Record<string, Shape>>): Shape => ({
  check: (value, path) => {
    if (!isObject(value)) return [misfit(path, 'wrong-type', 'object', value)];
    const kind = value[key];
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (shape !== undefined) return shape.check(value, path);
    const expected = Object.keys(shapes).join(' | ');
    return [misfit(at(path, key), kind === undefined ? 'missing' : 'wrong-value', expected, kind)];
  },
  schema: () => ({
    oneOf: Object.entries(shapes).map(([kind, shape]) => withConstant(shape.schema(), key, kind)),
  }),
});

/** Alternatives of the same fields are told apart by this one. */
function withConstant(schema: JsonSchema, key: string, kind: string): JsonSchema {
  const properties = schema['properties'];
  return isObject(properties) ? { ...schema, properties: { ...properties, [key]: { const: kind } } } : schema;
}

/** A shape that is declared further down, or that contains itself; `name` is its place under `$defs`. */
export const named = (name: string, shape: () => Shape): Shape => ({
  check: (value, path) => shape().check(value, path),
  schema: () => ({ $ref: `#/$defs/${name}` }),
});

/** For the root of a document: of what nests deeper than any reader goes, nothing else is asked. */
export const shallow = (shape: Shape): Shape => ({
  ...shape,
  check: (value, path) =>
    isTooDeep(value)
      ? [{ path, problem: 'wrong-value', expected: 'shallow', found: '…' }]
      : shape.check(value, path),
});

function scalar(fits: (value: unknown) => boolean, expected: string, schema: JsonSchema): Shape {
  return {
    check: (value, path) => (fits(value) ? [] : [misfit(path, 'wrong-type', expected, value)]),
    schema: () => schema,
  };
}

function misfit(path: string, problem: Misfit['problem'], expected: string, value: unknown): Misfit {
  return { path, problem, expected, found: printed(value) };
}

/** Asks the shape what it would have liked, with a value that nothing likes. */
function expectedOf(shape: Shape): string {
  return shape.check(Symbol.iterator, '')[0]?.expected ?? '';
}

function printed(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'symbol' ? '' : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
