import { AcceptAppealHandler } from './accept-appeal.js';
import { DismissAppealHandler } from './dismiss-appeal.js';
import { FileAppealHandler } from './file-appeal.js';
import { NameAppealPanelHandler } from './name-appeal-panel.js';
import { VoteOnAppealHandler } from './vote-on-appeal.js';
import { WithdrawAppealHandler } from './withdraw-appeal.js';

export { AcceptAppeal } from './accept-appeal.js';
export { DismissAppeal } from './dismiss-appeal.js';
export { FileAppeal } from './file-appeal.js';
export { NameAppealPanel } from './name-appeal-panel.js';
export { VoteOnAppeal } from './vote-on-appeal.js';
export { WithdrawAppeal } from './withdraw-appeal.js';

export const APPEAL_HANDLERS = [
  FileAppealHandler,
  WithdrawAppealHandler,
  AcceptAppealHandler,
  DismissAppealHandler,
  NameAppealPanelHandler,
  VoteOnAppealHandler,
];
