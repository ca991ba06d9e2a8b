import { formerAmong, isActing, ownAmong, type Actor } from '../core/actor.js';
import type { InspectRectificationCommand } from './commands.js';
import type { RectificationOrdered } from './events.js';
import { refuseRectification } from './refusals.js';

/** 复查 is made by two, as the inspection was. */
const INSPECTORS = 2;

/** Nobody orders, re-inspects or rules on what their own unit, or one they head, has to put right. */
export function assertAnotherUnit(actor: Actor, unit: string): void {
  if (ownAmong(actor, [unit]) !== undefined) throw refuseRectification.RECTIFICATION_OWN_UNIT({ unit });
}

/** Nobody looks again at, or closes off, what a unit has put right where they have worked. */
export function assertNeverThere(person: Pick<Actor, 'person' | 'formerUnits'>, unit: string): void {
  if (formerAmong(person, [unit]) !== undefined)
    throw refuseRectification.RECTIFICATION_FORMER_UNIT({ unit, person: person.person });
}

/** An order of before that names its own orderer can be closed off by nobody else. */
export function assertNotOrderer(actor: Actor, ordered: RectificationOrdered['data']): void {
  const person = orderersOf(ordered).find((one) => one !== ordered.closer && isActing(actor, one));
  if (person !== undefined) throw refuseRectification.RECTIFICATION_CLOSER_IS_ORDERER({ person });
}

/** Nobody lets go what they ordered, or what they have to close off: a third person looks at it. */
export function assertNoPart(actor: Actor, ordered: RectificationOrdered['data']): void {
  const person = [...orderersOf(ordered), ordered.closer].find((one) => isActing(actor, one));
  if (person !== undefined) throw refuseRectification.RECTIFICATION_WAIVER_HAS_PART({ person });
}

function orderersOf({ orderedBy, onBehalfOf }: RectificationOrdered['data']): readonly string[] {
  return onBehalfOf === undefined ? [orderedBy] : [orderedBy, onBehalfOf];
}

/** Two inspectors, or the office with them, none of whom works or has worked in the unit or heads it, nor closes it off. */
export function assertInspectors(
  command: InspectRectificationCommand,
  { unit, closer }: RectificationOrdered['data'],
): void {
  const { inspectors, unknownInspectors, unfitInspectors, inspectorUnits, formerUnits, actor } = command;
  if (inspectors.length < INSPECTORS || new Set(inspectors).size < inspectors.length)
    throw refuseRectification.RECTIFICATION_INSPECTORS_TOO_FEW({ needed: INSPECTORS });
  if (inspectors.includes(closer))
    throw refuseRectification.RECTIFICATION_CLOSER_INSPECTS({ person: closer });
  const [unknown] = unknownInspectors;
  if (unknown !== undefined) throw refuseRectification.RECTIFICATION_INSPECTOR_UNKNOWN({ person: unknown });
  const [unfit] = unfitInspectors;
  if (unfit !== undefined) throw refuseRectification.RECTIFICATION_INSPECTOR_UNFIT({ person: unfit });
  assertAnotherUnit(actor, unit);
  for (const person of [actor.person, ...inspectors]) {
    if (inspectorUnits[person]?.includes(unit) === true)
      throw refuseRectification.RECTIFICATION_OWN_UNIT({ unit, person });
    if (formerUnits[person]?.includes(unit) === true)
      throw refuseRectification.RECTIFICATION_FORMER_UNIT({ unit, person });
  }
}
