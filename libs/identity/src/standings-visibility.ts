import type { Actor, Role, Scheme } from '@kaoping/domain';
import { BUSINESS_ROLES, hasAnyRole, LEADING_GROUP } from './roles.js';

const WHOLE_TABLE: readonly Role[] = ['office', ...LEADING_GROUP, 'auditor'];

/**
 * Whose rows of the standings, and whose breakdown and result, somebody sees. Before the public notice (公示) a unit
 * sees its own; from the notice on everybody with business here sees all; a scheme may open them from the start,
 * then also to the public.
 * @param actor undefined for the public.
 * @returns `all`, or the units to show; none for who has no business with them.
 */
export function visibleUnits(
  actor: Actor | undefined,
  standings: Scheme['standings'],
  noticeOpened: boolean,
): 'all' | readonly string[] {
  if (standings === 'open') return 'all';
  if (actor === undefined) return [];
  if (hasAnyRole(actor, WHOLE_TABLE)) return 'all';
  if (!hasAnyRole(actor, BUSINESS_ROLES)) return [];
  if (noticeOpened) return 'all';
  return actor.unit === undefined ? [] : [actor.unit];
}
