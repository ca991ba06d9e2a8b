import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { difficultyDecider, type DifficultyCommand } from './decide.js';
import type { DifficultyEvent } from './events.js';

type Change<Type extends DifficultyCommand['type']> = Partial<Extract<DifficultyCommand, { type: Type }>>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };

const about = { cycle: 'y2026', unit: 'u05' };
const during = { ...about, openStages: ['execution'] } as const;
const reason = '承担全市防汛主体任务';
const bounds = { min: '0.8', max: '1.2' };

const declare = (change: Change<'DeclareDifficulty'> = {}): DifficultyCommand => ({
  type: 'DeclareDifficulty',
  ...during,
  ...{ factor: '1.1', reason, units: ['u01', 'u05'], bounds, actor: OFFICER, ...change },
});
const approve = (change: Change<'ApproveDifficulty'> = {}): DifficultyCommand => ({
  type: 'ApproveDifficulty',
  ...during,
  actor: CHAIR,
  ...change,
});
const revoke = (change: Change<'RevokeDifficulty'> = {}): DifficultyCommand => ({
  type: 'RevokeDifficulty',
  ...during,
  ...{ reason: '任务已调整', actor: CHAIR, ...change },
});

const declared: DifficultyEvent = {
  type: 'DifficultyDeclared',
  data: { ...about, factor: '1.1', reason, declaredBy: 'p-office' },
};
const approved: DifficultyEvent = {
  type: 'DifficultyApproved',
  data: { ...about, factor: '1.1', reason, approvedBy: 'p-chair' },
};
const revoked: DifficultyEvent = {
  type: 'DifficultyRevoked',
  data: { ...about, reason: '任务已调整', revokedBy: 'p-chair' },
};

const nothing = given(difficultyDecider, []);
const isDeclared = given(difficultyDecider, [declared]);
const isApproved = given(difficultyDecider, [declared, approved]);
const isRevoked = given(difficultyDecider, [declared, approved, revoked]);

describe('a difficulty factor', () => {
  it('is declared with its reason, within the bounds of the scheme, both ends included', () => {
    nothing.when(declare()).then([declared]);
    for (const factor of ['0.8', '1.2'])
      nothing.when(declare({ factor })).then([{ ...declared, data: { ...declared.data, factor } }]);
    for (const factor of ['0.7999', '1.2001', '１', 'x'])
      nothing.when(declare({ factor })).refuses('DIFFICULTY_OUT_OF_BOUNDS', { factor, ...bounds });
    nothing.when(declare({ reason: ' ' })).refuses('REASON_MISSING');
    nothing.when(declare({ unit: 'u99' })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    nothing.when(declare({ bounds: null })).refuses('DIFFICULTY_NOT_IN_SCHEME');
  });

  it('is not declared twice: another one needs the first revoked', () => {
    isDeclared
      .when(declare({ factor: '1.2' }))
      .refuses('DIFFICULTY_ALREADY_DECLARED', { unit: 'u05', status: 'declared', factor: '1.1' });
    isApproved
      .when(declare({ factor: '1.2' }))
      .refuses('DIFFICULTY_ALREADY_DECLARED', { unit: 'u05', status: 'approved', factor: '1.1' });
    isRevoked
      .when(declare({ factor: '1.2' }))
      .then([{ ...declared, data: { ...declared.data, factor: '1.2' } }]);
  });

  it('is approved by a leader with no part in it', () => {
    isDeclared.when(approve()).then([approved]);
    isApproved.when(approve()).then([]);
    for (const actor of [{ ...CHAIR, person: 'p-office' }, deputyOf('p-office', CHAIR)])
      isDeclared.when(approve({ actor })).refuses('DIFFICULTY_APPROVER_IS_DECLARER');
    for (const actor of [
      { ...CHAIR, heads: ['u05'] },
      { ...CHAIR, unit: 'u05' },
      deputyOf('p-leader', CHAIR, 'u05'),
    ]) {
      isDeclared.when(approve({ actor })).refuses('DIFFICULTY_OWN_UNIT', { unit: 'u05' });
      isApproved.when(revoke({ actor })).refuses('DIFFICULTY_OWN_UNIT', { unit: 'u05' });
    }
    nothing.when(approve()).refuses('DIFFICULTY_UNKNOWN', { unit: 'u05' });
    isRevoked.when(approve()).refuses('DIFFICULTY_REVOKED', { unit: 'u05' });
  });

  it('is revoked with a reason, in force or only declared', () => {
    isApproved.when(revoke()).then([revoked]);
    isDeclared.when(revoke()).then([revoked]);
    isRevoked.when(revoke()).then([]);
    isApproved.when(revoke({ reason: '' })).refuses('REASON_MISSING');
    nothing.when(revoke()).refuses('DIFFICULTY_UNKNOWN', { unit: 'u05' });
  });

  it('ends with the computation', () => {
    for (const command of [declare, approve, revoke])
      isDeclared.when(command({ openStages: ['computation'] })).refuses('DIFFICULTY_STAGE_CLOSED');
  });
});
