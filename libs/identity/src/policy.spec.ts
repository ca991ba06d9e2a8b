import { describe, expect, it } from '@jest/globals';
import type { Role } from '@kaoping/domain';
import { authorise, authoriseRole } from './authorise.js';
import { assertPolicyComplete, POLICY } from './policy.js';
import { ROLES } from './roles.js';
import { outcome, somebody } from './testing/people.js';

/** Who may, sentence by sentence; every other role is refused. */
const WHO_MAY: readonly (readonly [string, readonly string[], readonly Role[]])[] = [
  [
    'the office runs the year',
    [
      'publish-scheme',
      'publish-calendar',
      'open-cycle',
      'request-transition',
      'draft-plan',
      'import-plan',
      'add-indicator',
      'change-indicator',
      'remove-indicator',
      'acknowledge-plan-finding',
      'submit-plan',
      'publish-plan',
      'request-plan-change',
      'open-assessment',
      'open-quarterly-check',
      'issue-criticism',
      'sweep-reminders',
      'close-quarterly-check',
      'mark-quarter-unchecked',
      'record-leader-absence',
      'withdraw-leader-absence',
      'issue-ballot-codes',
      'compute-result',
      'record-decision',
      'open-public-notice',
      'revise-public-notice',
      'issue-bulletin',
      'issue-breach-catalogue',
      'declare-not-applicable',
      'declare-difficulty',
      'recompute-result',
      'propose-correction',
      'record-consequence',
      'propose-grade-consequences',
      'tell-consequence',
    ],
    ['office'],
  ],
  [
    'the leading group decides',
    [
      'approve-transition',
      'return-transition',
      'review-plan',
      'approve-plan-change',
      'reject-plan-change',
      'confirm-finding',
      'withdraw-finding',
      'repeat-rectification',
      'waive-rectification',
      'grant-incentive',
      'approve-not-applicable',
      'revoke-not-applicable',
      'approve-difficulty',
      'revoke-difficulty',
      'confirm-veto',
      'revoke-veto',
      'name-appeal-panel',
      'approve-correction',
      'reject-correction',
      'confirm-organisation-change',
      'confirm-consequence',
      'lift-consequence',
      'uphold-consequence',
      'mark-leader-sheet',
      'submit-leader-sheet',
      'recuse-leader',
      'grant-delegation',
      'revoke-delegation',
    ],
    ['supervisor', 'chair'],
  ],
  [
    'the clerk reports',
    [
      'report-progress',
      'submit-evidence',
      'replace-evidence',
      'withdraw-evidence',
      'give-self-score',
      'file-assessment',
    ],
    ['clerk'],
  ],
  ['the head confirms', ['confirm-assessment'], ['head']],
  [
    'everybody with business here may upload a file, rule on an appeal whose panel names them, and acknowledge what they were told',
    ['upload-evidence-file', 'vote-on-appeal', 'acknowledge-consequence'],
    ['clerk', 'head', 'office', 'inspector', 'supervisor', 'chair'],
  ],
  [
    'clerk and head speak for their unit',
    [
      ...['recall-assessment', 'answer-finding', 'claim-incentive', 'file-appeal', 'withdraw-appeal'],
      ...['plan-rectification', 'report-rectification'],
    ],
    ['clerk', 'head'],
  ],
  [
    'the office verifies what is not its own',
    [
      'register-external-result',
      'return-assessment',
      'reopen-assessment',
      'adjust-check-item',
      'amend-criticism-list',
      'change-milestones',
      'rename-unit',
      'propose-organisation-change',
      'verify-incentive',
      'reject-incentive',
      'award-rank-bonus',
      'revise-rank-bonus',
      'accept-appeal',
      'dismiss-appeal',
      'verify-finding',
    ],
    ['office'],
  ],
  [
    'scores are verified by the office or the leading group',
    ['verify-score', 'correct-score', 'reject-organisation-change'],
    ['office', 'supervisor', 'chair'],
  ],
  ['the plan is signed by all who stand for it', ['sign-plan'], ['office', 'head', 'supervisor', 'chair']],
  [
    'vetoes are proposed on the spot, and rectification looked at',
    ['propose-veto', 'inspect-rectification'],
    ['inspector', 'office'],
  ],
  ['office and leaders order rectification', ['order-rectification'], ['office', 'supervisor', 'chair']],
  [
    'findings are logged on the spot, or by the section in charge',
    ['log-finding'],
    ['inspector', 'office', 'clerk', 'head'],
  ],
  [
    'who works on them corrects findings and closes orders off',
    ['correct-finding', 'close-rectification'],
    ['inspector', 'office', 'supervisor', 'chair'],
  ],
  ['office and leaders ask one more approver', ['add-approver'], ['office', 'supervisor', 'chair']],
  [
    'the chair finalises, forces and sends back',
    ['finalise-result', 'force-transition', 'return-stage'],
    ['chair'],
  ],
  [
    'everybody with business here and the auditor may read',
    [
      'read-evidence-file',
      'standings',
      'standings-stream',
      'leader-standings',
      'breakdown',
      'plan-progress',
      'plan-changes',
      'plan-change',
      'worklist',
      'people',
      'breach-catalogue',
      'breach-catalogue-versions',
      'findings-register',
      'finding',
      'rectifications',
      'rectification',
      'incentives-register',
      'incentive',
      'rank-bonuses',
      'rank-bonus',
      'not-applicable-register',
      'not-applicable',
      'difficulties',
      'difficulty',
      'vetoes',
      'veto',
      'consequences',
      'consequence',
      'quarterly-checks',
      'quarterly-check-sheet',
      'criticism-list',
      'milestones',
      'reminders-register',
      'timeline',
      'delegations',
      'organisation-changes',
      'organisation-change',
      'delegation',
      'transitions',
      'cycles',
      'cycle',
      'plan',
      'assessments',
      'assessment',
      'external-results',
      'result',
      'bulletin',
      'result-corrections',
      'appeals',
      'appeal',
      'scheme',
      'scheme-versions',
      'calendars',
      'calendar',
      'working-deadline',
      'check-document',
      'check-plan',
      'scheme-schema',
      'validate-scheme',
      'score-facts',
    ],
    ['clerk', 'head', 'office', 'inspector', 'supervisor', 'chair', 'auditor'],
  ],
  [
    'everybody with an account may have a sentence read: nothing of the appraisal is in it',
    ['recognise-rule'],
    ['clerk', 'head', 'office', 'inspector', 'supervisor', 'chair', 'auditor', 'sysadmin', 'secadmin'],
  ],
  [
    'what blocks a stage is read by whoever has it to do: a unit what is its own',
    ['blockers'],
    ['clerk', 'head', 'office', 'inspector', 'supervisor', 'chair', 'auditor'],
  ],
  ['background work is for who runs the machine', ['jobs', 'retry-job'], ['sysadmin']],
  [
    'what the whole stands at is read by office, leaders and auditor',
    ['leader-sheets', 'leader-sheet', 'public-evaluation', 'transition', 'check-result'],
    ['supervisor', 'chair', 'office', 'auditor'],
  ],
];

describe.each(WHO_MAY)('%s', (_, names, roles) => {
  it.each(names)('%s', (name) => {
    const facts = { units: ['u01'], person: 'p-sheet', officeUnit: 'u14', sealed: false };
    const passing = ROLES.filter((role) => {
      const actor = somebody(
        role,
        role === 'clerk' || role === 'head' ? { unit: 'u01' } : { person: 'p-sheet' },
      );
      return outcome(() => authorise(actor, name, facts)) === 'passed';
    });
    expect([...passing].sort()).toEqual([...roles].sort());
  });
});

describe('the policy table', () => {
  it('has no row that this table of who may forgets', () => {
    expect(Object.keys(POLICY).sort()).toEqual(
      ['cast-ballot', ...WHO_MAY.flatMap(([, names]) => names)].sort(),
    );
  });

  it('is complete when every command has a row and every row a command', () => {
    expect(() => assertPolicyComplete(Object.keys(POLICY))).not.toThrow();
  });

  it('refuses a start with a command that has no row', () => {
    expect(() => assertPolicyComplete([...Object.keys(POLICY), 'delete-everything'])).toThrow(
      'no row for [delete-everything]',
    );
  });

  it('refuses a start with a row that nothing answers to', () => {
    expect(() => assertPolicyComplete(Object.keys(POLICY).filter((name) => name !== 'plan'))).toThrow(
      'nothing wired for [plan]',
    );
  });

  it('takes no property of objects for a row', () => {
    expect(() => authorise(somebody('office'), 'constructor')).toThrow('POLICY_MISSING');
  });
});

describe('before anything is loaded', () => {
  it('whoever holds no role of a command is refused', () => {
    expect(outcome(() => authoriseRole(somebody('sysadmin'), 'plan'))).toBe('ROLE_MISSING');
    expect(outcome(() => authoriseRole(undefined, 'plan'))).toBe('LOGIN_REQUIRED');
  });

  it('whoever may still pass with the facts is let on', () => {
    expect(outcome(() => authoriseRole(somebody('clerk'), 'submit-evidence'))).toBe('passed');
    expect(outcome(() => authoriseRole(somebody('supervisor'), 'verify-incentive'))).toBe('passed');
    expect(outcome(() => authoriseRole(undefined, 'standings'))).toBe('passed');
  });
});
