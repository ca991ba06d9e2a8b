import { describe, expect, it } from '@jest/globals';
import {
  heirOf,
  personName,
  subjectName,
  tookOver,
  unitName,
  type CycleDoc,
  type RolledUnit,
} from './facts.js';

const gone = (into: string): NonNullable<RolledUnit['gone']> => ({
  ...{ kind: 'merger', into, effectiveOn: '2026-07-01', document: '泉委编〔2026〕31号' },
});
const roll: readonly RolledUnit[] = [
  { id: 'u02', name: '危化科', gone: gone('u05') },
  { id: 'u05', name: '防汛科', gone: gone('u08') },
  { id: 'u08', name: '基础科' },
];

describe('what has become of a unit', () => {
  it('is told to the end of the row of those that took over', () => {
    expect(heirOf(roll, 'u02')).toBe('u08');
    expect(tookOver(roll, 'u08').map(({ id }) => id)).toEqual(['u02', 'u05']);
  });

  it('is itself where nobody took over', () => {
    expect(heirOf(roll, 'u08')).toBe('u08');
    expect(tookOver(roll, 'u02')).toEqual([]);
  });

  it('does not hang on a roll that runs in a circle', () => {
    const circle = [
      { id: 'a', name: 'a', gone: gone('b') },
      { id: 'b', name: 'b', gone: gone('a') },
    ];
    expect(heirOf(circle, 'a')).toMatch(/^[ab]$/);
  });
});

describe('the words for an id', () => {
  const cycle = { leaders: [{ person: 'l1', post: '分管副局长' }] } as unknown as CycleDoc;
  const people = [{ person: 'p-1', label: '办公室·联络员', roles: [], unit: 'u01', active: true }];

  it('of a unit are its name, of a person the post', () => {
    expect(unitName(roll, 'u05')).toBe('防汛科');
    expect(personName({ people, cycle }, 'p-1')).toBe('办公室·联络员');
    expect(personName({ people, cycle }, 'l1')).toBe('分管副局长');
  });

  it('in a sentence of work leave out an id that means nothing to people', () => {
    const facts = { roll, leaders: cycle.leaders };
    expect(subjectName(facts, 'u08')).toBe('基础科');
    expect(subjectName(facts, 'l1')).toBe('分管副局长');
    expect(subjectName(facts, '1-4-1')).toBe('1-4-1');
    expect(subjectName(facts, 'e7937810f5ad195d52eb5ed8c7cb8d76')).toBe('');
  });

  it('that nobody knows stay the id', () => {
    expect(unitName(roll, 'u99')).toBe('u99');
    expect(personName({ people, cycle }, 'p-9')).toBe('p-9');
  });
});
