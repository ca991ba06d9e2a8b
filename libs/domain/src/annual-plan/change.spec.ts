import { describe, it } from '@jest/globals';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { planDecider } from './decide.js';
import { HANDLER, SECOND_REVIEWER } from './testing/people.js';
import { approveChange, rejectChange, requestChange } from './testing/plan-commands.js';
import {
  changeApproved,
  CHANGED,
  changeRejected,
  changeRequested,
  DRILL,
  FLOOD,
  inForce,
  indicator,
  reviewed,
} from './testing/plan-facts.js';

const pending = [...inForce(), changeRequested()];

describe('a change of the plan in force', () => {
  it('is requested with a reason and approved by somebody else as the next version', () => {
    given(planDecider, inForce()).when(requestChange()).then([changeRequested()]);
    given(planDecider, inForce())
      .when(requestChange({ reason: '' }))
      .refuses('REASON_MISSING');
    given(planDecider, pending).when(approveChange()).then([changeApproved]);
    for (const actor of [HANDLER, deputyOf(HANDLER.person, SECOND_REVIEWER)])
      given(planDecider, pending).when(approveChange({ actor })).refuses('PLAN_APPROVER_IS_REQUESTER');
  });

  // It left the milestones out, and what had been due of a quarter under check was another number afterwards.
  it('leaves what was due of a quarter that is checked', () => {
    const milestones = (['10', '50', '75', '100'] as const).map((percent, index) => ({
      quarter: (index + 1) as 1 | 2 | 3 | 4,
      percent,
    }));
    const begun = inForce().map((event) =>
      event.type === 'PlanPublished'
        ? {
            ...event,
            data: { ...event.data, indicators: event.data.indicators.map((one) => ({ ...one, milestones })) },
          }
        : event,
    );
    given(planDecider, begun)
      .when(requestChange({ checked: [1] }))
      .refuses('MILESTONE_QUARTER_CHECKED', { indicator: CHANGED.id, quarter: 1, due: '10' });
    const kept = { ...CHANGED, milestones };
    given(planDecider, begun)
      .when(requestChange({ checked: [1], indicators: [kept] }))
      .then([changeRequested({ indicators: [kept] })]);
    given(planDecider, begun)
      .when(requestChange({ checked: [] }))
      .then([changeRequested()]);
  });

  it('builds on the versions before it', () => {
    given(planDecider, [...pending, changeApproved, changeRequested({ change: 'c2', indicators: [FLOOD] })])
      .when(approveChange({ change: 'c2' }))
      .then([
        {
          type: 'PlanChangeApproved',
          data: { change: 'c2', version: 3, approvedBy: 'p-chief', indicators: [FLOOD] },
        },
      ]);
  });

  it('is rejected with a reason, or taken back by the requester', () => {
    given(planDecider, pending).when(rejectChange()).then([changeRejected]);
    given(planDecider, pending)
      .when(rejectChange({ reason: '' }))
      .refuses('REASON_MISSING');
    given(planDecider, pending)
      .when(rejectChange({ actor: HANDLER, reason: '填错' }))
      .then([
        { type: 'PlanChangeRejected', data: { change: 'c1', rejectedBy: 'p-handler', reason: '填错' } },
      ]);
  });

  it('is decided once', () => {
    given(planDecider, [...pending, changeRejected])
      .when(approveChange())
      .refuses('PLAN_CHANGE_UNKNOWN', { change: 'c1' });
    given(planDecider, [...pending, changeApproved])
      .when(rejectChange())
      .refuses('PLAN_CHANGE_UNKNOWN', { change: 'c1' });
    given(planDecider, [...pending, changeRejected])
      .when(requestChange())
      .then([]);
    given(planDecider, inForce())
      .when(approveChange({ actor: SECOND_REVIEWER }))
      .refuses('PLAN_CHANGE_UNKNOWN');
  });

  it('waits for the one before it', () => {
    given(planDecider, pending)
      .when(requestChange({ change: 'c2' }))
      .refuses('PLAN_CHANGE_PENDING', { change: 'c1' });
  });

  it('names indicators of the plan, each once and at least one', () => {
    const inForceNow = given(planDecider, inForce());
    inForceNow.when(requestChange({ indicators: [] })).refuses('PLAN_CHANGE_EMPTY');
    inForceNow
      .when(requestChange({ indicators: [indicator({ id: '9-9' })] }))
      .refuses('PLAN_INDICATOR_UNKNOWN', { indicator: '9-9' });
    inForceNow
      .when(requestChange({ indicators: [CHANGED, DRILL] }))
      .refuses('PLAN_INDICATOR_REPEATED', { indicator: '1-1-2' });
  });

  it('leaves a plan that is sound and whose sums are met', () => {
    const inForceNow = given(planDecider, inForce());
    inForceNow
      .when(requestChange({ indicators: [{ ...DRILL, due: '2025-01-01' }] }))
      .refuses('PLAN_DUE_INVALID');
    inForceNow.when(requestChange({ indicators: [{ ...DRILL, weight: '2.5' }] })).refuses('PLAN_SUMS_OPEN', {
      key: 'group:1-1',
      expected: '4',
      found: '4.5',
      difference: '0.5',
      count: 1,
      findings: ['group:1-1: 4.5/4'],
    });
    inForceNow
      .when(requestChange({ indicators: [{ ...DRILL, weight: '2.5' }, indicator({ weight: '1.5' })] }))
      .then([changeRequested({ indicators: [{ ...DRILL, weight: '2.5' }, indicator({ weight: '1.5' })] })]);
  });

  it('is for a plan in force', () => {
    given(planDecider, reviewed())
      .when(requestChange())
      .refuses('PLAN_NOT_PUBLISHED', { status: 'reviewed' });
  });
});
