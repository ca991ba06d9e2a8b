import { describe, expect, it } from '@jest/globals';
import { demoScheme } from '../../scheme/demo-scheme.js';
import type { Scheme } from '../../scheme/scheme.js';
import { ruleExamples } from '../rules/kinds/examples.js';
import type { RuleExample } from '../rules/rule-kind.js';
import { scoreAppraisal } from './score-appraisal.js';

const examples: readonly RuleExample[] = Object.values(ruleExamples).flat();

const schemeWith = ({ rule, weight }: RuleExample): Scheme => ({
  ...demoScheme,
  id: 'example',
  components: [{ id: 'target', name: '目标得分', normalisation: 'sum' }],
  formula: '综合得分=目标得分',
  declaredTotal: weight,
  indicators: [{ id: 'X', name: '示例', weight, rule }],
});

describe('an example of the reference page', () => {
  // Classes of gains were scored by the rule and refused in a file of facts, which reads the fields of an observation.
  it.each(examples.map((example) => [`${example.rule.type}: ${example.words.zh}`, example] as const))(
    '%s, scored from a file of facts',
    (_, example) => {
      const outcome = scoreAppraisal(schemeWith(example), { observations: { X: example.observation } });
      const faults = 'faults' in outcome ? outcome.faults : [];
      expect(faults).toEqual([]);
      const score = 'appraisal' in outcome ? outcome.appraisal.units[0]?.indicators[0]?.score : undefined;
      expect(score).toBe(example.score);
    },
  );
});
