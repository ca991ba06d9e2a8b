import { describe, expect, it } from '@jest/globals';
import { given, refusalOf } from '../core/testing/given.js';
import { assessmentDecider } from './decide.js';
import { evolveAssessment, noAssessment } from './state.js';
import { registerExternalResult, reportProgress, verifyScore } from './testing/assessment-commands.js';
import {
  arrived,
  confirmed,
  externalResultRegistered,
  handedIn,
  indicator,
  ofTheOffice,
  progressReported,
  recalled,
  reopened,
  returned,
  scoredElsewhere,
  scoreVerified,
  takenIn,
} from './testing/assessment-facts.js';
import { CHAIR, OFFICER, SUPERVISOR } from './testing/people.js';

const file = { sha256: 'c'.repeat(64), name: '考核结果通报.pdf', mediaType: 'application/pdf', size: 900 };
const reportedByUnit = (score: string) =>
  progressReported({ values: [], totals: [], observation: { result: arrived({ score }) } });
const stateAfter = (events: readonly Parameters<typeof evolveAssessment>[1][]) =>
  events.reduce(evolveAssessment, noAssessment);

describe('the result of another authority', () => {
  it('is registered by the office wherever the dossier lies, and leaves it there', () => {
    const ways = {
      reporting: [progressReported(), ...handedIn(), recalled()],
      filed: handedIn(),
      confirmed: [...handedIn(), confirmed()],
      opened: takenIn(),
      returned: [...takenIn(), returned()],
    };
    for (const [status, way] of Object.entries(ways)) {
      given(assessmentDecider, way).when(registerExternalResult()).then([externalResultRegistered()]);
      const after = stateAfter([...way, externalResultRegistered()]);
      expect(after.status).toBe(status);
      expect(after).toMatchObject({ dossier: { progress: { observation: { result: { score: '91' } } } } });
    }
  });

  it('begins a dossier where there was none', () => {
    given(assessmentDecider, [])
      .when(registerExternalResult({ openStages: ['execution'] }))
      .then([externalResultRegistered()]);
    expect(stateAfter([externalResultRegistered()])).toMatchObject({ status: 'reporting', recalled: false });
  });

  it('takes the place of what the unit reported, with the uploaded paper where there is one', () => {
    given(assessmentDecider, [reportedByUnit('91'), ...handedIn()])
      .when(registerExternalResult({ paper: file }))
      .then([externalResultRegistered({ paper: file })]);
  });

  it('is one result however its points are written, and may be given its paper later', () => {
    const registered = given(assessmentDecider, [...takenIn(), externalResultRegistered()]);
    registered.when(registerExternalResult({ result: arrived({ score: '91.0' }) })).then([]);
    registered
      .when(registerExternalResult({ paper: file }))
      .then([externalResultRegistered({ paper: file })]);
    given(assessmentDecider, [externalResultRegistered({ paper: file })])
      .when(registerExternalResult())
      .then([]);
  });

  it('is replaced by another one with a reason alone', () => {
    const other = arrived({ score: '93', document: '县考办〔2025〕5号' });
    for (const before of [externalResultRegistered(), reportedByUnit('91')]) {
      const standing = given(assessmentDecider, [before, ...handedIn()]);
      standing.when(registerExternalResult({ result: other })).refuses('EXTERNAL_RESULT_STANDS', {
        ...{ indicator: '1-2-3', score: '91', document: '县考办〔2025〕2号' },
      });
      standing.when(registerExternalResult({ result: other, correction: ' ' })).refuses('REASON_MISSING');
      standing
        .when(registerExternalResult({ result: other, correction: '更正后的通报' }))
        .then([externalResultRegistered({ result: other, correction: '更正后的通报' })]);
    }
  });

  it('needs no reason where the unit had reported that it was pending', () => {
    given(assessmentDecider, [progressReported({ values: [], totals: [], observation: { result: null } })])
      .when(registerExternalResult())
      .then([externalResultRegistered()]);
  });

  it('waits for a reopening once the score is verified', () => {
    const verified = [...takenIn(), scoreVerified()];
    given(assessmentDecider, verified)
      .when(registerExternalResult())
      .refuses('EXTERNAL_RESULT_AFTER_VERIFICATION', { indicator: '1-2-3', score: '1.8' });
    given(assessmentDecider, [...verified, reopened()])
      .when(registerExternalResult())
      .then([externalResultRegistered()]);
  });

  it('is what the verification stands on, and the unit reports no other', () => {
    given(assessmentDecider, [...takenIn(), externalResultRegistered()])
      .when(verifyScore({ indicator: scoredElsewhere, score: '1.82', computed: '1.82' }))
      .then([scoreVerified({ score: '1.82', computed: '1.82' })]);
    const report = (score: string) =>
      reportProgress({
        ...{ indicator: scoredElsewhere, values: [], asOf: '2024-12-31' },
        observation: { result: arrived({ score }) },
      });
    given(assessmentDecider, [externalResultRegistered()])
      .when(report('95'))
      .refuses('EXTERNAL_RESULT_REGISTERED', { indicator: '1-2-3', document: '县考办〔2025〕2号' });
  });
});

describe('bad input about the result of another authority', () => {
  const refuses = (change: Parameters<typeof registerExternalResult>[0], code: string, params?: object) =>
    given(assessmentDecider, takenIn())
      .when(registerExternalResult(change))
      .refuses(code, params as never);

  it('is refused where no authority scores the indicator', () => {
    refuses({ indicator: indicator() }, 'EXTERNAL_RESULT_NOT_EXPECTED', { indicator: '1-2-3' });
    const shortfall = { type: 'shortfall', target: '60', points: '0.5' } as const;
    refuses({ indicator: indicator({ rule: shortfall }) }, 'EXTERNAL_RESULT_NOT_EXPECTED');
  });

  it('names the blank field, and a day that cannot be', () => {
    refuses({ result: arrived({ document: ' ' }) }, 'EXTERNAL_RESULT_INCOMPLETE', { field: 'document' });
    refuses({ result: arrived({ source: '' }) }, 'EXTERNAL_RESULT_INCOMPLETE', { field: 'source' });
    refuses({ result: arrived({ arrivedOn: '2025-02-30' }) }, 'DATE_INVALID', { date: '2025-02-30' });
    const days = { ahead: '2025-01-11', early: '2023-12-31' };
    refuses({ result: arrived({ arrivedOn: days.ahead }) }, 'EXTERNAL_RESULT_DATE_AHEAD', {
      ...{ arrivedOn: days.ahead, today: '2025-01-10' },
    });
    refuses({ result: arrived({ arrivedOn: days.early }) }, 'EXTERNAL_RESULT_DATE_EARLY', {
      ...{ arrivedOn: days.early, from: '2024-01-01' },
    });
  });

  it('is held against the rule as an observation is', () => {
    for (const score of ['101', '-1', '九十']) {
      const refusal = refusalOf(() =>
        assessmentDecider.decide(registerExternalResult({ result: arrived({ score }) }), noAssessment),
      );
      expect(refusal.code).toBe('OBSERVATION_UNFIT');
      expect(refusal.faults.map(({ params }) => params['path'])).toEqual(['result.score']);
    }
  });

  it('comes while the plan is worked on or verified, and from somebody impartial', () => {
    refuses({ openStages: ['computation'] }, 'ASSESSMENT_STAGE_CLOSED', {
      ...{ open: ['computation'], needed: ['execution', 'self-evaluation', 'verification'] },
    });
    refuses({ actor: { ...OFFICER, unit: 'u03' } }, 'VERIFIER_OF_OWN_UNIT', { unit: 'u03' });
    refuses({ actor: SUPERVISOR }, 'VERIFIER_OF_OWN_UNIT', { unit: 'u03' });
    const own = { ...scoredElsewhere, units: ofTheOffice.units };
    refuses({ indicator: own }, 'VERIFIER_OF_OWN_UNIT', { unit: 'u14' });
    given(assessmentDecider, takenIn())
      .when(registerExternalResult({ indicator: own, actor: CHAIR }))
      .then([externalResultRegistered({ registeredBy: 'p-chair' })]);
  });
});
