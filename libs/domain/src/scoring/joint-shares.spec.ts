import { describe, expect, it } from '@jest/globals';
import { jointSharesOf } from './joint-shares.js';

describe('units that carry an indicator together', () => {
  it.each([
    ['lead and assisting as the scheme says', { lead: 6, assisting: 4 }, ['lead', 'assisting'], [6, 4]],
    [
      'each assisting unit has its share',
      { lead: 2, assisting: 1 },
      ['assisting', 'lead', 'assisting'],
      [1, 2, 1],
    ],
    ['alike where the scheme says nothing', undefined, ['lead', 'assisting'], [1, 1]],
    ['alike where the plan names no parts', { lead: 6, assisting: 4 }, [undefined, undefined], [1, 1]],
  ] as const)('%s', (_, jointShares, parts, expected) => {
    expect(jointSharesOf(jointShares === undefined ? {} : { jointShares }, parts)).toEqual(expected);
  });
});
