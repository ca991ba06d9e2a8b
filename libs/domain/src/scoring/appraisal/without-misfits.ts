import { isObject, type Misfit } from '../../shapes/index.js';
import { factsShape } from './facts-shape.js';
import type { Facts } from './facts.js';

/** Facts that can be checked further, and the places where nothing more is to be said: they hold what somebody else put there. */
export interface Readable {
  readonly facts: Facts;
  readonly said: readonly string[];
  /** Places of units that are none at all; of them nothing but that is to be said. */
  readonly strangers: readonly string[];
}

/** Stands at the place of a whole unit. */
const UNIT = /^units\.\d+$/;

/**
 * The facts with something harmless in the place of what does not fit, so that everything else can be checked in the same
 * go: one mark in words must not hide that another one is out of range. Null where nothing sensible is left.
 */
export function withoutMisfits(json: unknown, misfits: readonly Misfit[]): Readable | null {
  if (!isObject(json)) return null;
  const rest = structuredClone(json);
  for (const misfit of misfits) mend(rest, misfit);
  const strangers = misfits.filter(({ path }) => UNIT.test(path)).map(({ path }) => path);
  const left = factsShape.check(rest, '');
  const dropped = left.map(({ path }) => leaveOut(rest, path.split('.')));
  if (factsShape.check(rest, '').length > 0) return null;
  return { facts: rest, said: [...misfits.map(({ path }) => path), ...dropped], strangers };
}

/** A stranger goes; a number, a name or a count is put where one should be. */
function mend(facts: object, { path, problem, expected }: Misfit): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let owner: unknown = facts;
  for (const key of keys) owner = isOwner(owner) ? (Reflect.get(owner, key) as unknown) : undefined;
  if (!isOwner(owner)) return;
  if (UNIT.test(path)) {
    // The other units keep their places, and this one carries nothing that could be missing.
    Reflect.set(owner, last, { unit: path, carries: [] });
    return;
  }
  const harmless = problem === 'unknown-field' ? undefined : HARMLESS[expected]?.(path);
  if (harmless !== undefined) Reflect.set(owner, last, harmless);
  else if (!Array.isArray(owner)) Reflect.deleteProperty(owner, last);
}

/** By what a shape expects. A name is the place itself, so that it is no other's. */
const HARMLESS: Readonly<Record<string, (path: string) => unknown>> = {
  figure: () => '0',
  'whole-number': () => 0,
  text: (path) => path,
  wording: (path) => path,
  list: () => [],
};

const isOwner = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Of a unit its field, else the field of the whole: `units.2.incentives.0` leaves out the unit's incentives. */
function leaveOut(
  facts: Record<string, unknown>,
  [field = '', index = '', ofUnit]: readonly string[],
): string {
  const units: unknown = facts['units'];
  const unit: unknown = Array.isArray(units) && field === 'units' ? units[Number(index)] : undefined;
  if (isObject(unit) && ofUnit !== undefined) {
    Reflect.deleteProperty(unit, ofUnit);
    return `units.${index}.${ofUnit}`;
  }
  Reflect.deleteProperty(facts, field);
  return field;
}
