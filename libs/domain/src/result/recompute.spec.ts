import { describe, expect, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import type { ResultCommand } from './commands.js';
import { resultDecider } from './decide.js';
import type { ResultEvent } from './events.js';
import { mergedChanges, rowChanges } from './row-changes.js';
import {
  CHAIR,
  computedFacts,
  finalise,
  MOVED,
  OFFICER,
  onNotice,
  row,
  standing,
} from './testing/result-story.js';

const RULING = 'appeal-y2024_a1@3';
const inputsDigest = 'b'.repeat(64);

const recompute = (
  change: Partial<Extract<ResultCommand, { type: 'RecomputeResult' }>> = {},
): ResultCommand => ({
  type: 'RecomputeResult',
  ...computedFacts({ inputsDigest }),
  ...{ replaces: 1, rulings: [RULING], changes: [MOVED], actor: OFFICER, ...change },
});
const recomputed: ResultEvent = {
  type: 'ResultRecomputed',
  data: {
    ...computedFacts({ inputsDigest }),
    ...{ number: 2, replaces: 1, rulings: [RULING], changes: [MOVED], recomputedBy: 'p-office' },
  },
};
const isRecomputed = given(resultDecider, [...onNotice, recomputed]);
const finalised: ResultEvent = {
  type: 'ResultFinalised',
  data: { cycle: 'y2024', computation: 2, finalisedBy: 'p-chair' },
};

describe('a result on public notice', () => {
  it('is computed anew after a ruling: the next number, what it replaces and which rulings it counts', () => {
    given(resultDecider, onNotice).when(recompute()).then([recomputed]);
    const another = 'appeal-y2024_a2@4';
    const again = { inputsDigest: 'c'.repeat(64), replaces: 2, rulings: [RULING, another] };
    isRecomputed.when(recompute(again)).then([
      {
        type: 'ResultRecomputed',
        data: { ...recomputed.data, ...again, number: 3, rulings: [another] },
      },
    ]);
  });

  it('is not computed anew without a ruling that it has not counted', () => {
    const on = given(resultDecider, onNotice);
    on.when(recompute({ rulings: [] })).refuses('RESULT_NOTHING_TO_RECOMPUTE');
    on.when(recompute({ inputsDigest: 'a'.repeat(64) })).refuses('RESULT_NOTHING_TO_RECOMPUTE');
    isRecomputed.when(recompute({ actor: CHAIR })).then([]);
    on.when(recompute({ replaces: 3 })).refuses('RESULT_COMPUTATION_OUTDATED', { latest: 1 });
  });

  it('is computed anew on notice, neither before nor after', () => {
    given(resultDecider, onNotice.slice(0, 2)).when(recompute()).refuses('RESULT_NOT_ON_NOTICE');
    given(resultDecider, [...onNotice, recomputed, finalised])
      .when(recompute())
      .refuses('RESULT_ALREADY_FINAL', { computation: 2 });
  });

  it('is not final while an appeal is undecided, nor before every ruling is counted', () => {
    const on = given(resultDecider, onNotice);
    on.when(finalise({ undecidedAppeals: ['a1'] })).refuses('RESULT_APPEALS_UNDECIDED', {
      count: 1,
      appeals: ['a1'],
    });
    on.when(finalise({ rulings: [RULING] })).refuses('RESULT_NOT_RECOMPUTED', { count: 1 });
    isRecomputed.when(finalise({ rulings: [RULING] })).thenRepeatable([finalised]);
  });

  it('goes into the bulletin with before and after', () => {
    const issued = { number: '通报〔2025〕1号', problems: ['滞后'], requirements: ['整改'] };
    given(resultDecider, [...onNotice, recomputed, finalised])
      .when({ type: 'IssueBulletin', ...issued, actor: OFFICER })
      .then([
        {
          type: 'BulletinIssued',
          data: { cycle: 'y2024', ...issued, issuedBy: 'p-office', adjustments: [MOVED] },
        },
      ]);
  });
});

describe('what moved in a result', () => {
  it('is a unit with another final, grade or place, and nobody else', () => {
    const before = [row({ unit: 'u03', rank: 1 }), row({ unit: 'u04', rank: 2 }), row({ unit: 'u05' })];
    const after = [row({ unit: 'u04', rank: 1 }), row({ unit: 'u03', rank: 2 }), row({ unit: 'u05' })];
    expect(rowChanges(before, after).map(({ unit, after: { rank } }) => [unit, rank])).toEqual([
      ['u04', 1],
      ['u03', 2],
    ]);
  });

  it('is told once over several steps, and not at all when it came back', () => {
    const up = { unit: 'u03', before: standing('90.00'), after: standing('91.00') };
    const on = { unit: 'u03', before: standing('91.00'), after: standing('92.00') };
    const back = { unit: 'u03', before: standing('91.00'), after: standing('90.00') };
    expect(mergedChanges([up], [on])).toEqual([{ ...up, after: standing('92.00') }]);
    expect(mergedChanges([up], [back])).toEqual([]);
  });
});
