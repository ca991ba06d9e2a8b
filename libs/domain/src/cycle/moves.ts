import type { StageDefinition, StageId } from '../scheme/scheme.js';
import type { CycleEvent } from './events.js';
import { refuseCycle } from './refusals.js';
import { stepsOf, type OpenCycle } from './state.js';

/** Everything that is open closes, and the next step opens. What lands behind the close is late for ever. */
export function move(state: OpenCycle, next: readonly StageId[]): readonly CycleEvent[] {
  return [
    ...state.openStages.map((stage): CycleEvent => ({ type: 'StageClosed', data: { stage } })),
    ...openStep(next),
  ];
}

export function openStep(stages: readonly StageId[]): readonly CycleEvent[] {
  return stages.map((stage) => ({ type: 'StageOpened', data: { stage } }));
}

/** @throws STAGE_IS_LAST */
export function stepAfter(
  stages: readonly StageDefinition[],
  from: StageId,
): readonly [StageId, ...StageId[]] {
  const steps = stepsOf(stages);
  const [first, ...beside] = steps[steps.findIndex((step) => step.includes(from)) + 1] ?? [];
  if (first === undefined) throw refuseCycle.STAGE_IS_LAST({ stage: from });
  return [first, ...beside];
}

/** The stage with all that stand beside it. */
export function stepOf(stages: readonly StageDefinition[], stage: StageId): readonly StageId[] {
  return stepsOf(stages).find((step) => step.includes(stage)) ?? [stage];
}

/** @throws STAGE_UNKNOWN, STAGE_NOT_OPEN */
export function assertOpen(state: OpenCycle, stages: readonly StageDefinition[], from: StageId): void {
  if (!stages.some((stage) => stage.id === from)) throw refuseCycle.STAGE_UNKNOWN({ stage: from });
  if (!state.openStages.includes(from))
    throw refuseCycle.STAGE_NOT_OPEN({ stage: from, open: state.openStages });
}
