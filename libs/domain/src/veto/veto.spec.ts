import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { vetoDecider, type VetoCommand } from './decide.js';
import type { VetoEvent } from './events.js';

type Change<Type extends VetoCommand['type']> = Partial<Extract<VetoCommand, { type: Type }>>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };

const about = { cycle: 'm04', unit: 'u15' };
const during = { ...about, openStages: ['entry'] } as const;
const reason = '直管行业发生较大事故';

const propose = (change: Change<'ProposeVeto'> = {}): VetoCommand => ({
  type: 'ProposeVeto',
  ...during,
  ...{ reason, units: ['u01', 'u15'], effect: { effect: 'set', score: '69' }, actor: OFFICER, ...change },
});
const confirm = (change: Change<'ConfirmVeto'> = {}): VetoCommand => ({
  type: 'ConfirmVeto',
  ...during,
  chairRecused: false,
  actor: CHAIR,
  ...change,
});
const revoke = (change: Change<'RevokeVeto'> = {}): VetoCommand => ({
  type: 'RevokeVeto',
  ...during,
  ...{ reason: '事故责任认定已变更', chairRecused: false, actor: CHAIR, ...change },
});

const proposed: VetoEvent = { type: 'VetoProposed', data: { ...about, reason, proposedBy: 'p-office' } };
const confirmed: VetoEvent = { type: 'VetoConfirmed', data: { ...about, reason, confirmedBy: 'p-chair' } };
const revoked: VetoEvent = {
  type: 'VetoRevoked',
  data: { ...about, reason: '事故责任认定已变更', revokedBy: 'p-chair' },
};

const nothing = given(vetoDecider, []);
const isProposed = given(vetoDecider, [proposed]);
const isConfirmed = given(vetoDecider, [proposed, confirmed]);
const isRevoked = given(vetoDecider, [proposed, confirmed, revoked]);

describe('a veto', () => {
  it('is proposed with its reason, and the same proposal again is none', () => {
    nothing.when(propose()).then([proposed]);
    isProposed.when(propose()).then([]);
  });

  it('is for a unit of the cycle, in a scheme that knows vetoes', () => {
    nothing.when(propose({ unit: 'u99' })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    nothing.when(propose({ effect: null })).refuses('VETO_NOT_IN_SCHEME');
    nothing.when(propose({ reason: ' ' })).refuses('REASON_MISSING');
  });

  it('is proposed by nobody on the unit where they work, or on one they head', () => {
    for (const actor of [
      { ...OFFICER, unit: 'u15' },
      { ...CHAIR, heads: ['u15'] },
    ])
      nothing.when(propose({ actor })).refuses('VETO_OWN_UNIT', { unit: 'u15' });
  });

  it('is not proposed twice for different reasons', () => {
    isProposed
      .when(propose({ reason: '瞒报' }))
      .refuses('VETO_ALREADY_PROPOSED', { unit: 'u15', status: 'proposed' });
    isConfirmed
      .when(propose({ reason: '瞒报' }))
      .refuses('VETO_ALREADY_PROPOSED', { unit: 'u15', status: 'confirmed' });
  });

  it('names a trigger of the scheme and proves it, where the scheme declares triggers', () => {
    const proof = ['a'.repeat(64)];
    const effect = { effect: 'zero', classes: [{ id: 'accident', name: '较大以上责任事故' }] } as const;
    const named = { effect, class: 'accident', proof };
    const provenProposal: VetoEvent = {
      type: 'VetoProposed',
      data: { ...about, reason, class: 'accident', proof, proposedBy: 'p-office' },
    };
    nothing.when(propose(named)).then([provenProposal]);
    given(vetoDecider, [provenProposal])
      .when(propose({ ...named, proof: ['b'.repeat(64)] }))
      .refuses('VETO_ALREADY_PROPOSED');
    given(vetoDecider, [provenProposal])
      .when(confirm())
      .then([
        { type: 'VetoConfirmed', data: { ...about, reason, class: 'accident', confirmedBy: 'p-chair' } },
      ]);
    const known = ['accident'];
    nothing.when(propose({ effect, proof })).refuses('VETO_CLASS_MISSING', { known });
    nothing
      .when(propose({ ...named, class: 'rain' }))
      .refuses('VETO_CLASS_UNKNOWN', { class: 'rain', known });
    nothing.when(propose({ class: 'rain' })).refuses('VETO_CLASS_UNKNOWN', { class: 'rain', known: [] });
    nothing.when(propose({ ...named, proof: [] })).refuses('VETO_WITHOUT_PROOF');
    nothing.when(propose({ ...named, proof: ['x.pdf'] })).refuses('VETO_PROOF_INVALID', { proof: 'x.pdf' });
  });

  it('is proposed by nobody who has worked in the unit', () => {
    const actor: Actor = { ...OFFICER, formerUnits: ['u15'] };
    nothing.when(propose({ actor })).refuses('VETO_FORMER_UNIT', { unit: 'u15' });
  });

  it('that a deputy proposed is confirmed by neither the deputy nor the principal', () => {
    const deputy: Actor = { person: 'p-leader', roles: ['supervisor'], heads: [] };
    const acted: VetoEvent = {
      type: 'VetoProposed',
      data: { ...about, reason, proposedBy: 'p-leader', onBehalfOf: 'p-chair' },
    };
    nothing.when(propose({ actor: deputyOf('p-chair', deputy) })).then([acted]);
    for (const actor of [CHAIR, { ...deputy, roles: ['chair'] } as const])
      given(vetoDecider, [acted]).when(confirm({ actor })).refuses('VETO_CONFIRMER_IS_PROPOSER');
  });

  it('is confirmed by the chair, and by another leader only where the chair is recused', () => {
    const actor: Actor = { person: 'p-leader', roles: ['supervisor'], heads: [] };
    isProposed.when(confirm({ actor })).refuses('VETO_CONFIRMER_NOT_CHAIR');
    isProposed
      .when(confirm({ actor, chairRecused: true }))
      .then([{ type: 'VetoConfirmed', data: { ...about, reason, confirmedBy: 'p-leader' } }]);
  });

  it('is confirmed by a leader with no part in it', () => {
    isProposed.when(confirm()).then([confirmed]);
    isConfirmed.when(confirm()).then([]);
    for (const actor of [{ ...CHAIR, person: 'p-office' }, deputyOf('p-office', CHAIR)])
      isProposed.when(confirm({ actor })).refuses('VETO_CONFIRMER_IS_PROPOSER');
    for (const actor of [
      { ...CHAIR, heads: ['u15'] },
      { ...CHAIR, unit: 'u15' },
      deputyOf('p-leader', CHAIR, 'u15'),
    ]) {
      isProposed.when(confirm({ actor })).refuses('VETO_OWN_UNIT', { unit: 'u15' });
      isConfirmed.when(revoke({ actor })).refuses('VETO_OWN_UNIT', { unit: 'u15' });
    }
    nothing.when(confirm()).refuses('VETO_UNKNOWN', { unit: 'u15' });
  });

  it('is revoked with a reason, in force or only proposed', () => {
    isConfirmed.when(revoke()).then([revoked]);
    isProposed.when(revoke()).then([revoked]);
    isRevoked.when(revoke()).then([]);
    isConfirmed.when(revoke({ reason: '' })).refuses('REASON_MISSING');
    nothing.when(revoke()).refuses('VETO_UNKNOWN', { unit: 'u15' });
  });

  it('is revoked by the chair, as it is confirmed, and by another leader only where the chair is recused', () => {
    const actor: Actor = { person: 'p-leader', roles: ['supervisor'], heads: [] };
    isConfirmed.when(revoke({ actor })).refuses('VETO_REVOKER_NOT_CHAIR');
    isProposed.when(revoke({ actor })).refuses('VETO_REVOKER_NOT_CHAIR');
    // Nor is somebody who may not answered as if they had.
    isRevoked.when(revoke({ actor })).refuses('VETO_REVOKER_NOT_CHAIR');
    isConfirmed.when(confirm({ actor })).refuses('VETO_CONFIRMER_NOT_CHAIR');
    isConfirmed
      .when(revoke({ actor, chairRecused: true }))
      .then([{ type: 'VetoRevoked', data: { ...revoked.data, revokedBy: 'p-leader' } }]);
  });

  it('that was revoked is not confirmed, but may be proposed anew', () => {
    isRevoked.when(confirm()).refuses('VETO_REVOKED', { unit: 'u15' });
    isRevoked.when(propose()).then([proposed]);
  });

  it('ends with the computation', () => {
    for (const command of [propose, confirm, revoke])
      isProposed.when(command({ openStages: ['computation'] })).refuses('VETO_STAGE_CLOSED');
  });
});
