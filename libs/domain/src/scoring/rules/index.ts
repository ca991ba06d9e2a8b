export { observationShape, type Observation } from './observation.js';
export { withPartialSteps } from './partial-steps.js';
export { readObservation } from './read-observation.js';
export type {
  ObservationFault,
  RuleExample,
  RuleFault,
  RuleFaultCode,
  RuleKind,
  RuleScore,
} from './rule-kind.js';
export * from './rule.js';
export { isGradeSaid } from './kinds/grade-names.js';
export { ruleExamples } from './kinds/examples.js';
export { observationFaults, ruleFaults, ruleShape, scoreRule } from './score-rule.js';
