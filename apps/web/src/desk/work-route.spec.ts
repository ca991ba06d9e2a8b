import { describe, expect, it } from '@jest/globals';
import { resources } from '@kaoping/contracts';
import { workRoute } from './work-route.js';

/** What the web has no page for yet: the plan, quarterly checks, evaluation, and the result as a whole. */
const WITHOUT_PAGE = [
  ...['PLAN_TO_SUBMIT', 'PLAN_TO_REVIEW', 'PLAN_TO_PUBLISH', 'PLAN_NOT_SUBMITTED', 'PLAN_NOT_PUBLISHED'],
  ...[
    'QUARTER_TO_OPEN',
    'QUARTER_TO_CLOSE',
    'QUARTER_NOT_CHECKED',
    'TEAM_TO_DISSOLVE',
    'RANK_BONUS_TO_AWARD',
  ],
  ...['SHEET_TO_FILL', 'LEADER_SHEET_MISSING', 'BALLOTS_BELOW_MINIMUM', 'BULLETIN_TO_ISSUE'],
  ...[
    'RESULT_TO_COMPUTE',
    'RESULT_TO_FINALISE',
    'RESULT_TO_RECOMPUTE',
    'DECISION_TO_RECORD',
    'NOTICE_TO_OPEN',
  ],
  ...['CHILD_RESULT_NOT_FINAL', 'CHILD_RESULT_MISSING', 'RESULT_NOT_COMPUTED', 'RESULT_OUTDATED'],
  ...['RESULT_NOT_DECIDED', 'RESULT_NOT_FINALISED', 'RESULT_NOT_RECOMPUTED', 'BULLETIN_NOT_ISSUED'],
];

describe('what waits for somebody', () => {
  it.each([
    ['APPEAL_TO_VOTE', 'a1', { page: 'item', register: 'appeals', id: 'a1' }],
    ['APPEAL_NOT_DECIDED', 'a1', { page: 'item', register: 'appeals', id: 'a1' }],
    ['APPEAL_REMINDED', 'u06', { page: 'list', register: 'appeals' }],
    ['FINDING_TO_ANSWER', 'f1', { page: 'item', register: 'findings', id: 'f1' }],
    ['RECTIFICATION_TO_ORDER', 'u06', { page: 'list', register: 'rectifications' }],
    ['RECTIFICATION_OPEN', 'o1', { page: 'item', register: 'rectifications', id: 'o1' }],
    ['CONSEQUENCES_TO_PROPOSE', 'y', { page: 'list', register: 'consequences' }],
    ['TRANSITION_TO_REQUEST', 'execution', { page: 'list', register: 'transitions' }],
    ['SCORE_NOT_VERIFIED', '1-4-1', { page: 'item', register: 'assessments', id: '1-4-1' }],
  ])('%s of %s leads to its page', (code, subject, route) => {
    expect(workRoute('y', { code, subject })).toMatchObject(route);
  });

  it('leads to a page, but for what is named here', () => {
    const { work, blocker } = resources['zh-CN'];
    const none = [...new Set([...Object.keys(work), ...Object.keys(blocker)])].filter(
      (code) => workRoute('y', { code, subject: 's' }) === null,
    );
    expect(none.toSorted()).toEqual(WITHOUT_PAGE.toSorted());
  });
});
