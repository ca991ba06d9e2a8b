import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { ItemInForce } from '../result/scored-item.js';
import type { VoteOnAppealCommand } from './commands.js';
import { appealDecider } from './decide.js';
import type { AppealEvent, AppealOutcome, PanelVote } from './events.js';

const about = { cycle: 'y2024', appeal: 'a1', unit: 'u06' };
const item = { kind: 'indicator', subject: '1-4-1' } as const;
const inForce: ItemInForce = { value: '1.5', least: '0', most: '2', decimals: 2, units: ['u06'] };
const REASONS = '记录属实';

const member = (person: string): Actor => ({ person, roles: ['supervisor'], heads: ['u02'] });
const vote = (change: Partial<VoteOnAppealCommand> = {}): VoteOnAppealCommand => ({
  ...{ type: 'VoteOnAppeal', cycle: 'y2024', appeal: 'a1', openStages: ['public-notice'] },
  ...{ outcome: 'upheld', corrected: '2', reasons: REASONS, inForce, actor: member('p-1'), ...change },
});
/** Rejects where no value is given. */
const by = (person: string, corrected?: string, outcome: AppealOutcome = 'upheld') => {
  const { corrected: _, ...rest } = vote({ actor: member(person) });
  return corrected === undefined
    ? ({ ...rest, outcome: 'rejected' } as const)
    : { ...rest, corrected, outcome };
};

const filed: AppealEvent = {
  type: 'AppealFiled',
  data: {
    ...{ ...about, item, value: '1.5', grounds: '记录齐全', evidence: ['a'.repeat(64)] },
    ...{ filedBy: 'p-clerk', deadline: '2025-03-02' },
  },
};
const accepted: AppealEvent = { type: 'AppealAccepted', data: { ...about, acceptedBy: 'p-office' } };
const panel = (...members: readonly string[]): AppealEvent => ({
  type: 'AppealPanelNamed',
  data: { ...about, members, presiding: 'p-1', namedBy: 'p-chair' },
});
const said = (person: string, corrected: string | null = null): PanelVote => ({
  ...{ person, corrected, outcome: corrected === null ? 'rejected' : 'upheld', reasons: REASONS },
});
const cast = (person: string, corrected: string | null = null): AppealEvent => {
  const { person: votedBy, ...rest } = said(person, corrected);
  return { type: 'AppealVoteCast', data: { ...about, ...rest, votedBy } };
};
const ruled = (votes: readonly PanelVote[], ruledBy: string, change: object = {}): AppealEvent => ({
  type: 'AppealRuled',
  data: {
    ...{ ...about, item, outcome: 'upheld', original: '1.5', corrected: '2', reasons: REASONS, ruledBy },
    votes: votes.map(({ reasons: _, ...rest }) => rest),
    ...change,
  },
});

const heard = (...told: readonly AppealEvent[]) => given(appealDecider, [filed, accepted, ...told]);
const three = panel('p-1', 'p-2', 'p-3');
const four = panel('p-1', 'p-2', 'p-3', 'p-4');
const rejection = { outcome: 'rejected', corrected: null };

describe('a panel of three', () => {
  it('had its ruling from the first member alone', () => {
    heard(three)
      .when(vote())
      .then([cast('p-1', '2')]);
  });

  it('rules with the vote that makes more than half, and keeps who dissented', () => {
    heard(three, cast('p-1', '2'))
      .when(by('p-2', '2'))
      .then([cast('p-2', '2'), ruled([said('p-1', '2'), said('p-2', '2')], 'p-2')]);
    heard(three, cast('p-1', '2'), cast('p-2'))
      .when(by('p-3'))
      .then([cast('p-3'), ruled([said('p-1', '2'), said('p-2'), said('p-3')], 'p-3', rejection)]);
  });

  it('takes 2 and 2.00 for one view, upheld and upheld in part for two', () => {
    heard(three, cast('p-1', '2'))
      .when(by('p-2', '2.00'))
      .then([
        cast('p-2', '2.00'),
        ruled([said('p-1', '2'), said('p-2', '2.00')], 'p-2', { corrected: '2.00' }),
      ]);
    heard(three, cast('p-1', '2'))
      .when(by('p-2', '2', 'partly'))
      .then([{ ...cast('p-2', '2'), data: { ...cast('p-2', '2').data, outcome: 'partly' } } as AppealEvent]);
  });

  it('lets a member think again until it is decided', () => {
    heard(three, cast('p-1'), cast('p-2', '2'))
      .when(vote())
      .then([cast('p-1', '2'), ruled([said('p-2', '2'), said('p-1', '2')], 'p-1')]);
  });

  it('keeps the vote of who had not voted when it was decided, and changes nothing by it', () => {
    const decided = ruled([said('p-1', '2'), said('p-2', '2')], 'p-2');
    const after = heard(three, cast('p-1', '2'), cast('p-2', '2'), decided);
    after.when(by('p-3')).then([cast('p-3')]);
    after.when(vote()).then([]);
    after.when(by('p-1')).refuses('APPEAL_WRONG_STATUS', { status: 'ruled', needed: ['accepted'] });
  });

  it('of whom each holds another view is decided by who presides', () => {
    heard(three, cast('p-1', '2'), cast('p-2'))
      .when(by('p-3', '1.75'))
      .then([
        cast('p-3', '1.75'),
        ruled([said('p-1', '2'), said('p-2'), said('p-3', '1.75')], 'p-1', { presiding: 'p-1' }),
      ]);
  });

  it('keeps what was said in it when others are named beside who said it', () => {
    heard(three, cast('p-1', '2'), panel('p-1', 'p-2', 'p-9'))
      .when(by('p-2', '2'))
      .then([cast('p-2', '2'), ruled([said('p-1', '2'), said('p-2', '2')], 'p-2')]);
  });
});

describe('a tie', () => {
  it('is decided by who presides, whoever votes last', () => {
    heard(four, cast('p-1', '2'), cast('p-2', '2'), cast('p-3'))
      .when(by('p-4'))
      .then([
        cast('p-4'),
        ruled([said('p-1', '2'), said('p-2', '2'), said('p-3'), said('p-4')], 'p-1', { presiding: 'p-1' }),
      ]);
  });

  it('stays open while who presides holds a view of the fewer', () => {
    const five = panel('p-1', 'p-2', 'p-3', 'p-4', 'p-5');
    const tied = [five, cast('p-1', '1.75'), cast('p-2', '2'), cast('p-3', '2'), cast('p-4')];
    heard(...tied)
      .when(by('p-5'))
      .then([cast('p-5')]);
    heard(...tied, cast('p-5'))
      .when(vote())
      .then([
        cast('p-1', '2'),
        ruled([said('p-2', '2'), said('p-3', '2'), said('p-4'), said('p-5'), said('p-1', '2')], 'p-1'),
      ]);
  });

  it('is not decided by a view that another ruling has overtaken', () => {
    heard(four, cast('p-1', '1.75'), cast('p-2', '1.75'), cast('p-3', '2'))
      .when({ ...by('p-4', '2'), inForce: { ...inForce, value: '1.8' } })
      .then([cast('p-4', '2')]);
  });
});

describe('a panel of before', () => {
  const { presiding: _, ...old } = panel('p-1', 'p-2').data as Extract<
    AppealEvent,
    { type: 'AppealPanelNamed' }
  >['data'];
  const oldPanel: AppealEvent = { type: 'AppealPanelNamed', data: old };

  it('is presided over by its first member, and of one person rules at once', () => {
    heard(oldPanel, cast('p-1', '2'))
      .when(by('p-2'))
      .then([cast('p-2'), ruled([said('p-1', '2'), said('p-2')], 'p-1', { presiding: 'p-1' })]);
    heard(panel('p-1'))
      .when(vote())
      .then([cast('p-1', '2'), ruled([said('p-1', '2')], 'p-1')]);
  });

  it('that ruled without a vote takes none afterwards', () => {
    const { votes: _, ...without } = ruled([], 'p-1').data as Extract<
      AppealEvent,
      { type: 'AppealRuled' }
    >['data'];
    heard(oldPanel, { type: 'AppealRuled', data: without })
      .when(by('p-2'))
      .refuses('APPEAL_WRONG_STATUS', { status: 'ruled', needed: ['accepted'] });
  });
});

describe('a vote', () => {
  it('is a member’s own, with reasons, on an appeal that is heard', () => {
    given(appealDecider, [filed]).when(vote()).refuses('APPEAL_WRONG_STATUS');
    heard().when(vote()).refuses('APPEAL_PANEL_MISSING');
    heard(three).when(by('p-chair')).refuses('APPEAL_NOT_ON_PANEL');
    heard(three)
      .when(vote({ actor: { ...member('p-1'), heads: ['u06'] } }))
      .refuses('APPEAL_OWN_UNIT', { unit: 'u06' });
    heard(three)
      .when(vote({ actor: { ...member('p-1'), formerUnits: ['u06'] } }))
      .refuses('APPEAL_FORMER_UNIT', { unit: 'u06' });
    heard(three)
      .when(vote({ reasons: '' }))
      .refuses('REASON_MISSING');
  });

  it('to reject corrects nothing, and any other gives the corrected value', () => {
    const fits = (change: Partial<VoteOnAppealCommand>, outcome: AppealOutcome) =>
      heard(three).when(vote(change)).refuses('APPEAL_CORRECTED_UNFIT', { outcome });
    fits({ outcome: 'rejected' }, 'rejected');
    heard(three)
      .when({ ...by('p-1'), outcome: 'upheld' })
      .refuses('APPEAL_CORRECTED_UNFIT', { outcome: 'upheld' });
  });

  it('gives a value that the item may have, and no worse one than it had', () => {
    heard(three)
      .when(vote({ corrected: '2.5' }))
      .refuses('APPEAL_CORRECTED_INVALID', { found: '2.5', least: '0', most: '2', decimals: 2 });
    for (const corrected of ['1.5', '1'])
      heard(three)
        .when(vote({ corrected }))
        .refuses('APPEAL_CORRECTED_NO_BETTER', { found: corrected, original: '1.5' });
    heard(three)
      .when(vote({ inForce: null }))
      .refuses('APPEAL_ITEM_UNKNOWN', { unit: 'u06', ...item });
  });

  it('takes any score for better than none', () => {
    const pending = { ...inForce, value: 'unverified' };
    heard(three)
      .when(vote({ corrected: '0', inForce: pending }))
      .then([cast('p-1', '0')]);
    heard(three)
      .when(vote({ corrected: 'unverified', inForce: pending }))
      .refuses('APPEAL_CORRECTED_INVALID');
  });

  it('takes less of a deduction for better, and lifts a veto', () => {
    const against = (kind: 'finding' | 'veto', value: string) =>
      given(appealDecider, [
        { ...filed, data: { ...filed.data, item: { kind, subject: 'x' }, value } as never },
        accepted,
        three,
      ]);
    const lost = { ...inForce, value: '1', most: '1' };
    against('finding', '1')
      .when(vote({ corrected: '1', inForce: lost }))
      .refuses('APPEAL_CORRECTED_NO_BETTER');
    const veto = { ...inForce, value: 'in-force' };
    against('veto', 'in-force')
      .when(vote({ corrected: '1', inForce: veto }))
      .refuses('APPEAL_CORRECTED_INVALID');
    against('veto', 'in-force')
      .when(vote({ corrected: 'not-in-force', inForce: veto }))
      .then([cast('p-1', 'not-in-force')]);
  });
});
