import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import { assessmentDecider } from './decide.js';
import {
  correctScore,
  openAssessment,
  reopenAssessment,
  returnAssessment,
  verifyScore,
} from './testing/assessment-commands.js';
import {
  confirmed,
  evidenceSubmitted,
  filed,
  handedIn,
  ofTheOffice,
  opened,
  progressReported,
  reopened,
  returned,
  scoreCorrected,
  scoreVerified,
  selfScoreGiven,
  takenIn,
} from './testing/assessment-facts.js';
import { CHAIR, OFFICER, SUPERVISOR } from './testing/people.js';

const verified = () => [...takenIn(), scoreVerified()];

describe('the office', () => {
  it('opens what the head has confirmed', () => {
    given(assessmentDecider, [...handedIn(), confirmed()])
      .when(openAssessment())
      .then([opened()]);
    given(assessmentDecider, handedIn())
      .when(openAssessment())
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'filed', needed: ['confirmed'] });
    given(assessmentDecider, [...handedIn(), confirmed()])
      .when(openAssessment({ openStages: ['self-evaluation'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED', { open: ['self-evaluation'], needed: ['verification'] });
  });

  it('returns it with a deadline that can still be kept', () => {
    given(assessmentDecider, takenIn())
      .when(returnAssessment({ deadline: '2025-01-04' }))
      .refuses('ASSESSMENT_DEADLINE_PAST', { deadline: '2025-01-04', today: '2025-01-05' });
  });

  it('returns it with a reason and a deadline', () => {
    given(assessmentDecider, takenIn()).when(returnAssessment()).then([returned()]);
    given(assessmentDecider, takenIn())
      .when(returnAssessment({ reason: '' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, takenIn())
      .when(returnAssessment({ deadline: '10/1/2025' }))
      .refuses('DATE_INVALID', { date: '10/1/2025' });
    given(assessmentDecider, handedIn())
      .when(returnAssessment())
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'filed', needed: ['opened', 'none', 'reporting'] });
  });

  it('returns what was never filed, so that a late unit can still file', () => {
    given(assessmentDecider, []).when(returnAssessment()).then([returned()]);
    given(assessmentDecider, [progressReported()]).when(returnAssessment()).then([returned()]);
  });

  it('verifies at what the rule gives, and at anything else with a reason', () => {
    given(assessmentDecider, takenIn())
      .when(verifyScore({ computed: '1.80' }))
      .then([scoreVerified({ computed: '1.80' })]);
    given(assessmentDecider, takenIn())
      .when(verifyScore({ score: '1.7' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, takenIn())
      .when(verifyScore({ computed: null }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, takenIn())
      .when(verifyScore({ computed: null, reason: '材料齐全' }))
      .then([scoreVerified({ computed: null, reason: '材料齐全' })]);
  });

  it('verifies within the weight and the decimals of the scheme, and only what it has opened', () => {
    given(assessmentDecider, takenIn())
      .when(verifyScore({ score: '2.5' }))
      .refuses('SCORE_ABOVE_WEIGHT');
    given(assessmentDecider, takenIn())
      .when(verifyScore({ score: '1.801' }))
      .refuses('SCORE_TOO_PRECISE');
    given(assessmentDecider, takenIn())
      .when(verifyScore({ score: '一' }))
      .refuses('SCORE_NOT_DECIMAL');
    given(assessmentDecider, [...handedIn(), confirmed()])
      .when(verifyScore())
      .refuses('ASSESSMENT_WRONG_STATUS');
    given(assessmentDecider, takenIn())
      .when(verifyScore({ openStages: ['computation'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED');
  });
});

describe('a verified score', () => {
  it('is set aside with a reason, and verified anew without another opening', () => {
    given(assessmentDecider, verified()).when(reopenAssessment()).then([reopened()]);
    given(assessmentDecider, [...verified(), reopened()])
      .when(verifyScore({ score: '1', reason: '核减' }))
      .then([scoreVerified({ score: '1', reason: '核减' })]);
    given(assessmentDecider, verified())
      .when(reopenAssessment({ reason: '' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, takenIn()).when(reopenAssessment()).refuses('ASSESSMENT_WRONG_STATUS');
  });

  it('is corrected with a reason, and the correction names the original', () => {
    given(assessmentDecider, verified()).when(correctScore()).then([scoreCorrected()]);
    given(assessmentDecider, [...verified(), scoreCorrected()])
      .when(correctScore({ to: '2' }))
      .then([
        {
          type: 'ScoreCorrected',
          data: {
            cycle: 'y2024',
            indicator: '1-2-3',
            from: '1.5',
            to: '2',
            correctedBy: 'p-office',
            reason: '计算有误',
          },
        },
      ]);
    given(assessmentDecider, verified())
      .when(correctScore({ to: '1.80' }))
      .then([]);
    given(assessmentDecider, verified())
      .when(correctScore({ reason: '' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, verified())
      .when(correctScore({ to: '3' }))
      .refuses('SCORE_ABOVE_WEIGHT');
    given(assessmentDecider, takenIn()).when(correctScore()).refuses('ASSESSMENT_WRONG_STATUS');
  });

  it('stands once the computation has begun', () => {
    const openStages = ['computation'] as const;
    given(assessmentDecider, verified())
      .when(correctScore({ openStages }))
      .refuses('ASSESSMENT_STAGE_CLOSED');
    given(assessmentDecider, verified())
      .when(reopenAssessment({ openStages }))
      .refuses('ASSESSMENT_STAGE_CLOSED');
  });
});

describe('nobody judges what they answer for', () => {
  const refused = (actor: Actor, unit: string, indicator = ofTheOffice) => {
    for (const judge of [verifyScore, returnAssessment]) {
      given(assessmentDecider, takenIn())
        .when(judge({ actor, indicator }))
        .refuses('VERIFIER_OF_OWN_UNIT', { unit });
    }
    for (const judge of [reopenAssessment, correctScore]) {
      given(assessmentDecider, verified())
        .when(judge({ actor, indicator }))
        .refuses('VERIFIER_OF_OWN_UNIT', { unit });
    }
  };

  it('the office takes in what concerns its own unit, and a leader from outside verifies it', () => {
    refused(OFFICER, 'u14');
    refused({ ...OFFICER, unit: 'u01' }, 'u14');
    refused({ ...SUPERVISOR, unit: 'u14' }, 'u14');
    refused({ ...SUPERVISOR, heads: ['u14'] }, 'u14');
    given(assessmentDecider, [evidenceSubmitted(), selfScoreGiven(), filed(), confirmed()])
      .when(openAssessment({ indicator: ofTheOffice }))
      .then([opened()]);
    for (const actor of [CHAIR, SUPERVISOR]) {
      given(assessmentDecider, takenIn())
        .when(verifyScore({ actor, indicator: ofTheOffice }))
        .then([scoreVerified({ verifiedBy: actor.person })]);
    }
  });

  it('a leader verifies no unit in their charge', () => {
    given(assessmentDecider, takenIn())
      .when(verifyScore({ actor: SUPERVISOR }))
      .refuses('VERIFIER_OF_OWN_UNIT', { unit: 'u03' });
    given(assessmentDecider, takenIn())
      .when(verifyScore({ actor: CHAIR }))
      .then([scoreVerified({ verifiedBy: 'p-chair' })]);
  });
});
