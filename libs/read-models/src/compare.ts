import type { Json } from './projection.js';

/** Where two saved views differ, as a path like `standings.view[0].indicators.1-4-1`, and what stands there. */
export interface Difference {
  readonly path: string;
  readonly a: Json | undefined;
  readonly b: Json | undefined;
}

/** The first place where two saved views are not the same, in reading order; undefined when they are equal. */
export function firstDifference(a: Json | undefined, b: Json | undefined, path = ''): Difference | undefined {
  if (a === b) return undefined;
  if (Array.isArray(a) && Array.isArray(b))
    return firstOfArrays(a as readonly Json[], b as readonly Json[], path);
  if (isObject(a) && isObject(b)) return firstOfObjects(a, b, path);
  if (typeof a === 'string' && typeof b === 'string') return firstOfTexts(a, b, path);
  return { path, a, b };
}

type JsonObject = { readonly [key: string]: Json };

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOfArrays(a: readonly Json[], b: readonly Json[], path: string): Difference | undefined {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = firstDifference(a[index], b[index], `${path}[${index}]`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function firstOfObjects(a: JsonObject, b: JsonObject, path: string): Difference | undefined {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of [...keys].sort()) {
    const difference = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

const EXCERPT = 40;

/** Of long texts (packed columns) only the place where they part, so that the answer fits a screen. */
function firstOfTexts(a: string, b: string, path: string): Difference {
  if (a.length <= 2 * EXCERPT && b.length <= 2 * EXCERPT) return { path, a, b };
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return { path: `${path}#${at}`, a: a.slice(at, at + EXCERPT), b: b.slice(at, at + EXCERPT) };
}
