import { describe, expect, it } from '@jest/globals';
import { given, refusalOf } from '../core/testing/given.js';
import type { Rule } from '../scoring/rules/index.js';
import { assessmentDecider } from './decide.js';
import { reportProgress } from './testing/assessment-commands.js';
import { indicator, progressReported } from './testing/assessment-facts.js';

const patrols: Rule = { type: 'shortfall', target: '60', measure: '次', points: '0.5' };
const ruled = indicator({ weight: '6', targets: [], rule: patrols });
const report = (observation: unknown, change: Parameters<typeof reportProgress>[0] = {}) =>
  reportProgress({ indicator: ruled, values: [], observation, ...change });
const observed = (value: string, asOf = '2024-03-31') =>
  progressReported({ asOf, values: [], totals: [], observation: { value } });

describe('progress on an indicator with a rule', () => {
  it('is what was observed, kept as exact text whether it came as a number or not', () => {
    given(assessmentDecider, [])
      .when(report({ value: 57.5 }))
      .then([observed('57.5')]);
    given(assessmentDecider, [])
      .when(report({ value: '57.5' }))
      .then([observed('57.5')]);
  });

  it('takes the place of the last report, and may be lower: rates rise and fall', () => {
    given(assessmentDecider, [observed('57')])
      .when(report({ value: '40' }, { asOf: '2024-06-30' }))
      .then([observed('40', '2024-06-30')]);
  });

  it('is held against the rule, and everything that does not fit is named at once', () => {
    given(assessmentDecider, [])
      .when(report({ measure: '人' }))
      .refuses('OBSERVATION_UNFIT', { indicator: '1-2-3', count: 2 });
    const refusal = refusalOf(() => assessmentDecider.decide(report({ measure: '人' }), { status: 'none' }));
    expect(refusal.faults.map(({ code, params }) => `${code} ${params.path}`)).toEqual([
      'OBSERVATION_MEASURE_WRONG measure',
      'OBSERVATION_MISSING value',
    ]);
  });

  it.each([
    ['a field that no observation has', { wert: '5' }, 'FACTS_FIELD_UNKNOWN'],
    ['no decimal', { value: '５' }, 'FACTS_VALUE_WRONG'],
    ['another type', { value: true }, 'FACTS_TYPE_WRONG'],
    ['a list', ['57'], 'FACTS_TYPE_WRONG'],
  ])('is not %s', (_what, observation, code) => {
    const refusal = refusalOf(() => assessmentDecider.decide(report(observation), { status: 'none' }));
    expect(refusal.code).toBe('OBSERVATION_UNFIT');
    expect(refusal.faults[0]?.code).toBe(code);
  });

  it('is no result that has not arrived yet', () => {
    const rule: Rule = { type: 'external-result', authority: '县委考核办' };
    const result = { score: '5', source: '县委考核办', document: '〔2024〕7号', arrivedOn: '2024-08-02' };
    given(assessmentDecider, [])
      .when(report({ result }, { indicator: { ...ruled, rule }, today: '2024-08-01' }))
      .refuses('EXTERNAL_RESULT_DATE_AHEAD', { arrivedOn: '2024-08-02', today: '2024-08-01' });
  });

  it('is no list of values, and no addition', () => {
    given(assessmentDecider, [])
      .when(report(undefined, { values: ['57'] }))
      .refuses('OBSERVATION_NEEDED', { indicator: '1-2-3', rule: 'shortfall' });
    given(assessmentDecider, [])
      .when(report({ value: '57' }, { counting: 'of-period' }))
      .refuses('OBSERVATION_OF_PERIOD');
  });

  it('comes in order, save for a correction', () => {
    const late = given(assessmentDecider, [observed('57', '2024-06-30')]);
    late.when(report({ value: '50' })).refuses('PROGRESS_OUT_OF_ORDER');
    late
      .when(report({ value: '50' }, { correction: '日期填错' }))
      .then([
        progressReported({ values: [], totals: [], observation: { value: '50' }, correction: '日期填错' }),
      ]);
  });

  it('an indicator without a rule reads no observation', () => {
    given(assessmentDecider, [])
      .when(reportProgress({ observation: { value: '4' } }))
      .refuses('OBSERVATION_NOT_WANTED', { indicator: '1-2-3' });
  });
});
