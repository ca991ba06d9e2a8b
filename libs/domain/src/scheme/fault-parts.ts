import { repeated, text, whole, type SchemeFaults } from './faults.js';
import { MOST_DECIMALS } from './limits.js';
import type { LocalText, Rounding } from './scheme.js';

/** The faults of a field that need not be there. */
export function optional<T>(value: T | undefined, faults: (value: T) => SchemeFaults): SchemeFaults {
  return value === undefined ? [] : faults(value);
}

export const roundingFaults = (path: string, { decimals }: Rounding): SchemeFaults =>
  whole(`${path}.decimals`, decimals, 0, MOST_DECIMALS);

export const localTextFaults = (path: string, { zh, en }: LocalText): SchemeFaults => [
  ...text(`${path}.zh`, zh),
  ...text(`${path}.en`, en),
];

/** Classes that something must be one of: at least one, each with a name, none twice. */
export const classFaults = (
  path: string,
  classes: readonly { readonly id: string; readonly name: string }[],
): SchemeFaults => [
  ...(classes.length === 0 ? [{ code: 'SCHEME_FIELD_EMPTY', params: { path } } as const] : []),
  ...classes.flatMap(({ id, name }, index) => [
    ...text(`${path}.${index}.id`, id, 40),
    ...text(`${path}.${index}.name`, name, 60),
  ]),
  ...repeated(
    path,
    classes.map(({ id }) => id),
  ),
];
