import { isObject, type Misfit } from '../../shapes/index.js';
import { factsShape } from './facts-shape.js';
import type { Facts } from './facts.js';

/**
 * The facts without the fields that do not fit, so that everything else can be checked in the same go; null where
 * nothing sensible is left.
 */
export function withoutMisfits(json: unknown, misfits: readonly Misfit[]): Facts | null {
  if (!isObject(json)) return null;
  const rest = { ...structuredClone(json) };
  for (const { path } of misfits) leaveOut(rest, path.split('.'));
  return factsShape.check(rest, '').length === 0 ? rest : null;
}

/** Of a unit its field, else the field of the whole: `units.2.incentives.0.points` leaves out the unit's incentives. */
function leaveOut(facts: Record<string, unknown>, [field = '', index = '', ofUnit]: readonly string[]): void {
  const units: unknown = facts['units'];
  const unit: unknown = Array.isArray(units) && field === 'units' ? units[Number(index)] : undefined;
  if (!isObject(unit) || ofUnit === undefined) Reflect.deleteProperty(facts, field);
  // A unit keeps its place in the list, because paths count places.
  else if (ofUnit === 'unit') Reflect.set(unit, 'unit', `units.${index}`);
  else Reflect.deleteProperty(unit, ofUnit);
}
