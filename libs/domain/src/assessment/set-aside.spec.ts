import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import type { SetScoresAsideCommand } from './commands.js';
import { assessmentDecider } from './decide.js';
import type { AssessmentEvent } from './events.js';
import { fileAssessment, giveSelfScore, verifyScore } from './testing/assessment-commands.js';
import {
  indicator,
  progressReported,
  scoreVerified,
  selfScoreGiven,
  takenIn,
} from './testing/assessment-facts.js';
import { OFFICER } from './testing/people.js';

const BY = { change: 'c1', version: 2, reason: '标准提高', deadline: '2025-01-20' };

const setAside = (change: Partial<SetScoresAsideCommand> = {}): SetScoresAsideCommand => ({
  ...{ type: 'SetScoresAside', cycle: 'y2024', indicator: '1-2-3', actor: OFFICER },
  ...BY,
  ...change,
});

const scoresSetAside = (verified: string | null = '1.8'): AssessmentEvent => ({
  type: 'ScoresSetAside',
  data: { cycle: 'y2024', indicator: '1-2-3', ...BY, selfScore: '2', verified, setAsideBy: OFFICER.person },
});

const verified = [...takenIn(), scoreVerified()];

describe('scores of an indicator that changed in mid-year', () => {
  it('are set aside and named, verified or not', () => {
    given(assessmentDecider, verified).when(setAside()).then([scoresSetAside()]);
    given(assessmentDecider, [selfScoreGiven()])
      .when(setAside())
      .then([scoresSetAside(null)]);
  });

  it('are set aside once for each change, and only where there are any', () => {
    given(assessmentDecider, []).when(setAside()).then([]);
    given(assessmentDecider, [progressReported()]).when(setAside()).then([]);
    given(assessmentDecider, [...verified, scoresSetAside(), selfScoreGiven()])
      .when(setAside())
      .then([]);
    given(assessmentDecider, [...verified, scoresSetAside(), selfScoreGiven()])
      .when(setAside({ change: 'c2', version: 3 }))
      .then([
        {
          type: 'ScoresSetAside',
          data: {
            ...{ cycle: 'y2024', indicator: '1-2-3', ...BY, change: 'c2', version: 3 },
            ...{ selfScore: '2', verified: null, setAsideBy: OFFICER.person },
          },
        },
      ]);
  });

  it('are due again: the unit scores by the indicator as it is now, also while the office verifies', () => {
    const again = given(assessmentDecider, [...verified, scoresSetAside()]);
    again.when(fileAssessment({ openStages: ['verification'] })).refuses('SELF_SCORE_MISSING');
    again.when(verifyScore()).refuses('ASSESSMENT_WRONG_STATUS');
    const heavier = indicator({ weight: '3' });
    again
      .when(giveSelfScore({ indicator: heavier, score: '3', openStages: ['verification'] }))
      .then([selfScoreGiven({ score: '3' })]);
  });
});
