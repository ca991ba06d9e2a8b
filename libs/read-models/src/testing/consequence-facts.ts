import { consequencesStream, type ConsequenceEvent } from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const onRegister = (event: ConsequenceEvent): Told => ({
  stream: consequencesStream(event.data.cycle),
  event,
});
const entry = { cycle: CYCLE, consequence: 'q1', unit: 'u02' };
const kind = 'award-ineligibility';

export const consequenceRecorded: Teller<'ConsequenceRecorded'> = (change = {}) =>
  onRegister({
    type: 'ConsequenceRecorded',
    data: {
      ...{ ...entry, kind, text: '取消评先评优资格', ground: { kind: 'finding', ref: 'f1' } },
      ...{ cost: '0.5', until: '2025-12-31', recordedBy: 'p1', ...change },
    },
  });

export const consequenceConfirmed: Teller<'ConsequenceConfirmed'> = (change = {}) =>
  onRegister({ type: 'ConsequenceConfirmed', data: { ...entry, kind, confirmedBy: 'l1', ...change } });

export const consequenceLifted: Teller<'ConsequenceLifted'> = (change = {}) =>
  onRegister({
    type: 'ConsequenceLifted',
    data: {
      ...{ ...entry, cause: { kind: 'ruling', ref: 'a1' }, reason: '申诉成立' },
      ...{ liftedBy: 'l1', ...change },
    },
  });

export const consequenceUpheld: Teller<'ConsequenceUpheld'> = (change = {}) =>
  onRegister({
    type: 'ConsequenceUpheld',
    data: { ...entry, fallen: 'finding-withdrawn', reason: '另有事实', upheldBy: 'l1', ...change },
  });

export const consequenceTold: Teller<'ConsequenceTold'> = (change = {}) =>
  onRegister({
    type: 'ConsequenceTold',
    data: { ...entry, persons: ['p2'], how: '书面送达', toldBy: 'p1', ...change },
  });

export const consequenceAcknowledged: Teller<'ConsequenceAcknowledged'> = (change = {}) =>
  onRegister({ type: 'ConsequenceAcknowledged', data: { ...entry, acknowledgedBy: 'p2', ...change } });
