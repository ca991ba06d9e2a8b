import { describe, expect, it } from '@jest/globals';
import { settledUnits } from './joint-units.js';

const scheme = { jointShares: { lead: 3, assisting: 1 } };

describe('responsible units as somebody writes them down', () => {
  it('share as the scheme says where they lead and assist, the leading one first', () => {
    const named = [
      { unit: 'u05', role: 'assisting' },
      { unit: 'u03', role: 'lead' },
    ] as const;
    expect(settledUnits(named, scheme)).toEqual([
      { unit: 'u03', share: 3, role: 'lead' },
      { unit: 'u05', share: 1, role: 'assisting' },
    ]);
    expect(settledUnits(named, {}).map(({ share }) => share)).toEqual([1, 1]);
  });

  it('keep the shares that the plan gives them', () => {
    expect(
      settledUnits(
        [
          { unit: 'u03', role: 'lead', share: 6 },
          { unit: 'u05', role: 'assisting', share: 4 },
        ],
        scheme,
      ).map(({ share }) => share),
    ).toEqual([6, 4]);
  });

  it('share alike where nobody leads', () => {
    expect(settledUnits([{ unit: 'u03' }, { unit: 'u05' }], scheme)).toEqual([
      { unit: 'u03', share: 1 },
      { unit: 'u05', share: 1 },
    ]);
  });
});
