import { didIt, forPrincipal, isActing, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import { openPlanFindings } from './check-plan.js';
import type {
  PassReviewCommand,
  PublishPlanCommand,
  ReturnPlanCommand,
  SubmitPlanCommand,
} from './commands.js';
import { assertReason, editable } from './decide-draft.js';
import type { AnnualPlanEvent, PlanReviewPassed } from './events.js';
import { SIGNATURE_PLACES, type PlanContent, type SignaturePlace } from './plan.js';
import { refusePlan } from './refusals.js';
import { sameContent } from '../core/same-content.js';
import type { EditablePlan, KnownPlan, PlanInReview, ReviewedPlan } from './state.js';

type Decision = readonly AnnualPlanEvent[];

export function submitPlan({ actor }: SubmitPlanCommand, state: KnownPlan): Decision {
  if (state.status === 'in-review' && state.submittedBy === actor.person) return [];
  const plan = editable(state);
  if (plan.content.indicators.length === 0) throw refusePlan.PLAN_EMPTY();
  assertSumsSettled(plan.content, plan.acknowledged);
  assertSigned(plan, ['handler', 'unit-head']);
  return [{ type: 'PlanSubmittedForReview', data: { submittedBy: actor.person } }];
}

export function passReview({ review, actor }: PassReviewCommand, state: KnownPlan): Decision {
  const plan = inReview(state);
  const before = passed(plan, review);
  if (before !== null && didIt(actor, before.reviewedBy, before.onBehalfOf)) return [];
  assertTurn(plan, review, actor);
  if (plan.status === 'reviewed') throw refusePlan.PLAN_REVIEW_OUT_OF_TURN({ review, status: plan.status });
  return [{ type: 'PlanReviewPassed', data: { review, reviewedBy: actor.person, ...forPrincipal(actor) } }];
}

export function returnPlan({ review, reason, actor }: ReturnPlanCommand, state: KnownPlan): Decision {
  if (state.status === 'returned') {
    const { returned } = state;
    if (returned.review === review && returned.returnedBy === actor.person) return [];
  }
  assertTurn(inReview(state), review, actor);
  assertReason(reason);
  return [{ type: 'PlanReturned', data: { review, returnedBy: actor.person, reason } }];
}

/** Quarters that ended before publication could not be checked in time; the office says what becomes of each. */
export function publishPlan(command: PublishPlanCommand, state: KnownPlan): Decision {
  const { publishedOn, earlierQuarters } = command;
  if (state.status === 'published') {
    const again = publishedOn === state.publishedOn && sameContent(earlierQuarters, state.earlierQuarters);
    if (again) return [];
    throw refusePlan.PLAN_ALREADY_PUBLISHED({ publishedOn: state.publishedOn });
  }
  if (state.status !== 'reviewed') throw refusePlan.PLAN_NOT_REVIEWED({ status: state.status });
  assertSigned(state, SIGNATURE_PLACES);
  if (!isDate(publishedOn)) throw refusePlan.DATE_INVALID({ date: publishedOn });
  assertEarlierQuarters(command);
  const { categories, indicators } = state.content;
  return [
    {
      type: 'PlanPublished',
      data: { cycle: state.cycle, version: 1, publishedOn, earlierQuarters, categories, indicators },
    },
  ];
}

/** Throws PLAN_SUMS_OPEN with the first open finding by name and number, and all of them in `findings`. */
export function assertSumsSettled(content: PlanContent, acknowledged: EditablePlan['acknowledged']): void {
  const open = openPlanFindings(content, acknowledged);
  const [first] = open;
  if (first === undefined) return;
  const findings = open.map(({ key, expected, found }) => `${key}: ${found}/${expected}`);
  throw refusePlan.PLAN_SUMS_OPEN({ ...first, count: open.length, findings });
}

function assertSigned({ signatures }: EditablePlan | ReviewedPlan, places: readonly SignaturePlace[]): void {
  const missing = places.filter((place) => !signatures.some((given) => given.place === place));
  if (missing.length > 0) throw refusePlan.PLAN_SIGNATURES_MISSING({ places: missing });
}

function inReview(state: KnownPlan): PlanInReview | ReviewedPlan {
  if (state.status === 'in-review' || state.status === 'reviewed') return state;
  throw refusePlan.PLAN_NOT_IN_REVIEW({ status: state.status });
}

function passed(plan: PlanInReview | ReviewedPlan, review: 1 | 2): PlanReviewPassed['data'] | null {
  if (review === 1) return plan.first;
  return plan.status === 'reviewed' ? plan.second : null;
}

/** The second review follows the first, and three different people submit, review first and review second, deputies and principals alike. */
function assertTurn(plan: PlanInReview | ReviewedPlan, review: 1 | 2, actor: Actor): void {
  const inTurn = plan.first === null ? 1 : 2;
  if (review !== inTurn) throw refusePlan.PLAN_REVIEW_OUT_OF_TURN({ review, status: plan.status });
  if (isActing(actor, plan.submittedBy)) throw refusePlan.PLAN_REVIEWER_IS_SUBMITTER();
  if (isActing(actor, plan.first?.reviewedBy, plan.first?.onBehalfOf))
    throw refusePlan.PLAN_REVIEWER_PASSED_FIRST();
}

function assertEarlierQuarters({ publishedOn, earlierQuarters, quarters }: PublishPlanCommand): void {
  const ended = quarters.filter(({ to }) => to < publishedOn).map(({ quarter }) => quarter);
  const treated = earlierQuarters.map(({ quarter }) => quarter);
  const missing = ended.filter((quarter) => !treated.includes(quarter));
  if (missing.length > 0) throw refusePlan.PLAN_QUARTER_TREATMENT_MISSING({ quarters: missing.map(String) });
  const extra = treated.filter(
    (quarter, index) => !ended.includes(quarter) || treated.indexOf(quarter) !== index,
  );
  if (extra.length > 0)
    throw refusePlan.PLAN_QUARTER_NOT_EARLIER({ quarters: extra.map(String), publishedOn });
}
