import {
  reportOfResult,
  type AssessmentStatus,
  type ExternalResultRegistered,
  type ReportedProgress,
} from '@kaoping/domain';
import { stampOf, type FactOf, type Stamp } from '../facts.js';

/** How the assessment of one indicator stands. Scores are decimal strings. */
export interface AssessmentLine {
  readonly cycle: string;
  readonly indicator: string;
  readonly status: AssessmentStatus;
  /** The latest report and the running totals after it. */
  readonly progress: LatestProgress | null;
  /** By the units; what the office registered is none of them. */
  readonly reports: number;
  /** What the office registered of another authority, the latest last: the earlier ones stay on record. */
  readonly externalResults: readonly RegisteredResult[];
  readonly selfScore: {
    readonly score: string;
    readonly reason: string | null;
    readonly unit: string;
    /** Of the plan that it was given under. */
    readonly version: number;
    readonly stamp: Stamp;
  } | null;
  /** Who did the latest step of each kind, kept while it holds. */
  readonly filed: Step | null;
  readonly confirmed: Step | null;
  readonly opened: Step | null;
  /** The latest return or recall, kept until the unit files again. */
  readonly returned: (Step & { readonly reason: string; readonly deadline: string }) | null;
  readonly recalled: (Step & { readonly reason: string }) | null;
  /** In force, after corrections; null again when it was re-opened. */
  readonly verified: VerifiedScore | null;
  readonly reopened: (Step & { readonly reason: string }) | null;
  readonly corrections: readonly (Step & {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  })[];
  /** What changes of the plan have set aside, the latest last. */
  readonly setAside: readonly SetAside[];
  /** Of the assessment's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface LatestProgress extends ReportedProgress {
  /** Null where the office registered it. */
  readonly unit: string | null;
  /** Who entered the result of another authority; absent where a unit reported. */
  readonly registeredBy?: string;
  readonly stamp: Stamp;
}

export interface RegisteredResult extends Step {
  readonly result: ExternalResultRegistered['data']['result'];
  /** The uploaded paper. */
  readonly paper: ExternalResultRegistered['data']['paper'] | null;
  /** Why it took the place of another one. */
  readonly correction: string | null;
}

export interface Step {
  readonly by: string;
  readonly stamp: Stamp;
}

/** Scores that were given under an earlier version of the indicator and count no more. */
export interface SetAside extends Step {
  readonly change: string;
  /** Of the plan, which the unit scores by from here. */
  readonly version: number;
  readonly selfScore: string | null;
  readonly verified: string | null;
  readonly reason: string;
  readonly deadline: string;
}

export interface VerifiedScore extends Step {
  readonly score: string;
  /** Of the plan that it was verified under; it stands when the indicator changes and the score is kept. */
  readonly version: number;
  /** What the rule gave on the latest progress; null where no rule applies. */
  readonly computed: string | null;
  readonly reason: string | null;
}

export type AssessmentFact = FactOf<
  | 'ProgressReported'
  | 'ExternalResultRegistered'
  | 'EvidenceSubmitted'
  | 'EvidenceWithdrawn'
  | 'EvidenceReplaced'
  | 'SelfScoreGiven'
  | 'AssessmentFiled'
  | 'AssessmentConfirmed'
  | 'AssessmentRecalled'
  | 'AssessmentOpened'
  | 'AssessmentReturned'
  | 'ScoreVerified'
  | 'AssessmentReopened'
  | 'ScoreCorrected'
  | 'ScoresSetAside'
>;

export function noAssessmentLine(cycle: string, indicator: string): AssessmentLine {
  return {
    ...{ cycle, indicator, status: 'none', progress: null, reports: 0, externalResults: [], selfScore: null },
    ...{ filed: null, confirmed: null, opened: null, returned: null, recalled: null },
    ...{ verified: null, reopened: null, corrections: [], setAside: [], revision: '0' },
  };
}

/** @param version of the plan in force when the fact landed */
export function evolveLine(line: AssessmentLine, fact: AssessmentFact, version: number): AssessmentLine {
  return { ...line, ...change(line, fact, version), revision: String(fact.revision) };
}

function change(line: AssessmentLine, fact: AssessmentFact, version: number): Partial<AssessmentLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'ProgressReported': {
      const { unit, counting, asOf, values, totals, observation } = fact.data;
      const progress = { unit, counting, asOf, values, totals, ...(observation && { observation }), stamp };
      return { ...gathering(line), progress, reports: line.reports + 1 };
    }
    case 'ExternalResultRegistered':
      return registered(line, fact.data, stamp);
    case 'EvidenceSubmitted':
    case 'EvidenceWithdrawn':
    case 'EvidenceReplaced':
      return gathering(line);
    case 'SelfScoreGiven': {
      const { score, reason, unit } = fact.data;
      return { ...gathering(line), selfScore: { score, reason: reason ?? null, unit, version, stamp } };
    }
    case 'AssessmentFiled':
      return { status: 'filed', filed: { by: fact.data.filedBy, stamp }, returned: null, recalled: null };
    case 'AssessmentConfirmed':
      return { status: 'confirmed', confirmed: { by: fact.data.confirmedBy, stamp } };
    case 'AssessmentRecalled': {
      const recalled = { by: fact.data.recalledBy, reason: fact.data.reason, stamp };
      return { status: 'reporting', ...withUnit, recalled };
    }
    case 'AssessmentOpened':
      return { status: 'opened', opened: { by: fact.data.openedBy, stamp } };
    case 'AssessmentReturned': {
      const { returnedBy: by, reason, deadline } = fact.data;
      return { status: 'returned', ...withUnit, returned: { by, reason, deadline, stamp } };
    }
    case 'ScoreVerified': {
      const { score, computed, verifiedBy: by, reason } = fact.data;
      const verified = { score, computed, by, reason: reason ?? null, version, stamp };
      return { status: 'verified', verified };
    }
    case 'AssessmentReopened': {
      const reopened = { by: fact.data.reopenedBy, reason: fact.data.reason, stamp };
      return { status: 'opened', verified: null, reopened };
    }
    case 'ScoreCorrected': {
      const { from, to, correctedBy: by, reason } = fact.data;
      const corrections = [...line.corrections, { from, to, by, reason, stamp }];
      return { corrections, verified: line.verified && { ...line.verified, score: to, version } };
    }
    case 'ScoresSetAside': {
      const { cycle: _, indicator: __, setAsideBy: by, ...given } = fact.data;
      const setAside = [...line.setAside, { ...given, by, stamp }];
      return { status: 'reporting', ...withUnit, ...NOTHING_GIVEN, setAside };
    }
  }
}

/** What is verified stands, as in the stream's own state. */
function registered(
  line: AssessmentLine,
  { result, registeredBy: by, paper, correction }: ExternalResultRegistered['data'],
  stamp: Stamp,
): Partial<AssessmentLine> {
  const one = { result, by, paper: paper ?? null, correction: correction ?? null, stamp };
  const externalResults = [...line.externalResults, one];
  if (line.status === 'verified') return { externalResults };
  const progress = { ...reportOfResult(result), unit: null, registeredBy: by, stamp };
  return { ...gathering(line), progress, externalResults };
}

const gathering = ({ status }: AssessmentLine): Partial<AssessmentLine> =>
  status === 'none' ? { status: 'reporting' } : {};

const NOTHING_GIVEN: Partial<AssessmentLine> = {
  ...{ selfScore: null, verified: null, returned: null, recalled: null, reopened: null },
};

const withUnit: Partial<AssessmentLine> = { filed: null, confirmed: null, opened: null };
