import { applicabilityStream, type ApplicabilityEvent } from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const on = (event: ApplicabilityEvent): Told => ({
  stream: applicabilityStream(event.data.cycle, event.data.indicator),
  event,
});

const about = { cycle: CYCLE, indicator: '1-1', declaration: 'd1', units: ['u01'], reason: '无此项职能' };

export const notApplicableDeclared: Teller<'NonApplicabilityDeclared'> = (change = {}) =>
  on({ type: 'NonApplicabilityDeclared', data: { ...about, declaredBy: 'p1', ...change } });

export const notApplicableApproved: Teller<'NonApplicabilityApproved'> = (change = {}) =>
  on({ type: 'NonApplicabilityApproved', data: { ...about, approvedBy: 'l1', ...change } });

export const notApplicableRevoked: Teller<'NonApplicabilityRevoked'> = (change = {}) =>
  on({
    type: 'NonApplicabilityRevoked',
    data: { ...about, reason: '职能已划入', revokedBy: 'l1', ...change },
  });
