import { describe, expect, it } from '@jest/globals';
import { Refusal, type Actor, type Role } from '@kaoping/domain';
import {
  CYCLE,
  cycleOpened,
  given,
  noticeOpened,
  resultComputed,
  schemePublished,
  testScheme,
  type Telling,
} from '../../../../libs/read-models/src/testing/index.js';
import { assertSees, isInsider, lookInto, sees } from './cycle-sight.js';

const somebody = (role: Role, unit?: string): Actor => ({
  person: `p-${role}`,
  roles: [role],
  heads: [],
  ...(unit !== undefined && { unit }),
});

const clerk = somebody('clerk', 'u01');

const restricted = (): readonly Telling[] => [
  schemePublished({ content: { ...testScheme, standings: 'restricted' } }),
  cycleOpened(),
];

const sightOf = (actor: Actor | undefined, told: readonly Telling[], name = 'standings') =>
  lookInto(given(...told), { cycle: CYCLE, actor, name });

const refusalOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('how much of a cycle somebody sees', () => {
  it('is the own unit for its clerk before the public notice', () => {
    expect(sightOf(clerk, restricted())).toMatchObject({ units: ['u01'], noticeOpened: false });
  });

  it('is everything for the clerk once the notice is open', () => {
    expect(sightOf(clerk, [...restricted(), resultComputed(), noticeOpened()])).toMatchObject({
      units: 'all',
      noticeOpened: true,
    });
  });

  it.each<Role>(['office', 'supervisor', 'chair', 'auditor'])('is everything for the %s', (role) => {
    expect(sightOf(somebody(role), restricted()).units).toBe('all');
  });

  it('is nothing for the public unless the scheme opens its standings', () => {
    expect(refusalOf(() => sightOf(undefined, restricted()))).toBe('LOGIN_REQUIRED');
    expect(sightOf(undefined, [schemePublished(), cycleOpened()]).units).toBe('all');
  });

  it('is nothing of an unknown cycle', () => {
    expect(refusalOf(() => lookInto(given(), { cycle: 'c9', actor: clerk, name: 'cycle' }))).toBe(
      'CYCLE_UNKNOWN',
    );
  });

  it('never reaches a query that the role has no part in', () => {
    expect(refusalOf(() => sightOf(clerk, restricted(), 'leader-sheets'))).toBe('ROLE_MISSING');
  });
});

describe('what concerns several units', () => {
  it('is seen by each of them', () => {
    expect([sees({ units: ['u01'] }, ['u02', 'u01']), sees({ units: ['u01'] }, ['u02'])]).toEqual([
      true,
      false,
    ]);
  });

  it('is refused by name to the others', () => {
    expect(() => assertSees(sightOf(clerk, restricted()), ['u02'], 'assessment')).toThrow('NOT_YOUR_UNIT');
  });
});

describe('who works here', () => {
  it('is no matter of what the scheme opens', () => {
    expect([clerk, somebody('sysadmin'), undefined].map((actor) => isInsider(actor, 'cycles'))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
