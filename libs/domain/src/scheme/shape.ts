/** Where a piece of JSON first departs from a shape (`components.2.cap`), or null when it does not. */
export type Shape = (value: unknown, path: string) => string | null;

export const aText: Shape = (value, path) => (typeof value === 'string' ? null : path);

export const aNumber: Shape = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? null : path;

export const oneOf =
  (...values: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && values.includes(value) ? null : path;

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? firstOf(value.map((part: unknown, index) => shape(part, at(path, index)))) : path;

export const recordOf =
  (shape: Shape): Shape =>
  (value, path) =>
    isObject(value) ? firstOf(Object.entries(value).map(([key, part]) => shape(part, at(path, key)))) : path;

/** Every field must be there and no other may be, because what is published is kept for ever. */
export const objectOf =
  (fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    if (!isObject(value)) return path;
    const shapes = new Map([...Object.entries(fields), ...Object.entries(optional)]);
    const stranger = Object.keys(value).find((key) => !shapes.has(key));
    if (stranger !== undefined) return at(path, stranger);
    const present = [...shapes].filter(([key]) => key in fields || value[key] !== undefined);
    return firstOf(present.map(([key, shape]) => shape(value[key], at(path, key))));
  };

/** The shape depends on what stands under `key`. */
export const byKey =
  (key: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    const kind = isObject(value) ? value[key] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape === undefined ? at(path, key) : shape(value, path);
  };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(misfits: readonly (string | null)[]): string | null {
  return misfits.find((misfit) => misfit !== null) ?? null;
}

function at(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
