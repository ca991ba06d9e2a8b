/**
 * JSON with one spelling per value, for digests: keys sorted by UTF-16 code units, no white space,
 * properties that are undefined left out. Only plain JSON values are taken; everything else would change
 * its meaning silently (a Date, a Map) or has no exact text (NaN, a bigint).
 * @throws TypeError naming the path of what is no JSON.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`)).join(',')}]`;
  if (isPlainObject(value)) return writeObject(value, path);
  throw new TypeError(`${path} is not JSON: ${Object.prototype.toString.call(value)}`);
}

function writeObject(object: Readonly<Record<string, unknown>>, path: string): string {
  const members = Object.keys(object)
    .sort()
    .filter((key) => object[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${write(object[key], `${path}.${key}`)}`);
  return `{${members.join(',')}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
