import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { applicabilityDecider, type ApplicabilityCommand } from './decide.js';
import type { ApplicabilityEvent } from './events.js';

type Change<Type extends ApplicabilityCommand['type']> = Partial<
  Extract<ApplicabilityCommand, { type: Type }>
>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };

const about = { cycle: 'y2026', indicator: '1-2', declaration: 'd1' };
const during = { ...about, openStages: ['execution'] } as const;
const reason = '该科室无此项职能';

const declare = (change: Change<'DeclareNotApplicable'> = {}): ApplicabilityCommand => ({
  type: 'DeclareNotApplicable',
  ...during,
  ...{ units: ['u05'], carriers: ['u03', 'u05'], reason, actor: OFFICER, ...change },
});
const approve = (change: Change<'ApproveNotApplicable'> = {}): ApplicabilityCommand => ({
  type: 'ApproveNotApplicable',
  ...during,
  actor: CHAIR,
  ...change,
});
const revoke = (change: Change<'RevokeNotApplicable'> = {}): ApplicabilityCommand => ({
  type: 'RevokeNotApplicable',
  ...during,
  ...{ reason: '职能已划入', actor: CHAIR, ...change },
});

const facts = { ...about, units: ['u05'], reason };
const declared: ApplicabilityEvent = {
  type: 'NonApplicabilityDeclared',
  data: { ...facts, declaredBy: 'p-office' },
};
const approved: ApplicabilityEvent = {
  type: 'NonApplicabilityApproved',
  data: { ...facts, approvedBy: 'p-chair' },
};
const revoked: ApplicabilityEvent = {
  type: 'NonApplicabilityRevoked',
  data: { ...facts, reason: '职能已划入', revokedBy: 'p-chair' },
};

const nothing = given(applicabilityDecider, []);
const isDeclared = given(applicabilityDecider, [declared]);
const isApproved = given(applicabilityDecider, [declared, approved]);
const isRevoked = given(applicabilityDecider, [declared, approved, revoked]);

describe('an indicator that does not apply', () => {
  it('is declared for units that carry it, with a reason', () => {
    nothing.when(declare()).then([declared]);
    nothing.when(declare({ units: ['u99'] })).refuses('NOT_APPLICABLE_NOT_CARRIED', {
      ...{ unit: 'u99', indicator: '1-2' },
    });
    nothing.when(declare({ units: [] })).refuses('NOT_APPLICABLE_NOT_CARRIED');
    nothing.when(declare({ reason: ' ' })).refuses('REASON_MISSING');
  });

  it('is not declared twice for the same unit, whoever says it again', () => {
    // The same words from another command were answered with an id that no register knows.
    isDeclared
      .when(declare({ declaration: 'd2' }))
      .refuses('NOT_APPLICABLE_ALREADY_DECLARED', { indicator: '1-2', unit: 'u05', status: 'declared' });
    isDeclared
      .when(declare({ declaration: 'd2', units: ['u03', 'u05'] }))
      .refuses('NOT_APPLICABLE_ALREADY_DECLARED', { indicator: '1-2', unit: 'u05', status: 'declared' });
    isApproved
      .when(declare({ declaration: 'd2', reason: '另一理由' }))
      .refuses('NOT_APPLICABLE_ALREADY_DECLARED', { indicator: '1-2', unit: 'u05', status: 'approved' });
  });

  it('is approved by a leader with no part in it', () => {
    isDeclared.when(approve()).then([approved]);
    isApproved.when(approve()).then([]);
    for (const actor of [{ ...CHAIR, person: 'p-office' }, deputyOf('p-office', CHAIR)])
      isDeclared.when(approve({ actor })).refuses('NOT_APPLICABLE_APPROVER_IS_DECLARER');
    for (const actor of [
      { ...CHAIR, heads: ['u05'] },
      { ...CHAIR, unit: 'u05' },
      deputyOf('p-leader', CHAIR, 'u05'),
    ]) {
      isDeclared.when(approve({ actor })).refuses('NOT_APPLICABLE_OWN_UNIT', { unit: 'u05' });
      isApproved.when(revoke({ actor })).refuses('NOT_APPLICABLE_OWN_UNIT', { unit: 'u05' });
    }
    nothing.when(approve()).refuses('NOT_APPLICABLE_UNKNOWN', { declaration: 'd1' });
    isRevoked.when(approve()).refuses('NOT_APPLICABLE_REVOKED', { indicator: '1-2' });
  });

  it('applies again once it is revoked with a reason, and may be declared anew', () => {
    isApproved.when(revoke()).then([revoked]);
    isDeclared.when(revoke()).then([revoked]);
    isRevoked.when(revoke()).then([]);
    isApproved.when(revoke({ reason: '' })).refuses('REASON_MISSING');
    nothing.when(revoke()).refuses('NOT_APPLICABLE_UNKNOWN', { declaration: 'd1' });
    isRevoked
      .when(declare({ declaration: 'd2' }))
      .then([{ ...declared, data: { ...declared.data, declaration: 'd2' } }]);
  });

  it('ends with the verification', () => {
    for (const command of [declare, approve, revoke])
      isDeclared.when(command({ openStages: ['computation'] })).refuses('NOT_APPLICABLE_STAGE_CLOSED');
  });
});
