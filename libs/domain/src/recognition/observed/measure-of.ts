import type { Rule } from '../../scoring/rules/index.js';

/** What a rule measures its value in (%, 天, 次); undefined where it says none, or observes no value. */
export function measureOf(rule: Rule): string | undefined {
  switch (rule.type) {
    case 'threshold-linear':
      return rule.full.measure;
    case 'proportional':
      return rule.target.measure;
    case 'all-or-nothing':
      return rule.condition?.measure;
    case 'shortfall':
    case 'banded':
    case 'accumulate':
    case 'overrun':
      return rule.measure;
    default:
      return undefined;
  }
}
