import type { Actor } from '../core/actor.js';
import type { Period, Unit } from '../cycle/events.js';
import type { StageId } from '../scheme/scheme.js';
import type { Basis, ChangeKind, Reorganisation } from './events.js';
import type { CarriedPart } from './handover.js';

export type OrganisationCommand = RenameUnitCommand | ProposeCommand | ConfirmCommand | RejectCommand;

interface OnOrganisation {
  readonly cycle: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/** What of the cycle a change is checked against. */
export interface OrganisationBounds {
  readonly period: Period;
  /** Units that the cycle was opened with, whatever has become of them. */
  readonly opened: readonly Pick<Unit, 'id' | 'name' | 'aliases'>[];
}

export interface RenameUnitCommand extends OnOrganisation, OrganisationBounds, Basis {
  readonly type: 'RenameUnit';
  readonly change: string;
  readonly unit: string;
  readonly name: string;
  readonly today: string;
}

export interface ProposeCommand extends OnOrganisation, OrganisationBounds, Reorganisation {
  readonly type: 'ProposeChange';
  readonly kind: ChangeKind;
  /** The plan in force, without what does not apply. */
  readonly carried: readonly CarriedPart[];
  /** Persons of the team as the directory knows them. */
  readonly staff: readonly Actor[];
}

export interface ConfirmCommand extends OnOrganisation {
  readonly type: 'ConfirmChange';
  readonly change: string;
  readonly today: string;
  readonly carried: readonly CarriedPart[];
  readonly undecided: Undecided;
}

export interface RejectCommand extends OnOrganisation {
  readonly type: 'RejectChange';
  readonly change: string;
  readonly reason: string;
}

/** What must be decided before a handover, because it names units that the handover changes. */
export interface Undecided {
  /** Of the plan; null: none is pending. */
  readonly planChange: { readonly change: string; readonly indicators: readonly string[] } | null;
  /** That something does not apply, how hard a task is, or a veto. */
  readonly declarations: readonly { readonly subject: string; readonly units: readonly string[] }[];
}
