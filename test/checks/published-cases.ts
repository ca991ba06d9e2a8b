import { readFileSync } from 'node:fs';

export const CASE_NAMES = [
  'quanzhou-2024',
  'shiyan-2022-04',
  'zizhou-2020',
  'zhijiang-2026',
  'daxiang-2023',
] as const;

export type CaseName = (typeof CASE_NAMES)[number];

/** A fresh copy of a published document, to be changed at will. */
export function publishedCase(name: CaseName): Record<string, unknown> {
  const file = new URL(`../cases/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/**
 * The document with one value changed. Steps of the path are parted by bars; lists are entered by number, id, unit, name or reason:
 * `items|6|published`, and `+` is behind the last. `undefined` takes the value out.
 */
export function changed(
  document: Record<string, unknown>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const steps = path.split('|');
  const last = steps.pop() as string;
  const holder = steps.reduce<unknown>((at, step) => entered(at, step), document) as Record<string, unknown>;
  if (holder === undefined) throw new Error(`nothing at ${path}`);
  if (Array.isArray(holder)) {
    const index = indexOf(holder, last);
    if (value === undefined) holder.splice(index, 1);
    else holder.splice(index, index === holder.length ? 0 : 1, value);
  } else if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return document;
}

function entered(at: unknown, step: string): unknown {
  if (Array.isArray(at)) return at[indexOf(at, step)] as unknown;
  return (at as Record<string, unknown>)[step];
}

function indexOf(list: readonly unknown[], step: string): number {
  if (step === '+') return list.length;
  const named = list.findIndex((one) =>
    ['no', 'id', 'unit', 'name', 'reason', 'of'].some(
      (key) => (one as Record<string, unknown>)?.[key] === step,
    ),
  );
  const index = named >= 0 ? named : Number(step);
  if (!(index >= 0 && index < list.length)) throw new Error(`nothing called ${step}`);
  return index;
}
