import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/refusal/delegation.js';

export const delegation: SameKeys<typeof zh.delegation> = {
  DELEGATION_UNKNOWN: 'There is no delegation "{{delegation}}". Choose one from the register.',
  DELEGATION_PERIOD_INVALID:
    'The days {{from}} to {{until}} will not do: the first is not before today ({{today}}) and not after the last. Correct them and send it again.',
  DELEGATION_TO_ONESELF: 'Nobody is their own deputy. Name another member of the leading group.',
  DELEGATION_DEPUTY_UNKNOWN: 'Nobody of the leading group is called "{{deputy}}". Name one of its members.',
  DELEGATION_DEPUTY_CONCERNED:
    '"{{deputy}}" works in {{unit}} or heads it, and decides nothing about it. Name another deputy, or leave that unit out.',
  DELEGATION_CHAIN:
    'In these days you are the deputy of {{principal}}, and a delegation is not passed on. Let {{principal}} end it first.',
  DELEGATION_DEPUTY_AWAY:
    '"{{deputy}}" has named a deputy for these days too. Name somebody else, or change the days.',
  DELEGATION_OVERLAPS:
    'From {{from}} to {{until}} "{{deputy}}" is your deputy in the same matter. End that delegation first, or change days, stages or units.',
  DELEGATION_NOT_YOURS:
    'This delegation is of {{principal}}; only they or the chair end it. Ask one of them.',
  DELEGATION_ALREADY_REVOKED: 'This delegation has been ended already. Reload and look.',
};
