import { formerAmong, isActing, ownAmong, type Actor } from '../core/actor.js';
import type { NameAppealPanelCommand, PanelMember } from './commands.js';
import { refuseAppeal } from './refusals.js';

/** Fewer than three cannot outvote one. */
const LEAST_MEMBERS = 3;

/** Why somebody cannot sit on a panel. */
export type PanelConflict = 'own-unit' | 'headed-unit' | 'former-unit' | 'had-a-hand' | 'names-it';

/**
 * Enough people, each once and known, and nobody judging a unit of theirs or what they did themselves; nor does whoever
 * names the panel sit on it, or the one it is named for.
 */
export function assertImpartialPanel({
  members,
  units,
  hands,
  actor,
}: Pick<NameAppealPanelCommand, 'members' | 'units' | 'hands' | 'actor'>): void {
  if (members.length < LEAST_MEMBERS)
    throw refuseAppeal.APPEAL_PANEL_TOO_SMALL({ count: members.length, least: LEAST_MEMBERS });
  for (const [place, member] of members.entries()) {
    const { person, known } = member;
    if (members.findIndex((other) => other.person === person) < place)
      throw refuseAppeal.APPEAL_PANEL_MEMBER_REPEATED({ person });
    if (!known) throw refuseAppeal.APPEAL_PANEL_MEMBER_UNKNOWN({ person });
    const conflict = conflictOf(member, { units, hands, actor });
    if (conflict !== null) throw refuseAppeal.APPEAL_PANEL_MEMBER_CONFLICTED({ person, conflict });
  }
}

function conflictOf(
  member: PanelMember,
  {
    units,
    hands,
    actor,
  }: { readonly units: readonly string[]; readonly hands: readonly string[]; readonly actor: Actor },
): PanelConflict | null {
  const { person, unit } = member;
  if (unit !== undefined && units.includes(unit)) return 'own-unit';
  if (ownAmong(member, units) !== undefined) return 'headed-unit';
  if (formerAmong(member, units) !== undefined) return 'former-unit';
  if (hands.includes(person)) return 'had-a-hand';
  return isActing(actor, person) ? 'names-it' : null;
}
