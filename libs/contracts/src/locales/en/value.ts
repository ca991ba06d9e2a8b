import type { SameKeys } from '../same-keys.js';
import type { value as zh } from '../zh-cn/value.js';

export const value: SameKeys<typeof zh> = {
  boolean: {
    true: 'yes',
    false: 'no',
  },
  assessmentStatus: {
    none: 'not begun',
    reporting: 'in progress',
    filed: 'filed, waiting for the head',
    confirmed: 'confirmed, waiting for the office',
    opened: 'opened, waiting for verification',
    returned: 'returned',
    verified: 'verified',
  },
  evidenceStanding: {
    'in-place': 'in place',
    withdrawn: 'withdrawn',
    replaced: 'replaced',
  },
  checkStatus: {
    'on-schedule': 'on schedule',
    behind: 'behind',
    'not-due': 'not due',
  },
  sheetStatus: {
    none: 'not checked',
    open: 'being checked',
    closed: 'closed',
    unchecked: 'left unchecked',
  },
  planStatus: {
    none: 'not drafted',
    drafting: 'being drafted',
    returned: 'returned',
    'in-review': 'in review',
    reviewed: 'reviewed, to be published',
    published: 'published',
  },
  planPlace: {
    handler: 'person in charge of the form',
    'unit-head': 'head of the unit',
    'leader-in-charge': 'leader in charge',
    principal: 'head of the bureau',
    seal: 'seal of the bureau',
  },
  findingStatus: {
    logged: 'logged',
    answered: 'answered',
    confirmed: 'confirmed',
    withdrawn: 'withdrawn',
  },
  findingSource: {
    inspection: 'inspection',
    superior: 'superior authority',
    authority: 'another authority',
    hotline: 'hotline',
    media: 'media',
  },
  inspectionMode: {
    open: 'open',
    undercover: 'undercover',
    joint: 'joint',
  },
  liability: {
    direct: 'direct liability',
    supervisory: 'supervisory liability',
    leadership: 'leadership liability',
  },
  incentiveStatus: {
    none: 'not claimed',
    claimed: 'claimed, waiting for verification',
    verified: 'verified, waiting for the grant',
    granted: 'granted',
    rejected: 'rejected',
  },
  notApplicableStatus: {
    declared: 'declared',
    approved: 'approved',
    revoked: 'revoked',
  },
  difficultyStatus: {
    declared: 'declared',
    approved: 'approved',
    revoked: 'revoked',
  },
  vetoStatus: {
    proposed: 'proposed',
    confirmed: 'confirmed',
    revoked: 'revoked',
  },
  leaderSheetStatus: {
    none: 'not begun',
    marking: 'being marked',
    submitted: 'submitted',
    absent: 'not taking part',
  },
  subjectKind: {
    cycle: 'cycle',
    plan: 'annual plan',
    indicator: 'indicator',
    quarter: 'quarterly check',
    finding: 'finding',
    incentive: 'incentive',
    'rank-bonus': 'bonus by place',
    unit: 'unit',
    leader: 'leader sheet',
    result: 'result',
    ballot: 'public evaluation',
    other: 'other',
  },
};
