import {
  emptyDossier,
  withFact,
  withResult,
  type Dossier,
  type DossierEvent,
  type FiledDossier,
} from './dossier.js';
import type { AssessmentEvent, ExternalResultRegistered } from './events.js';

/** With the unit: none, reporting, returned. On its way: filed, confirmed. With the office: opened, verified. */
export type AssessmentState =
  | { readonly status: 'none' }
  | ReportingAssessment
  | FiledAssessment
  | ConfirmedAssessment
  | OpenedAssessment
  | ReturnedAssessment
  | VerifiedAssessment;

export type AssessmentStatus = AssessmentState['status'];

export interface ReportingAssessment {
  readonly status: 'reporting';
  readonly dossier: Dossier;
  /** With the unit again, by a recall or because its scores were set aside, so that it may be amended and filed again. */
  readonly recalled: boolean;
}

export interface FiledAssessment {
  readonly status: 'filed';
  readonly dossier: FiledDossier;
  readonly filedBy: string;
}

export interface ConfirmedAssessment {
  readonly status: 'confirmed';
  readonly dossier: FiledDossier;
  readonly confirmedBy: string;
}

export interface OpenedAssessment {
  readonly status: 'opened';
  readonly dossier: FiledDossier;
  /** Set when an earlier verified score was set aside. */
  readonly reopened: { readonly by: string; readonly reason: string } | null;
}

export interface ReturnedAssessment {
  readonly status: 'returned';
  readonly dossier: Dossier;
  readonly returnedBy: string;
  readonly reason: string;
  readonly deadline: string;
}

export interface VerifiedAssessment {
  readonly status: 'verified';
  readonly dossier: FiledDossier;
  /** In force: the verified score, or what it was last corrected to. */
  readonly score: string;
  readonly verifiedBy: string;
}

export const noAssessment: AssessmentState = { status: 'none' };

export function evolveAssessment(state: AssessmentState, event: AssessmentEvent): AssessmentState {
  switch (event.type) {
    case 'ProgressReported':
    case 'EvidenceSubmitted':
    case 'EvidenceWithdrawn':
    case 'EvidenceReplaced':
    case 'SelfScoreGiven':
      return gather(state, event);
    case 'ExternalResultRegistered':
      return register(state, event.data);
    case 'AssessmentFiled':
      return state.status === 'reporting' || state.status === 'returned'
        ? file(state, event.data.filedBy)
        : state;
    case 'AssessmentConfirmed':
      if (state.status !== 'filed') return state;
      return { status: 'confirmed', dossier: state.dossier, confirmedBy: event.data.confirmedBy };
    case 'AssessmentRecalled':
      if (state.status !== 'filed' && state.status !== 'confirmed') return state;
      return { status: 'reporting', dossier: state.dossier, recalled: true };
    case 'AssessmentOpened':
      if (state.status !== 'confirmed') return state;
      return { status: 'opened', dossier: state.dossier, reopened: null };
    case 'AssessmentReturned': {
      const { returnedBy, reason, deadline } = event.data;
      return { status: 'returned', dossier: dossierOf(state), returnedBy, reason, deadline };
    }
    case 'ScoreVerified': {
      if (state.status !== 'opened') return state;
      const { score, verifiedBy } = event.data;
      return { status: 'verified', dossier: state.dossier, score, verifiedBy };
    }
    case 'AssessmentReopened': {
      if (state.status !== 'verified') return state;
      const { reopenedBy: by, reason } = event.data;
      return { status: 'opened', dossier: state.dossier, reopened: { by, reason } };
    }
    case 'ScoreCorrected':
      return state.status === 'verified' ? { ...state, score: event.data.to } : state;
    case 'ScoresSetAside': {
      const dossier = { ...dossierOf(state), selfScore: null, setAsideFor: event.data.change };
      return { status: 'reporting', dossier, recalled: true };
    }
  }
}

/** A dossier that was handed in does not change: these facts fit only while it is with the unit. */
function gather(state: AssessmentState, event: DossierEvent): AssessmentState {
  const dossier = withFact(dossierOf(state), event);
  switch (state.status) {
    case 'none':
      return { status: 'reporting', dossier, recalled: false };
    case 'reporting':
    case 'returned':
      return { ...state, dossier };
    case 'filed':
    case 'confirmed':
    case 'opened':
    case 'verified':
      return state;
  }
}

/** Fits wherever the dossier lies, and leaves it there; only what is verified stands. */
function register(state: AssessmentState, data: ExternalResultRegistered['data']): AssessmentState {
  switch (state.status) {
    case 'none':
      return { status: 'reporting', dossier: withResult(emptyDossier, data), recalled: false };
    case 'reporting':
    case 'returned':
      return { ...state, dossier: withResult(state.dossier, data) };
    case 'filed':
    case 'confirmed':
    case 'opened':
      return { ...state, dossier: withResult(state.dossier, data) };
    case 'verified':
      return state;
  }
}

function file(state: ReportingAssessment | ReturnedAssessment, filedBy: string): AssessmentState {
  const { selfScore } = state.dossier;
  return selfScore === null ? state : { status: 'filed', dossier: { ...state.dossier, selfScore }, filedBy };
}

function dossierOf(state: AssessmentState): Dossier {
  return state.status === 'none' ? emptyDossier : state.dossier;
}
