import { describe, expect, it } from '@jest/globals';
import { formatPoints } from '../../points-text.js';
import { observationFaults, ruleFaults, ruleShape, scoreRule } from '../score-rule.js';
import { ruleExamples } from './examples.js';
import { ruleKinds } from './index.js';

const examples = Object.entries(ruleExamples).flatMap(([type, list]) =>
  list.map((example) => ({ type, ...example })),
);

describe('worked examples', () => {
  it('there are some of every kind', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(Object.keys(ruleKinds).sort());
    expect(Object.values(ruleExamples).filter((list) => list.length === 0)).toEqual([]);
  });

  it.each(examples)('$type: $words.zh', ({ type, rule, weight, observation, score }) => {
    expect(rule.type).toBe(type);
    expect(ruleShape.check(rule, '')).toEqual([]);
    expect(ruleFaults(rule, weight)).toEqual([]);
    expect(observationFaults(rule, observation, weight)).toEqual([]);
    const scored = scoreRule(rule, weight, observation).score;
    expect(scored && formatPoints(scored)).toBe(score);
  });
});
