import { describe, it } from '@jest/globals';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { assessmentDecider } from './decide.js';
import {
  confirmAssessment,
  fileAssessment,
  giveSelfScore,
  recallAssessment,
} from './testing/assessment-commands.js';
import {
  confirmed,
  evidenceSubmitted,
  evidenceWithdrawn,
  filed,
  handedIn,
  joint,
  progressReported,
  recalled,
  returned,
  selfScoreGiven,
  takenIn,
} from './testing/assessment-facts.js';
import { CLERK, HEAD } from './testing/people.js';

describe('a self-score', () => {
  it('is given at the full weight without a reason, below it with one', () => {
    given(assessmentDecider, [])
      .when(giveSelfScore({ score: '2.00' }))
      .then([selfScoreGiven({ score: '2.00' })]);
    given(assessmentDecider, [])
      .when(giveSelfScore({ score: '1.99' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, [selfScoreGiven()])
      .when(giveSelfScore({ score: '1.99', reason: '少一场' }))
      .then([selfScoreGiven({ score: '1.99', reason: '少一场' })]);
  });

  it.each(['２', '1e0', '-1', '', '2.', '.5', '1/2', 'Infinity'])('cannot be %j', (score) => {
    given(assessmentDecider, []).when(giveSelfScore({ score })).refuses('SCORE_NOT_DECIMAL', { score });
  });

  it('stays within the weight and the decimals of the scheme', () => {
    given(assessmentDecider, [])
      .when(giveSelfScore({ score: '2.01' }))
      .refuses('SCORE_ABOVE_WEIGHT', { score: '2.01', weight: '2' });
    given(assessmentDecider, [])
      .when(giveSelfScore({ score: '1.999', reason: '少一场' }))
      .refuses('SCORE_TOO_PRECISE', { score: '1.999', decimals: 2 });
  });

  it('of a joint indicator is given by its lead unit', () => {
    given(assessmentDecider, [])
      .when(giveSelfScore({ indicator: joint, unit: 'u05' }))
      .refuses('UNIT_NOT_LEAD', { unit: 'u05', lead: 'u03' });
    given(assessmentDecider, [])
      .when(giveSelfScore({ unit: 'u05' }))
      .refuses('UNIT_NOT_RESPONSIBLE');
  });

  it('belongs to the self-evaluation, and afterwards to what was returned or recalled', () => {
    given(assessmentDecider, [progressReported()])
      .when(giveSelfScore({ openStages: ['execution'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED', { open: ['execution'], needed: ['self-evaluation'] });
    given(assessmentDecider, [progressReported()])
      .when(giveSelfScore({ openStages: ['verification'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED');
    for (const back of [
      [...takenIn(), returned()],
      [...handedIn(), recalled()],
    ]) {
      given(assessmentDecider, back)
        .when(giveSelfScore({ openStages: ['verification'], score: '1', reason: '少一场' }))
        .then([selfScoreGiven({ score: '1', reason: '少一场' })]);
    }
  });
});

describe('filing', () => {
  it('needs a self-score, and evidence where points are claimed', () => {
    given(assessmentDecider, [evidenceSubmitted(), selfScoreGiven()]).when(fileAssessment()).then([filed()]);
    given(assessmentDecider, [evidenceSubmitted()]).when(fileAssessment()).refuses('SELF_SCORE_MISSING');
    given(assessmentDecider, [evidenceSubmitted(), evidenceWithdrawn(), selfScoreGiven()])
      .when(fileAssessment())
      .refuses('EVIDENCE_MISSING', { score: '2' });
    given(assessmentDecider, [selfScoreGiven({ score: '0.00', reason: '未开展' })])
      .when(fileAssessment())
      .then([filed()]);
  });

  it('of a joint indicator is done by its lead unit', () => {
    given(assessmentDecider, [evidenceSubmitted(), selfScoreGiven()])
      .when(fileAssessment({ indicator: joint, unit: 'u05' }))
      .refuses('UNIT_NOT_LEAD');
    given(assessmentDecider, [evidenceSubmitted(), selfScoreGiven()])
      .when(fileAssessment({ indicator: joint }))
      .then([filed()]);
  });

  it('may be done anew after a return, during verification', () => {
    given(assessmentDecider, [...takenIn(), returned()])
      .when(fileAssessment({ openStages: ['verification', 'evaluation'] }))
      .then([filed()]);
    given(assessmentDecider, takenIn())
      .when(fileAssessment({ openStages: ['verification'] }))
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'opened', needed: ['reporting', 'returned'] });
  });

  it('is confirmed by the head, never by the person who filed', () => {
    given(assessmentDecider, handedIn()).when(confirmAssessment()).then([confirmed()]);
    for (const actor of [{ ...HEAD, person: CLERK.person }, deputyOf(CLERK.person, HEAD)])
      given(assessmentDecider, handedIn()).when(confirmAssessment({ actor })).refuses('CONFIRMER_IS_FILER');
    given(assessmentDecider, [selfScoreGiven()])
      .when(confirmAssessment())
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'reporting', needed: ['filed'] });
    given(assessmentDecider, handedIn())
      .when(confirmAssessment({ openStages: ['computation'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED');
  });

  it('is taken back with a reason until the office opens it', () => {
    given(assessmentDecider, handedIn()).when(recallAssessment()).then([recalled()]);
    given(assessmentDecider, [...handedIn(), confirmed()])
      .when(recallAssessment())
      .then([recalled()]);
    given(assessmentDecider, handedIn())
      .when(recallAssessment({ reason: '  ' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, takenIn())
      .when(recallAssessment({ openStages: ['verification'] }))
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'opened', needed: ['filed', 'confirmed'] });
  });
});
