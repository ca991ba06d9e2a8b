import type { Decider } from '../core/decider.js';
import { addApprover, approveTransition } from './approving.js';
import type { CycleCommand, OpenCycleCommand } from './commands.js';
import { CYCLE_CATEGORY, type CycleEvent } from './events.js';
import { forceTransition } from './forcing.js';
import { openStep } from './moves.js';
import { assertOpening } from './opening.js';
import { refuseCycle } from './refusals.js';
import { requestTransition } from './requesting.js';
import { returnStage, returnTransition } from './returning.js';
import { evolveCycle, noCycle, stepsOf, type CycleState } from './state.js';

export function decideCycle(command: CycleCommand, state: CycleState): readonly CycleEvent[] {
  if (command.type === 'OpenCycle') return openCycle(command, state);
  if (state.status === 'none') throw refuseCycle.CYCLE_UNKNOWN();
  switch (command.type) {
    case 'RequestTransition':
      return requestTransition(command, state);
    case 'ApproveTransition':
      return approveTransition(command, state);
    case 'ReturnTransition':
      return returnTransition(command, state);
    case 'ReturnStage':
      return returnStage(command, state);
    case 'ForceTransition':
      return forceTransition(command, state);
    case 'AddApprover':
      return addApprover(command, state);
  }
}

export const cycleDecider: Decider<CycleState, CycleCommand, CycleEvent> = {
  category: CYCLE_CATEGORY,
  initial: noCycle,
  decide: decideCycle,
  evolve: evolveCycle,
};

function openCycle(
  { type: _, stages, parentKnown, ...opened }: OpenCycleCommand,
  state: CycleState,
): readonly CycleEvent[] {
  if (state.status === 'open') throw refuseCycle.CYCLE_ALREADY_OPEN({ cycle: opened.cycle });
  if (opened.parent !== undefined && !parentKnown)
    throw refuseCycle.CYCLE_PARENT_UNKNOWN({ parent: opened.parent });
  assertOpening(opened);
  return [{ type: 'CycleOpened', data: opened }, ...openStep(stepsOf(stages)[0] ?? [])];
}
