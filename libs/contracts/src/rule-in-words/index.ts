export type { RuleJson } from './rule-json.js';
export { ruleInWords } from './rule-in-words.js';
