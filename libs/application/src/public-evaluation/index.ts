import { BallotBox } from './ballot-box.js';
import { CastBallotHandler } from './cast-ballot.js';
import { IssueBallotCodesHandler } from './issue-ballot-codes.js';

export { BALLOT_SECRETS, type BallotSecrets } from './ballot-secrets.js';
export { CastBallot } from './cast-ballot.js';
export { FileBallotSecrets } from './file-ballot-secrets.js';
export { IssueBallotCodes, MAX_BALLOT_CODES, type IssuedBallotCodes } from './issue-ballot-codes.js';
export { publicEvaluationRefusals } from './refusals.js';

export const PUBLIC_EVALUATION_HANDLERS = [BallotBox, IssueBallotCodesHandler, CastBallotHandler];
