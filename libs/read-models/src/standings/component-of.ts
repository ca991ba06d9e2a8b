import type { Component, ComponentId, Scheme } from '@kaoping/domain';

/** The component of a scheme by its id; undefined where it has none. */
export function componentOf<Id extends ComponentId>(
  { components }: Scheme,
  id: Id,
): Extract<Component, { readonly id: Id }> | undefined {
  return components.find(
    (component): component is Extract<Component, { readonly id: Id }> => component.id === id,
  );
}
