import { ownAmong, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import { sameName } from '../core/same-name.js';
import type { Period } from '../cycle/events.js';
import type { StageId } from '../scheme/scheme.js';
import type { OrganisationBounds } from './commands.js';
import type { Basis } from './events.js';
import { refuseOrganisation } from './refusals.js';
import { heirIn, type OrganisationState } from './state.js';

/** Before anybody is marked: a sheet or a ballot that names a unit is about that unit and cannot be handed on. */
const HANDOVER_STAGES: readonly StageId[] = ['entry', 'execution', 'self-evaluation'];

/** Until the meeting decides by the names it is shown. */
const NAMING_STAGES: readonly StageId[] = [
  ...['entry', 'drafting', 'review', 'execution', 'self-evaluation'],
  ...['verification', 'evaluation', 'computation'],
] as readonly StageId[];

export function assertStage(
  { openStages: open }: { readonly openStages: readonly StageId[] },
  what: 'name' | 'handover',
): void {
  const needed = what === 'name' ? NAMING_STAGES : HANDOVER_STAGES;
  if (!needed.some((stage) => open.includes(stage)))
    throw refuseOrganisation.ORGANISATION_STAGE_CLOSED({ open, needed });
}

export function assertBasis({ effectiveOn, reason, document }: Basis, { from, to }: Period): void {
  if (reason.trim() === '') throw refuseOrganisation.REASON_MISSING();
  if (document.number.trim() === '') throw refuseOrganisation.ORGANISATION_DOCUMENT_MISSING();
  if (!isDate(effectiveOn)) throw refuseOrganisation.DATE_INVALID({ date: effectiveOn });
  if (effectiveOn < from || effectiveOn > to)
    throw refuseOrganisation.ORGANISATION_DATE_OUTSIDE({ date: effectiveOn, from, to });
}

export function assertEffective({ effectiveOn }: Pick<Basis, 'effectiveOn'>, today: string): void {
  if (effectiveOn > today) throw refuseOrganisation.ORGANISATION_NOT_YET_EFFECTIVE({ effectiveOn, today });
}

/** Nobody has a say in what becomes of the unit where they work, or of one they head. */
export function assertNotOwn(actor: Actor, units: readonly string[]): void {
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseOrganisation.ORGANISATION_OWN_UNIT({ unit: own });
}

/** @returns its name. @throws UNIT_UNKNOWN, ORGANISATION_UNIT_GONE */
export function standingUnit(
  unit: string,
  { opened }: Pick<OrganisationBounds, 'opened'>,
  { founded, names, gone }: OrganisationState,
): string {
  const known = [...opened, ...founded].find(({ id }) => id === unit);
  if (known === undefined) throw refuseOrganisation.UNIT_UNKNOWN({ unit });
  if (Object.hasOwn(gone, unit))
    throw refuseOrganisation.ORGANISATION_UNIT_GONE({ unit, into: heirIn(gone, unit) });
  return names[unit] ?? known.name;
}

/** No two units of a cycle are called the same, those that are no longer included: lists print both. */
export function assertNameFree(
  name: string,
  unit: string,
  { opened }: Pick<OrganisationBounds, 'opened'>,
  { founded, names }: OrganisationState,
): void {
  const others = [...opened, ...founded].filter(({ id }) => id !== unit);
  if (
    others.some((one) =>
      [names[one.id] ?? one.name, one.name, ...one.aliases].some((other) => sameName(other, name)),
    )
  )
    throw refuseOrganisation.ORGANISATION_UNIT_TAKEN({ unit: name });
}
