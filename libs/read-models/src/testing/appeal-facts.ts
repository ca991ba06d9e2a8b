import { appealStream, resultStream, type AppealEvent, type ResultEvent } from '@kaoping/domain';
import { resultRow } from './evaluation-facts.js';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const onAppeal = (event: AppealEvent): Told => ({
  stream: appealStream(event.data.cycle, event.data.appeal),
  event,
});
const onResult = (event: ResultEvent): Told => ({ stream: resultStream(event.data.cycle), event });

const about = { cycle: CYCLE, appeal: 'a1', unit: 'u01' };
const item = { kind: 'indicator', subject: '1-1' } as const;

export const appealFiled: Teller<'AppealFiled'> = (change = {}) =>
  onAppeal({
    type: 'AppealFiled',
    data: {
      ...{ ...about, item, value: '36', grounds: '漏计两次', evidence: ['ab'.repeat(32)], filedBy: 'p2' },
      ...{ deadline: '2025-01-27', ...change },
    },
  });

export const appealWithdrawn: Teller<'AppealWithdrawn'> = (change = {}) =>
  onAppeal({
    type: 'AppealWithdrawn',
    data: { ...about, withdrawnBy: 'p2', reason: '已核实', ...change },
  });

export const appealAccepted: Teller<'AppealAccepted'> = (change = {}) =>
  onAppeal({ type: 'AppealAccepted', data: { ...about, acceptedBy: 'p1', ...change } });

export const appealDismissed: Teller<'AppealDismissed'> = (change = {}) =>
  onAppeal({
    type: 'AppealDismissed',
    data: { ...about, dismissedBy: 'p1', reason: '不属于申诉事项', ...change },
  });

export const panelNamed: Teller<'AppealPanelNamed'> = (change = {}) =>
  onAppeal({
    type: 'AppealPanelNamed',
    data: { ...about, members: ['l2', 'i1', 'p9'], namedBy: 'l1', ...change },
  });

export const appealVoteCast: Teller<'AppealVoteCast'> = (change = {}) =>
  onAppeal({
    type: 'AppealVoteCast',
    data: {
      ...{ ...about, outcome: 'upheld', corrected: '40', reasons: '属实', votedBy: 'l2' },
      ...change,
    },
  });

export const appealRuled: Teller<'AppealRuled'> = (change = {}) =>
  onAppeal({
    type: 'AppealRuled',
    data: {
      ...{ ...about, item, outcome: 'upheld', original: '36', corrected: '40', reasons: '属实' },
      ...{ ruledBy: 'l2', ...change },
    },
  });

const before = { final: '90.50', grade: '优秀', rank: 1, groupRank: 1 };
const after = { ...before, final: '98.50' };
const anew = {
  ...{ cycle: CYCLE, number: 2, scheme: { id: 's1', version: 1 }, inputsDigest: '12'.repeat(32) },
  ...{ seen: 'appeal-c1_a1@3', units: [resultRow({ final: '98.50' })], bureauTarget: '100', replaces: 1 },
  changes: [{ unit: 'u01', before, after }],
};

export const resultRecomputed: Teller<'ResultRecomputed'> = (change = {}) =>
  onResult({
    type: 'ResultRecomputed',
    data: { ...anew, rulings: ['appeal-c1_a1@3'], recomputedBy: 'p1', ...change },
  });

const corrected = [{ unit: 'u01', ...item, from: '36', to: '40' }];

export const correctionProposed: Teller<'CorrectionProposed'> = (change = {}) =>
  onResult({
    type: 'CorrectionProposed',
    data: {
      ...{ cycle: CYCLE, correction: 'k1', items: corrected, reason: '漏计' },
      ...{ evidence: [], proposedBy: 'p1', ...change },
    },
  });

export const correctionRejected: Teller<'CorrectionRejected'> = (change = {}) =>
  onResult({
    type: 'CorrectionRejected',
    data: { cycle: CYCLE, correction: 'k1', reason: '依据不足', rejectedBy: 'l1', ...change },
  });

export const resultCorrected: Teller<'ResultCorrected'> = (change = {}) =>
  onResult({
    type: 'ResultCorrected',
    data: {
      ...{ ...anew, correction: 'k1', year: 2025, sequence: 1, items: corrected, reason: '漏计' },
      ...{ proposal: 'result-c1@4', proposedBy: 'p1', approvedBy: 'l1', ...change },
    },
  });
