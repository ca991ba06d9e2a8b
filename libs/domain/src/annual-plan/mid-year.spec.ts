import { describe, expect, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { planDecider } from './decide.js';
import { approveChange, requestChange } from './testing/plan-commands.js';
import { changeApproved, changeRequested, DRILL, FLOOD, indicator, inForce } from './testing/plan-facts.js';
import type { AnnualPlanEvent, ScoredPolicy } from './events.js';
import { evolvePlan, noPlan, type PlanState } from './state.js';

const NEW = indicator({ id: '1-1-3', no: '1-1-3', title: '指挥车改造', weight: '1' });
const LESS = { ...DRILL, weight: '1' };
const SCORED = { indicator: '1-1-2', selfScore: '2', verified: '1.8' };
const KEEP: ScoredPolicy = { indicator: '1-1-2', treat: 'keep', reason: '任务已完成' };
const REOPEN: ScoredPolicy = {
  indicator: '1-1-2',
  treat: 'reopen',
  reason: '标准提高',
  deadline: '2024-10-15',
};
const LATER = { ...DRILL, due: '2024-11-30' };

describe('an indicator of a plan in force', () => {
  it('is added where the weights still make up the declared total, and stands with its group', () => {
    const request = { indicators: [LESS], added: [NEW] };
    const asked = changeRequested({ indicators: [LESS], added: [NEW] });
    given(planDecider, inForce()).when(requestChange(request)).then([asked]);
    const approved: AnnualPlanEvent = {
      type: 'PlanChangeApproved',
      data: { change: 'c1', version: 2, approvedBy: 'p-chief', indicators: [LESS], added: [NEW] },
    };
    given(planDecider, [...inForce(), asked])
      .when(approveChange())
      .then([approved]);
    const state = [...inForce(), asked, approved].reduce<PlanState>(evolvePlan, noPlan);
    const ids = state.status === 'none' ? [] : state.content.indicators.map(({ id }) => id);
    expect(ids).toEqual(['1-1-1', '1-1-2', '1-1-3', '1-2-1']);
    given(planDecider, inForce())
      .when(requestChange({ indicators: [], added: [NEW] }))
      .refuses('PLAN_SUMS_OPEN');
  });

  it('is removed where the others take its weight over, and its id stays with it', () => {
    const all = { indicators: [indicator({ weight: '4' })], removed: ['1-1-2'] };
    given(planDecider, inForce())
      .when(requestChange(all))
      .then([changeRequested(all)]);
    const gone = { ...changeApproved, data: { ...changeApproved.data, ...all } };
    const back = { basedOn: 2, indicators: [indicator({ weight: '2' })], added: [DRILL], change: 'c2' };
    given(planDecider, [...inForce(), changeRequested(all), gone])
      .when(requestChange(back))
      .refuses('PLAN_INDICATOR_ID_USED', { indicator: '1-1-2' });
    given(planDecider, inForce())
      .when(requestChange({ indicators: [], removed: ['9-9'] }))
      .refuses('PLAN_INDICATOR_UNKNOWN', { indicator: '9-9' });
    given(planDecider, inForce())
      .when(requestChange({ indicators: [], removed: ['1-2-1'] }))
      .refuses('PLAN_SUMS_OPEN');
  });

  it('is not changed into what it is, nor twice, nor over a plan that somebody else has changed', () => {
    const now = given(planDecider, inForce());
    now
      .when(requestChange({ indicators: [FLOOD] }))
      .refuses('PLAN_CHANGE_WITHOUT_DIFFERENCE', { indicator: '1-2-1' });
    now
      .when(requestChange({ removed: ['1-1-2'] }))
      .refuses('PLAN_INDICATOR_REPEATED', { indicator: '1-1-2' });
    given(planDecider, [...inForce(), changeRequested(), changeApproved])
      .when(requestChange({ change: 'c2', basedOn: 1 }))
      .refuses('PLAN_CHANGE_OUTDATED', { basedOn: 1, version: 2 });
  });
});

describe('what has been scored', () => {
  const asking = (policies: readonly ScoredPolicy[], change: object = {}) =>
    requestChange({
      ...{ indicators: [LATER], scored: [SCORED], policies },
      ...change,
    });

  it('is kept or re-opened as the request declares, with the reason', () => {
    const asked = changeRequested({ indicators: [LATER], scored: [REOPEN] });
    given(planDecider, inForce())
      .when(asking([REOPEN]))
      .then([asked]);
    given(planDecider, [...inForce(), asked])
      .when(approveChange({ scored: [SCORED] }))
      .then([
        {
          type: 'PlanChangeApproved',
          data: {
            ...{ change: 'c1', version: 2, approvedBy: 'p-chief', indicators: [LATER] },
            scored: [{ ...REOPEN, selfScore: '2', verified: '1.8' }],
          },
        },
      ]);
  });

  it('is never left unsaid', () => {
    const now = given(planDecider, inForce());
    now.when(asking([])).refuses('PLAN_CHANGE_POLICY_MISSING', { indicator: '1-1-2', score: '1.8' });
    now.when(asking([{ ...KEEP, reason: ' ' }])).refuses('REASON_MISSING');
    now.when(asking([KEEP, KEEP])).refuses('PLAN_CHANGE_POLICY_REPEATED', { indicator: '1-1-2' });
    now
      .when(asking([KEEP, { ...KEEP, indicator: '1-2-1' }]))
      .refuses('PLAN_CHANGE_POLICY_UNFIT', { indicator: '1-2-1' });
  });

  it('is re-opened by a day that is still to come', () => {
    const now = given(planDecider, inForce());
    for (const deadline of ['2024-09-01', 'soon', undefined])
      now
        .when(asking([{ ...REOPEN, ...(deadline === undefined ? { deadline: '' } : { deadline }) }]))
        .refuses('PLAN_CHANGE_DEADLINE_INVALID', {
          ...{ indicator: '1-1-2', deadline: deadline ?? '', today: '2024-09-02' },
        });
  });

  it('is given anew within sight of the cycle’s end', () => {
    given(planDecider, inForce())
      .when(asking([{ ...REOPEN, deadline: '9999-01-01' }]))
      .refuses('PLAN_CHANGE_DEADLINE_TOO_LATE', {
        ...{ indicator: '1-1-2', deadline: '9999-01-01', latest: '2025-03-01' },
      });
  });

  it('is not kept above the new weight', () => {
    given(planDecider, inForce())
      .when(asking([KEEP], { indicators: [LESS], added: [NEW] }))
      .refuses('PLAN_CHANGE_KEPT_ABOVE_WEIGHT', { indicator: '1-1-2', score: '1.8', weight: '1' });
  });

  it('is looked at once more when the change is approved', () => {
    given(planDecider, [...inForce(), changeRequested()])
      .when(approveChange({ scored: [{ ...SCORED, verified: null }] }))
      .refuses('PLAN_CHANGE_POLICY_MISSING', { indicator: '1-1-2', score: '2' });
    given(planDecider, [...inForce(), changeRequested({ scored: [REOPEN] })])
      .when(approveChange({ today: '2024-10-16', scored: [SCORED] }))
      .refuses('PLAN_CHANGE_DEADLINE_INVALID', {
        ...{ indicator: '1-1-2', deadline: '2024-10-15', today: '2024-10-16' },
      });
    given(planDecider, [...inForce(), changeRequested({ scored: [KEEP] })])
      .when(approveChange())
      .then([changeApproved]);
  });
});
