export type {
  Appraisal,
  AppraisedComponent,
  AppraisedIncentive,
  AppraisedIndicator,
  AppraisedUnit,
  ClaimDifference,
} from './appraisal.js';
export { factsShape } from './facts-shape.js';
export type { Facts, FactsFault, FactsFaultCode, Figure, UnitFacts } from './facts.js';
export { nearest } from './nearest.js';
export { ofMisfit as faultOfMisfit } from './read-facts.js';
export { scoreAppraisal } from './score-appraisal.js';
