import type { PlanCommand } from '../commands.js';
import type { Indicator } from '../plan.js';
import { FIRST_REVIEWER, HANDLER, SECOND_REVIEWER } from './people.js';
import { BOUNDS, CHANGED, CYCLE, indicator, PLAN, QUARTERS } from './plan-facts.js';

type CommandOf<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>;
type Change<Type extends PlanCommand['type']> = Partial<CommandOf<Type>>;

export const draftPlan = (change: Change<'DraftPlan'> = {}): PlanCommand => ({
  type: 'DraftPlan',
  cycle: CYCLE,
  source: { kind: 'manual' },
  ...PLAN,
  ...BOUNDS,
  ...change,
});

/** A plan of these indicators alone. */
export const draftOf = (...indicators: readonly Indicator[]): PlanCommand => draftPlan({ indicators });

export const addIndicator = (added: Indicator = indicator()): PlanCommand => ({
  type: 'AddIndicator',
  indicator: added,
  ...BOUNDS,
});

export const changeIndicator = (changed: Indicator, reason = '上级调整'): PlanCommand => ({
  type: 'ChangeIndicator',
  indicator: changed,
  reason,
  ...BOUNDS,
});

export const removeIndicator = (removed: string, reason = '任务取消'): PlanCommand => ({
  type: 'RemoveIndicator',
  indicator: removed,
  reason,
});

export const signPlan = (change: Change<'SignPlan'> = {}): PlanCommand => ({
  type: 'SignPlan',
  place: 'handler',
  actor: HANDLER,
  ...change,
});

export const acknowledgeFinding = (change: Change<'AcknowledgePlanFinding'> = {}): PlanCommand => ({
  type: 'AcknowledgePlanFinding',
  key: 'group:1-1',
  reason: '原文如此',
  actor: HANDLER,
  ...change,
});

export const submitPlan = (actor = HANDLER): PlanCommand => ({ type: 'SubmitPlan', actor });

export const passReview = (
  review: 1 | 2,
  actor = review === 1 ? FIRST_REVIEWER : SECOND_REVIEWER,
): PlanCommand => ({
  type: 'PassReview',
  review,
  actor,
});

export const returnPlan = (change: Change<'ReturnPlan'> = {}): PlanCommand => ({
  type: 'ReturnPlan',
  review: 1,
  reason: '指标值偏低',
  actor: FIRST_REVIEWER,
  ...change,
});

export const publishPlan = (change: Change<'PublishPlan'> = {}): PlanCommand => ({
  type: 'PublishPlan',
  publishedOn: '2024-07-31',
  earlierQuarters: [
    { quarter: 1, treat: 'unchecked' },
    { quarter: 2, treat: 'check-afterwards' },
  ],
  quarters: QUARTERS,
  ...change,
});

export const requestChange = (change: Change<'RequestPlanChange'> = {}): PlanCommand => ({
  type: 'RequestPlanChange',
  change: 'c1',
  indicators: [CHANGED],
  ...{ added: [], removed: [], policies: [], scored: [] },
  ...{ basedOn: 1, today: '2024-09-02', checked: [], milestoneSplit: ['25', '50', '75', '100'] },
  reason: '省里提前',
  actor: HANDLER,
  ...BOUNDS,
  ...change,
});

export const approveChange = (change: Change<'ApprovePlanChange'> = {}): PlanCommand => ({
  type: 'ApprovePlanChange',
  change: 'c1',
  ...{ scored: [], today: '2024-09-03' },
  actor: SECOND_REVIEWER,
  ...change,
});

export const rejectChange = (change: Change<'RejectPlanChange'> = {}): PlanCommand => ({
  type: 'RejectPlanChange',
  change: 'c1',
  reason: '不宜提前',
  actor: SECOND_REVIEWER,
  ...change,
});

export const changeMilestones = (change: Change<'ChangeMilestones'> = {}): PlanCommand => ({
  ...{ type: 'ChangeMilestones', indicator: '1-1-1', reason: '汛期推迟', actor: HANDLER },
  milestones: milestones('10', '40', '75', '100'),
  ...{ checked: [], milestoneSplit: ['25', '50', '75', '100'], ...change },
});

export const milestones = (...percents: readonly string[]) =>
  percents.map((percent, index) => ({ quarter: (index + 1) as 1 | 2 | 3 | 4, percent }));
