import type { Indicator } from '../../annual-plan/plan.js';
import type { AssessmentEvent, EvidenceReference, ExternalResult } from '../events.js';
import { CLERK, HEAD, OFFICER } from './people.js';

type DataOf<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, { type: Type }>['data'];

/** 1-2-3 of a made-up plan: one numeric target, carried by u03 alone. */
export const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: '1-2-3',
  no: '1-2-3',
  title: '应急演练',
  category: 'A',
  group: '1-2',
  weight: '2',
  targets: [{ op: '>=', value: '10', measure: '场' }],
  units: [{ unit: 'u03', share: 1 }],
  leaders: ['副组长·应急救援'],
  due: '2024-12-31',
  inferred: [],
  ...change,
});

/** Lead u03, assisting u05. */
export const joint = indicator({
  units: [
    { unit: 'u03', share: 1 },
    { unit: 'u05', share: 1 },
  ],
});

/** What the appraisal office itself is scored on. */
export const ofTheOffice = indicator({ units: [{ unit: 'u14', share: 1 }] });

/** What 县委考核办 gives out of 100 makes its two points. */
export const scoredElsewhere = indicator({
  targets: [],
  rule: { type: 'external-result', authority: '县委考核办', outOf: '100' },
});

export const arrived = (change: Partial<ExternalResult> = {}): ExternalResult => ({
  ...{ score: '91', source: '县委考核办', document: '县考办〔2025〕2号', arrivedOn: '2025-01-08' },
  ...change,
});

export const paper = (change: Partial<EvidenceReference> = {}): EvidenceReference => ({
  evidence: 'e1',
  sha256: 'a'.repeat(64),
  name: '演练记录.pdf',
  mediaType: 'application/pdf',
  size: 2048,
  ...change,
});

const about = { cycle: 'y2024', indicator: '1-2-3' } as const;
const byUnit = { ...about, unit: 'u03' } as const;

export const progressReported = (change: Partial<DataOf<'ProgressReported'>> = {}): AssessmentEvent => ({
  type: 'ProgressReported',
  data: { ...byUnit, counting: 'cumulative', asOf: '2024-03-31', values: ['4'], totals: ['4'], ...change },
});

export const externalResultRegistered = (
  change: Partial<DataOf<'ExternalResultRegistered'>> = {},
): AssessmentEvent => ({
  type: 'ExternalResultRegistered',
  data: { ...about, result: arrived(), registeredBy: OFFICER.person, ...change },
});

export const evidenceSubmitted = (change: Partial<DataOf<'EvidenceSubmitted'>> = {}): AssessmentEvent => ({
  type: 'EvidenceSubmitted',
  data: { ...about, ...paper(), unit: 'u03', ...change },
});

export const evidenceWithdrawn = (): AssessmentEvent => ({
  type: 'EvidenceWithdrawn',
  data: { ...about, evidence: 'e1', reason: '传错文件' },
});

export const evidenceReplaced = (change: Partial<DataOf<'EvidenceReplaced'>> = {}): AssessmentEvent => ({
  type: 'EvidenceReplaced',
  data: {
    ...about,
    replaced: 'e1',
    by: paper({ evidence: 'e2', sha256: 'b'.repeat(64) }),
    reason: '补盖章',
    ...change,
  },
});

export const selfScoreGiven = (change: Partial<DataOf<'SelfScoreGiven'>> = {}): AssessmentEvent => ({
  type: 'SelfScoreGiven',
  data: { ...byUnit, score: '2', ...change },
});

export const filed = (): AssessmentEvent => ({
  type: 'AssessmentFiled',
  data: { ...byUnit, filedBy: CLERK.person },
});

export const confirmed = (): AssessmentEvent => ({
  type: 'AssessmentConfirmed',
  data: { ...byUnit, confirmedBy: HEAD.person },
});

export const recalled = (): AssessmentEvent => ({
  type: 'AssessmentRecalled',
  data: { ...byUnit, recalledBy: CLERK.person, reason: '漏传材料' },
});

export const opened = (): AssessmentEvent => ({
  type: 'AssessmentOpened',
  data: { ...about, openedBy: OFFICER.person },
});

export const returned = (change: Partial<DataOf<'AssessmentReturned'>> = {}): AssessmentEvent => ({
  type: 'AssessmentReturned',
  data: { ...about, returnedBy: OFFICER.person, reason: '材料不全', deadline: '2025-01-10', ...change },
});

export const scoreVerified = (change: Partial<DataOf<'ScoreVerified'>> = {}): AssessmentEvent => ({
  type: 'ScoreVerified',
  data: { ...about, score: '1.8', computed: '1.8', verifiedBy: OFFICER.person, ...change },
});

export const reopened = (): AssessmentEvent => ({
  type: 'AssessmentReopened',
  data: { ...about, reopenedBy: OFFICER.person, reason: '新证据' },
});

export const scoreCorrected = (): AssessmentEvent => ({
  type: 'ScoreCorrected',
  data: { ...about, from: '1.8', to: '1.5', correctedBy: OFFICER.person, reason: '计算有误' },
});

/** Everything the unit needs to hand in, up to its own filing. */
export const handedIn = (): readonly AssessmentEvent[] => [evidenceSubmitted(), selfScoreGiven(), filed()];
export const takenIn = (): readonly AssessmentEvent[] => [...handedIn(), confirmed(), opened()];
