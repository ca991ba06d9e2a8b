import { describe, expect, it } from '@jest/globals';
import { didIt, formerAmong, forPrincipal, isActing, ownAmong, worksIn, type Actor } from './actor.js';
import { deputyOf } from './testing/deputy.js';

const LEADER: Actor = { person: 'p-leader', roles: ['supervisor'], unit: 'u01', heads: ['u02'] };
const acting: Actor = { ...deputyOf('p-chair', LEADER, 'u03'), formerUnits: ['u05'] };

describe('whoever acts for somebody', () => {
  it('is barred by what either of the two has done, and by whom it was done for', () => {
    expect(isActing(acting, 'p-leader')).toBe(true);
    expect(isActing(acting, 'p-chair')).toBe(true);
    expect(isActing(acting, 'p-other', 'p-chair')).toBe(true);
    expect(isActing(acting, 'p-other', undefined)).toBe(false);
    expect(isActing(LEADER, 'p-chair')).toBe(false);
  });

  it('repeats only what was done for the same', () => {
    expect(didIt(acting, 'p-leader', 'p-chair')).toBe(true);
    expect(didIt(acting, 'p-leader')).toBe(false);
    expect(didIt(LEADER, 'p-leader', 'p-chair')).toBe(false);
    expect(didIt(LEADER, 'p-leader')).toBe(true);
  });

  it('belongs where either of the two works, and is on record with both', () => {
    expect(['u01', 'u02', 'u03', 'u04'].filter((unit) => worksIn(acting, unit))).toEqual(['u01', 'u03']);
    expect(ownAmong(acting, ['u04', 'u03'])).toBe('u03');
    expect(ownAmong(LEADER, ['u04', 'u03'])).toBeUndefined();
    expect(formerAmong(acting, ['u04', 'u05'])).toBe('u05');
    expect(formerAmong(LEADER, ['u05'])).toBeUndefined();
    expect(forPrincipal(acting)).toEqual({ onBehalfOf: 'p-chair' });
    expect(forPrincipal(LEADER)).toEqual({});
  });
});
