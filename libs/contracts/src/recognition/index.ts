export {
  recognitionInWords,
  type CodeJson,
  type RecognitionAnswer,
  type RecognitionJson,
  type TrialJson,
} from './recognition-words.js';
export { observationFaultWords, type FailedTrialJson, type ObservationFaultWords } from './trial-faults.js';
