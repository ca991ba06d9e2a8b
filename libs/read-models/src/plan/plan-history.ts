import { touchedBy, type PlanState } from '@kaoping/domain';
import { stampOf, type FactOf } from '../facts.js';
import type { PlanChangeLine, PlanStep, PlanVersion } from './plan-view.js';

export type PlanFact = FactOf<
  | 'PlanDrafted'
  | 'IndicatorAdded'
  | 'IndicatorChanged'
  | 'IndicatorRemoved'
  | 'PlanSigned'
  | 'PlanFindingAcknowledged'
  | 'PlanSubmittedForReview'
  | 'PlanReviewPassed'
  | 'PlanReturned'
  | 'PlanPublished'
  | 'PlanChangeRequested'
  | 'PlanChangeApproved'
  | 'PlanChangeRejected'
  | 'MilestonesChanged'
>;

/** The step that a fact adds to the history; undefined for edits, which the document itself shows. */
export function stepOf(fact: PlanFact): PlanStep | undefined {
  const step = (
    kind: PlanStep['step'],
    by: string | null,
    detail: string | null,
    reason: string | null,
  ): PlanStep => ({
    ...{ step: kind, by, detail, reason, stamp: stampOf(fact) },
  });
  switch (fact.type) {
    case 'PlanDrafted':
      return step('drafted', fact.metadata.actor ?? null, fact.data.source.kind, null);
    case 'PlanSigned':
      return step('signed', fact.data.signedBy, fact.data.place, null);
    case 'PlanFindingAcknowledged':
      return step('acknowledged', fact.data.acknowledgedBy, fact.data.key, fact.data.reason);
    case 'PlanSubmittedForReview':
      return step('submitted', fact.data.submittedBy, null, null);
    case 'PlanReviewPassed':
      return step('passed', fact.data.reviewedBy, String(fact.data.review), null);
    case 'PlanReturned':
      return step('returned', fact.data.returnedBy, String(fact.data.review), fact.data.reason);
    case 'PlanPublished':
      return step('published', fact.metadata.actor ?? null, String(fact.data.version), null);
    case 'IndicatorAdded':
    case 'IndicatorChanged':
    case 'IndicatorRemoved':
    case 'PlanChangeRequested':
    case 'PlanChangeApproved':
    case 'PlanChangeRejected':
    case 'MilestonesChanged':
      return undefined;
  }
}

/** The version that a fact puts in force. */
export function versionOf(fact: PlanFact): PlanVersion | undefined {
  if (fact.type !== 'PlanPublished' && fact.type !== 'PlanChangeApproved') return undefined;
  const change = fact.type === 'PlanChangeApproved' ? fact.data.change : null;
  return { version: fact.data.version, change, indicators: touchedBy(fact.data), stamp: stampOf(fact) };
}

/** @param plan as it stood before the fact */
export function withChange(
  changes: readonly PlanChangeLine[],
  fact: PlanFact,
  plan: PlanState,
): readonly PlanChangeLine[] {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'PlanChangeRequested':
      return [...changes, { ...lineOf(fact, plan), number: changes.length + 1 }];
    case 'PlanChangeApproved': {
      const { change, version, approvedBy: by, scored = [] } = fact.data;
      const decided = { by, reason: null, stamp };
      return settled(changes, change, { status: 'approved', decided, version, settled: scored });
    }
    case 'PlanChangeRejected': {
      const decided = { by: fact.data.rejectedBy, reason: fact.data.reason, stamp };
      return settled(changes, fact.data.change, { status: 'rejected', decided });
    }
    default:
      return changes;
  }
}

/** Without a number: what 0.2 wrote names no version, and was read over the one then in force. */
function lineOf(fact: FactOf<'PlanChangeRequested'>, plan: PlanState): Omit<PlanChangeLine, 'number'> {
  const { basedOn, document = null, added = [], removed = [], scored = [], ...asked } = fact.data;
  const touched = [...asked.indicators.map(({ id }) => id), ...removed];
  const all = plan.status === 'published' ? plan.content.indicators : [];
  return {
    ...{ ...asked, document, added, removed, scored, settled: [], version: null },
    ...{ basedOn: basedOn ?? (plan.status === 'published' ? plan.version : 1) },
    before: all.filter(({ id }) => touched.includes(id)),
    ...{ status: 'pending', requested: stampOf(fact), decided: null },
  };
}

function settled(
  changes: readonly PlanChangeLine[],
  change: string,
  outcome: Partial<PlanChangeLine>,
): readonly PlanChangeLine[] {
  return changes.map((line) => (line.change === change ? { ...line, ...outcome } : line));
}
