import { describe, it } from '@jest/globals';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { planDecider } from './decide.js';
import type { AnnualPlanEvent } from './events.js';
import { FIRST_REVIEWER, HANDLER, HEAD, SECOND_REVIEWER } from './testing/people.js';
import { passReview, publishPlan, returnPlan, signPlan, submitPlan } from './testing/plan-commands.js';
import {
  firstPassed,
  fullySigned,
  inForce,
  inReview,
  planDrafted,
  planPublished,
  returned,
  reviewed,
  secondPassed,
  signed,
  submitted,
} from './testing/plan-facts.js';

describe('a plan in review', () => {
  it('is handed in with two signatures', () => {
    given(planDecider, [planDrafted(), ...signed('handler', 'unit-head')])
      .when(submitPlan())
      .then([submitted]);
    given(planDecider, [planDrafted(), ...signed('handler')])
      .when(submitPlan())
      .refuses('PLAN_SIGNATURES_MISSING', { places: ['unit-head'] });
    given(planDecider, inReview())
      .when(submitPlan(HEAD))
      .refuses('PLAN_NOT_EDITABLE', { status: 'in-review' });
  });

  it('passes two reviews by two people who did not hand it in', () => {
    given(planDecider, inReview()).when(passReview(1)).then([firstPassed]);
    given(planDecider, [...inReview(), firstPassed])
      .when(passReview(2))
      .then([secondPassed]);
    given(planDecider, inReview()).when(passReview(1, HANDLER)).refuses('PLAN_REVIEWER_IS_SUBMITTER');
    given(planDecider, [...inReview(), firstPassed])
      .when(passReview(2, FIRST_REVIEWER))
      .refuses('PLAN_REVIEWER_PASSED_FIRST');
  });

  it('is passed by a deputy for one of the two, who counts as both', () => {
    const deputy = deputyOf(FIRST_REVIEWER.person, SECOND_REVIEWER);
    given(planDecider, inReview())
      .when(passReview(1, deputyOf(HANDLER.person, FIRST_REVIEWER)))
      .refuses('PLAN_REVIEWER_IS_SUBMITTER');
    given(planDecider, [...inReview(), firstPassed])
      .when(passReview(2, deputy))
      .refuses('PLAN_REVIEWER_PASSED_FIRST');
    given(planDecider, [...inReview(), firstPassed])
      .when(returnPlan({ review: 2, actor: deputy }))
      .refuses('PLAN_REVIEWER_PASSED_FIRST');
    const acted: AnnualPlanEvent = {
      type: 'PlanReviewPassed',
      data: { review: 1, reviewedBy: SECOND_REVIEWER.person, onBehalfOf: FIRST_REVIEWER.person },
    };
    given(planDecider, inReview()).when(passReview(1, deputy)).then([acted]);
    for (const actor of [FIRST_REVIEWER, SECOND_REVIEWER])
      given(planDecider, [...inReview(), acted])
        .when(passReview(2, actor))
        .refuses('PLAN_REVIEWER_PASSED_FIRST');
    given(planDecider, [...inReview(), acted])
      .when(passReview(1, SECOND_REVIEWER))
      .refuses('PLAN_REVIEW_OUT_OF_TURN');
  });

  it('passes them in order and each once', () => {
    given(planDecider, inReview())
      .when(passReview(2))
      .refuses('PLAN_REVIEW_OUT_OF_TURN', { review: 2, status: 'in-review' });
    given(planDecider, [...inReview(), firstPassed])
      .when(passReview(1, HEAD))
      .refuses('PLAN_REVIEW_OUT_OF_TURN');
    given(planDecider, reviewed()).when(passReview(2, HEAD)).refuses('PLAN_REVIEW_OUT_OF_TURN');
  });

  it('is returned with a reason and starts over at the first review', () => {
    given(planDecider, inReview()).when(returnPlan()).then([returned]);
    given(planDecider, inReview())
      .when(returnPlan({ reason: '  ' }))
      .refuses('REASON_MISSING');
    given(planDecider, [...inReview(), returned])
      .when(submitPlan())
      .then([submitted]);
    given(planDecider, [...inReview(), firstPassed, returned, submitted])
      .when(passReview(1))
      .then([firstPassed]);
  });

  it('can be returned by the second review until it is published', () => {
    given(planDecider, reviewed())
      .when(returnPlan({ review: 2, actor: SECOND_REVIEWER }))
      .then([{ type: 'PlanReturned', data: { review: 2, returnedBy: 'p-chief', reason: '指标值偏低' } }]);
    given(planDecider, inForce())
      .when(returnPlan({ review: 2 }))
      .refuses('PLAN_NOT_IN_REVIEW', { status: 'published' });
  });

  it('is not reviewed before it is handed in', () => {
    given(planDecider, [planDrafted()])
      .when(passReview(1))
      .refuses('PLAN_NOT_IN_REVIEW', { status: 'drafting' });
  });
});

describe('the publication of a plan', () => {
  it('puts it in force whole, with what becomes of the quarters before', () => {
    given(planDecider, fullySigned()).when(publishPlan()).then([planPublished]);
  });

  it('needs both reviews and all five signatures', () => {
    given(planDecider, inReview()).when(publishPlan()).refuses('PLAN_NOT_REVIEWED', { status: 'in-review' });
    given(planDecider, [...reviewed(), ...signed('principal')])
      .when(publishPlan())
      .refuses('PLAN_SIGNATURES_MISSING', { places: ['leader-in-charge', 'seal'] });
    given(planDecider, reviewed())
      .when(signPlan({ place: 'seal', actor: SECOND_REVIEWER }))
      .then([{ type: 'PlanSigned', data: { place: 'seal', signedBy: SECOND_REVIEWER.person } }]);
  });

  it('says of each quarter that ended before it how it is treated, and of no other', () => {
    const first = { quarter: 1, treat: 'unchecked' } as const;
    const second = { quarter: 2, treat: 'unchecked' } as const;
    const signedPlan = given(planDecider, fullySigned());
    signedPlan
      .when(publishPlan({ earlierQuarters: [first] }))
      .refuses('PLAN_QUARTER_TREATMENT_MISSING', { quarters: ['2'] });
    for (const extra of [first, { quarter: 3, treat: 'unchecked' } as const]) {
      signedPlan
        .when(publishPlan({ earlierQuarters: [first, second, extra] }))
        .refuses('PLAN_QUARTER_NOT_EARLIER', {
          quarters: [String(extra.quarter)],
          publishedOn: '2024-07-31',
        });
    }
  });

  it.each([
    ['2024-06-30', 1],
    ['2024-07-01', 2],
  ])('on %s leaves %i quarters behind, the last day of a quarter belonging to it', (publishedOn, behind) => {
    const treatments = ([1, 2] as const)
      .slice(0, behind)
      .map((quarter) => ({ quarter, treat: 'unchecked' }) as const);
    given(planDecider, fullySigned())
      .when(publishPlan({ publishedOn, earlierQuarters: treatments }))
      .then([
        {
          ...planPublished,
          data: { ...planPublished.data, publishedOn, earlierQuarters: treatments },
        } as typeof planPublished,
      ]);
  });

  it('is on a day that exists and happens once', () => {
    given(planDecider, fullySigned())
      .when(publishPlan({ publishedOn: '2024-02-30' }))
      .refuses('DATE_INVALID', { date: '2024-02-30' });
    given(planDecider, inForce())
      .when(publishPlan({ publishedOn: '2024-08-01' }))
      .refuses('PLAN_ALREADY_PUBLISHED', { publishedOn: '2024-07-31' });
  });
});
