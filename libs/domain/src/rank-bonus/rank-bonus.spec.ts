import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { RankBonus } from '../scheme/scheme.js';
import { rankBonusDecider, type RankBonusCommand } from './decide.js';
import type { RankAward, RankBonusEvent } from './events.js';

type Change<Type extends RankBonusCommand['type']> = Partial<Extract<RankBonusCommand, { type: Type }>>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const BRIEFS: RankBonus = { id: 'briefs', of: '简报快讯用稿', points: ['3', '2'], ties: 'share' };

const about = { cycle: 'm04', bonus: 'briefs' };
const counts = { u03: 4, u01: 5 };
const on = { ...about, rule: BRIEFS, counts, units: ['u01', 'u02', 'u03'], actor: OFFICER };

const award = (change: Change<'AwardRankBonus'> = {}): RankBonusCommand => ({
  ...on,
  ...{ type: 'AwardRankBonus', openStages: ['entry'], ...change },
});
const revise = (change: Change<'ReviseRankBonus'> = {}): RankBonusCommand => ({
  ...on,
  ...{ type: 'ReviseRankBonus', openStages: ['entry'], reason: '漏计一篇', ...change },
});

const first: RankAward = { unit: 'u01', rank: 1, points: '3' };
const second: RankAward = { unit: 'u03', rank: 2, points: '2' };
const awarded: RankBonusEvent = {
  type: 'RankBonusAwarded',
  data: { ...about, counts, awards: [first, second], awardedBy: 'p-office' },
};

const nothing = given(rankBonusDecider, []);
const isAwarded = given(rankBonusDecider, [awarded]);

describe('a bonus by place', () => {
  it('is computed from the counts: 5 and 4 give 3 and 2 points', () => {
    nothing.when(award()).then([awarded]);
  });

  it('goes to everybody who shares a place, in office order, and to nobody who counted nothing', () => {
    const tied = { u03: 4, u02: 0, u01: 4 };
    const both = [first, { ...second, rank: 1, points: '3' }];
    nothing.when(award({ counts: tied })).then([
      {
        type: 'RankBonusAwarded',
        data: { ...about, counts: tied, awards: both, awardedBy: 'p-office' },
      },
    ]);
  });

  it('is awarded once; a count of nothing more or less is no other count', () => {
    isAwarded.when(award()).then([]);
    isAwarded.when(award({ counts: { ...counts, u02: 0 } })).then([]);
    isAwarded.when(award({ counts: { u01: 6 } })).refuses('RANK_BONUS_ALREADY_AWARDED', { bonus: 'briefs' });
  });

  it('is revised from other counts, with a reason', () => {
    const more = { u03: 6, u01: 5 };
    isAwarded.when(revise({ counts: more })).then([
      {
        type: 'RankBonusRevised',
        data: {
          ...{ ...about, counts: more, revisedBy: 'p-office', reason: '漏计一篇' },
          awards: [
            { ...second, rank: 1, points: '3' },
            { ...first, rank: 2, points: '2' },
          ],
        },
      },
    ]);
    isAwarded.when(revise()).then([]);
    isAwarded.when(revise({ counts: more, reason: ' ' })).refuses('REASON_MISSING');
    nothing.when(revise()).refuses('RANK_BONUS_NOT_AWARDED', { bonus: 'briefs' });
  });

  it('was awarded by the office to its own unit, with nobody else looking at it', () => {
    const own = { ...OFFICER, unit: 'u03' };
    nothing.when(award({ actor: own })).refuses('RANK_BONUS_OWN_UNIT', { unit: 'u03' });
    nothing.when(award({ actor: { ...own, unit: 'u02' } })).then([awarded]);
    const heading: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };
    nothing.when(award({ actor: heading })).refuses('RANK_BONUS_OWN_UNIT', { unit: 'u01' });
  });

  it('is revised by nobody whose own unit wins by it, or loses what it had won', () => {
    const more = { counts: { u01: 6, u02: 5 } };
    for (const unit of ['u02', 'u03'])
      isAwarded
        .when(revise({ ...more, actor: { ...OFFICER, unit } }))
        .refuses('RANK_BONUS_OWN_UNIT', { unit });
  });

  it('needs a bonus of the scheme and whole counts of units of the cycle', () => {
    nothing.when(award({ rule: null })).refuses('RANK_BONUS_UNKNOWN', { bonus: 'briefs' });
    nothing.when(award({ counts: {} })).refuses('RANK_BONUS_WITHOUT_COUNTS');
    nothing.when(award({ counts: { u99: 1 } })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    for (const count of [-1, 1.5, Number.NaN]) {
      nothing
        .when(award({ counts: { u01: count } }))
        .refuses('RANK_BONUS_COUNT_INVALID', { unit: 'u01', count: String(count) });
    }
  });

  it('ends with the computation', () => {
    nothing.when(award({ openStages: ['computation'] })).refuses('RANK_BONUS_STAGE_CLOSED');
    isAwarded.when(revise({ openStages: ['decision'] })).refuses('RANK_BONUS_STAGE_CLOSED');
  });
});
