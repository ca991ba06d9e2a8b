import type { PartialSteps, Rule } from './rule.js';

/** The rule with what the scheme says of a step that is begun, wherever the rule does not say it itself. */
export function withPartialSteps(rule: Rule, steps: PartialSteps | undefined): Rule {
  if (steps === undefined) return rule;
  switch (rule.type) {
    case 'threshold-linear':
    case 'shortfall':
    case 'accumulate':
    case 'deduct-per-occurrence':
    case 'lateness':
    case 'overrun':
      return { steps, ...rule };
    case 'rank-ladder':
      return rule.per === undefined || rule.thenEach === undefined ? rule : { steps, ...rule };
    case 'survey':
      return rule.read.type === 'threshold-linear' ? { ...rule, read: { steps, ...rule.read } } : rule;
    case 'composite':
      return {
        ...rule,
        parts: rule.parts.map((part) => ({ ...part, rule: withPartialSteps(part.rule, steps) })),
      };
    default:
      return rule;
  }
}
