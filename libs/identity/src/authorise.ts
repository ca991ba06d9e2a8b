import type { Actor, Mandate } from '@kaoping/domain';
import { POLICY, type PolicyRow, type Relation } from './policy.js';
import { refusePolicy } from './refusals.js';
import { hasAnyRole, LEADING_GROUP } from './roles.js';

/** What the caller knows about the matter. A fact that the row needs and does not get is an error in the program. */
export interface PolicyFacts {
  /** Units concerned: those that carry the indicator, are charged with the finding, claim the incentive. */
  readonly units?: readonly string[];
  /** Whose sheet it is. */
  readonly person?: string;
  /** Unit that the appraisal office sits in. */
  readonly officeUnit?: string;
  /** The cycle's scheme opens its standings to all. */
  readonly open?: boolean;
  /** False once the evaluation has closed; sealed unless said otherwise. */
  readonly sealed?: boolean;
  /** Of a deputy: whether the delegation holds today, in the cycle of the matter, and which stages are open there. */
  readonly acting?: { readonly held: boolean; readonly openStages: readonly string[] };
}

/**
 * Lets pass or refuses; asked in the guard of the edge and again in the handler.
 * @param actor undefined when nobody is logged in.
 * @param name of the command or query as in POLICY.
 * @throws Refusal LOGIN_REQUIRED, ROLE_MISSING {command, roles}, NOT_YOUR_UNIT, YOUR_OWN_UNIT or NOT_YOUR_SHEET;
 *   Error POLICY_MISSING or POLICY_FACT_MISSING, which only a mistake in the program can cause.
 */
export function authorise(actor: Actor | undefined, name: string, facts: PolicyFacts = {}): void {
  const row = rowOf(name);
  if (row.anonymous === 'always' || (row.anonymous === 'when-open' && facts.open === true)) return;
  if (actor === undefined) throw refusePolicy.LOGIN_REQUIRED({ command: name });
  assertRole(actor, name, row, facts);
  if (actor.mandate !== undefined) assertMandate(actor.mandate, name, row, facts);
  if (row.relation !== undefined) assertRelation[row.relation](actor, name, facts);
}

/**
 * The part that needs no facts, for a guard that has not loaded anything yet: whoever fails here fails `authorise`.
 * @throws Refusal LOGIN_REQUIRED or ROLE_MISSING.
 */
export function authoriseRole(actor: Actor | undefined, name: string): void {
  const row = rowOf(name);
  if (row.anonymous !== undefined) return;
  if (actor === undefined) throw refusePolicy.LOGIN_REQUIRED({ command: name });
  const roles = [...row.roles, ...(row.ofOfficeUnit ?? [])];
  if (!hasAnyRole(actor, roles)) throw refusePolicy.ROLE_MISSING({ command: name, roles });
}

function rowOf(name: string): PolicyRow {
  const row = Object.hasOwn(POLICY, name) ? POLICY[name] : undefined;
  if (row === undefined) throw new Error(`POLICY_MISSING: no policy row for '${name}'`);
  return row;
}

function assertRole(actor: Actor, name: string, row: PolicyRow, { units, officeUnit }: PolicyFacts): void {
  const concernsOffice = officeUnit !== undefined && units?.includes(officeUnit) === true;
  const roles = concernsOffice ? [...row.roles, ...(row.ofOfficeUnit ?? [])] : row.roles;
  if (!hasAnyRole(actor, roles)) throw refusePolicy.ROLE_MISSING({ command: name, roles });
}

/** A deputy acts within the days, the stages and the units of the delegation, and where a deputy may at all. */
function assertMandate(mandate: Mandate, name: string, row: PolicyRow, facts: PolicyFacts): void {
  const { principal, stages, units } = mandate;
  const { held, openStages } = known(facts.acting, 'acting', name);
  if (row.personal === true) throw refusePolicy.NOT_BY_DEPUTY({ command: name });
  if (!held) throw refusePolicy.MANDATE_NOT_HELD({ principal });
  if (stages.length > 0 && !openStages.some((stage) => stages.includes(stage)))
    throw refusePolicy.MANDATE_STAGE_EXCEEDED({ stages, open: openStages });
  if (units.length === 0) return;
  const concerned = facts.units ?? [];
  // What names no unit concerns them all.
  if (concerned.length === 0 || !concerned.every((unit) => units.includes(unit)))
    throw refusePolicy.MANDATE_UNITS_EXCEEDED({ units });
}

type Check = (actor: Actor, name: string, facts: PolicyFacts) => void;

const assertRelation: Readonly<Record<Relation, Check>> = {
  'own-unit': (actor, name, facts) => {
    const units = known(facts.units, 'units', name);
    if (actor.unit === undefined || !units.includes(actor.unit))
      throw refusePolicy.NOT_YOUR_UNIT({ command: name, units });
  },
  'not-headed-unit': (actor, name, facts) => {
    const own = recusedFrom(actor);
    if (own.length === 0) return;
    const unit = known(facts.units, 'units', name).find((one) => own.includes(one));
    if (unit !== undefined) throw refusePolicy.YOUR_OWN_UNIT({ command: name, unit });
  },
  'own-sheet': (actor, name, facts) => {
    if (known(facts.person, 'person', name) !== actor.person)
      throw refusePolicy.NOT_YOUR_SHEET({ command: name });
  },
  'own-sheet-while-sealed': (actor, name, facts) => {
    if (facts.sealed !== false) assertRelation['own-sheet'](actor, name, facts);
  },
};

/** Units that a leader decides nothing about. An office member's own unit is the domain's to judge. */
function recusedFrom(actor: Actor): readonly string[] {
  const worksIn = actor.unit !== undefined && hasAnyRole(actor, LEADING_GROUP) ? [actor.unit] : [];
  return [...actor.heads, ...worksIn];
}

function known<T>(fact: T | undefined, which: keyof PolicyFacts, name: string): T {
  if (fact === undefined) throw new Error(`POLICY_FACT_MISSING: '${name}' needs the fact '${which}'`);
  return fact;
}
