import { describe, it } from '@jest/globals';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import type { Rule } from '../scoring/rules/index.js';
import { planDecider } from './decide.js';
import { FIRST_REVIEWER, HANDLER, HEAD, SECOND_REVIEWER } from './testing/people.js';
import {
  acknowledgeFinding,
  addIndicator,
  changeIndicator,
  draftPlan,
  removeIndicator,
  signPlan,
  submitPlan,
} from './testing/plan-commands.js';
import {
  acknowledged,
  CATEGORIES,
  DRILL,
  FLOOD,
  inForce,
  indicator,
  inReview,
  PLAN,
  planDrafted,
  returned,
  SHORT_PLAN,
  signed,
  submitted,
} from './testing/plan-facts.js';

const onPaper = given(planDecider, [planDrafted()]);

describe('a plan on paper', () => {
  it('is drafted whole, and another draft takes its place', () => {
    given(planDecider, []).when(draftPlan()).then([planDrafted()]);
    onPaper.when(draftPlan({ indicators: [FLOOD] })).then([planDrafted({ indicators: [FLOOD] })]);
    onPaper.when(draftPlan()).then([]);
  });

  it('is drafted with the rules of its indicators, and not with a rule that makes no sense', () => {
    const ruled = (rule: unknown) => draftPlan({ indicators: [indicator({ rule: rule as Rule })] });
    const patrols: Rule = { type: 'shortfall', target: '60', points: '0.5' };
    onPaper.when(ruled(patrols)).then([planDrafted({ indicators: [indicator({ rule: patrols })] })]);
    onPaper
      .when(ruled({ type: 'shortfall', target: '60' }))
      .refuses('PLAN_RULE_INVALID', { indicator: '1-1-1', path: 'points', problem: 'missing', found: '' });
    onPaper.when(ruled({ ...patrols, floor: '3' })).refuses('PLAN_RULE_INVALID', {
      indicator: '1-1-1',
      path: 'floor',
      problem: 'RULE_POINTS_ABOVE_WEIGHT',
      found: '3, 2',
    });
  });

  it('is not drafted for a unit that the cycle does not have', () => {
    onPaper
      .when(draftPlan({ indicators: [indicator({ units: [{ unit: 'u99', share: 1 }] })] }))
      .refuses('PLAN_UNIT_UNKNOWN', { indicator: '1-1-1', unit: 'u99' });
  });

  it('can begin with its categories alone and be filled item by item', () => {
    given(planDecider, [planDrafted({ indicators: [] })])
      .when(addIndicator())
      .then([{ type: 'IndicatorAdded', data: { indicator: indicator() } }]);
  });

  it('has an indicator once', () => {
    onPaper.when(addIndicator(DRILL)).then([]);
    onPaper
      .when(addIndicator({ ...DRILL, weight: '3' }))
      .refuses('PLAN_INDICATOR_REPEATED', { indicator: '1-1-2' });
  });

  it('takes no indicator that it could not be drafted with', () => {
    onPaper
      .when(addIndicator(indicator({ id: '9-1', group: '9' })))
      .refuses('PLAN_GROUP_UNKNOWN', { indicator: '9-1', category: 'A', group: '9' });
    onPaper.when(changeIndicator({ ...DRILL, weight: '２' })).refuses('PLAN_WEIGHT_INVALID');
  });

  it('has its indicators changed with a reason', () => {
    const changed = { ...DRILL, weight: '1.5' };
    onPaper
      .when(changeIndicator(changed))
      .then([{ type: 'IndicatorChanged', data: { indicator: changed, reason: '上级调整' } }]);
    onPaper.when(changeIndicator(changed, ' ')).refuses('REASON_MISSING');
    onPaper
      .when(changeIndicator(indicator({ id: '9-9' })))
      .refuses('PLAN_INDICATOR_UNKNOWN', { indicator: '9-9' });
    onPaper.when(changeIndicator(DRILL)).then([]);
  });

  it('has them removed with a reason', () => {
    onPaper
      .when(removeIndicator('1-1-2'))
      .then([{ type: 'IndicatorRemoved', data: { indicator: '1-1-2', reason: '任务取消' } }]);
    onPaper.when(removeIndicator('1-1-2', '')).refuses('REASON_MISSING');
    onPaper.when(removeIndicator('9-9')).refuses('PLAN_INDICATOR_UNKNOWN', { indicator: '9-9' });
  });

  it.each([
    ['in review', inReview(), 'in-review'],
    ['published', inForce(), 'published'],
  ])('cannot be edited once it is %s', (_, history, status) => {
    for (const command of [
      draftPlan(),
      addIndicator(),
      changeIndicator(DRILL),
      removeIndicator('1-1-2'),
      acknowledgeFinding(),
    ]) {
      given(planDecider, history).when(command).refuses('PLAN_NOT_EDITABLE', { status });
    }
  });

  it('can be edited again after a review returned it', () => {
    given(planDecider, [...inReview(), returned])
      .when(removeIndicator('1-2-1'))
      .then([{ type: 'IndicatorRemoved', data: { indicator: '1-2-1', reason: '任务取消' } }]);
  });

  it('is unknown before it is drafted', () => {
    given(planDecider, []).when(addIndicator()).refuses('PLAN_UNKNOWN');
  });
});

describe('a signature', () => {
  it('is given once at each place of the form', () => {
    onPaper
      .when(signPlan())
      .then([{ type: 'PlanSigned', data: { place: 'handler', signedBy: 'p-handler' } }]);
    given(planDecider, [planDrafted(), ...signed('handler')])
      .when(signPlan({ actor: HEAD }))
      .refuses('PLAN_PLACE_SIGNED', { place: 'handler' });
    onPaper.when(signPlan({ place: '见证人' })).refuses('PLAN_PLACE_UNKNOWN');
  });

  it('is given by whose place it is', () => {
    const places = [
      ['handler', HEAD, ['office']],
      ['unit-head', HANDLER, ['head']],
      ['leader-in-charge', HANDLER, ['supervisor']],
      ['principal', FIRST_REVIEWER, ['chair']],
      ['seal', FIRST_REVIEWER, ['chair', 'office']],
    ] as const;
    for (const [place, actor, roles] of places)
      onPaper.when(signPlan({ place, actor })).refuses('PLAN_PLACE_NOT_YOURS', { place, roles });
  });

  it('is one per person: only the chair who signed as principal may also put the seal', () => {
    given(planDecider, [planDrafted(), ...signed('handler')])
      .when(signPlan({ place: 'seal' }))
      .refuses('PLAN_SIGNED_BY_YOU_ALREADY', { place: 'handler' });
    given(planDecider, [planDrafted(), ...signed('handler')])
      .when(signPlan({ place: 'principal', actor: deputyOf(HANDLER.person, SECOND_REVIEWER) }))
      .refuses('PLAN_SIGNED_BY_YOU_ALREADY', { place: 'handler' });
    const { person } = SECOND_REVIEWER;
    given(planDecider, [
      planDrafted(),
      { type: 'PlanSigned', data: { place: 'principal', signedBy: person } },
    ])
      .when(signPlan({ place: 'seal', actor: SECOND_REVIEWER }))
      .then([{ type: 'PlanSigned', data: { place: 'seal', signedBy: person } }]);
  });

  it('comes too late on a published plan', () => {
    const unsigned = inForce().filter(({ type }) => type !== 'PlanSigned');
    given(planDecider, unsigned).when(signPlan()).refuses('PLAN_ALREADY_PUBLISHED');
  });

  it('is void once the draft it vouched for has changed', () => {
    given(planDecider, [
      planDrafted(),
      ...signed('handler', 'unit-head'),
      { type: 'IndicatorChanged', data: { indicator: { ...DRILL, due: '2024-10-31' }, reason: '提前' } },
    ])
      .when(submitPlan())
      .refuses('PLAN_SIGNATURES_MISSING', { places: ['handler', 'unit-head'] });
  });
});

describe('a sum that misses its declared value', () => {
  const short = [planDrafted(SHORT_PLAN), ...signed('handler', 'unit-head')];

  it('keeps the plan from review and says where and by how much', () => {
    given(planDecider, short)
      .when(submitPlan())
      .refuses('PLAN_SUMS_OPEN', {
        key: 'group:1-1',
        expected: '4',
        found: '3.5',
        difference: '-0.5',
        count: 1,
        findings: ['group:1-1: 3.5/4'],
      });
  });

  it('is acknowledged by name and with a reason', () => {
    given(planDecider, short).when(acknowledgeFinding()).then([acknowledged()]);
    given(planDecider, short)
      .when(acknowledgeFinding({ reason: '' }))
      .refuses('REASON_MISSING');
    given(planDecider, short)
      .when(acknowledgeFinding({ key: 'total' }))
      .refuses('PLAN_FINDING_UNKNOWN', { key: 'total' });
    given(planDecider, [...short, acknowledged()])
      .when(submitPlan())
      .then([submitted]);
  });

  it('is open again when it misses by another number', () => {
    given(planDecider, [...short, acknowledged('3')])
      .when(submitPlan())
      .refuses('PLAN_SUMS_OPEN');
    given(planDecider, [...short, acknowledged('3')])
      .when(acknowledgeFinding())
      .then([acknowledged()]);
  });

  it('is forgotten with the draft that had it', () => {
    given(planDecider, [
      planDrafted(SHORT_PLAN),
      acknowledged(),
      planDrafted(SHORT_PLAN),
      ...signed('handler', 'unit-head'),
    ])
      .when(submitPlan())
      .refuses('PLAN_SUMS_OPEN');
  });

  it('does not hide a plan without indicators', () => {
    given(planDecider, [planDrafted({ ...PLAN, categories: CATEGORIES, indicators: [] })])
      .when(submitPlan())
      .refuses('PLAN_EMPTY');
  });
});
