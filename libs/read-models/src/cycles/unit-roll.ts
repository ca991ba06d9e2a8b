import { EVENT_TYPES, type Leader } from '@kaoping/domain';
import { refOf, type Fact, type FactOf } from '../facts.js';
import type { CycleView } from './cycle-view.js';
import type { RolledUnit } from './rolled-unit.js';

/** What hands something from unit to unit. */
export type HandoverFact = FactOf<'UnitsMerged' | 'UnitClosed' | 'TeamFormed' | 'TeamDissolved'>;
type OrganisationFact = HandoverFact | FactOf<'UnitRenamed'>;

const FACTS: ReadonlySet<string> = new Set(
  EVENT_TYPES.organisation.filter((type) => !type.startsWith('OrganisationChange')),
);

export function isOrganisationFact(fact: Fact): fact is OrganisationFact {
  return FACTS.has(fact.type);
}

export function isHandover(fact: Fact): fact is HandoverFact {
  return isOrganisationFact(fact) && fact.type !== 'UnitRenamed';
}

/** The cycle's own stream has not moved, so its revision stays. */
export function afterChange(view: CycleView, fact: OrganisationFact): CycleView {
  const roll = rollAfter(view.roll, fact);
  const units = roll.filter(({ gone }) => gone === undefined);
  if (fact.type === 'UnitRenamed') return { ...view, roll, units };
  const { into, units: giving } = fact.data;
  const officeUnit = giving.includes(view.officeUnit) ? into : view.officeUnit;
  return { ...view, roll, units, officeUnit, leaders: view.leaders.map((one) => inCharge(one, fact)) };
}

function rollAfter(roll: readonly RolledUnit[], fact: OrganisationFact): readonly RolledUnit[] {
  if (fact.type === 'UnitRenamed') {
    const { unit, to } = fact.data;
    return roll.map((one) => (one.id === unit ? renamed(one, to) : one));
  }
  const { founded, team } = fact.data;
  const before = roll.map((one) => below(ended(one, fact), fact));
  return founded === undefined ? before : [...before, { ...founded, ...(team && { team }) }];
}

/** A table that still has the old name is read as before. */
function renamed(unit: RolledUnit, name: string): RolledUnit {
  const { name: old, aliases, formerNames = [] } = unit;
  return { ...unit, name, aliases: [...aliases, old], formerNames: [...formerNames, old] };
}

function ended(unit: RolledUnit, fact: HandoverFact): RolledUnit {
  const { units, into, change, effectiveOn, document } = fact.data;
  if (fact.type === 'TeamFormed' || !units.includes(unit.id)) return unit;
  const kind = ({ UnitsMerged: 'merger', UnitClosed: 'closure', TeamDissolved: 'team-end' } as const)[
    fact.type
  ];
  return {
    ...unit,
    gone: { kind, into, change, effectiveOn, document: document.number, ref: refOf(fact) },
  };
}

/** What belonged to a unit that is no longer belongs to the one that took over, which is not below itself. */
function below(unit: RolledUnit, { data: { units, into } }: HandoverFact): RolledUnit {
  if (unit.parent === undefined || !units.includes(unit.parent)) return unit;
  const { parent: _, ...rest } = unit;
  return unit.id === into ? rest : { ...rest, parent: into };
}

/** Who was in charge of a unit is in charge of what it has become, and has no say in its matters. */
function inCharge(leader: Leader, { data: { units, into } }: HandoverFact): Leader {
  const { heads } = leader;
  if (heads.includes(into) || !units.some((unit) => heads.includes(unit))) return leader;
  return { ...leader, heads: [...heads, into] };
}
