import {
  assessmentStream,
  quarterlyCheckStream,
  type AssessmentEvent,
  type QuarterlyCheckEvent,
} from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const about = { cycle: CYCLE, indicator: '1-1' };

const onAssessment = (event: AssessmentEvent): Told => ({
  stream: assessmentStream(event.data.cycle, event.data.indicator),
  event,
});

/** `values` and `totals` follow each other unless both are given. */
export const progressReported: Teller<'ProgressReported'> = (change = {}) => {
  const totals = change.totals ?? change.values ?? ['4'];
  const data = {
    ...about,
    unit: 'u01',
    counting: 'cumulative',
    asOf: '2024-08-01',
    values: totals,
    ...change,
    totals,
  } as const;
  return onAssessment({ type: 'ProgressReported', data });
};

export const externalResultRegistered: Teller<'ExternalResultRegistered'> = (change = {}) =>
  onAssessment({
    type: 'ExternalResultRegistered',
    data: {
      ...{ ...about, registeredBy: 'p1' },
      result: {
        ...{ score: '91', source: '县委考核办', document: '县考办〔2025〕2号', arrivedOn: '2025-01-08' },
      },
      ...change,
    },
  });

export const evidenceSubmitted: Teller<'EvidenceSubmitted'> = (change = {}) =>
  onAssessment({ type: 'EvidenceSubmitted', data: { ...about, ...reference('e1'), unit: 'u01', ...change } });

export const evidenceWithdrawn: Teller<'EvidenceWithdrawn'> = (change = {}) =>
  onAssessment({ type: 'EvidenceWithdrawn', data: { ...about, evidence: 'e1', reason: '传错', ...change } });

export const evidenceReplaced: Teller<'EvidenceReplaced'> = (change = {}) =>
  onAssessment({
    type: 'EvidenceReplaced',
    data: { ...about, replaced: 'e1', by: reference('e2'), reason: '清晰版', ...change },
  });

function reference(evidence: string) {
  return {
    evidence,
    sha256: 'ab'.repeat(32),
    name: `${evidence}.pdf`,
    mediaType: 'application/pdf',
    size: 10,
  };
}

export const selfScoreGiven: Teller<'SelfScoreGiven'> = (change = {}) =>
  onAssessment({ type: 'SelfScoreGiven', data: { ...about, unit: 'u01', score: '40', ...change } });

export const assessmentFiled: Teller<'AssessmentFiled'> = (change = {}) =>
  onAssessment({ type: 'AssessmentFiled', data: { ...about, unit: 'u01', filedBy: 'p2', ...change } });

export const assessmentConfirmed: Teller<'AssessmentConfirmed'> = (change = {}) =>
  onAssessment({
    type: 'AssessmentConfirmed',
    data: { ...about, unit: 'u01', confirmedBy: 'p3', ...change },
  });

export const assessmentRecalled: Teller<'AssessmentRecalled'> = (change = {}) =>
  onAssessment({
    type: 'AssessmentRecalled',
    data: { ...about, unit: 'u01', recalledBy: 'p2', reason: '补充', ...change },
  });

export const assessmentOpened: Teller<'AssessmentOpened'> = (change = {}) =>
  onAssessment({ type: 'AssessmentOpened', data: { ...about, openedBy: 'p1', ...change } });

export const assessmentReturned: Teller<'AssessmentReturned'> = (change = {}) =>
  onAssessment({
    type: 'AssessmentReturned',
    data: { ...about, returnedBy: 'p1', reason: '材料不足', deadline: '2024-12-20', ...change },
  });

export const scoreVerified: Teller<'ScoreVerified'> = (change = {}) =>
  onAssessment({
    type: 'ScoreVerified',
    data: { ...about, score: '36', computed: '40', verifiedBy: 'p1', ...change },
  });

export const assessmentReopened: Teller<'AssessmentReopened'> = (change = {}) =>
  onAssessment({
    type: 'AssessmentReopened',
    data: { ...about, reopenedBy: 'p1', reason: '复核', ...change },
  });

export const scoreCorrected: Teller<'ScoreCorrected'> = (change = {}) =>
  onAssessment({
    type: 'ScoreCorrected',
    data: { ...about, from: '36', to: '38', correctedBy: 'p1', reason: '录入有误', ...change },
  });

export const scoresSetAside: Teller<'ScoresSetAside'> = (change = {}) =>
  onAssessment({
    type: 'ScoresSetAside',
    data: {
      ...{ ...about, change: 'ch1', version: 2, selfScore: '40', verified: '36', setAsideBy: 'l1' },
      ...{ reason: '标准提高', deadline: '2025-01-20', ...change },
    },
  });

const onCheck = (event: QuarterlyCheckEvent): Told => ({
  stream: quarterlyCheckStream(event.data.cycle, event.data.quarter),
  event,
});

export const quarterOpened: Teller<'QuarterlyCheckOpened'> = (change = {}) =>
  onCheck({
    type: 'QuarterlyCheckOpened',
    data: {
      ...{ cycle: CYCLE, quarter: 1, asOf: '2024-08-02', afterwards: true },
      items: [
        { indicator: '1-1', units: ['u01'], due: '25', reached: '40', status: 'on-schedule' },
        { indicator: '1-2', units: ['u02'], due: '25', reached: null, status: 'behind' },
      ],
      ...change,
    },
  });

export const checkItemAdjusted: Teller<'QuarterlyCheckItemAdjusted'> = (change = {}) =>
  onCheck({
    type: 'QuarterlyCheckItemAdjusted',
    data: {
      ...{ cycle: CYCLE, quarter: 1, indicator: '1-2', from: 'behind', to: 'on-schedule' },
      ...{ adjustedBy: 'p1', reason: '已补报', ...change },
    },
  });

export const criticismListAmended: Teller<'CriticismListAmended'> = (change = {}) =>
  onCheck({
    type: 'CriticismListAmended',
    data: {
      ...{ cycle: CYCLE, quarter: 1, indicator: '1-2', units: ['u02'], listed: false },
      ...{ amendedBy: 'p1', reason: '台账核实', ...change },
    },
  });

export const reminderIssued: Teller<'ReminderIssued'> = (change = {}) => ({
  stream: `reminder-${CYCLE}`,
  event: {
    type: 'ReminderIssued',
    data: {
      ...{ cycle: CYCLE, reminder: 'milestone-1-1-q3-remind', rung: 'remind', to: 'clerk' },
      deadline: { id: 'milestone-1-1-q3', kind: 'milestone', subject: '1-1', until: '2024-09-30' },
      ...{ units: ['u01'], dueOn: '2024-09-24', workingDays: 5, calendar: 'test', ...change },
    },
  },
});

export const criticismIssued: Teller<'CircularCriticismIssued'> = (change = {}) =>
  onCheck({
    type: 'CircularCriticismIssued',
    data: {
      ...{ cycle: CYCLE, quarter: 1, number: '通报〔2024〕1号', issuedBy: 'p1' },
      ...{ items: [{ indicator: '1-2', units: ['u02'] }], ...change },
    },
  });

export const quarterClosed: Teller<'QuarterlyCheckClosed'> = (change = {}) =>
  onCheck({
    type: 'QuarterlyCheckClosed',
    data: { cycle: CYCLE, quarter: 1, closedBy: 'p1', onSchedule: 1, behind: 1, notDue: 0, ...change },
  });

export const quarterUnchecked: Teller<'QuarterMarkedUnchecked'> = (change = {}) =>
  onCheck({
    type: 'QuarterMarkedUnchecked',
    data: { cycle: CYCLE, quarter: 1, markedBy: 'p1', reason: '计划晚于本季度下达', ...change },
  });
