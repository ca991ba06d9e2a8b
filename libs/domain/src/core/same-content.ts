/** Whether two pieces of plain JSON say the same; the order of keys says nothing, a key without value neither. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [filled(a), filled(b)];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameContent(value, right.get(key)))
  );
}

function filled(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
