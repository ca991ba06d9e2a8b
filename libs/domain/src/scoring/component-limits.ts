import type { Component, ComponentId, Rounding, Scheme } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { maxPoints, minPoints, roundPoints, type Points } from './points.js';

interface Limits {
  readonly rounding: Rounding | null;
  readonly floor: Points | null;
  readonly cap: Points | null;
}

/** Of the components that have any: parsed once per scheme object, because a projection asks a hundred thousand times. */
const parsed = new WeakMap<Scheme, ReadonlyMap<ComponentId, Limits>>();

/** What a component counts: rounded where the scheme rounds it before the formula, then held within floor and cap. */
export function limited(scheme: Scheme, id: ComponentId, points: Points): Points {
  return limitedInSteps(scheme, id, points).limited;
}

/** The same with what it was on the way, for explanations. */
export function limitedInSteps(
  scheme: Scheme,
  id: ComponentId,
  points: Points,
): { readonly rounded: Points; readonly raised: Points; readonly limited: Points } {
  const limits = limitsOf(scheme).get(id);
  if (limits === undefined) return { rounded: points, raised: points, limited: points };
  const { rounding, floor, cap } = limits;
  const rounded = rounding === null ? points : roundPoints(points, rounding.decimals, rounding.mode);
  const raised = floor === null ? rounded : maxPoints(rounded, floor);
  return { rounded, raised, limited: cap === null ? raised : minPoints(raised, cap) };
}

function limitsOf(scheme: Scheme): ReadonlyMap<ComponentId, Limits> {
  const known = parsed.get(scheme);
  if (known !== undefined) return known;
  const limits = new Map(
    scheme.components
      .map((component) => [component.id, limitsOn(component, scheme)] as const)
      .filter(([, { rounding, floor, cap }]) => rounding !== null || floor !== null || cap !== null),
  );
  parsed.set(scheme, limits);
  return limits;
}

function limitsOn(component: Component, { roundingBefore }: Scheme): Limits {
  const cap = 'cap' in component ? component.cap : undefined;
  return {
    rounding: roundingBefore?.components?.[component.id] ?? null,
    floor: component.floor === undefined ? null : parsePoints(component.floor),
    cap: cap === undefined || cap === null ? null : parsePoints(cap),
  };
}
