import type { Role } from '@kaoping/domain';
import { BUSINESS_ROLES, LEADING_GROUP, ROLES } from './roles.js';

/** Who may send one command or ask one query. What a rule of the business forbids beyond it, the domain decides. */
export interface PolicyRow {
  /** Any one of them is enough. */
  readonly roles: readonly Role[];
  readonly relation?: Relation;
  /** Never done by a deputy. */
  readonly personal?: true;
  /** Who else may when the matter concerns the unit that the office sits in, where the domain turns the office away. */
  readonly ofOfficeUnit?: readonly Role[];
  /** `always`: needs no account. `when-open`: needs none while the cycle's scheme opens its standings to all. */
  readonly anonymous?: 'always' | 'when-open';
}

/**
 * How the actor stands to the matter:
 * - `own-unit`: works in one of the units concerned;
 * - `not-headed-unit`: recusal (回避), heads none of them and, as a leader, works in none of them;
 * - `own-sheet`: the sheet is the actor's own;
 * - `own-sheet-while-sealed`: the same, until the evaluation has closed.
 */
export type Relation = 'own-unit' | 'not-headed-unit' | 'own-sheet' | 'own-sheet-while-sealed';

const office: PolicyRow = { roles: ['office'] };
const officeOrLeaders: PolicyRow = {
  roles: ['office'],
  relation: 'not-headed-unit',
  ofOfficeUnit: LEADING_GROUP,
};
const leaders: PolicyRow = { roles: LEADING_GROUP };
const impartialLeaders: PolicyRow = { roles: LEADING_GROUP, relation: 'not-headed-unit' };
const clerk: PolicyRow = { roles: ['clerk'], relation: 'own-unit' };
const unit: PolicyRow = { roles: ['clerk', 'head'], relation: 'own-unit' };
const ownSheet: PolicyRow = { roles: LEADING_GROUP, relation: 'own-sheet', personal: true };
const inPerson: PolicyRow = { roles: LEADING_GROUP, personal: true };
const verifier: PolicyRow = { roles: ['office', ...LEADING_GROUP], relation: 'not-headed-unit' };
const readers: PolicyRow = { roles: [...BUSINESS_ROLES, 'auditor'] };
const supervision: PolicyRow = { roles: ['office', ...LEADING_GROUP, 'auditor'] };
const readersOrPublic: PolicyRow = { ...readers, anonymous: 'when-open' };

/** The one table, by command and query. A start without a row for each of them, or with one too many, is refused. */
export const POLICY: Readonly<Record<string, PolicyRow>> = {
  'publish-scheme': office,
  'publish-calendar': office,
  'open-cycle': office,
  'request-transition': office,
  'approve-transition': leaders,
  'return-transition': leaders,
  'return-stage': { roles: ['chair'] },
  'force-transition': { roles: ['chair'], personal: true },
  'add-approver': { roles: ['office', ...LEADING_GROUP] },

  'grant-delegation': inPerson,
  'revoke-delegation': inPerson,

  'rename-unit': officeOrLeaders,
  'propose-organisation-change': officeOrLeaders,
  'confirm-organisation-change': impartialLeaders,
  'reject-organisation-change': { roles: ['office', ...LEADING_GROUP], relation: 'not-headed-unit' },

  'draft-plan': office,
  'import-plan': office,
  'add-indicator': office,
  'change-indicator': office,
  'remove-indicator': office,
  'acknowledge-plan-finding': office,
  'sign-plan': { roles: ['office', 'head', ...LEADING_GROUP] },
  'submit-plan': office,
  'review-plan': leaders,
  'publish-plan': office,
  'request-plan-change': office,
  'approve-plan-change': impartialLeaders,
  'reject-plan-change': leaders,
  'change-milestones': officeOrLeaders,

  'upload-evidence-file': { roles: BUSINESS_ROLES },
  'read-evidence-file': readers,

  'report-progress': clerk,
  'submit-evidence': clerk,
  'replace-evidence': clerk,
  'withdraw-evidence': clerk,
  'give-self-score': clerk,
  'file-assessment': clerk,
  'confirm-assessment': { roles: ['head'], relation: 'own-unit' },
  'recall-assessment': unit,
  'register-external-result': officeOrLeaders,
  'open-assessment': office,
  'return-assessment': officeOrLeaders,
  'reopen-assessment': officeOrLeaders,
  'verify-score': verifier,
  'correct-score': verifier,

  'open-quarterly-check': office,
  'adjust-check-item': officeOrLeaders,
  'amend-criticism-list': officeOrLeaders,
  'issue-criticism': office,
  'close-quarterly-check': office,
  'mark-quarter-unchecked': office,
  'sweep-reminders': office,

  'issue-breach-catalogue': office,
  // A clerk or head records for the section in charge of the breach; the domain asks which that is.
  'log-finding': { roles: ['inspector', 'office', 'clerk', 'head'] },
  'answer-finding': unit,
  'verify-finding': officeOrLeaders,
  'confirm-finding': impartialLeaders,
  'correct-finding': { roles: ['inspector', 'office', ...LEADING_GROUP], relation: 'not-headed-unit' },
  'withdraw-finding': impartialLeaders,

  'order-rectification': { roles: ['office', ...LEADING_GROUP], relation: 'not-headed-unit' },
  'plan-rectification': unit,
  'report-rectification': unit,
  'inspect-rectification': { roles: ['inspector', 'office'] },
  'close-rectification': { roles: ['inspector', 'office', ...LEADING_GROUP], relation: 'not-headed-unit' },
  'repeat-rectification': impartialLeaders,
  'waive-rectification': impartialLeaders,

  'claim-incentive': unit,
  'verify-incentive': officeOrLeaders,
  'reject-incentive': officeOrLeaders,
  'grant-incentive': impartialLeaders,

  'declare-not-applicable': office,
  'approve-not-applicable': impartialLeaders,
  'revoke-not-applicable': impartialLeaders,

  'award-rank-bonus': officeOrLeaders,
  'revise-rank-bonus': officeOrLeaders,

  'declare-difficulty': office,
  'approve-difficulty': impartialLeaders,
  'revoke-difficulty': impartialLeaders,

  'propose-veto': {
    roles: ['inspector', 'office'],
    relation: 'not-headed-unit',
    ofOfficeUnit: LEADING_GROUP,
  },
  'confirm-veto': impartialLeaders,
  'revoke-veto': impartialLeaders,

  'record-consequence': office,
  'propose-grade-consequences': office,
  'confirm-consequence': impartialLeaders,
  'lift-consequence': impartialLeaders,
  'uphold-consequence': impartialLeaders,
  'tell-consequence': office,
  'acknowledge-consequence': { roles: BUSINESS_ROLES, personal: true },

  'mark-leader-sheet': ownSheet,
  'submit-leader-sheet': ownSheet,
  'recuse-leader': ownSheet,
  'record-leader-absence': office,
  'withdraw-leader-absence': office,
  'issue-ballot-codes': office,
  'cast-ballot': { roles: [], anonymous: 'always' },

  'compute-result': office,
  'record-decision': office,
  'open-public-notice': office,
  'revise-public-notice': office,
  'finalise-result': { roles: ['chair'] },
  'issue-bulletin': office,
  'recompute-result': office,
  'propose-correction': office,
  'approve-correction': impartialLeaders,
  'reject-correction': impartialLeaders,

  'file-appeal': unit,
  'withdraw-appeal': unit,
  'accept-appeal': officeOrLeaders,
  'dismiss-appeal': officeOrLeaders,
  'name-appeal-panel': impartialLeaders,
  'vote-on-appeal': { roles: BUSINESS_ROLES, personal: true },

  standings: readersOrPublic,
  'standings-stream': readersOrPublic,
  'leader-standings': readers,
  cycles: readersOrPublic,
  cycle: readersOrPublic,
  delegations: readers,
  delegation: readers,
  'organisation-changes': readers,
  'organisation-change': readers,
  transitions: readers,
  transition: supervision,
  blockers: readers,
  scheme: readers,
  'scheme-versions': readers,
  'scheme-schema': readers,
  'validate-scheme': readers,
  'score-facts': readers,
  'recognise-rule': { roles: ROLES },
  // Nothing of the appraisal is in a job but the id of its cycle.
  jobs: { roles: ['sysadmin'] },
  'retry-job': { roles: ['sysadmin'] },
  calendars: readers,
  calendar: readers,
  'working-deadline': readers,
  plan: readers,
  'plan-progress': readers,
  assessments: readers,
  assessment: readers,
  'external-results': readers,
  breakdown: readers,
  worklist: readers,
  people: readers,
  'breach-catalogue': readers,
  'breach-catalogue-versions': readers,
  'findings-register': readers,
  finding: readers,
  rectifications: readers,
  rectification: readers,
  'incentives-register': readers,
  incentive: readers,
  'rank-bonuses': readers,
  'rank-bonus': readers,
  'not-applicable-register': readers,
  'not-applicable': readers,
  difficulties: readers,
  difficulty: readers,
  vetoes: readers,
  veto: readers,
  consequences: readers,
  consequence: readers,
  'quarterly-checks': readers,
  'quarterly-check-sheet': readers,
  'criticism-list': readers,
  milestones: readers,
  'plan-changes': readers,
  'plan-change': readers,
  'reminders-register': readers,
  timeline: readers,
  result: readers,
  bulletin: readers,
  'result-corrections': readers,
  appeals: readers,
  appeal: readers,
  'leader-sheets': supervision,
  'leader-sheet': { ...supervision, relation: 'own-sheet-while-sealed' },
  'public-evaluation': supervision,
  'check-document': readers,
  'check-plan': readers,
  'check-result': supervision,
};

/**
 * Called once at the start with every command and query that is wired.
 * @throws Error naming those without a row and the rows that nothing answers to.
 */
export function assertPolicyComplete(names: readonly string[]): void {
  const rows = Object.keys(POLICY);
  const withoutRow = names.filter((name) => !Object.hasOwn(POLICY, name));
  const withoutCommand = rows.filter((row) => !names.includes(row));
  if (withoutRow.length === 0 && withoutCommand.length === 0) return;
  throw new Error(
    `POLICY_INCOMPLETE: no row for [${withoutRow.join(', ')}], nothing wired for [${withoutCommand.join(', ')}]`,
  );
}
