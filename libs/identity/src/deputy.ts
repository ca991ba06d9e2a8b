import type { Actor, Mandate } from '@kaoping/domain';
import { LEADING_GROUP } from './roles.js';

/**
 * A deputy under a mandate: with the leading roles of the principal and no other, recused from what either of the two is
 * recused from. What the deputy may do in their own right they do without a mandate.
 */
export function actingFor(deputy: Actor, principal: Actor, mandate: Mandate): Actor {
  const { mandate: _, formerUnits = [], ...own } = deputy;
  const worksIn = principal.unit === undefined ? [] : [principal.unit];
  const former = [...new Set([...formerUnits, ...(principal.formerUnits ?? [])])];
  return {
    ...own,
    roles: LEADING_GROUP.filter((role) => principal.roles.includes(role)),
    ...(former.length > 0 && { formerUnits: former }),
    heads: [...new Set([...deputy.heads, ...principal.heads, ...worksIn])],
    mandate: principal.unit === undefined ? mandate : { ...mandate, principalUnit: principal.unit },
  };
}
