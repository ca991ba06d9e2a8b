import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { RectificationCommand } from './commands.js';
import { rectificationDecider } from './decide.js';
import type { RectificationEvent } from './events.js';

type Change<Type extends RectificationCommand['type']> = Partial<
  Extract<RectificationCommand, { type: Type }>
>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u03', heads: [] };
const INSPECTOR: Actor = { person: 'p-i1', roles: ['inspector'], heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };

const LEADER: Actor = { person: 'p-leader', roles: ['supervisor'], heads: ['u02'] };
const mandate = {
  ...{ cycle: 'y2024', delegation: 'd1', from: '2024-08-01', until: '2024-08-31' },
  ...{ stages: [], units: [] },
};

const named = { cycle: 'y2024', order: 'o1' };
const about = { ...named, unit: 'u03' };
const during = { ...named, openStages: ['execution'] } as const;
const calendar = { version: 'weekends', holidays: [], workdays: [] };
const terms = { planWorkingDays: 5, reportWorkingDays: 20, today: '2024-08-06', calendar };
const dated = {
  planBy: { until: '2024-08-13', workingDays: 5, calendar: 'weekends' },
  reportBy: { until: '2024-09-03', workingDays: 20, calendar: 'weekends' },
};
const matter = { level: 'ordinary', matter: '台账不全', requirement: '补齐台账', closer: 'p-chair' } as const;
const evidence = ['a'.repeat(64)];

const order = (change: Change<'OrderRectification'> = {}): RectificationCommand => ({
  ...{ type: 'OrderRectification', ...during, unit: 'u03', ...matter, ...terms, actor: OFFICER },
  ...{ units: ['u01', 'u03', 'u14'], known: CHAIR, confirmedAgainst: [], earlier: null },
  ...{ bulletinIssued: false, grade: null, lowestGrade: '差', ...change },
});
const plan = (change: Change<'PlanRectification'> = {}): RectificationCommand => ({
  ...{ type: 'PlanRectification', ...during, actor: CLERK, unit: 'u03', plan: '两周内补齐', ...change },
});
const report = (change: Change<'ReportRectification'> = {}): RectificationCommand => ({
  ...{ type: 'ReportRectification', ...during, actor: CLERK, unit: 'u03', report: '已补齐', evidence },
  ...change,
});
const inspect = (change: Change<'InspectRectification'> = {}): RectificationCommand => ({
  ...{ type: 'InspectRectification', ...during, actor: INSPECTOR, outcome: 'passed', opinion: '属实' },
  ...{
    inspectors: ['p-i1', 'p-i2'],
    inspectorUnits: {},
    formerUnits: {},
    unknownInspectors: [],
    unfitInspectors: [],
  },
  ...change,
});
const close = (change: Change<'CloseRectification'> = {}): RectificationCommand => ({
  ...{ type: 'CloseRectification', ...during, closerRecused: false, actor: CHAIR, ...change },
});
const repeat = (change: Change<'RepeatRectification'> = {}): RectificationCommand => ({
  ...{ type: 'RepeatRectification', ...during, ...terms, actor: CHAIR, reason: '未补齐', surcharge: '0.5' },
  ...change,
});
const waive = (change: Change<'WaiveRectification'> = {}): RectificationCommand => ({
  ...{ type: 'WaiveRectification', ...during, actor: LEADER, reason: '职能已划出', ...change },
});

const ordered: RectificationEvent = {
  type: 'RectificationOrdered',
  data: { ...about, ...matter, orderedBy: 'p-office', ...dated },
};
const planned: RectificationEvent = {
  type: 'RectificationPlanned',
  data: { ...about, plan: '两周内补齐', plannedBy: 'p-clerk' },
};
const reported: RectificationEvent = {
  type: 'RectificationReported',
  data: { ...about, report: '已补齐', evidence, reportedBy: 'p-clerk' },
};
const inspected = (outcome: 'passed' | 'failed'): RectificationEvent => ({
  type: 'RectificationInspected',
  data: { ...about, outcome, opinion: '属实', inspectors: ['p-i1', 'p-i2'], recordedBy: 'p-i1' },
});
const closed: RectificationEvent = { type: 'RectificationClosed', data: { ...about, closedBy: 'p-chair' } };
const repeated: RectificationEvent = {
  type: 'RectificationRepeated',
  data: { ...about, round: 2, reason: '未补齐', repeatedBy: 'p-chair', ...dated },
};
const surcharged: RectificationEvent = {
  type: 'SurchargeImposed',
  data: { ...about, round: 2, points: '0.5' },
};
const waived: RectificationEvent = {
  type: 'RectificationWaived',
  data: { ...about, reason: '职能已划出', waivedBy: 'p-leader' },
};

const none = given(rectificationDecider, []);
const isOrdered = given(rectificationDecider, [ordered]);
const isReported = given(rectificationDecider, [ordered, planned, reported]);
const hasPassed = given(rectificationDecider, [ordered, planned, reported, inspected('passed')]);
const hasFailed = given(rectificationDecider, [ordered, planned, reported, inspected('failed')]);
const isClosed = given(rectificationDecider, [ordered, planned, reported, inspected('passed'), closed]);

describe('an order whose closer has come to the unit', () => {
  const passed = [ordered, planned, reported, inspected('passed')];

  // Nobody could close it off, and the year did not end.
  it('is closed off by another leader with no part in it', () => {
    const closed = (closedBy: string): RectificationEvent => ({
      type: 'RectificationClosed',
      data: { ...about, closedBy },
    });
    given(rectificationDecider, passed)
      .when(close({ actor: LEADER }))
      .refuses('RECTIFICATION_NOT_CLOSER', { closer: 'p-chair' });
    given(rectificationDecider, passed)
      .when(close({ actor: LEADER, closerRecused: true }))
      .then([closed(LEADER.person)]);
    given(rectificationDecider, passed)
      .when(close({ actor: { ...LEADER, heads: ['u03'] }, closerRecused: true }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03' });
    given(rectificationDecider, passed)
      .when(close({ actor: INSPECTOR, closerRecused: true }))
      .refuses('RECTIFICATION_NOT_CLOSER');
  });
});

describe('a second order about the same finding', () => {
  // It went out beside the first one.
  it('is told of the first, and given with a reason', () => {
    const earlier = { order: 'o0', number: 2 };
    given(rectificationDecider, [])
      .when(order({ earlier }))
      .refuses('RECTIFICATION_ORDERED_BEFORE', { ...earlier, unit: 'u03', reasonIn: 'acknowledgeEarlier' });
    const reason = '前次只涉及台账，本次涉及人员培训';
    given(rectificationDecider, [])
      .when(order({ earlier, acknowledgeEarlier: reason }))
      .then([
        {
          type: 'RectificationOrdered',
          data: { ...about, ...matter, orderedBy: 'p-office', ...dated, earlier: { ...earlier, reason } },
        },
      ]);
  });
});

describe('an order', () => {
  it('names the matter, the terms in working days and who closes it off', () => {
    none.when(order()).then([ordered]);
    none.when(order({ unit: 'u99' })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    none.when(order({ matter: ' ' })).refuses('RECTIFICATION_TEXT_MISSING', { field: 'matter' });
    none.when(order({ planWorkingDays: 0 })).refuses('RECTIFICATION_DAYS_INVALID', { days: 0, most: 500 });
    none.when(order({ planWorkingDays: 21 })).refuses('RECTIFICATION_DAYS_INVALID', { days: 21, most: 20 });
    none
      .when(order({ actor: { ...OFFICER, unit: 'u03' } }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03' });
    isOrdered.when(order({ matter: '另一事' })).refuses('RECTIFICATION_ALREADY_ORDERED', { order: 'o1' });
  });

  it('is closed off by somebody known from another unit, under listed supervision by a leader', () => {
    none.when(order({ known: null })).refuses('RECTIFICATION_CLOSER_UNKNOWN', { person: 'p-chair' });
    none
      .when(order({ known: { ...CHAIR, heads: ['u03'] } }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03', person: 'p-chair' });
    none
      .when(order({ level: 'listed', closer: 'p-office', known: OFFICER }))
      .refuses('RECTIFICATION_CLOSER_NOT_LEADER', { person: 'p-office' });
    none
      .when(order({ level: 'listed' }))
      .then([{ type: 'RectificationOrdered', data: { ...ordered.data, level: 'listed' } as never }]);
  });

  it('was closed off, and waived, by who had ordered it: one person from the first word to the last', () => {
    const byChair = { actor: CHAIR, level: 'listed' } as const;
    none.when(order(byChair)).refuses('RECTIFICATION_CLOSER_IS_ORDERER', { person: 'p-chair' });
    const deputy = { ...LEADER, mandate: { ...mandate, principal: 'p-chair' } };
    none.when(order({ actor: deputy })).refuses('RECTIFICATION_CLOSER_IS_ORDERER', { person: 'p-chair' });
    none.when(order({ actor: deputy, closer: 'p-other' })).then([
      {
        type: 'RectificationOrdered',
        data: {
          ...{ ...about, ...matter, ...dated, closer: 'p-other' },
          ...{ orderedBy: 'p-leader', onBehalfOf: 'p-chair' },
        },
      },
    ]);
  });

  it('named a closer who could never close it off', () => {
    const moved: Actor = { person: 'p-other', roles: ['inspector'], formerUnits: ['u03'], heads: [] };
    none
      .when(order({ closer: 'p-other', known: moved }))
      .refuses('RECTIFICATION_FORMER_UNIT', { unit: 'u03', person: 'p-other' });
    for (const role of ['auditor', 'clerk', 'head'] as const) {
      const known: Actor = { person: 'p-other', roles: [role], unit: 'u01', heads: [] };
      none
        .when(order({ closer: 'p-other', known }))
        .refuses('RECTIFICATION_CLOSER_UNFIT', { person: 'p-other' });
    }
  });

  it('may follow from a finding that was confirmed against the unit', () => {
    none
      .when(order({ finding: 'f1' }))
      .refuses('RECTIFICATION_FINDING_UNFIT', { finding: 'f1', unit: 'u03' });
    none
      .when(order({ finding: 'f1', confirmedAgainst: ['u03'] }))
      .then([{ type: 'RectificationOrdered', data: { ...ordered.data, finding: 'f1' } }]);
  });

  it('is given after the bulletin for the lowest grade, and for no other', () => {
    const after = { openStages: ['follow-up'], bulletinIssued: true } as const;
    none
      .when(order({ ...after, grade: '差' }))
      .then([{ type: 'RectificationOrdered', data: { ...ordered.data, grade: '差' } }]);
    none
      .when(order({ ...after, grade: '合格' }))
      .refuses('RECTIFICATION_GRADE_NOT_LOWEST', { unit: 'u03', grade: '合格', lowest: '差' });
    none.when(order({ openStages: ['computation'] })).refuses('RECTIFICATION_STAGE_CLOSED');
    none.when(order({ ...after, openStages: ['archived'] })).refuses('RECTIFICATION_STAGE_CLOSED');
  });
});

describe('a rectification', () => {
  it('is planned, then reported with evidence, by the unit that it is for', () => {
    isOrdered.when(plan()).then([planned]);
    isOrdered.when(plan({ unit: 'u01' })).refuses('RECTIFICATION_NOT_YOURS', { unit: 'u01' });
    isOrdered.when(plan({ plan: ' ' })).refuses('RECTIFICATION_TEXT_MISSING', { field: 'plan' });
    isOrdered
      .when(report())
      .refuses('RECTIFICATION_WRONG_STATUS', { status: 'ordered', needed: ['planned', 'reported'] });
    const isPlanned = given(rectificationDecider, [ordered, planned]);
    isPlanned.when(report()).then([reported]);
    isPlanned.when(report({ evidence: [] })).refuses('RECTIFICATION_WITHOUT_EVIDENCE');
    isPlanned.when(report({ report: ' ' })).refuses('RECTIFICATION_TEXT_MISSING', { field: 'report' });
    none.when(plan()).refuses('RECTIFICATION_UNKNOWN', { order: 'o1' });
  });

  it('is re-inspected by two from outside, the closer not among them', () => {
    isReported.when(inspect()).then([inspected('passed')]);
    isReported
      .when(inspect({ inspectors: ['p-i1'] }))
      .refuses('RECTIFICATION_INSPECTORS_TOO_FEW', { needed: 2 });
    isReported.when(inspect({ inspectors: ['p-i1', 'p-i1'] })).refuses('RECTIFICATION_INSPECTORS_TOO_FEW');
    isReported
      .when(inspect({ inspectors: ['p-i1', 'p-chair'] }))
      .refuses('RECTIFICATION_CLOSER_INSPECTS', { person: 'p-chair' });
    isReported
      .when(inspect({ inspectorUnits: { 'p-i2': ['u01', 'u03'] } }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03', person: 'p-i2' });
    isReported
      .when(inspect({ formerUnits: { 'p-i2': ['u03'] } }))
      .refuses('RECTIFICATION_FORMER_UNIT', { unit: 'u03', person: 'p-i2' });
    isReported.when(inspect({ opinion: '' })).refuses('RECTIFICATION_TEXT_MISSING', { field: 'opinion' });
  });

  it('was re-inspected by people whom nobody knows', () => {
    const strangers = ['p-nobody', 'p-nobody-else'];
    isReported
      .when(inspect({ inspectors: strangers, unknownInspectors: strangers }))
      .refuses('RECTIFICATION_INSPECTOR_UNKNOWN', { person: 'p-nobody' });
    isReported
      .when(inspect({ unfitInspectors: ['p-i2'] }))
      .refuses('RECTIFICATION_INSPECTOR_UNFIT', { person: 'p-i2' });
  });

  it('that passed is closed off by the person named', () => {
    hasPassed.when(close()).then([closed]);
    hasPassed.when(close({ actor: OFFICER })).refuses('RECTIFICATION_NOT_CLOSER', { closer: 'p-chair' });
    hasPassed
      .when(close({ actor: { ...CHAIR, heads: ['u03'] } }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03' });
    hasFailed.when(close()).refuses('RECTIFICATION_WRONG_STATUS', { status: 'failed', needed: ['passed'] });
  });

  it('that failed is repeated at a surcharge, as long as one counts', () => {
    hasFailed.when(repeat()).then([repeated, surcharged]);
    const { surcharge: _, ...free } = repeat() as Extract<
      RectificationCommand,
      { type: 'RepeatRectification' }
    >;
    hasFailed.when(free).refuses('SURCHARGE_MISSING');
    hasFailed.when(repeat({ surcharge: '0' })).refuses('SURCHARGE_INVALID', { points: '0' });
    hasFailed.when(repeat({ reason: ' ' })).refuses('REASON_MISSING');
    hasFailed
      .when(repeat({ openStages: ['follow-up'] }))
      .refuses('SURCHARGE_TOO_LATE', { open: ['follow-up'] });
    hasFailed.when({ ...free, openStages: ['follow-up'] }).then([repeated]);
    hasPassed.when(repeat()).refuses('RECTIFICATION_WRONG_STATUS');
    given(rectificationDecider, [ordered, planned, reported, inspected('failed'), repeated, surcharged])
      .when(plan())
      .then([planned]);
  });

  it('is closed off by nobody who ordered it, not for the closer either', () => {
    const byLeader: RectificationEvent = {
      ...ordered,
      data: { ...about, ...matter, ...dated, orderedBy: 'p-leader' },
    };
    given(rectificationDecider, [byLeader, planned, reported, inspected('passed')])
      .when(close({ actor: { ...LEADER, mandate: { ...mandate, principal: 'p-chair' } } }))
      .refuses('RECTIFICATION_CLOSER_IS_ORDERER', { person: 'p-leader' });
  });

  it('is waived by a leader who neither ordered it nor closes it off, nor acts for one who does', () => {
    isOrdered.when(waive({ actor: CHAIR })).refuses('RECTIFICATION_WAIVER_HAS_PART', { person: 'p-chair' });
    isOrdered
      .when(waive({ actor: { ...LEADER, mandate: { ...mandate, principal: 'p-chair' } } }))
      .refuses('RECTIFICATION_WAIVER_HAS_PART', { person: 'p-chair' });
    const forLeader: RectificationEvent = {
      ...ordered,
      data: { ...about, ...matter, ...dated, orderedBy: 'p-deputy', onBehalfOf: 'p-leader' },
    };
    given(rectificationDecider, [forLeader])
      .when(waive())
      .refuses('RECTIFICATION_WAIVER_HAS_PART', { person: 'p-leader' });
  });

  it('is waived with a reason until it is closed off', () => {
    isOrdered.when(waive()).then([waived]);
    isOrdered.when(waive({ reason: ' ' })).refuses('REASON_MISSING');
    isOrdered
      .when(waive({ actor: { ...LEADER, heads: ['u03'] } }))
      .refuses('RECTIFICATION_OWN_UNIT', { unit: 'u03' });
    isClosed.when(waive()).refuses('RECTIFICATION_WRONG_STATUS');
    isClosed.when(close()).then([]);
  });
});
