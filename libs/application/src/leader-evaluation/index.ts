import { MarkLeaderSheetHandler } from './mark-leader-sheet.js';
import { RecordLeaderAbsenceHandler } from './record-leader-absence.js';
import { RecuseLeaderHandler } from './recuse-leader.js';
import { SubmitLeaderSheetHandler } from './submit-leader-sheet.js';
import { WithdrawLeaderAbsenceHandler } from './withdraw-leader-absence.js';

export { MarkLeaderSheet } from './mark-leader-sheet.js';
export { RecordLeaderAbsence } from './record-leader-absence.js';
export { RecuseLeader } from './recuse-leader.js';
export { leaderEvaluationRefusals } from './refusals.js';
export { SubmitLeaderSheet } from './submit-leader-sheet.js';
export { WithdrawLeaderAbsence } from './withdraw-leader-absence.js';

export const LEADER_EVALUATION_HANDLERS = [
  MarkLeaderSheetHandler,
  SubmitLeaderSheetHandler,
  RecuseLeaderHandler,
  RecordLeaderAbsenceHandler,
  WithdrawLeaderAbsenceHandler,
];
