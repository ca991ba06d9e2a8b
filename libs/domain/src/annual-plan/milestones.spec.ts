import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { planDecider } from './decide.js';
import type { AnnualPlanEvent } from './events.js';
import { HANDLER, SECOND_REVIEWER } from './testing/people.js';
import { changeMilestones, milestones } from './testing/plan-commands.js';
import { changeRequested, DRILL, indicator, inForce, reviewed } from './testing/plan-facts.js';

const SPLIT = milestones('25', '50', '75', '100');
const LATER = milestones('10', '40', '75', '100');

const changed = (change: object = {}): AnnualPlanEvent => ({
  type: 'MilestonesChanged',
  data: {
    ...{ cycle: 'y2024', indicator: '1-1-1', from: SPLIT, to: LATER, changedBy: 'p-handler' },
    ...{ reason: '汛期推迟', ...change },
  },
});

const published = given(planDecider, inForce());

describe('milestones of a plan in force', () => {
  it('are changed with a reason; both sides are in the fact', () => {
    published.when(changeMilestones()).then([changed()]);
    given(planDecider, [...inForce(), changed()])
      .when(changeMilestones({ milestones: SPLIT }))
      .then([changed({ from: LATER, to: SPLIT })]);
    published.when(changeMilestones({ reason: ' ' })).refuses('REASON_MISSING');
  });

  // All four had to be sent, and what was left out was set to nothing.
  it('are changed for one quarter, and the others stay as they are', () => {
    published
      .when(changeMilestones({ milestones: [{ quarter: 3, percent: '100' }] }))
      .then([changed({ to: milestones('25', '50', '100', '100') })]);
    given(planDecider, [...inForce(), changed()])
      .when(changeMilestones({ checked: [1], milestones: [{ quarter: 2, percent: '45' }] }))
      .then([changed({ from: LATER, to: milestones('10', '45', '75', '100') })]);
    for (const wrong of [
      [{ quarter: 3, percent: '40' }],
      [{ quarter: 4, percent: '90' }],
      [
        { quarter: 2, percent: '55' },
        { quarter: 2, percent: '60' },
      ],
    ] as const)
      published
        .when(changeMilestones({ milestones: wrong }))
        .refuses('PLAN_MILESTONES_INVALID', { indicator: '1-1-1' });
  });

  it('that stay as they are change nothing, however they are written', () => {
    published.when(changeMilestones({ milestones: milestones('25.0', '50', '75', '100') })).then([]);
  });

  it('stay in order and end at 100', () => {
    for (const wrong of [milestones('40', '30', '75', '100'), milestones('25', '50', '75', '90'), []])
      published
        .when(changeMilestones({ milestones: wrong }))
        .refuses('PLAN_MILESTONES_INVALID', { indicator: '1-1-1' });
  });

  it('stay for a quarter whose check is open or over, and may change for those after it', () => {
    published
      .when(changeMilestones({ checked: [1] }))
      .refuses('MILESTONE_QUARTER_CHECKED', { indicator: '1-1-1', quarter: 1, due: '25' });
    published
      .when(changeMilestones({ checked: [1], milestones: milestones('25', '40', '75', '100') }))
      .then([changed({ to: milestones('25', '40', '75', '100') })]);
  });

  it('are of an indicator that is in force', () => {
    published
      .when(changeMilestones({ indicator: '9-9' }))
      .refuses('PLAN_INDICATOR_UNKNOWN', { indicator: '9-9' });
    given(planDecider, reviewed())
      .when(changeMilestones())
      .refuses('PLAN_NOT_PUBLISHED', { status: 'reviewed' });
  });

  it('wait while a change of the same indicator is on its way', () => {
    given(planDecider, [...inForce(), changeRequested({ indicators: [indicator({ weight: '2' })] })])
      .when(changeMilestones())
      .refuses('PLAN_CHANGE_PENDING', { change: 'c1' });
    given(planDecider, [...inForce(), changeRequested({ indicators: [DRILL] })])
      .when(changeMilestones())
      .then([changed()]);
  });

  it('are never changed by who works in a unit that carries the indicator, or heads one', () => {
    for (const actor of [
      { ...HANDLER, unit: 'u03' },
      { ...SECOND_REVIEWER, heads: ['u03'] },
    ])
      published
        .when(changeMilestones({ actor }))
        .refuses('MILESTONE_OF_OWN_UNIT', { indicator: '1-1-1', unit: 'u03' });
  });
});
