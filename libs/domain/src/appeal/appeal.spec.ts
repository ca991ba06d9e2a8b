import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { ItemInForce } from '../result/scored-item.js';
import type { AppealCommand } from './commands.js';
import { appealDecider } from './decide.js';
import type { AppealEvent } from './events.js';

type Change<Type extends AppealCommand['type']> = Partial<Extract<AppealCommand, { type: Type }>>;

const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u06', heads: [] };
const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };
const PANELIST: Actor = { person: 'p-leader-2', roles: ['supervisor'], heads: ['u02'] };

const about = { cycle: 'y2024', appeal: 'a1', unit: 'u06' };
const item = { kind: 'indicator', subject: '1-4-1' } as const;
const inForce: ItemInForce = { value: '1.5', least: '0', most: '2', decimals: 2, units: ['u06'] };
const evidence = ['a'.repeat(64)];
const grounds = '演练记录齐全，应按满分核定';
const during = { cycle: 'y2024', appeal: 'a1', openStages: ['public-notice'] } as const;

const file = (change: Change<'FileAppeal'> = {}): AppealCommand => ({
  ...{ type: 'FileAppeal', ...during, unit: 'u06', item, inForce, grounds, evidence },
  ...{
    notice: { from: '2025-02-24', until: '2025-03-02' },
    today: '2025-03-02',
    clock: '2025-03-02 17:30',
    actor: CLERK,
  },
  ...change,
});
const withdraw = (change: Change<'WithdrawAppeal'> = {}): AppealCommand => ({
  ...{ type: 'WithdrawAppeal', ...during, reason: '已核实无误', actor: CLERK, ...change },
});
const accept = (change: Change<'AcceptAppeal'> = {}): AppealCommand => ({
  ...{ type: 'AcceptAppeal', ...during, actor: OFFICER, ...change },
});
const dismiss = (change: Change<'DismissAppeal'> = {}): AppealCommand => ({
  ...{ type: 'DismissAppeal', ...during, reason: '不属于申诉事项', actor: OFFICER, ...change },
});
const member = (person: string, change: object = {}) => ({ person, known: true, heads: [], ...change });
const PANEL = ['p-leader-2', 'p-leader-3', 'p-inspector-2'];
const name = (change: Change<'NameAppealPanel'> = {}): AppealCommand => ({
  ...{ type: 'NameAppealPanel', ...during, members: PANEL.map((person) => member(person)) },
  ...{ units: ['u06'], hands: ['p-office'], chairRecused: false, actor: CHAIR, ...change },
});
const filed: AppealEvent = {
  type: 'AppealFiled',
  data: { ...about, item, value: '1.5', grounds, evidence, filedBy: 'p-clerk', deadline: '2025-03-02' },
};
const withdrawn: AppealEvent = {
  type: 'AppealWithdrawn',
  data: { ...about, withdrawnBy: 'p-clerk', reason: '已核实无误' },
};
const accepted: AppealEvent = { type: 'AppealAccepted', data: { ...about, acceptedBy: 'p-office' } };
const dismissed: AppealEvent = {
  type: 'AppealDismissed',
  data: { ...about, dismissedBy: 'p-office', reason: '不属于申诉事项' },
};
const panelNamed: AppealEvent = {
  type: 'AppealPanelNamed',
  data: { ...about, members: PANEL, presiding: 'p-leader-2', namedBy: 'p-chair' },
};
const upheld: AppealEvent = {
  type: 'AppealRuled',
  data: {
    ...{ ...about, item, outcome: 'upheld', original: '1.5', corrected: '2' },
    ...{ reasons: '记录属实', ruledBy: 'p-leader-2' },
  },
};

const nothing = given(appealDecider, []);
const isFiled = given(appealDecider, [filed]);
const isAccepted = given(appealDecider, [filed, accepted]);
const isWithPanel = given(appealDecider, [filed, accepted, panelNamed]);
const isRuled = given(appealDecider, [filed, accepted, panelNamed, upheld]);

describe('an appeal', () => {
  it('names the item, the grounds and the evidence, and keeps the value that it is against', () => {
    nothing.when(file()).then([filed]);
    nothing.when(file({ inForce: null })).refuses('APPEAL_ITEM_UNKNOWN', { unit: 'u06', ...item });
    nothing.when(file({ grounds: ' ' })).refuses('APPEAL_GROUNDS_MISSING');
    nothing.when(file({ evidence: [] })).refuses('APPEAL_WITHOUT_EVIDENCE');
    nothing.when(file({ evidence: ['x'] })).refuses('APPEAL_EVIDENCE_INVALID', { evidence: 'x' });
  });

  it('keeps the working calendar that its deadline was found by', () => {
    nothing
      .when(file({ notice: { from: '2025-02-24', until: '2025-03-02', calendar: '2025=x' } }))
      .then([{ type: 'AppealFiled', data: { ...filed.data, calendar: '2025=x' } }]);
  });

  it('comes in time: from the first day of the notice to the last, both included', () => {
    nothing.when(file({ notice: null })).refuses('APPEAL_NOTICE_NOT_OPEN');
    nothing.when(file({ today: '2025-02-23' })).refuses('APPEAL_NOTICE_NOT_OPEN');
    nothing.when(file({ today: '2025-02-24' })).then([filed]);
    nothing.when(file({ today: '2025-03-03', clock: '2025-03-03 00:01' })).refuses('APPEAL_TOO_LATE', {
      deadline: '2025-03-02',
      now: '2025-03-03 00:01',
    });
    nothing
      .when(file({ openStages: ['bulletin'] }))
      .refuses('APPEAL_STAGE_CLOSED', { open: ['bulletin'], needed: ['public-notice'] });
  });

  it('is filed once for an item, whatever became of it', () => {
    isFiled.when(file()).then([]);
    isFiled
      .when(file({ grounds: '另有理由' }))
      .refuses('APPEAL_ALREADY_FILED', { unit: 'u06', subject: '1-4-1', status: 'filed' });
    // Word for word the same too: it was answered as taken, and nothing was.
    for (const words of ['另有理由', grounds])
      given(appealDecider, [filed, withdrawn])
        .when(file({ grounds: words }))
        .refuses('APPEAL_ALREADY_FILED', { unit: 'u06', subject: '1-4-1', status: 'withdrawn' });
  });

  it('can be withdrawn by the unit until it is ruled on', () => {
    isFiled.when(withdraw()).then([withdrawn]);
    isWithPanel.when(withdraw()).then([withdrawn]);
    isRuled
      .when(withdraw())
      .refuses('APPEAL_WRONG_STATUS', { status: 'ruled', needed: ['filed', 'accepted'] });
    isFiled.when(withdraw({ reason: '' })).refuses('REASON_MISSING');
    nothing.when(withdraw()).refuses('APPEAL_UNKNOWN', { appeal: 'a1' });
  });

  it('is accepted or dismissed with a reason, by nobody of the unit', () => {
    isFiled.when(accept()).then([accepted]);
    isFiled.when(dismiss()).then([dismissed]);
    isFiled.when(dismiss({ reason: ' ' })).refuses('REASON_MISSING');
    const own = { ...OFFICER, unit: 'u06' };
    isFiled.when(accept({ actor: own })).refuses('APPEAL_OWN_UNIT', { unit: 'u06' });
    isFiled.when(dismiss({ actor: own })).refuses('APPEAL_OWN_UNIT', { unit: 'u06' });
    given(appealDecider, [filed, dismissed])
      .when(accept())
      .refuses('APPEAL_WRONG_STATUS', { status: 'dismissed', needed: ['filed'] });
  });
});

describe('a panel', () => {
  it('is three or more people, named by a chair from outside the unit', () => {
    isAccepted.when(name()).then([panelNamed]);
    isAccepted
      .when(name({ members: [member('p-1'), member('p-2')] }))
      .refuses('APPEAL_PANEL_TOO_SMALL', { count: 2, least: 3 });
    isAccepted
      .when(name({ actor: { ...CHAIR, heads: ['u06'] } }))
      .refuses('APPEAL_OWN_UNIT', { unit: 'u06' });
    isAccepted
      .when(name({ actor: { ...CHAIR, formerUnits: ['u06'] } }))
      .refuses('APPEAL_FORMER_UNIT', { unit: 'u06' });
    isFiled.when(name()).refuses('APPEAL_WRONG_STATUS', { status: 'filed', needed: ['accepted'] });
  });

  it('is named by another leader only where the chair is recused', () => {
    isAccepted.when(name({ actor: PANELIST })).refuses('APPEAL_PANEL_NAMED_BY_CHAIR');
    const actor: Actor = { ...PANELIST, person: 'p-leader-4' };
    isAccepted
      .when(name({ actor, chairRecused: true }))
      .then([{ type: 'AppealPanelNamed', data: { ...panelNamed.data, namedBy: 'p-leader-4' } }]);
  });

  it('can be named anew until it rules', () => {
    const members = ['p-leader-2', 'p-leader-3', 'p-4'];
    isWithPanel
      .when(name({ members: members.map((person) => member(person)) }))
      .then([{ type: 'AppealPanelNamed', data: { ...panelNamed.data, members, presiding: 'p-leader-2' } }]);
  });

  it.each([
    ['works in the unit', { unit: 'u06' }, 'own-unit'],
    ['heads the unit', { heads: ['u06'] }, 'headed-unit'],
    ['has worked in the unit', { formerUnits: ['u06'] }, 'former-unit'],
    ['had a hand in the item', { person: 'p-office' }, 'had-a-hand'],
  ])('has nobody who %s', (_who, change, conflict) => {
    const members = [member('p-1'), member('p-2'), member('p-3', change)];
    const person = members[2]?.person ?? '';
    isAccepted.when(name({ members })).refuses('APPEAL_PANEL_MEMBER_CONFLICTED', { person, conflict });
  });

  // The chair's deputy named themselves to a panel.
  it('has neither who names it nor who it is named for', () => {
    const mandate = {
      ...{ cycle: 'y2024', delegation: 'd1', principal: 'p-chair', from: '2025-02-01', until: '2025-03-31' },
      ...{ stages: [], units: [] },
    };
    const deputy: Actor = { person: 'p-vice', roles: ['chair'], heads: [], mandate };
    const sitting = (person: string) => [member('p-1'), member('p-2'), member(person)];
    const conflict = 'names-it';
    for (const [actor, person] of [
      [CHAIR, 'p-chair'],
      [deputy, 'p-vice'],
      [deputy, 'p-chair'],
    ] as const)
      isAccepted
        .when(name({ actor, members: sitting(person) }))
        .refuses('APPEAL_PANEL_MEMBER_CONFLICTED', { person, conflict });
  });

  it('has nobody twice and nobody unknown', () => {
    const two = [member('p-1'), member('p-2')];
    isAccepted
      .when(name({ members: [...two, member('p-2')] }))
      .refuses('APPEAL_PANEL_MEMBER_REPEATED', { person: 'p-2' });
    isAccepted
      .when(name({ members: [...two, member('p-9', { known: false })] }))
      .refuses('APPEAL_PANEL_MEMBER_UNKNOWN', { person: 'p-9' });
  });
});

describe('a panel in which somebody has voted', () => {
  const voted: AppealEvent = {
    type: 'AppealVoteCast',
    data: { ...about, outcome: 'rejected', corrected: null, reasons: '记录属实', votedBy: 'p-leader-2' },
  };
  const isVoting = given(appealDecider, [filed, accepted, panelNamed, voted]);

  it('is not named anew without who has voted', () => {
    const members = ['p-4', 'p-8', 'p-9'].map((person) => member(person));
    isVoting.when(name({ members })).refuses('APPEAL_PANEL_MEMBER_VOTED', { person: 'p-leader-2' });
  });
});

describe('who presides over a panel', () => {
  it('is the member named, or the first of them', () => {
    isAccepted
      .when(name({ presiding: 'p-leader-3' }))
      .then([{ type: 'AppealPanelNamed', data: { ...panelNamed.data, presiding: 'p-leader-3' } }]);
    isAccepted
      .when(name({ presiding: 'p-chair' }))
      .refuses('APPEAL_PRESIDING_NOT_ON_PANEL', { person: 'p-chair' });
  });
});
