import { concernedBy } from '@kaoping/domain';
import { factOf, type Fact } from '../facts.js';
import type { RecordedEvent } from '@kaoping/event-store';

/** One thing that happened in a cycle. It tells what and about whom; what was said or scored is asked for elsewhere. */
export interface Activity {
  /** Decimal string; orders the timeline and is no reference. */
  readonly position: string;
  /** When our clock recorded it; null for what is secret. */
  readonly recordedAt: string | null;
  readonly actor: string | null;
  /** Whom the actor was deputy of: 甲（代乙）. */
  readonly onBehalfOf: string | null;
  readonly type: string;
  /** `stream@revision`; null for ballots and ballot rights, which must not be found again. */
  readonly ref: string | null;
  readonly subject: Subject;
  readonly units: readonly string[];
}

/** What the stream of the event is about. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Indicator, quarter, finding, incentive or person; null for the cycle as a whole. */
  readonly id: string | null;
}

export type SubjectKind =
  | 'cycle'
  | 'delegation'
  | 'organisation'
  | 'plan'
  | 'indicator'
  | 'quarter'
  | 'reminder'
  | 'breach-catalogue'
  | 'finding'
  | 'rectification'
  | 'incentive'
  | 'rank-bonus'
  | 'unit'
  | 'consequence'
  | 'leader'
  | 'result'
  | 'appeal'
  | 'ballot'
  | 'other';

export interface ActivityFilter {
  readonly unit?: string;
  readonly indicator?: string;
  readonly actor?: string;
  readonly onBehalfOf?: string;
  readonly type?: string;
}

/** Which stream categories are about what; one that is not named here is `other`. */
const KINDS: ReadonlyMap<string, SubjectKind> = new Map([
  ['cycle', 'cycle'],
  ['delegation', 'delegation'],
  ['organisation', 'organisation'],
  ['annualPlan', 'plan'],
  ['assessment', 'indicator'],
  ['applicability', 'indicator'],
  ['quarterlyCheck', 'quarter'],
  ['reminder', 'reminder'],
  ['breachCatalogue', 'breach-catalogue'],
  ['finding', 'finding'],
  ['rectification', 'rectification'],
  ['incentive', 'incentive'],
  ['rankBonus', 'rank-bonus'],
  ['difficulty', 'unit'],
  ['veto', 'unit'],
  ['consequences', 'consequence'],
  ['leaderSheet', 'leader'],
  ['result', 'result'],
  ['appeal', 'appeal'],
]);

export function subjectOf(stream: string): Subject {
  if (stream === '') return { kind: 'ballot', id: null };
  const kind = KINDS.get(stream.slice(0, stream.indexOf('-'))) ?? 'other';
  const underscore = stream.indexOf('_');
  return { kind, id: underscore < 0 ? null : stream.slice(underscore + 1) };
}

/** Ballots and the rights to them carry no actor and no time, and their streams would tell them apart. */
export function isSecret({ stream }: RecordedEvent): boolean {
  return stream.startsWith('ballot-') || stream.startsWith('ballotRight-');
}

/** Ids in the data of an event whose type does not matter. */
export function aboutOf({ data }: RecordedEvent): {
  indicator?: string;
  finding?: string;
  incentive?: string;
} {
  const about = data as Readonly<Record<string, unknown>> | null;
  const ids = ['indicator', 'finding', 'incentive'].map((key) => [key, about?.[key]] as const);
  return Object.fromEntries(ids.filter(([, id]) => typeof id === 'string'));
}

/** Units that the event itself names; undefined when its indicator, finding or incentive has to be asked. */
export function unitsNamed(event: RecordedEvent): readonly string[] | undefined {
  const fact: Fact = factOf(event);
  switch (fact.type) {
    case 'FindingLogged':
      return [...new Set(fact.data.charges.map(({ unit }) => unit))];
    case 'DelegationGranted':
      return fact.data.units;
    case 'UnitsMerged':
    case 'UnitClosed':
    case 'TeamFormed':
    case 'TeamDissolved':
    case 'OrganisationChangeProposed':
      return concernedBy(fact.data);
    case 'OrganisationChangeRejected':
      return fact.data.units;
    case 'CircularCriticismIssued':
      return [...new Set(fact.data.items.flatMap(({ units }) => units))];
    case 'RankBonusAwarded':
    case 'RankBonusRevised':
      return fact.data.awards.map(({ unit }) => unit);
    case 'CriticismListAmended':
    case 'ReminderIssued':
      return fact.data.units;
    case 'NonApplicabilityDeclared':
    case 'NonApplicabilityApproved':
    case 'NonApplicabilityRevoked':
      return fact.data.units;
    case 'CorrectionProposed':
    case 'ResultCorrected':
      return [...new Set(fact.data.items.map(({ unit }) => unit))];
    case 'DifficultyDeclared':
    case 'DifficultyApproved':
    case 'DifficultyRevoked':
    case 'AppealFiled':
    case 'AppealWithdrawn':
    case 'AppealAccepted':
    case 'AppealDismissed':
    case 'AppealPanelNamed':
    case 'AppealVoteCast':
    case 'AppealRuled':
    case 'VetoProposed':
    case 'VetoConfirmed':
    case 'VetoRevoked':
    case 'ConsequenceRecorded':
    case 'ConsequenceConfirmed':
    case 'ConsequenceLifted':
    case 'ConsequenceUpheld':
    case 'ConsequenceTold':
    case 'ConsequenceAcknowledged':
    case 'FindingAnswered':
    case 'DeductionImposed':
    case 'DeductionCorrected':
    case 'RectificationOrdered':
    case 'RectificationPlanned':
    case 'RectificationReported':
    case 'RectificationInspected':
    case 'RectificationClosed':
    case 'RectificationRepeated':
    case 'SurchargeImposed':
    case 'RectificationWaived':
    case 'IncentiveClaimed':
    case 'IncentiveGranted':
    case 'LeaderRecused':
    case 'UnitRenamed':
      return [fact.data.unit];
    default:
      return undefined;
  }
}
