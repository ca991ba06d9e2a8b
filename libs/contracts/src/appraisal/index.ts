export {
  appraisalInWords,
  differenceWords,
  explainUnit,
  type AppraisalJson,
  type AppraisedUnitJson,
} from './appraisal-words.js';
export { factsFaultWords, type FactsFaultJson } from './facts-fault-words.js';
export { observationWords, type ObservationJson } from './observation-words.js';
