import { delegationStream, type DelegationEvent } from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const onDelegation = (event: DelegationEvent): Told => ({
  stream: delegationStream(event.data.cycle),
  event,
});

export const delegationGranted: Teller<'DelegationGranted'> = (change = {}) =>
  onDelegation({
    type: 'DelegationGranted',
    data: {
      ...{ cycle: CYCLE, delegation: 'd1', principal: 'l1', deputy: 'l2', from: '2024-08-01' },
      ...{ until: '2024-08-10', stages: [], units: [], reason: '外出培训', ...change },
    },
  });

export const delegationRevoked: Teller<'DelegationRevoked'> = (change = {}) =>
  onDelegation({
    type: 'DelegationRevoked',
    data: { cycle: CYCLE, delegation: 'd1', revokedBy: 'l1', reason: '提前返回', ...change },
  });
