export {
  appraisalInWords,
  differenceWords,
  explainUnit,
  finalWords,
  type AppraisalJson,
  type AppraisedUnitJson,
} from './appraisal-words.js';
export { factsFaultWords, type FactsFaultJson } from './facts-fault-words.js';
export { observationWords, type ObservationJson } from './observation-words.js';
