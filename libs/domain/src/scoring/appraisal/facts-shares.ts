import type { Scheme } from '../../scheme/scheme.js';
import { aWhole, isObject, objectOf, oneOf, type Shape } from '../../shapes/index.js';
import { jointSharesOf, type JointPart } from '../joint-shares.js';
import type { FactsFault, FactsShare, Share, UnitFacts } from './facts.js';
import { at, fault, outOfRange } from './fault.js';

const byNumber = objectOf({ part: aWhole, whole: aWhole });
const byRole = objectOf(
  { role: oneOf('lead', 'assisting') },
  { of: objectOf({ lead: aWhole, assisting: aWhole }) },
);

export const aShare: Shape = {
  check: (value, path) =>
    isObject(value) && value['role'] !== undefined ? byRole.check(value, path) : byNumber.check(value, path),
  schema: () => ({ anyOf: [byNumber.schema(), byRole.schema()] }),
};

interface Sharing {
  readonly facts: UnitFacts;
}

/** Of a unit's joint indicators, by id. */
export function sharesOf(
  { facts }: Sharing,
  units: readonly Sharing[],
  scheme: Scheme,
): ReadonlyMap<string, Share> {
  return new Map(
    Object.entries(facts.shares ?? {}).map(([id, share]) => [id, numbered(id, share, units, scheme)]),
  );
}

function numbered(id: string, share: FactsShare, units: readonly Sharing[], scheme: Scheme): Share {
  if (!('role' in share)) return share;
  const roles = share.of === undefined ? rolesIn(units, id) : rolesOf(share.of);
  const [part = 1, ...all] = jointSharesOf(scheme, [share.role, ...roles]);
  return { part, whole: all.reduce((sum, one) => sum + one, 0) };
}

/** Without those that count by themselves: another group of units may carry the same indicator. */
function rolesIn(units: readonly Sharing[], id: string): readonly JointPart[] {
  return units.flatMap(({ facts }) => {
    const share = facts.shares?.[id];
    return share !== undefined && 'role' in share && share.of === undefined ? [share.role] : [];
  });
}

function rolesOf({ lead, assisting }: { lead: number; assisting: number }): readonly JointPart[] {
  return [
    ...Array.from({ length: lead }, (): JointPart => 'lead'),
    ...Array.from({ length: assisting }, (): JointPart => 'assisting'),
  ];
}

/** More units than this carry nothing together, and a file must not make us count them. */
const MOST_UNITS = 1_000;

export function shareFaults(
  { facts, path }: Sharing & { readonly path: string },
  units: readonly Sharing[],
): readonly FactsFault[] {
  return Object.entries(facts.shares ?? {}).flatMap(([id, share]) => {
    const place = at(path, `shares.${id}`);
    if (!('role' in share))
      return [
        ...outOfRange(at(place, 'part'), share.part, 1),
        ...outOfRange(at(place, 'whole'), share.whole, Math.max(1, share.part)),
      ];
    const { role, of } = share;
    if (of !== undefined)
      return [
        ...outOfRange(at(place, 'of.lead'), of.lead, 1, MOST_UNITS),
        ...outOfRange(at(place, 'of.assisting'), of.assisting, role === 'assisting' ? 1 : 0, MOST_UNITS),
      ];
    // A unit alone cannot tell who else carries it.
    if (path === '') return [fault('FACTS_FIELD_MISSING', at(place, 'of'), { expected: 'object' })];
    return rolesIn(units, id).includes('lead') ? [] : [fault('FACTS_LEAD_ABSENT', place, { found: id })];
  });
}
