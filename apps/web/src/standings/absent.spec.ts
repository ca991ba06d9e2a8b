import { describe, expect, it } from '@jest/globals';
import { absenceOf } from './absent.js';
import { row } from './testing/standings.js';

describe('a value that is not there', () => {
  it('is not yet revealed while it is under seal, and never 0', () => {
    expect(absenceOf('leader', row('u1'), true)).toEqual({ shown: 'absent.sealed', why: 'absent.whySealed' });
  });

  it('is missing for a reason of its own when the seal is broken', () => {
    expect(absenceOf('public', row('u1'), false)).toEqual({ shown: 'absent.none', why: 'absent.public' });
  });

  it('tells a unit that carries nothing from one of which nothing counts yet', () => {
    const reasons = ['0', '7.5'].map(
      (carriedWeight) => absenceOf('total', row('u1', { carriedWeight }), true).why,
    );
    expect(reasons).toEqual(['absent.carriesNothing', 'absent.nothingCounted']);
  });
});
