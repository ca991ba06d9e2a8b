/** Who sends a command, and its path parameters and body in one flat object; the cycle goes with all of them. */
export interface Try {
  readonly as: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Ids of what the year has made. */
export interface Made {
  readonly declaration: string;
  readonly change: string;
  readonly appeal: string;
  readonly file: string;
}

const reason = '补充说明。';
const counts = [{ unit: 'u01', count: 1 }];
const basis = { effectiveOn: '2024-09-01', reason, document: { number: '泉应急〔2024〕9号' } };

/** Commands that the script of the year does not send; the others are sent as it sends them. */
export const TRIED: Readonly<Record<string, (made: Made) => Try>> = {
  'return-stage': () => ({ as: 'chair', input: { from: 'public-notice', to: 'verification', reason } }),
  'rename-unit': () => ({ as: 'office-1', input: { unit: 'u05', name: '防汛抗旱处', ...basis } }),
  'propose-organisation-change': () => ({
    as: 'office-1',
    input: { kind: 'merger', units: ['u05'], into: 'u04', ...basis },
  }),
  'confirm-organisation-change': ({ change }) => ({ as: 'chair', input: { change } }),
  'reject-organisation-change': ({ change }) => ({ as: 'chair', input: { change, reason } }),
  'issue-breach-catalogue': () => ({
    as: 'office-1',
    input: { breaches: [{ code: 'ZB-01', name: '值班值守制度不落实', points: '0.5' }] },
  }),
  'verify-finding': () => ({ as: 'office-1', input: { finding: 'none' } }),
  'correct-finding': () => ({ as: 'office-1', input: { finding: 'none', reason, place: '值班室' } }),
  'import-plan': () => ({ as: 'office-1', input: { format: 'case', reference: 'quanzhou-2024' } }),
  'remove-indicator': () => ({ as: 'office-1', input: { indicator: '1-4-1', reason } }),
  'acknowledge-plan-finding': () => ({ as: 'office-1', input: { key: 'group:1-1', reason } }),
  'approve-plan-change': () => ({ as: 'chair', input: { change: 'none' } }),
  'reject-plan-change': () => ({ as: 'chair', input: { change: 'none', reason } }),
  'change-milestones': () => ({
    as: 'office-1',
    input: { indicator: '1-4-1', milestones: [{ quarter: 1, percent: '10' }], reason },
  }),
  'register-external-result': () => ({
    as: 'office-1',
    input: {
      ...{ indicator: '1-4-1', source: '省应急管理厅', document: '〔2024〕1号' },
      ...{ score: '1', arrivedOn: '2024-12-31' },
    },
  }),
  'amend-criticism-list': () => ({
    as: 'office-1',
    input: { quarter: 4, indicator: '1-4-1', listed: true, reason },
  }),
  'mark-quarter-unchecked': () => ({ as: 'office-1', input: { quarter: 1, reason } }),
  'declare-not-applicable': () => ({ as: 'office-1', input: { indicator: '1-4-1', reason } }),
  'approve-not-applicable': ({ declaration }) => ({ as: 'chair', input: { declaration } }),
  'revoke-not-applicable': ({ declaration }) => ({ as: 'chair', input: { declaration, reason } }),
  'award-rank-bonus': () => ({ as: 'office-1', input: { bonus: 'information', counts } }),
  'withdraw-leader-absence': () => ({ as: 'office-1', input: { person: 'p-leader-3', reason } }),
  'revise-rank-bonus': () => ({ as: 'office-1', input: { bonus: 'information', counts, reason } }),
  'declare-difficulty': () => ({ as: 'office-1', input: { unit: 'u01', factor: '1.1', reason } }),
  'approve-difficulty': () => ({ as: 'chair', input: { unit: 'u01' } }),
  'revoke-difficulty': () => ({ as: 'chair', input: { unit: 'u01', reason } }),
  'propose-veto': () => ({ as: 'office-1', input: { unit: 'u01', reason } }),
  'confirm-veto': () => ({ as: 'chair', input: { unit: 'u01' } }),
  'revoke-veto': () => ({ as: 'chair', input: { unit: 'u01', reason } }),
  'recompute-result': () => ({ as: 'office-1', input: {} }),
  'revise-public-notice': () => ({
    as: 'office-1',
    input: { from: '2025-02-24', until: '2025-03-09', reason: '再延一周。' },
  }),
  'file-appeal': ({ file }) => ({
    as: 'clerk-u06',
    input: {
      ...{ unit: 'u06', kind: 'leader', subject: 'u06', grounds: '应予计入。' },
      evidence: [file],
    },
  }),
  'withdraw-appeal': ({ appeal }) => ({ as: 'clerk-u06', input: { appeal, reason } }),
  'accept-appeal': ({ appeal }) => ({ as: 'office-1', input: { appeal } }),
  'dismiss-appeal': ({ appeal }) => ({ as: 'office-1', input: { appeal, reason } }),
  'name-appeal-panel': ({ appeal }) => ({
    as: 'chair',
    input: { appeal, members: ['p-leader-1', 'p-leader-2', 'p-chair'] },
  }),
  'vote-on-appeal': ({ appeal }) => ({
    as: 'chair',
    input: { appeal, outcome: 'rejected', reasons: '核定无误。' },
  }),
};
