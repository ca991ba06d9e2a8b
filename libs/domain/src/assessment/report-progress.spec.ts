import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { assessmentDecider } from './decide.js';
import { reportProgress } from './testing/assessment-commands.js';
import {
  filed,
  indicator,
  joint,
  progressReported,
  returned,
  selfScoreGiven,
  evidenceSubmitted,
} from './testing/assessment-facts.js';

const qualitative = indicator({
  targets: [
    { op: '>=', value: '10', measure: '场' },
    { op: 'qualitative', text: '机制健全' },
  ],
});
const withoutTarget = indicator({ targets: [] });

describe('progress', () => {
  it('is reported cumulatively, and the report is the new running total', () => {
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ asOf: '2024-06-30', values: ['7.50'], note: '二季度' }))
      .then([progressReported({ asOf: '2024-06-30', values: ['7.50'], totals: ['7.5'], note: '二季度' })]);
  });

  it('is reported for a period, and adds to the running totals whichever way those came about', () => {
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ counting: 'of-period', asOf: '2024-06-30', values: ['0.1'] }))
      .thenRepeatable([
        progressReported({ counting: 'of-period', asOf: '2024-06-30', values: ['0.1'], totals: ['4.1'] }),
      ]);
    given(assessmentDecider, [])
      .when(reportProgress({ counting: 'of-period' }))
      .thenRepeatable([progressReported({ counting: 'of-period' })]);
  });

  it('is one series of all units of a joint indicator', () => {
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ indicator: joint, unit: 'u05', counting: 'of-period', values: ['3'] }))
      .thenRepeatable([
        progressReported({ unit: 'u05', counting: 'of-period', values: ['3'], totals: ['7'] }),
      ]);
  });

  it('takes the percent of a qualitative target, and of an indicator without targets', () => {
    given(assessmentDecider, [])
      .when(reportProgress({ indicator: qualitative, values: ['3', '100'] }))
      .then([progressReported({ values: ['3', '100'], totals: ['3', '100'] })]);
    given(assessmentDecider, [])
      .when(reportProgress({ indicator: withoutTarget, values: ['60'] }))
      .then([progressReported({ values: ['60'], totals: ['60'] })]);
  });

  it('falls only by a correction that says why', () => {
    const lower = { asOf: '2024-06-30', values: ['3'] };
    given(assessmentDecider, [progressReported()])
      .when(reportProgress(lower))
      .refuses('PROGRESS_FALLS', { position: 1, total: '4', found: '3' });
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ ...lower, correction: ' ' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ ...lower, correction: '重复统计一场' }))
      .then([progressReported({ ...lower, totals: ['3'], correction: '重复统计一场' })]);
  });

  it('starts again when a plan change gave the indicator other targets', () => {
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ indicator: qualitative, counting: 'of-period', values: ['1', '10'] }))
      .thenRepeatable([
        progressReported({ counting: 'of-period', values: ['1', '10'], totals: ['1', '10'] }),
      ]);
  });

  it('has one value for each target', () => {
    given(assessmentDecider, [])
      .when(reportProgress({ indicator: qualitative }))
      .refuses('PROGRESS_VALUES_MISCOUNTED', { expected: 2, found: 1 });
    given(assessmentDecider, [])
      .when(reportProgress({ indicator: withoutTarget, values: [] }))
      .refuses('PROGRESS_VALUES_MISCOUNTED', { expected: 1, found: 0 });
  });

  it.each(['', '-1', '1e3', '+1', '１０', '1,000', '0x10', ' 4', 'NaN', '1'.repeat(16)])(
    'cannot be %j',
    (value) => {
      given(assessmentDecider, [])
        .when(reportProgress({ values: [value] }))
        .refuses('PROGRESS_NOT_DECIMAL', { position: 1, value });
    },
  );

  it('cannot pass 100 percent, nor add up to more than a decimal holds', () => {
    given(assessmentDecider, [progressReported({ values: ['60'], totals: ['60'] })])
      .when(reportProgress({ indicator: withoutTarget, counting: 'of-period', values: ['40.01'] }))
      .refuses('PROGRESS_ABOVE_HUNDRED', { position: 1, total: '100.01' });
    given(assessmentDecider, [progressReported({ values: ['9'], totals: ['999999999999999'] })])
      .when(reportProgress({ counting: 'of-period', values: ['1'] }))
      .refuses('PROGRESS_TOTAL_TOO_LARGE', { position: 1, total: '1000000000000000' });
  });

  it('reaches to a day that exists, and not to one before the last report', () => {
    given(assessmentDecider, [])
      .when(reportProgress({ asOf: '2024-02-30' }))
      .refuses('DATE_INVALID', { date: '2024-02-30' });
    given(assessmentDecider, [progressReported()])
      .when(reportProgress({ asOf: '2024-02-29', values: ['5'] }))
      .refuses('PROGRESS_OUT_OF_ORDER', { asOf: '2024-02-29', last: '2024-03-31' });
  });

  it('reaches neither past today nor out of the cycle, also when it is reported in January after it', () => {
    const period = { from: '2024-01-01', to: '2024-12-31' };
    given(assessmentDecider, [])
      .when(reportProgress({ asOf: '2024-08-02', today: '2024-08-01' }))
      .refuses('PROGRESS_DATE_AHEAD', { asOf: '2024-08-02', today: '2024-08-01' });
    for (const asOf of ['2023-12-31', '2025-01-01'])
      given(assessmentDecider, [])
        .when(reportProgress({ asOf }))
        .refuses('PROGRESS_DATE_OUTSIDE', { asOf, ...period });
    given(assessmentDecider, [])
      .when(reportProgress({ asOf: '2024-12-31', today: '2025-01-05' }))
      .then([progressReported({ asOf: '2024-12-31' })]);
  });

  it('goes back to an earlier day by a correction, so that a wrong date locks nothing', () => {
    const mended = { asOf: '2024-02-29', correction: '日期误填' };
    given(assessmentDecider, [progressReported()])
      .when(reportProgress(mended))
      .then([progressReported(mended)]);
  });

  it('comes from a responsible unit', () => {
    given(assessmentDecider, [])
      .when(reportProgress({ unit: 'u05' }))
      .refuses('UNIT_NOT_RESPONSIBLE', { unit: 'u05', indicator: '1-2-3' });
  });

  it('ends with the self-evaluation, even for what was returned', () => {
    given(assessmentDecider, [returned()])
      .when(reportProgress({ openStages: ['verification', 'evaluation'] }))
      .refuses('ASSESSMENT_STAGE_CLOSED', {
        open: ['verification', 'evaluation'],
        needed: ['execution', 'self-evaluation'],
      });
  });

  it('cannot be reported while the assessment is on its way', () => {
    given(assessmentDecider, [evidenceSubmitted(), selfScoreGiven(), filed()])
      .when(reportProgress({ openStages: ['self-evaluation'] }))
      .refuses('ASSESSMENT_WRONG_STATUS', { status: 'filed', needed: ['reporting', 'returned'] });
  });
});
