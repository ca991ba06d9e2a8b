import type { Decider } from '../core/decider.js';
import { changeMilestones } from './decide-milestones.js';
import { approveChange, rejectChange, requestChange } from './decide-change.js';
import {
  acknowledgeFinding,
  addIndicator,
  changeIndicator,
  draftPlan,
  removeIndicator,
  signPlan,
} from './decide-draft.js';
import { passReview, publishPlan, returnPlan, submitPlan } from './decide-review.js';
import type { PlanCommand } from './commands.js';
import { ANNUAL_PLAN_CATEGORY, type AnnualPlanEvent } from './events.js';
import { refusePlan } from './refusals.js';
import { evolvePlan, noPlan, type PlanState } from './state.js';

export function decidePlan(command: PlanCommand, state: PlanState): readonly AnnualPlanEvent[] {
  if (command.type === 'DraftPlan') return draftPlan(command, state);
  if (state.status === 'none') throw refusePlan.PLAN_UNKNOWN();
  switch (command.type) {
    case 'AddIndicator':
      return addIndicator(command, state);
    case 'ChangeIndicator':
      return changeIndicator(command, state);
    case 'RemoveIndicator':
      return removeIndicator(command, state);
    case 'SignPlan':
      return signPlan(command, state);
    case 'AcknowledgePlanFinding':
      return acknowledgeFinding(command, state);
    case 'SubmitPlan':
      return submitPlan(command, state);
    case 'PassReview':
      return passReview(command, state);
    case 'ReturnPlan':
      return returnPlan(command, state);
    case 'PublishPlan':
      return publishPlan(command, state);
    case 'RequestPlanChange':
      return requestChange(command, state);
    case 'ApprovePlanChange':
      return approveChange(command, state);
    case 'RejectPlanChange':
      return rejectChange(command, state);
    case 'ChangeMilestones':
      return changeMilestones(command, state);
  }
}

export const planDecider: Decider<PlanState, PlanCommand, AnnualPlanEvent> = {
  category: ANNUAL_PLAN_CATEGORY,
  initial: noPlan,
  decide: decidePlan,
  evolve: evolvePlan,
};
