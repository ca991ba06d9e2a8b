import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import { delegationDecider, type DelegationCommand, type GrantDelegationCommand } from './decide.js';
import type { DelegationEvent, DelegationGranted } from './events.js';

const LEADER: Actor = { person: 'p-leader-1', roles: ['supervisor'], heads: ['u05'] };
const DEPUTY: Actor = { person: 'p-leader-2', roles: ['supervisor'], heads: ['u07'] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };

const TRIP: DelegationGranted['data'] = {
  ...{ cycle: 'y2024', delegation: 'd1', principal: 'p-leader-1', deputy: 'p-leader-2' },
  ...{ from: '2024-10-08', until: '2024-10-18', stages: ['execution'], units: ['u06'], reason: '外出培训' },
};
const granted = (change: Partial<DelegationGranted['data']> = {}): DelegationEvent => ({
  type: 'DelegationGranted',
  data: { ...TRIP, ...change },
});
const revoked: DelegationEvent = {
  type: 'DelegationRevoked',
  data: { cycle: 'y2024', delegation: 'd1', revokedBy: 'p-leader-1', reason: '提前返回' },
};

function grant(change: Partial<GrantDelegationCommand> = {}): DelegationCommand {
  const { principal: _, ...trip } = TRIP;
  return {
    ...{ type: 'GrantDelegation', ...trip, actor: LEADER, known: DEPUTY, today: '2024-10-07' },
    ...{
      cycleStages: ['execution', 'verification'],
      cycleUnits: ['u05', 'u06', 'u07'],
      others: [],
      ...change,
    },
  };
}
const revoke = (change: object = {}): DelegationCommand => ({
  ...{ type: 'RevokeDelegation', delegation: 'd1', reason: '提前返回', actor: LEADER, ...change },
});

describe('a delegation', () => {
  const free = given(delegationDecider, []);

  it('names a deputy for days, stages and units', () => {
    free.when(grant()).then([granted()]);
    free.when(grant({ stages: [], units: [] })).then([granted({ stages: [], units: [] })]);
  });

  it('lies ahead, and has a reason', () => {
    for (const period of [
      { from: '2024-10-06' },
      { until: '2024-10-07' },
      { from: '国庆' },
      { from: '2024-10-18', until: '2024-10-08' },
    ])
      free.when(grant(period)).refuses('DELEGATION_PERIOD_INVALID');
    free.when(grant({ reason: ' ' })).refuses('REASON_MISSING');
  });

  it('is about stages and units of the cycle', () => {
    free.when(grant({ stages: ['bulletin'] })).refuses('STAGE_UNKNOWN', { stage: 'bulletin' });
    free.when(grant({ units: ['u99'] })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });

  it('goes to another leader, and gives nobody a say over a unit of their own', () => {
    free.when(grant({ deputy: 'p-leader-1' })).refuses('DELEGATION_TO_ONESELF');
    free.when(grant({ known: null })).refuses('DELEGATION_DEPUTY_UNKNOWN', { deputy: 'p-leader-2' });
    free.when(grant({ known: { ...DEPUTY, roles: ['head'] } })).refuses('DELEGATION_DEPUTY_UNKNOWN');
    free
      .when(grant({ units: ['u07'] }))
      .refuses('DELEGATION_DEPUTY_CONCERNED', { deputy: 'p-leader-2', unit: 'u07' });
  });

  it('is never passed on, neither up nor down', () => {
    const others = [{ ...TRIP, principal: 'p-leader-3', deputy: 'p-leader-1' }];
    free.when(grant({ others })).refuses('DELEGATION_CHAIN', { principal: 'p-leader-3' });
    const away = [{ ...TRIP, principal: 'p-leader-2', deputy: 'p-leader-3' }];
    free.when(grant({ others: away })).refuses('DELEGATION_DEPUTY_AWAY', { deputy: 'p-leader-2' });
    free
      .when(
        grant({ others: [{ ...TRIP, principal: 'p-leader-2', until: '2024-10-07', from: '2024-10-01' }] }),
      )
      .then([granted()]);
  });

  it('is decided on what was granted before it in the cycle, and on what stands of it', () => {
    const before = { delegation: 'd0', principal: 'p-leader-3', deputy: 'p-leader-1' };
    given(delegationDecider, [granted(before)])
      .when(grant())
      .refuses('DELEGATION_CHAIN', { principal: 'p-leader-3' });
    const ended: DelegationEvent = { ...revoked, data: { ...revoked.data, delegation: 'd0' } };
    // A view that is behind still says that it stands.
    given(delegationDecider, [granted(before), ended])
      .when(grant({ others: [{ ...TRIP, ...before }] }))
      .then([granted()]);
    given(delegationDecider, [granted({ delegation: 'd0', principal: 'p-leader-2', deputy: 'p-chair' })])
      .when(grant())
      .refuses('DELEGATION_DEPUTY_AWAY', { deputy: 'p-leader-2' });
  });

  it('leaves one deputy for one matter', () => {
    const params = { deputy: 'p-leader-4', from: '2024-10-08', until: '2024-10-18' };
    free.when(grant({ others: [{ ...TRIP, deputy: 'p-leader-4' }] })).refuses('DELEGATION_OVERLAPS', params);
    free.when(grant({ others: [{ ...TRIP, deputy: 'p-leader-4', units: ['u05'] }] })).then([granted()]);
  });

  it('is revoked by who gave it or by the chair, with a reason', () => {
    const running = given(delegationDecider, [granted()]);
    running.when(revoke()).then([revoked]);
    running.when(revoke({ actor: DEPUTY })).refuses('DELEGATION_NOT_YOURS', { principal: 'p-leader-1' });
    running.when(revoke({ reason: '' })).refuses('REASON_MISSING');
    given(delegationDecider, [granted(), revoked])
      .when(revoke({ actor: CHAIR }))
      .refuses('DELEGATION_ALREADY_REVOKED', { delegation: 'd1' });
    free.when(revoke()).refuses('DELEGATION_UNKNOWN', { delegation: 'd1' });
  });
});
