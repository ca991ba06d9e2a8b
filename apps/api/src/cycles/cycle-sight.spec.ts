import { describe, expect, it } from '@jest/globals';
import { Refusal, type Actor, type Role } from '@kaoping/domain';
import {
  CYCLE,
  cycleOpened,
  decisionRecorded,
  given,
  noticeOpened,
  resultComputed,
  schemePublished,
  stageOpened,
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

/** On it the notice has been open for a day. */
const TODAY = '2025-01-22';

const clerk = somebody('clerk', 'u01');

const restricted = (): readonly Telling[] => [
  schemePublished({ content: { ...testScheme, standings: 'restricted' } }),
  cycleOpened(),
];

const sightOf = (actor: Actor | undefined, told: readonly Telling[], name = 'standings', today = TODAY) =>
  lookInto(given(...told), { cycle: CYCLE, actor, today, name });

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

  it('is the own unit still while the notice lies ahead, and everything on its first day', () => {
    const told = [...restricted(), resultComputed(), decisionRecorded(), noticeOpened()];
    const on = (today: string) => sightOf(clerk, told, 'standings', today);
    expect([on('2025-01-20').units, on('2025-01-21').units]).toEqual([['u01'], 'all']);
  });

  it.each<Role>(['office', 'supervisor', 'chair', 'auditor'])('is everything for the %s', (role) => {
    expect(sightOf(somebody(role), restricted()).units).toBe('all');
  });

  it('is nothing for the public unless the scheme opens its standings', () => {
    expect(refusalOf(() => sightOf(undefined, restricted()))).toBe('LOGIN_REQUIRED');
    expect(sightOf(undefined, [schemePublished(), cycleOpened()]).units).toBe('all');
  });

  it('is nothing of an unknown cycle', () => {
    expect(
      refusalOf(() => lookInto(given(), { cycle: 'c9', actor: clerk, today: TODAY, name: 'cycle' })),
    ).toBe('CYCLE_UNKNOWN');
  });

  it('never reaches a query that the role has no part in', () => {
    expect(refusalOf(() => sightOf(clerk, restricted(), 'leader-sheets'))).toBe('ROLE_MISSING');
  });
});

describe('final scores, grades and ranks', () => {
  const open = [schemePublished(), cycleOpened()];
  const computed = [...open, resultComputed()];
  const withheldFrom = (actor: Actor | undefined, told: readonly Telling[]) => sightOf(actor, told).withheld;

  it('are as open as the scheme says before the computation and from the decision on', () => {
    expect(withheldFrom(undefined, open)).toBeNull();
    expect(withheldFrom(undefined, [...computed, decisionRecorded()])).toBeNull();
  });

  it('are in between for those alone who prepare and decide', () => {
    expect(withheldFrom(undefined, computed)).toBe('until-decision');
    expect(withheldFrom(clerk, [...open, stageOpened('computation')])).toBe('until-decision');
    const inside = (['office', 'supervisor', 'chair', 'auditor'] as const).map((role) => somebody(role));
    expect(inside.map((actor) => withheldFrom(actor, computed))).toEqual([null, null, null, null]);
  });

  it('of a table whose computation was left by a return are live again', () => {
    expect(withheldFrom(clerk, [...computed, stageOpened('verification')])).toBeNull();
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
