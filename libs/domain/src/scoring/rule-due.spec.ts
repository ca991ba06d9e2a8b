import { describe, expect, it } from '@jest/globals';
import { countedScore, scoreIndicator } from './indicator-score.js';
import { formatPoints, parsePoints } from './points-text.js';
import { heldAgainst } from './rule-due.js';
import type { Observation, Rule } from './rules/index.js';

const hazards: Rule = { type: 'proportional', target: { op: '>=', value: '354', measure: '家次' } };
const solved: Rule = { type: 'proportional', target: { op: '>=', value: '90', measure: '%' } };
const patrols: Rule = { type: 'shortfall', target: '60', points: '0.5', zeroWhen: { op: '<', value: '20' } };
const budget: Rule = { type: 'overrun', limit: '100', every: { percent: '10' }, points: '2' };

const counted = (rule: Rule, weight: string, observation: Observation | undefined, due: string | null) => {
  const reported = observation === undefined ? null : { totals: [], observation };
  const held = due === null ? null : parsePoints(due);
  const score = countedScore({ weight, targets: [], rule }, { verified: null, reported, due: held });
  return score && formatPoints(score.score);
};

describe('a rule before verification', () => {
  it('is held against what is due by now where it is filled up over the year', () => {
    expect(heldAgainst(hazards, parsePoints('50'))).toMatchObject({ target: { value: '177' } });
    expect(heldAgainst(patrols, parsePoints('25'))).toMatchObject({ target: '15', zeroWhen: { value: '5' } });
    expect(counted(hazards, '1', { value: '177' }, '50')).toBe('1');
    expect(counted(hazards, '1', { value: '88.5' }, '50')).toBe('0.5');
  });

  it('holds all year where it is a rate, a limit, a breach or a grade', () => {
    expect(heldAgainst(solved, parsePoints('25'))).toBe(solved);
    expect(heldAgainst(budget, parsePoints('25'))).toBe(budget);
    expect(counted(solved, '4', { value: '81' }, '25')).toBe('3.6');
  });

  it('does not count before anything was due, observed or fits', () => {
    expect(counted(hazards, '1', { value: '354' }, null)).toBeNull();
    expect(counted(hazards, '1', undefined, '50')).toBeNull();
    expect(counted(hazards, '1', { grade: '优秀' }, '50')).toBeNull();
  });

  it('does not count while the result of another authority is pending', () => {
    const external: Rule = { type: 'external-result', authority: '市效能办', outOf: '100' };
    expect(counted(external, '10', { result: null }, '50')).toBeNull();
  });

  it('says how much was due', () => {
    const about = {
      verified: null,
      reported: { totals: [], observation: { value: '88.5' } },
      due: parsePoints('50'),
    };
    expect(countedScore({ weight: '1', targets: [], rule: hazards }, about)?.explanation).toMatchObject({
      code: 'rule.held-against',
      params: { due: '50', score: '0.5' },
      parts: [{ code: 'rule.proportional' }],
    });
  });

  it('reached is the part of the full score that the whole year has earned', () => {
    const reported = { totals: [], observation: { value: '177' } };
    const scored = scoreIndicator({ weight: '1', targets: [], rule: hazards }, reported);
    expect(scored && formatPoints(scored.reached)).toBe('50');
  });
});
