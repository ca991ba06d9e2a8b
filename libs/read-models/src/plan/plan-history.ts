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
  const { version, indicators } = fact.data;
  const change = fact.type === 'PlanChangeApproved' ? fact.data.change : null;
  return { version, change, indicators: indicators.map(({ id }) => id), stamp: stampOf(fact) };
}

export function withChange(changes: readonly PlanChangeLine[], fact: PlanFact): readonly PlanChangeLine[] {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'PlanChangeRequested':
      return [...changes, { ...fact.data, status: 'pending', requested: stamp, decided: null }];
    case 'PlanChangeApproved': {
      const decided = { by: fact.data.approvedBy, reason: null, stamp };
      return settled(changes, fact.data.change, { status: 'approved', decided });
    }
    case 'PlanChangeRejected': {
      const decided = { by: fact.data.rejectedBy, reason: fact.data.reason, stamp };
      return settled(changes, fact.data.change, { status: 'rejected', decided });
    }
    default:
      return changes;
  }
}

function settled(
  changes: readonly PlanChangeLine[],
  change: string,
  outcome: Pick<PlanChangeLine, 'status' | 'decided'>,
): readonly PlanChangeLine[] {
  return changes.map((line) => (line.change === change ? { ...line, ...outcome } : line));
}
