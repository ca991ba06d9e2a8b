import {
  ballotRightStream,
  ballotStream,
  findingStream,
  incentiveStream,
  leaderSheetStream,
  resultStream,
  type FindingEvent,
  type IncentiveEvent,
  type LeaderSheetEvent,
  type ResultEvent,
  type UnitResult,
} from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE, testCycle } from './world.js';

const onFinding = (event: FindingEvent): Told => ({
  stream: findingStream(event.data.cycle, event.data.finding),
  event,
});
const problem = { cycle: CYCLE, finding: 'f1' };

export const findingLogged: Teller<'FindingLogged'> = (change = {}) =>
  onFinding({
    type: 'FindingLogged',
    data: {
      ...{
        ...problem,
        source: 'inspection',
        mode: 'undercover',
        breach: '迟到',
        description: '两人迟到',
        place: '一楼大厅',
      },
      ...{
        charges: [{ unit: 'u01', liability: 'direct', points: '0.5' }],
        inspectors: ['i1'],
        photos: [],
        ...change,
      },
    },
  });

export const findingAnswered: Teller<'FindingAnswered'> = (change = {}) =>
  onFinding({
    type: 'FindingAnswered',
    data: { ...problem, unit: 'u01', answeredBy: 'p2', text: '已整改', ...change },
  });

export const findingVerified: Teller<'FindingVerified'> = (change = {}) =>
  onFinding({ type: 'FindingVerified', data: { ...problem, verifiedBy: 'p1', opinion: '属实', ...change } });

export const findingSigned: Teller<'FindingSigned'> = (change = {}) =>
  onFinding({
    type: 'FindingSigned',
    data: { ...problem, signedBy: 'l1', total: '3', limit: '2', ...change },
  });

export const findingConfirmed: Teller<'FindingConfirmed'> = (change = {}) =>
  onFinding({ type: 'FindingConfirmed', data: { ...problem, confirmedBy: 'l1', ...change } });

export const deductionImposed: Teller<'DeductionImposed'> = (change = {}) =>
  onFinding({
    type: 'DeductionImposed',
    data: { ...problem, unit: 'u01', liability: 'direct', points: '0.5', breach: '迟到', ...change },
  });

const worded = { description: '两人迟到', place: '一楼大厅' };

export const findingCorrected: Teller<'FindingCorrected'> = (change = {}) =>
  onFinding({
    type: 'FindingCorrected',
    data: {
      ...{ ...problem, reason: '复核考勤', correctedBy: 'l2' },
      original: { ...worded, charges: [{ unit: 'u01', liability: 'direct', points: '0.5' }] },
      corrected: { ...worded, charges: [{ unit: 'u01', liability: 'direct', points: '0.25' }] },
      ...change,
    },
  });

export const deductionCorrected: Teller<'DeductionCorrected'> = (change = {}) =>
  onFinding({
    type: 'DeductionCorrected',
    data: {
      ...{ ...problem, unit: 'u01', liability: 'direct', points: '0.25', from: '0.5', breach: '迟到' },
      ...change,
    },
  });

export const findingWithdrawn: Teller<'FindingWithdrawn'> = (change = {}) =>
  onFinding({
    type: 'FindingWithdrawn',
    data: { ...problem, withdrawnBy: 'l1', reason: '查无实据', ...change },
  });

const onIncentive = (event: IncentiveEvent): Told => ({
  stream: incentiveStream(event.data.cycle, event.data.incentive),
  event,
});
const reward = { cycle: CYCLE, incentive: 'i1' };

export const incentiveClaimed: Teller<'IncentiveClaimed'> = (change = {}) =>
  onIncentive({
    type: 'IncentiveClaimed',
    data: {
      ...reward,
      unit: 'u02',
      title: '省级表彰',
      points: '3',
      proof: ['cd'.repeat(32)],
      claimedBy: 'p2',
      ...change,
    },
  });

export const incentiveVerified: Teller<'IncentiveVerified'> = (change = {}) =>
  onIncentive({
    type: 'IncentiveVerified',
    data: { ...reward, points: '2', verifiedBy: 'p1', opinion: '属实', ...change },
  });

export const incentiveRejected: Teller<'IncentiveRejected'> = (change = {}) =>
  onIncentive({
    type: 'IncentiveRejected',
    data: { ...reward, rejectedBy: 'p1', reason: '不在范围', ...change },
  });

export const incentiveGranted: Teller<'IncentiveGranted'> = (change = {}) =>
  onIncentive({
    type: 'IncentiveGranted',
    data: { ...reward, unit: 'u02', points: '2', grantedBy: 'l1', ...change },
  });

const onSheet = (event: LeaderSheetEvent): Told => ({
  stream: leaderSheetStream(event.data.cycle, event.data.person),
  event,
});
const sheet = { cycle: CYCLE, person: 'l1' };
const nines = testCycle.units.map(({ id }) => ({ unit: id, mark: '9' }));

export const sheetMarked: Teller<'LeaderSheetMarked'> = (change = {}) =>
  onSheet({ type: 'LeaderSheetMarked', data: { ...sheet, marks: nines, ...change } });

export const sheetSubmitted: Teller<'LeaderSheetSubmitted'> = (change = {}) =>
  onSheet({ type: 'LeaderSheetSubmitted', data: { ...sheet, marks: nines, ...change } });

export const leaderRecused: Teller<'LeaderRecused'> = (change = {}) =>
  onSheet({ type: 'LeaderRecused', data: { ...sheet, unit: 'u03', reason: '亲属', ...change } });

export const leaderBack: Teller<'LeaderAbsenceWithdrawn'> = (change = {}) =>
  onSheet({
    type: 'LeaderAbsenceWithdrawn',
    data: { ...sheet, withdrawnBy: 'p1', reason: '返岗', ...change },
  });

export const leaderAbsent: Teller<'LeaderAbsenceRecorded'> = (change = {}) =>
  onSheet({ type: 'LeaderAbsenceRecorded', data: { ...sheet, recordedBy: 'p1', reason: '借调', ...change } });

export const ballotRightIssued = (hash = 'a'.repeat(40)): Told => ({
  stream: ballotRightStream(CYCLE, hash),
  event: { type: 'BallotRightIssued', data: { cycle: CYCLE } },
});

export const ballotRightUsed = (hash = 'a'.repeat(40)): Told => ({
  stream: ballotRightStream(CYCLE, hash),
  event: { type: 'BallotRightUsed', data: { cycle: CYCLE } },
});

/** Every unit rated alike unless told otherwise. */
export const ballotCast = (
  ballot = 'b1',
  ratings: Readonly<Record<string, string>> = allRated('A'),
): Told => ({
  stream: ballotStream(CYCLE, ballot),
  event: { type: 'BallotCast', data: { cycle: CYCLE, ratings } },
});

export const allRated = (option: string): Readonly<Record<string, string>> =>
  Object.fromEntries(testCycle.units.map(({ id }) => [id, option]));

const onResult = (event: ResultEvent): Told => ({ stream: resultStream(event.data.cycle), event });

export const resultRow = (change: Partial<UnitResult> = {}): UnitResult => ({
  ...{
    unit: 'u01',
    name: '协调科',
    rankingGroup: '科室',
    carriedWeight: '40',
    target: '90',
    leader: '9',
    public: '10',
  },
  ...{ incentive: '0', inspection: '0.5', final: '90.50', grade: '优秀', rank: 1, groupRank: 1, ...change },
});

export const resultComputed: Teller<'ResultComputed'> = (change = {}) =>
  onResult({
    type: 'ResultComputed',
    data: {
      ...{
        cycle: CYCLE,
        number: 1,
        scheme: { id: 's1', version: 1 },
        inputsDigest: 'ef'.repeat(32),
        seen: 'cycle-c1@9',
      },
      ...{ units: [resultRow()], bureauTarget: '90', computedBy: 'p1', ...change },
    },
  });

export const decisionRecorded: Teller<'CollectiveDecisionRecorded'> = (change = {}) =>
  onResult({
    type: 'CollectiveDecisionRecorded',
    data: {
      ...{
        cycle: CYCLE,
        computation: 1,
        meeting: '党委会',
        date: '2025-01-20',
        minutesNumber: '〔2025〕3号',
      },
      ...{ recordedBy: 'p1', ...change },
    },
  });

export const noticeOpened: Teller<'PublicNoticeOpened'> = (change = {}) =>
  onResult({
    type: 'PublicNoticeOpened',
    data: { cycle: CYCLE, from: '2025-01-21', until: '2025-01-27', openedBy: 'p1', ...change },
  });

export const noticeRevised: Teller<'PublicNoticeRevised'> = (change = {}) =>
  onResult({
    type: 'PublicNoticeRevised',
    data: {
      ...{ cycle: CYCLE, from: '2025-01-21', until: '2025-02-10', revisedBy: 'p1' },
      ...{ before: { from: '2025-01-21', until: '2025-01-27' }, reason: '含春节假期', ...change },
    },
  });

export const resultFinalised: Teller<'ResultFinalised'> = (change = {}) =>
  onResult({ type: 'ResultFinalised', data: { cycle: CYCLE, computation: 1, finalisedBy: 'l1', ...change } });

export const bulletinIssued: Teller<'BulletinIssued'> = (change = {}) =>
  onResult({
    type: 'BulletinIssued',
    data: {
      cycle: CYCLE,
      number: '〔2025〕1号',
      problems: ['材料滞后'],
      requirements: ['按月报送'],
      issuedBy: 'p1',
      ...change,
    },
  });
