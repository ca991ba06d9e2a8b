import type { Component, ComponentId, Scheme } from './scheme.js';

/** The component of a scheme by its id; undefined where it has none. */
export function componentOf<Id extends ComponentId>(
  { components }: Pick<Scheme, 'components'>,
  id: Id,
): Extract<Component, { readonly id: Id }> | undefined {
  return components.find(
    (component): component is Extract<Component, { readonly id: Id }> => component.id === id,
  );
}
