import { describe, expect, it } from '@jest/globals';
import { marksFor } from './render-breakdown.js';

const ref = (person: string) => ({
  stream: `leaderSheet-c1_${person}`,
  revision: '0',
  id: person,
  type: 'LeaderSheetSubmitted',
});
const marks = [
  { person: 'p-leader-1', mark: '9.5', ref: ref('p-leader-1') },
  { person: 'p-leader-2', mark: '8', ref: ref('p-leader-2') },
];

describe('leader marks in a breakdown', () => {
  it('name their leaders to who may read the sheets', () => {
    expect(marksFor(marks, true)).toEqual(marks);
  });

  it('name nobody to the unit, neither by the event nor by their order', () => {
    expect(marksFor(marks, false)).toEqual([
      { person: null, mark: '8', ref: null },
      { person: null, mark: '9.5', ref: null },
    ]);
  });

  it('are sealed for everybody while they are sealed', () => {
    expect(marksFor(null, true)).toBeNull();
  });
});
