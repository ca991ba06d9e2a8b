import type { SameKeys } from '../../same-keys.js';
import type { cycle as zh } from '../../zh-cn/refusal/cycle.js';

export const cycle: SameKeys<typeof zh> = {
  CYCLE_UNKNOWN: 'There is no such appraisal cycle. Check the id, or choose one from the list of cycles.',
  CYCLE_FROZEN:
    'The result of cycle "{{cycle}}" became final on {{finalisedOn}} and takes no further facts. If something is wrong, have the office propose a correction.',
  CYCLE_ALREADY_OPEN: 'The cycle "{{cycle}}" is open already. Use it, or open another one under another id.',
  CYCLE_PARENT_UNKNOWN: 'The cycle above, "{{parent}}", is not open. Open it first, or check its id.',
  CYCLE_PERIOD_INVALID:
    'The period is the wrong way round: {{from}} is later than {{to}}. Correct the dates.',
  CYCLE_QUARTERS_INVALID:
    'Name all four quarters, one after the other without overlap, between {{from}} and {{to}}; a cycle without quarters names none. Correct them.',
  CYCLE_WITHOUT_UNITS: 'The cycle has no units. Name at least one unit that is appraised.',
  UNIT_REPEATED:
    'The unit "{{unit}}" stands twice; ids, names and aliases must all differ. Remove one of them.',
  UNIT_UNKNOWN: '"{{unit}}" is not a unit of this cycle. Choose one from the list of units.',
  UNIT_PARENT_CIRCULAR:
    'The units above "{{unit}}" lead back to itself. Correct what the units belong to, so that it ends at a unit without one above.',
  STAGE_UNKNOWN: 'The scheme has no stage "{{stage, stage}}". Choose one that it declares.',
  STAGE_NOT_OPEN:
    'The stage "{{stage, stage}}" is not open (open now: {{open, stage}}). Do this while that stage is open.',
  STAGE_IS_LAST: '"{{stage, stage}}" is the last stage; there is nothing to move on to.',
  STAGE_BLOCKED:
    'The stage "{{stage, stage}}" cannot end yet, {{count}} things are unfinished: {{blockers, blocker}}. Finish them, then ask again.',
  TRANSITION_PENDING:
    'A transition ({{request}}) is waiting for approval already. Ask again once it is approved or returned.',
  TRANSITION_UNKNOWN:
    'No transition "{{request}}" is waiting for approval; it may be decided already. Reload and look at the stage.',
  APPROVER_IS_REQUESTER: 'Nobody approves a transition that they asked for. Let another approver decide.',
  APPROVER_OF_REQUESTING_UNIT:
    'This transition was asked for by your own unit ({{unit}}), so you do not decide on it. Let a leader of another unit decide.',
  APPROVER_OF_SUBMISSION:
    '{{person}} filed, computed or recorded what leaves with this stage, and does not decide on it. Let a leader without a part in it decide.',
  APPROVER_ALREADY_APPROVED: 'You have approved this already. The other approvers are still to come.',
  APPROVER_NOT_IN_TURN: 'This now waits for: {{roles, role}}. Approve in the order that the scheme sets.',
  ADDED_APPROVER_UNKNOWN: 'Nobody of the leading group is called "{{person}}". Name one of its members.',
  ADDED_APPROVER_ALREADY_ASKED:
    '"{{person}}" is among the approvers already. Name another member of the leading group.',
  STAGE_NOT_RETURNABLE:
    'The stage "{{from, stage}}" cannot be returned to "{{to, stage}}". The scheme allows: {{allowed, stage}}. Name one of these, or return it without naming a stage.',
  RETURN_BEHIND_DECISION:
    'The result is decided, so nothing is returned to "{{to, stage}}" any more. A mistake is put right by an appeal or a correction.',
  NOTHING_TO_FORCE:
    'Nothing blocks the stage "{{stage, stage}}", so there is nothing to force. Let the office ask to move on, and approve it.',
  BLOCKER_NOT_FORCEABLE:
    'The stages behind this one stand on it and it cannot be forced: {{blocker, blocker}}. Do that first.',
  REASON_MISSING: 'The reason is missing. Give a reason and send it again.',
  DATE_INVALID: '"{{date}}" is not a date. Write it like 2024-07-31.',
};
