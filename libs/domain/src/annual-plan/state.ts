import type { AcknowledgedFinding } from './check-plan.js';
import type {
  AnnualPlanEvent,
  PlanChangeRequested,
  PlanPublished,
  PlanReturned,
  PlanReviewPassed,
  PlanSigned,
  PlanSource,
  PlanSubmittedForReview,
} from './events.js';
import { changedIndicators } from './mid-year.js';
import type { Indicator, PlanContent } from './plan.js';

export type PlanState = { readonly status: 'none' } | KnownPlan;

export type KnownPlan = EditablePlan | PlanInReview | ReviewedPlan | PublishedPlan;

interface Paper {
  readonly cycle: string;
  readonly source: PlanSource;
  readonly content: PlanContent;
  /** A signature vouches for what was signed: any change of the draft voids them all. */
  readonly signatures: readonly PlanSigned['data'][];
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Ids that were in the plan once, so that the same removal again changes nothing and no id stands for two things. */
  readonly removed: readonly string[];
}

export type EditablePlan = Paper &
  (
    { readonly status: 'drafting' } | { readonly status: 'returned'; readonly returned: PlanReturned['data'] }
  );

export type PlanInReview = Paper & {
  readonly status: 'in-review';
  readonly submittedBy: string;
  /** The first review that was passed; null while it is outstanding. */
  readonly first: PlanReviewPassed['data'] | null;
};

export type ReviewedPlan = Paper & {
  readonly status: 'reviewed';
  readonly submittedBy: string;
  readonly first: PlanReviewPassed['data'];
  readonly second: PlanReviewPassed['data'];
};

/** `content` is what is in force, approved changes included. */
export type PublishedPlan = Paper & {
  readonly status: 'published';
  readonly version: number;
  readonly publishedOn: string;
  readonly earlierQuarters: PlanPublished['data']['earlierQuarters'];
  readonly pending: PlanChangeRequested['data'] | null;
  readonly decided: readonly DecidedChange[];
};

export interface DecidedChange {
  readonly change: string;
  readonly outcome: 'approved' | 'rejected';
  readonly by: string;
}

export const noPlan: PlanState = { status: 'none' };

export function evolvePlan(state: PlanState, event: AnnualPlanEvent): PlanState {
  if (event.type === 'PlanDrafted') {
    const { cycle, source, ...content } = event.data;
    return { status: 'drafting', cycle, source, content, signatures: [], acknowledged: [], removed: [] };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'IndicatorAdded':
      return edit(state, [...state.content.indicators, event.data.indicator]);
    case 'IndicatorChanged':
      return edit(state, changedIndicators(state.content.indicators, { indicators: [event.data.indicator] }));
    case 'IndicatorRemoved':
      return {
        ...edit(
          state,
          state.content.indicators.filter(({ id }) => id !== event.data.indicator),
        ),
        removed: [...state.removed, event.data.indicator],
      };
    case 'PlanSigned':
      return { ...state, signatures: [...state.signatures, event.data] };
    case 'PlanFindingAcknowledged': {
      const { key, expected, found } = event.data;
      return { ...state, acknowledged: [...state.acknowledged, { key, expected, found }] };
    }
    case 'PlanSubmittedForReview':
      return review(state, event.data);
    case 'PlanReviewPassed':
      return pass(state, event.data);
    case 'PlanReturned':
      return { ...paperOf(state), status: 'returned', returned: event.data };
    case 'PlanPublished':
      return publish(state, event.data);
    case 'PlanChangeRequested':
      return state.status === 'published' ? { ...state, pending: event.data } : state;
    case 'PlanChangeApproved': {
      const { change, approvedBy: by, version } = event.data;
      if (state.status !== 'published') return state;
      const indicators = changedIndicators(state.content.indicators, event.data);
      const content = { ...state.content, indicators };
      const removed = [...state.removed, ...(event.data.removed ?? [])];
      return { ...settle(state, { change, outcome: 'approved', by }), content, version, removed };
    }
    case 'MilestonesChanged': {
      const { indicator: id, to: milestones } = event.data;
      const indicators = state.content.indicators.map((one) =>
        one.id === id ? { ...one, milestones } : one,
      );
      return { ...state, content: { ...state.content, indicators } };
    }
    case 'PlanChangeRejected': {
      const { change, rejectedBy: by } = event.data;
      return state.status === 'published' ? settle(state, { change, outcome: 'rejected', by }) : state;
    }
  }
}

function edit(state: KnownPlan, indicators: readonly Indicator[]): KnownPlan {
  return { ...state, content: { ...state.content, indicators }, signatures: [] };
}

function review(state: KnownPlan, { submittedBy }: PlanSubmittedForReview['data']): PlanInReview {
  return { ...paperOf(state), status: 'in-review', submittedBy, first: null };
}

function pass(state: KnownPlan, passed: PlanReviewPassed['data']): KnownPlan {
  if (state.status !== 'in-review') return state;
  const { submittedBy, first } = state;
  if (first === null) return { ...state, first: passed };
  return { ...paperOf(state), status: 'reviewed', submittedBy, first, second: passed };
}

function publish(state: KnownPlan, published: PlanPublished['data']): PublishedPlan {
  const { version, publishedOn, earlierQuarters, categories, indicators } = published;
  const content = { ...state.content, categories, indicators };
  return {
    ...paperOf(state),
    status: 'published',
    version,
    publishedOn,
    earlierQuarters,
    content,
    pending: null,
    decided: [],
  };
}

function settle(state: PublishedPlan, decided: DecidedChange): PublishedPlan {
  return { ...state, pending: null, decided: [...state.decided, decided] };
}

function paperOf({ cycle, source, content, signatures, acknowledged, removed }: KnownPlan): Paper {
  return { cycle, source, content, signatures, acknowledged, removed };
}
