import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { QuarterNumber } from '../cycle/events.js';
import type { QuarterlyCheckCommand } from './commands.js';
import { quarterlyCheckDecider } from './decide.js';
import type { CheckItem, QuarterlyCheckEvent, QuarterlyCheckOpened } from './events.js';

type CommandOf<Type extends QuarterlyCheckCommand['type']> = Extract<QuarterlyCheckCommand, { type: Type }>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const OTHER: Actor = { person: 'p-other', roles: ['office'], unit: 'u07', heads: [] };
const SUPERVISOR: Actor = { person: 'p-supervisor', roles: ['supervisor'], heads: ['u03'] };

const drill: CheckItem = {
  indicator: '1-2-3',
  units: ['u03'],
  due: '25',
  reached: '30',
  status: 'on-schedule',
};
const flood: CheckItem = {
  indicator: '1-3-2',
  units: ['u05', 'u03'],
  due: '25',
  reached: '10',
  status: 'behind',
};
const law: CheckItem = {
  indicator: '4-7',
  units: ['u14', 'u13'],
  due: '25',
  reached: null,
  status: 'behind',
};
const party: CheckItem = { indicator: '7', units: ['u07'], due: '0', reached: null, status: 'not-due' };
const ITEMS = [drill, flood, law, party];

const about = (quarter: QuarterNumber = 1) => ({ cycle: 'y2024', quarter });

const opened = (change: Partial<QuarterlyCheckOpened['data']> = {}): QuarterlyCheckEvent => ({
  type: 'QuarterlyCheckOpened',
  data: { ...about(), asOf: '2024-04-05', afterwards: false, items: ITEMS, ...change },
});
const adjusted = (indicator: string, to: CheckItem['status']): QuarterlyCheckEvent => ({
  type: 'QuarterlyCheckItemAdjusted',
  data: { ...about(), indicator, from: 'behind', to, adjustedBy: 'p-office', reason: '材料已补' },
});
const criticised = (...items: readonly CheckItem[]): QuarterlyCheckEvent => ({
  type: 'CircularCriticismIssued',
  data: {
    ...about(),
    number: '通报〔2024〕1号',
    issuedBy: 'p-office',
    items: items.map(({ indicator, units }) => ({ indicator, units })),
  },
});
const amended = (indicator: string, listed: boolean, units: readonly string[]): QuarterlyCheckEvent => ({
  type: 'CriticismListAmended',
  data: { ...about(), indicator, units, listed, amendedBy: 'p-other', reason: '台账核实' },
});
const closed = (quarter: QuarterNumber = 1): QuarterlyCheckEvent => ({
  type: 'QuarterlyCheckClosed',
  data: { ...about(quarter), closedBy: 'p-office', onSchedule: 1, behind: 2, notDue: 1 },
});
const unchecked: QuarterlyCheckEvent = {
  type: 'QuarterMarkedUnchecked',
  data: { ...about(), markedBy: 'p-office', reason: '计划7月31日才印发' },
};

const open = (change: Partial<CommandOf<'OpenQuarterlyCheck'>> = {}): QuarterlyCheckCommand => ({
  type: 'OpenQuarterlyCheck',
  ...about(),
  asOf: '2024-04-05',
  afterwards: false,
  items: ITEMS,
  previous: 'none',
  quarterEnded: true,
  stageOpen: true,
  leftOut: false,
  ...change,
});
const adjust = (change: Partial<CommandOf<'AdjustCheckItem'>> = {}): QuarterlyCheckCommand => ({
  type: 'AdjustCheckItem',
  indicator: '1-3-2',
  to: 'on-schedule',
  reason: '材料已补',
  actor: OFFICER,
  ...change,
});
const amend = (change: Partial<CommandOf<'AmendCriticismList'>> = {}): QuarterlyCheckCommand => ({
  ...{ type: 'AmendCriticismList', indicator: '1-3-2', listed: false, reason: '台账核实', actor: OTHER },
  ...change,
});
const criticise = (change: Partial<CommandOf<'IssueCriticism'>> = {}): QuarterlyCheckCommand => ({
  type: 'IssueCriticism',
  number: '通报〔2024〕1号',
  actor: OFFICER,
  ...change,
});
const close = (change: Partial<CommandOf<'CloseQuarterlyCheck'>> = {}): QuarterlyCheckCommand => ({
  type: 'CloseQuarterlyCheck',
  previous: 'none',
  actor: OFFICER,
  ...change,
});
const mark = (change: Partial<CommandOf<'MarkQuarterUnchecked'>> = {}): QuarterlyCheckCommand => ({
  type: 'MarkQuarterUnchecked',
  ...about(),
  endedBeforePublication: true,
  reason: '计划7月31日才印发',
  actor: OFFICER,
  ...change,
});

const untouched = given(quarterlyCheckDecider, []);
const inCheck = given(quarterlyCheckDecider, [opened()]);
const isClosed = given(quarterlyCheckDecider, [opened(), criticised(flood, law), closed()]);
const isUnchecked = given(quarterlyCheckDecider, [unchecked]);

describe('a quarterly check', () => {
  it('freezes what was due and how far it was', () => {
    untouched.when(open()).then([opened()]);
  });

  it('can come after the fact when the plan was published late', () => {
    untouched
      .when(open({ afterwards: true, asOf: '2024-08-02' }))
      .then([opened({ afterwards: true, asOf: '2024-08-02' })]);
  });

  it('is not opened for a quarter that the publication of the plan left unchecked', () => {
    untouched.when(open({ leftOut: true })).refuses('CHECK_UNCHECKED');
  });

  it('opens in an open stage, after the quarter, on a day that exists and with something to check', () => {
    untouched.when(open({ stageOpen: false })).refuses('CHECK_STAGE_NOT_OPEN', { quarter: 1 });
    untouched.when(open({ quarterEnded: false })).refuses('CHECK_QUARTER_NOT_ENDED', { quarter: 1 });
    untouched.when(open({ asOf: '2024-4-5' })).refuses('DATE_INVALID', { date: '2024-4-5' });
    untouched.when(open({ items: [] })).refuses('CHECK_WITHOUT_ITEMS', { quarter: 1 });
  });

  it('follows the check of the quarter before, which may still be open', () => {
    untouched.when(open(about(2))).refuses('CHECK_PREVIOUS_MISSING', { quarter: 2, previous: 1 });
    untouched.when(open({ ...about(2), previous: 'open' })).then([opened(about(2))]);
    untouched.when(open({ ...about(2), previous: 'unchecked' })).then([opened(about(2))]);
  });

  it('opens once: what has moved since is for the next quarter', () => {
    inCheck.when(open({ items: [{ ...drill, reached: '100' }, flood, law, party] })).then([]);
    inCheck
      .when(open({ asOf: '2024-04-09' }))
      .refuses('CHECK_ALREADY_OPEN', { quarter: 1, asOf: '2024-04-05' });
  });

  it('never reopens', () => {
    for (const command of [open(), adjust(), criticise(), close({ actor: OTHER }), mark()]) {
      isClosed.when(command).refuses('CHECK_CLOSED');
    }
    for (const command of [open(), adjust(), criticise(), close()])
      isUnchecked.when(command).refuses('CHECK_UNCHECKED');
  });

  it('is unknown before it is opened', () => {
    for (const command of [adjust(), criticise(), close()]) untouched.when(command).refuses('CHECK_UNKNOWN');
  });
});

describe('an item of the check', () => {
  it('is adjusted with a reason', () => {
    inCheck.when(adjust()).then([adjusted('1-3-2', 'on-schedule')]);
    inCheck.when(adjust({ reason: ' ' })).refuses('REASON_MISSING');
    inCheck.when(adjust({ indicator: '9-9' })).refuses('CHECK_ITEM_UNKNOWN', { indicator: '9-9' });
    inCheck.when(adjust({ to: 'behind' })).then([]);
  });

  it('is not adjusted by somebody of a unit that carries it, nor by the leader in charge of one', () => {
    inCheck
      .when(adjust({ indicator: '4-7' }))
      .refuses('CHECK_ITEM_OF_OWN_UNIT', { indicator: '4-7', unit: 'u14' });
    inCheck
      .when(adjust({ actor: SUPERVISOR }))
      .refuses('CHECK_ITEM_OF_OWN_UNIT', { indicator: '1-3-2', unit: 'u03' });
  });

  it('stays as the circular published it', () => {
    given(quarterlyCheckDecider, [opened(), criticised(flood, law)])
      .when(adjust())
      .refuses('CRITICISM_ALREADY_ISSUED', { number: '通报〔2024〕1号' });
  });
});

describe('a circular criticism', () => {
  it('lists what is behind after the adjustments', () => {
    inCheck.when(criticise()).then([criticised(flood, law)]);
    given(quarterlyCheckDecider, [opened(), adjusted('1-3-2', 'on-schedule')])
      .when(criticise())
      .then([criticised(law)]);
  });

  it('has a number, and nothing to say when nothing is behind', () => {
    inCheck.when(criticise({ number: '' })).refuses('CRITICISM_NUMBER_MISSING');
    given(quarterlyCheckDecider, [opened({ items: [drill, party] })])
      .when(criticise())
      .refuses('CRITICISM_NOTHING_BEHIND', { quarter: 1 });
  });

  it('is issued once', () => {
    given(quarterlyCheckDecider, [opened(), criticised(flood, law)])
      .when(criticise({ number: '通报〔2024〕2号' }))
      .refuses('CRITICISM_ALREADY_ISSUED', { number: '通报〔2024〕1号' });
  });
});

describe('the list of what is criticised', () => {
  it('is what is behind until somebody takes an item off it or puts one on it, with a reason', () => {
    inCheck.when(amend()).then([amended('1-3-2', false, ['u05', 'u03'])]);
    inCheck.when(amend({ indicator: '1-2-3', listed: true })).then([amended('1-2-3', true, ['u03'])]);
    inCheck.when(amend({ listed: true })).then([]);
    inCheck.when(amend({ indicator: '1-2-3', listed: false })).then([]);
    inCheck.when(amend({ reason: ' ' })).refuses('REASON_MISSING');
  });

  it('holds items of the check of which something was due', () => {
    inCheck.when(amend({ indicator: '9-9' })).refuses('CHECK_ITEM_UNKNOWN', { indicator: '9-9' });
    inCheck
      .when(amend({ indicator: '7', listed: true, actor: OFFICER }))
      .refuses('CRITICISM_ITEM_NOT_DUE', { indicator: '7' });
  });

  it('is never amended by who carries the item or heads who does', () => {
    inCheck
      .when(amend({ indicator: '4-7', actor: OFFICER }))
      .refuses('CHECK_ITEM_OF_OWN_UNIT', { indicator: '4-7', unit: 'u14' });
    inCheck
      .when(amend({ actor: SUPERVISOR }))
      .refuses('CHECK_ITEM_OF_OWN_UNIT', { indicator: '1-3-2', unit: 'u03' });
  });

  it('is issued as it stands, with the reason for what was put on it', () => {
    const items = [
      { indicator: '1-2-3', units: ['u03'], reason: '台账核实' },
      { indicator: '4-7', units: ['u14', 'u13'] },
    ];
    const issued = criticised(law);
    given(quarterlyCheckDecider, [
      ...[opened(), amended('1-2-3', true, ['u03']), amended('1-3-2', false, ['u05', 'u03'])],
    ])
      .when(criticise())
      .then([{ ...issued, data: { ...issued.data, items } } as QuarterlyCheckEvent]);
  });

  it('is not amended behind the circular; one that is empty needs none', () => {
    given(quarterlyCheckDecider, [opened(), criticised(flood, law)])
      .when(amend())
      .refuses('CRITICISM_ALREADY_ISSUED', { number: '通报〔2024〕1号' });
    const emptied = [
      ...[opened(), amended('1-3-2', false, ['u05', 'u03']), amended('4-7', false, ['u14', 'u13'])],
    ];
    given(quarterlyCheckDecider, emptied).when(criticise()).refuses('CRITICISM_NOTHING_BEHIND');
    given(quarterlyCheckDecider, emptied).when(close()).then([closed()]);
    isClosed.when(amend()).refuses('CHECK_CLOSED');
    untouched.when(amend()).refuses('CHECK_UNKNOWN');
  });
});

describe('the close of a quarter', () => {
  it('counts what it found', () => {
    given(quarterlyCheckDecider, [opened(), criticised(flood, law)])
      .when(close())
      .then([closed()]);
  });

  it('waits for the circular while something is behind', () => {
    inCheck.when(close()).refuses('CHECK_CRITICISM_MISSING', { quarter: 1, behind: 2 });
    given(quarterlyCheckDecider, [opened({ items: [drill, party] })])
      .when(close())
      .then([
        {
          type: 'QuarterlyCheckClosed',
          data: { ...about(), closedBy: 'p-office', onSchedule: 1, behind: 0, notDue: 1 },
        },
      ]);
  });

  it('comes in order', () => {
    const second = given(quarterlyCheckDecider, [opened({ ...about(2), items: [drill] })]);
    for (const previous of ['open', 'none'] as const) {
      second.when(close({ previous })).refuses('CHECK_PREVIOUS_OPEN', { quarter: 2, previous: 1 });
    }
    for (const previous of ['closed', 'unchecked'] as const) {
      second.when(close({ previous })).then([
        {
          type: 'QuarterlyCheckClosed',
          data: { ...about(2), closedBy: 'p-office', onSchedule: 1, behind: 0, notDue: 0 },
        },
      ]);
    }
  });
});

describe('a quarter that is not checked', () => {
  it('ended before the plan was published, and a reason is given', () => {
    untouched.when(mark()).then([unchecked]);
    untouched
      .when(mark({ endedBeforePublication: false }))
      .refuses('CHECK_QUARTER_NOT_BEFORE_PLAN', { quarter: 1 });
    untouched.when(mark({ reason: '' })).refuses('REASON_MISSING');
  });

  it('has no check open', () => {
    inCheck.when(mark()).refuses('CHECK_ALREADY_OPEN', { quarter: 1, asOf: '2024-04-05' });
  });
});
