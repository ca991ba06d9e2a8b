import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import type { ConsequenceCommand } from './commands.js';
import { consequenceDecider } from './decide.js';
import type { ConsequenceEvent, ConsequenceRecorded } from './events.js';

type Change<Type extends ConsequenceCommand['type']> = Partial<Extract<ConsequenceCommand, { type: Type }>>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const LEADER: Actor = { person: 'p-leader', roles: ['supervisor'], heads: ['u02'] };
const HEAD: Actor = { person: 'p-head', roles: ['head'], unit: 'u03', heads: [] };

const about = { cycle: 'y2024', consequence: 'c1' };
const entry = { ...about, unit: 'u03' };
const during = { ...about, openStages: ['follow-up'] } as const;
const ground = { kind: 'finding', ref: 'f1' } as const;
const kind = 'award-ineligibility';

const record = (change: Change<'RecordConsequence'> = {}): ConsequenceCommand => ({
  ...{ type: 'RecordConsequence', ...during, unit: 'u03', units: ['u01', 'u02', 'u03'], kind },
  ...{ text: '取消年度评先评优资格', ground, established: { cost: '0.5' } },
  ...{ today: '2025-01-10', actor: OFFICER, ...change },
});
const propose = (change: Change<'ProposeGradeConsequences'> = {}): ConsequenceCommand => ({
  ...{ type: 'ProposeGradeConsequences', cycle: 'y2024', openStages: ['bulletin'], actor: OFFICER },
  entries: [{ consequence: 'g1', unit: 'u01', grade: '优秀', kind: 'commendation', text: '通报表扬' }],
  ...change,
});
const confirm = (change: Change<'ConfirmConsequence'> = {}): ConsequenceCommand => ({
  ...{ type: 'ConfirmConsequence', ...during, fallen: null, actor: LEADER, ...change },
});
const lift = (change: Change<'LiftConsequence'> = {}): ConsequenceCommand => ({
  ...{ type: 'LiftConsequence', ...during, cause: { kind: 'ruling', ref: 'a1' }, fallen: null },
  ...{ rulings: ['a1'] },
  ...{ reason: '申诉成立', actor: LEADER, ...change },
});
const uphold = (change: Change<'UpholdConsequence'> = {}): ConsequenceCommand => ({
  ...{ type: 'UpholdConsequence', ...during, fallen: 'ruling', reason: '另有事实', actor: LEADER },
  ...change,
});
const tell = (change: Change<'TellConsequence'> = {}): ConsequenceCommand => ({
  ...{ type: 'TellConsequence', ...during, persons: ['p-head'], unknown: [], how: '书面送达' },
  ...{ actor: OFFICER, ...change },
});
const acknowledge = (actor = HEAD): ConsequenceCommand => ({
  ...{ type: 'AcknowledgeConsequence', ...during, actor },
});

const recorded: ConsequenceRecorded = {
  type: 'ConsequenceRecorded',
  data: {
    ...{ ...entry, kind, text: '取消年度评先评优资格', ground, cost: '0.5', recordedBy: 'p-office' },
  },
};
const confirmed: ConsequenceEvent = {
  type: 'ConsequenceConfirmed',
  data: { ...entry, kind, confirmedBy: 'p-leader' },
};
const told: ConsequenceEvent = {
  type: 'ConsequenceTold',
  data: { ...entry, persons: ['p-head'], how: '书面送达', toldBy: 'p-office' },
};
const lifted: ConsequenceEvent = {
  type: 'ConsequenceLifted',
  data: { ...entry, cause: { kind: 'ruling', ref: 'a1' }, reason: '申诉成立', liftedBy: 'p-leader' },
};

const upheld: ConsequenceEvent = {
  type: 'ConsequenceUpheld',
  data: { ...entry, fallen: 'ruling', reason: '另有事实', upheldBy: 'p-leader' },
};

const nothing = given(consequenceDecider, []);
const isRecorded = given(consequenceDecider, [recorded]);
const isConfirmed = given(consequenceDecider, [recorded, confirmed]);

describe('a consequence', () => {
  it('is recorded from a ground that is established, for the unit or a person in it', () => {
    nothing.when(record()).then([recorded]);
    nothing.when(record({ person: { id: 'p-clerk', unit: 'u03' }, until: '2025-12-31' })).then([
      {
        type: 'ConsequenceRecorded',
        data: { ...recorded.data, person: 'p-clerk', until: '2025-12-31' },
      },
    ]);
  });

  it.each([
    ['an unknown unit', { unit: 'u99' }, 'UNIT_UNKNOWN'],
    ['no words', { text: ' ' }, 'CONSEQUENCE_TEXT_MISSING'],
    ['an end that is past', { until: '2025-01-09' }, 'CONSEQUENCE_ALREADY_OVER'],
    ['a stranger', { person: { id: 'p-x', unit: null } }, 'CONSEQUENCE_PERSON_UNKNOWN'],
    ['somebody of another unit', { person: { id: 'p-x', unit: 'u01' } }, 'CONSEQUENCE_PERSON_NOT_OF_UNIT'],
    ['a failure that cost nothing', { established: { cost: '0' } }, 'CONSEQUENCE_WITHOUT_COST'],
    ['a criticism alone', { established: { cost: null } }, 'CONSEQUENCE_WITHOUT_COST'],
    ['an archived cycle', { openStages: ['archived'] as const }, 'CONSEQUENCE_CYCLE_ARCHIVED'],
  ])('is not recorded with %s', (_, change, code) => {
    nothing.when(record(change)).refuses(code);
  });

  it('is not recorded from what is not established', () => {
    const { established: _, ...unfounded } = record() as Extract<
      ConsequenceCommand,
      { type: 'RecordConsequence' }
    >;
    nothing
      .when(unfounded)
      .refuses('CONSEQUENCE_GROUND_NOT_ESTABLISHED', { ground: 'finding', ref: 'f1', unit: 'u03' });
  });

  it('is not recorded twice of one unit or person from one ground, until it is lifted', () => {
    isRecorded
      .when(record({ consequence: 'c2', text: '取消评优资格' }))
      .refuses('CONSEQUENCE_ALREADY_RECORDED', { consequence: 'c1', kind, ground: 'finding', ref: 'f1' });
    const again = { type: 'ConsequenceRecorded', data: { ...recorded.data, consequence: 'c2' } } as const;
    given(consequenceDecider, [recorded, lifted])
      .when(record({ consequence: 'c2' }))
      .then([again]);
    isRecorded
      .when(record({ consequence: 'c2', person: { id: 'p-clerk', unit: 'u03' } }))
      .then([{ ...again, data: { ...again.data, person: 'p-clerk' } }]);
    for (const change of [{ kind: 'public-criticism' }, { ground: { kind: 'finding', ref: 'f2' } }] as const)
      isRecorded
        .when(record({ consequence: 'c2', ...change }))
        .then([{ ...again, data: { ...again.data, ...change } }]);
  });

  it('of another kind is told apart by its words', () => {
    const other = { kind: 'other', text: '约谈负责人' } as const;
    const again = { consequence: 'c2', kind: 'other', text: '责令检查' } as const;
    const talked = given(consequenceDecider, [{ ...recorded, data: { ...recorded.data, ...other } }]);
    talked.when(record({ ...again, text: other.text })).refuses('CONSEQUENCE_ALREADY_RECORDED');
    talked.when(record(again)).then([{ ...recorded, data: { ...recorded.data, ...again } }]);
  });

  it('costs no points where it only criticises', () => {
    const milder = { kind: 'public-criticism', established: { cost: null } } as const;
    const { cost: _, ...data } = recorded.data;
    nothing
      .when(record(milder))
      .then([{ type: 'ConsequenceRecorded', data: { ...data, kind: 'public-criticism' } }]);
  });

  it('follows from the grades of the final result, once', () => {
    nothing.when(propose()).then([
      {
        type: 'ConsequenceRecorded',
        data: {
          ...{ cycle: 'y2024', consequence: 'g1', unit: 'u01', kind: 'commendation', text: '通报表扬' },
          ...{ ground: { kind: 'grade', ref: '优秀' }, recordedBy: 'p-office' },
        },
      },
    ]);
    nothing.when(propose({ entries: null })).refuses('CONSEQUENCE_GRADES_NOT_FINAL');
  });

  it('is confirmed by somebody else, from outside the unit', () => {
    isRecorded.when(confirm()).then([confirmed]);
    for (const actor of [{ ...LEADER, person: 'p-office' }, deputyOf('p-office', LEADER)])
      isRecorded.when(confirm({ actor })).refuses('CONSEQUENCE_CONFIRMER_IS_RECORDER');
    isRecorded
      .when(confirm({ actor: { ...LEADER, heads: ['u03'] } }))
      .refuses('CONSEQUENCE_OWN_UNIT', { unit: 'u03' });
    isRecorded.when(confirm({ fallen: 'finding-withdrawn' })).refuses('CONSEQUENCE_GROUND_NOT_ESTABLISHED');
    nothing.when(confirm()).refuses('CONSEQUENCE_UNKNOWN', { consequence: 'c1' });
    given(consequenceDecider, [recorded, lifted])
      .when(confirm())
      .refuses('CONSEQUENCE_WRONG_STATUS', { status: 'lifted', needed: ['recorded'] });
  });

  it('is lifted for a ruling that is named, with a reason', () => {
    isConfirmed.when(lift()).then([lifted]);
    isConfirmed.when(lift({ cause: { kind: 'ruling', ref: null } })).refuses('CONSEQUENCE_CAUSE_MISSING');
    // Any words were taken for a ruling, also where nobody had ruled on anything.
    isConfirmed
      .when(lift({ cause: { kind: 'ruling', ref: '申裁〔2022〕1号' } }))
      .refuses('CONSEQUENCE_CAUSE_NOT_SO', { cause: 'ruling', ref: '申裁〔2022〕1号' });
    isConfirmed.when(lift({ reason: '' })).refuses('REASON_MISSING');
    isConfirmed.when(lift({ actor: { ...LEADER, heads: ['u03'] } })).refuses('CONSEQUENCE_OWN_UNIT');
  });

  it('is lifted for the finding that it follows from, once that is withdrawn', () => {
    const cause = { kind: 'finding-withdrawn', ref: null } as const;
    isConfirmed.when(lift({ cause, fallen: 'finding-withdrawn' })).then([
      {
        ...lifted,
        data: { ...lifted.data, cause: { kind: 'finding-withdrawn', ref: 'f1' } } as never,
      },
    ]);
    isConfirmed.when(lift({ cause })).refuses('CONSEQUENCE_CAUSE_NOT_SO', { cause: cause.kind, ref: 'f1' });
    isConfirmed
      .when(lift({ cause: { ...cause, ref: 'f2' }, fallen: 'finding-withdrawn' }))
      .refuses('CONSEQUENCE_CAUSE_NOT_SO', { cause: cause.kind, ref: 'f2' });
    // A ruling that took its points away was put down as a withdrawal, which there never was.
    isConfirmed
      .when(lift({ cause, fallen: 'ruling' }))
      .refuses('CONSEQUENCE_CAUSE_NOT_SO', { cause: cause.kind, ref: 'f1' });
    isConfirmed
      .when(lift({ cause: { kind: 'veto-revoked', ref: null }, fallen: 'finding-withdrawn' }))
      .refuses('CONSEQUENCE_CAUSE_NOT_SO');
  });

  it('is lifted once the finding that it follows from costs nothing any more', () => {
    const cause = { kind: 'cost-gone', ref: null } as const;
    const data = { ...lifted.data, cause: { kind: 'cost-gone', ref: 'f1' } } as never;
    isConfirmed.when(lift({ cause, fallen: 'cost-gone' })).then([{ ...lifted, data }]);
    isConfirmed.when(lift({ cause })).refuses('CONSEQUENCE_CAUSE_NOT_SO', { cause: cause.kind, ref: 'f1' });
  });

  it('is upheld with a reason although its ground has fallen, as long as it has not fallen in another way', () => {
    isConfirmed.when(uphold()).then([upheld]);
    isConfirmed.when(uphold({ fallen: null })).refuses('CONSEQUENCE_GROUND_STANDS', { consequence: 'c1' });
    isConfirmed.when(uphold({ reason: '' })).refuses('REASON_MISSING');
    isConfirmed.when(uphold({ actor: { ...LEADER, heads: ['u03'] } })).refuses('CONSEQUENCE_OWN_UNIT');
    isRecorded
      .when(uphold())
      .refuses('CONSEQUENCE_WRONG_STATUS', { status: 'recorded', needed: ['confirmed'] });
    const again = { ...upheld, data: { ...upheld.data, fallen: 'finding-withdrawn' } } as ConsequenceEvent;
    given(consequenceDecider, [recorded, confirmed, upheld])
      .when(uphold({ fallen: 'finding-withdrawn' }))
      .then([again]);
    given(consequenceDecider, [recorded, confirmed, upheld, lifted])
      .when(uphold())
      .refuses('CONSEQUENCE_WRONG_STATUS');
  });

  it('is told to those concerned once confirmed, and acknowledged by them', () => {
    isConfirmed.when(tell()).then([told]);
    isConfirmed.when(tell({ persons: [] })).refuses('CONSEQUENCE_NOBODY_TOLD');
    isConfirmed
      .when(tell({ unknown: ['p-head'] }))
      .refuses('CONSEQUENCE_PERSON_UNKNOWN', { person: 'p-head' });
    isConfirmed.when(tell({ how: '' })).refuses('CONSEQUENCE_TEXT_MISSING');
    isRecorded.when(tell()).refuses('CONSEQUENCE_WRONG_STATUS');
    given(consequenceDecider, [recorded, confirmed, told])
      .when(acknowledge())
      .then([{ type: 'ConsequenceAcknowledged', data: { ...entry, acknowledgedBy: 'p-head' } }]);
    given(consequenceDecider, [recorded, confirmed, told])
      .when(acknowledge(OFFICER))
      .refuses('CONSEQUENCE_NOT_TOLD', { consequence: 'c1' });
  });

  it('is told anew once it is lifted', () => {
    given(consequenceDecider, [recorded, confirmed, told, lifted]).when(tell()).then([told]);
  });
});
