import { ID_GRAMMAR } from '../core/streams.js';
import { repeated, whole, type SchemeFault } from './faults.js';
import type { ApprovalRule, Scheme, StageDefinition, StageId } from './scheme.js';
import { STAGE_ORDER } from './stage-order.js';

/** Without these no result is ever computed and decided. */
const NEEDED: readonly StageId[] = ['computation', 'decision'];

/** Stages are unique and in the order of the year, stand beside stages of their own right, and ask for approvals that people can give. */
export function stageFaults({
  stages,
  components,
}: Pick<Scheme, 'stages' | 'components'>): readonly SchemeFault[] {
  if (stages.length === 0) return [{ code: 'SCHEME_FIELD_EMPTY', params: { path: 'stages' } }];
  return [
    ...repeated(
      'stages',
      stages.map(({ id }) => id),
    ),
    ...orderFaults(stages),
    ...stages.flatMap((stage, index) => [
      ...besideFaults(stage, `stages.${index}`, stages),
      ...approvalFaults(stage, `stages.${index}`),
    ]),
    ...mixedFaults(stages),
    ...missingFaults(stages),
    ...(components.some(({ id }) => id === 'target') ? planFaults(stages) : []),
    ...stages.flatMap((stage, index) => returnFaults(stage, `stages.${index}`, stages)),
  ];
}

function orderFaults(stages: readonly StageDefinition[]): readonly SchemeFault[] {
  const places = stages.map(({ id }) => STAGE_ORDER.indexOf(id));
  const at = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  const [found, after] = [stages[at]?.id, stages[at - 1]?.id];
  if (found === undefined || after === undefined) return [];
  return [{ code: 'SCHEME_STAGES_OUT_OF_ORDER', params: { path: 'stages', found, after } }];
}

/** A month is entered and computed; what a year does before its computation has no place in one. */
const YEAR_ONLY: readonly StageId[] = ['drafting', 'review', 'execution', 'self-evaluation', 'verification'];

function mixedFaults(stages: readonly StageDefinition[]): readonly SchemeFault[] {
  if (!stages.some(({ id }) => id === 'entry')) return [];
  return stages
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id }) => YEAR_ONLY.includes(id))
    .map(({ id, index }) => ({
      code: 'SCHEME_STAGES_MIXED',
      params: { path: `stages.${index}.id`, found: id, with: 'entry' },
    }));
}

/** A plan is drafted, reviewed, filed and verified, or it never counts. */
const OF_A_PLAN: readonly StageId[] = ['drafting', 'review', 'self-evaluation', 'verification'];

function planFaults(stages: readonly StageDefinition[]): readonly SchemeFault[] {
  if (stages.some(({ id }) => id === 'entry')) return [];
  const found = stages.find(({ id }) => YEAR_ONLY.includes(id))?.id ?? 'computation';
  return OF_A_PLAN.filter((needed) => !stages.some(({ id }) => id === needed)).map((needed) => ({
    code: 'SCHEME_STAGE_NEEDED',
    params: { path: 'stages', needed, found },
  }));
}

function missingFaults(stages: readonly StageDefinition[]): readonly SchemeFault[] {
  return NEEDED.filter((needed) => !stages.some(({ id }) => id === needed)).map((needed) => ({
    code: 'SCHEME_FIELD_NEEDED',
    params: { path: 'stages', field: needed, found: 'stages' },
  }));
}

function besideFaults(
  { id, beside }: StageDefinition,
  path: string,
  stages: readonly StageDefinition[],
): readonly SchemeFault[] {
  if (beside === undefined) return [];
  // It opens with the other one, so one that is still to come would keep it closed in its own time.
  const earlier = stages.slice(
    0,
    stages.findIndex((stage) => stage.id === id),
  );
  const leading = earlier.find((stage) => stage.id === beside);
  if (leading !== undefined && leading.beside === undefined) return [];
  return [{ code: 'SCHEME_STAGE_UNKNOWN', params: { path: `${path}.beside`, found: beside } }];
}

/** A return opens a step of the year again, so it names the stage that the others of the step stand beside. */
function returnFaults(
  { id, beside, returnsTo = [] }: StageDefinition,
  path: string,
  stages: readonly StageDefinition[],
): readonly SchemeFault[] {
  const earlier = stages.slice(
    0,
    stages.findIndex((stage) => stage.id === id),
  );
  const wrong = returnsTo.filter(
    (to) => beside !== undefined || !earlier.some((stage) => stage.id === to && stage.beside === undefined),
  );
  return [
    ...wrong.map((found) => ({
      code: 'SCHEME_RETURN_INVALID' as const,
      params: { path: `${path}.returnsTo`, found },
    })),
    ...repeated(`${path}.returnsTo`, returnsTo),
  ];
}

function approvalFaults({ beside, approvals }: StageDefinition, stage: string): readonly SchemeFault[] {
  const path = `${stage}.approvals`;
  const problem =
    beside === undefined ? problemOf(approvals) : approvals.kind === 'none' ? null : 'beside-a-stage';
  return [
    ...(problem === null ? [] : [{ code: 'SCHEME_APPROVALS_INVALID', params: { path, problem } } as const]),
    // Each approval is another person's, so that many people of these roles must exist; a bureau has no more.
    ...(approvals.kind === 'any' ? whole(`${path}.need`, approvals.need, 1, 20) : []),
  ];
}

type ApprovalProblem =
  'no-roles' | 'role-repeated' | 'person-no-id' | 'person-repeated' | 'need-above-persons';

/** A sequence or a countersigning may name a role twice: two supervisors. */
function problemOf(approvals: ApprovalRule): ApprovalProblem | null {
  if (approvals.kind === 'none') return null;
  const persons = (approvals.kind === 'countersign' && approvals.persons) || [];
  if (approvals.roles.length + persons.length === 0) return 'no-roles';
  if (!persons.every((person) => ID_GRAMMAR.test(person))) return 'person-no-id';
  if (new Set(persons).size < persons.length) return 'person-repeated';
  const repeats = approvals.kind === 'any' && new Set(approvals.roles).size < approvals.roles.length;
  if (repeats) return 'role-repeated';
  // A bureau has several supervisors and one chair, and each approval is another person's.
  const chairOnly = approvals.kind === 'any' && approvals.roles.every((role) => role === 'chair');
  return chairOnly && approvals.need > 1 ? 'need-above-persons' : null;
}
