import { objectOf, type Shape } from '../shapes/index.js';

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type RequiredKeys<T> = Exclude<keyof T, OptionalKeys<T>>;

/** All fields of a type, the optional ones apart: a field added to a scheme and forgotten here does not compile. */
export function fieldsOf<T>(
  required: Readonly<Record<RequiredKeys<T>, Shape>>,
  optional: Readonly<Record<OptionalKeys<T>, Shape>>,
): Shape {
  return objectOf(required, optional);
}
