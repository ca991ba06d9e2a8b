import { AcknowledgeConsequenceHandler } from './acknowledge-consequence.js';
import { ConfirmConsequenceHandler } from './confirm-consequence.js';
import { LiftConsequenceHandler } from './lift-consequence.js';
import { ProposeGradeConsequencesHandler } from './propose-grade-consequences.js';
import { RecordConsequenceHandler } from './record-consequence.js';
import { TellConsequenceHandler } from './tell-consequence.js';
import { UpholdConsequenceHandler } from './uphold-consequence.js';

export { AcknowledgeConsequence } from './acknowledge-consequence.js';
export { ConfirmConsequence } from './confirm-consequence.js';
export { LiftConsequence } from './lift-consequence.js';
export { ProposeGradeConsequences } from './propose-grade-consequences.js';
export { RecordConsequence } from './record-consequence.js';
export { TellConsequence } from './tell-consequence.js';
export { UpholdConsequence } from './uphold-consequence.js';

export const CONSEQUENCE_HANDLERS = [
  RecordConsequenceHandler,
  ProposeGradeConsequencesHandler,
  ConfirmConsequenceHandler,
  LiftConsequenceHandler,
  UpholdConsequenceHandler,
  TellConsequenceHandler,
  AcknowledgeConsequenceHandler,
];
