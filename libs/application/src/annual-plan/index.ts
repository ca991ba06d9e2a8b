import { AcknowledgePlanFindingHandler } from './acknowledge-plan-finding.js';
import { AddIndicatorHandler } from './add-indicator.js';
import { ApprovePlanChangeHandler } from './approve-plan-change.js';
import { ChangeIndicatorHandler } from './change-indicator.js';
import { ChangeMilestonesHandler } from './change-milestones.js';
import { DraftPlanHandler } from './draft-plan.js';
import { ImportPlanHandler } from './import-plan.js';
import { PlanDesk } from './plan-desk.js';
import { PlanDrafting } from './plan-drafting.js';
import { PublishPlanHandler } from './publish-plan.js';
import { RejectPlanChangeHandler } from './reject-plan-change.js';
import { RemoveIndicatorHandler } from './remove-indicator.js';
import { RequestPlanChangeHandler } from './request-plan-change.js';
import { ReviewPlanHandler } from './review-plan.js';
import { SignPlanHandler } from './sign-plan.js';
import { SubmitPlanHandler } from './submit-plan.js';

export { AcknowledgePlanFinding } from './acknowledge-plan-finding.js';
export { AddIndicator } from './add-indicator.js';
export { ApprovePlanChange } from './approve-plan-change.js';
export { CASE_LIBRARY, type CaseLibrary } from './case-library.js';
export { ChangeIndicator } from './change-indicator.js';
export { ChangeMilestones } from './change-milestones.js';
export { DraftPlan } from './draft-plan.js';
export { ImportPlan } from './import-plan.js';
export type { PlanDraftAnswer } from './plan-drafting.js';
export { PublishPlan } from './publish-plan.js';
export { planImportRefusals } from './refusals.js';
export { RejectPlanChange } from './reject-plan-change.js';
export { RemoveIndicator } from './remove-indicator.js';
export { RequestPlanChange } from './request-plan-change.js';
export { ReviewPlan } from './review-plan.js';
export { SignPlan } from './sign-plan.js';
export { SubmitPlan } from './submit-plan.js';

export const ANNUAL_PLAN_SERVICES = [PlanDesk, PlanDrafting];

export const ANNUAL_PLAN_HANDLERS = [
  DraftPlanHandler,
  ImportPlanHandler,
  AddIndicatorHandler,
  ChangeIndicatorHandler,
  ChangeMilestonesHandler,
  RemoveIndicatorHandler,
  AcknowledgePlanFindingHandler,
  SignPlanHandler,
  SubmitPlanHandler,
  ReviewPlanHandler,
  PublishPlanHandler,
  RequestPlanChangeHandler,
  ApprovePlanChangeHandler,
  RejectPlanChangeHandler,
];
