import { AdjustCheckItemHandler } from './adjust-check-item.js';
import { AmendCriticismListHandler } from './amend-criticism-list.js';
import { CloseQuarterlyCheckHandler } from './close-quarterly-check.js';
import { IssueCriticismHandler } from './issue-criticism.js';
import { MarkQuarterUncheckedHandler } from './mark-quarter-unchecked.js';
import { OpenQuarterlyCheckHandler } from './open-quarterly-check.js';
import { CheckDesk } from './check-desk.js';

export { AdjustCheckItem } from './adjust-check-item.js';
export { AmendCriticismList } from './amend-criticism-list.js';
export { CloseQuarterlyCheck } from './close-quarterly-check.js';
export { IssueCriticism } from './issue-criticism.js';
export { MarkQuarterUnchecked } from './mark-quarter-unchecked.js';
export { OpenQuarterlyCheck } from './open-quarterly-check.js';

export const QUARTERLY_CHECK_SERVICES = [CheckDesk];

export const QUARTERLY_CHECK_HANDLERS = [
  AdjustCheckItemHandler,
  AmendCriticismListHandler,
  CloseQuarterlyCheckHandler,
  IssueCriticismHandler,
  MarkQuarterUncheckedHandler,
  OpenQuarterlyCheckHandler,
];
