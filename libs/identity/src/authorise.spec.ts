import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@kaoping/domain';
import { authorise, type PolicyFacts } from './authorise.js';
import { actingFor } from './deputy.js';
import { outcome, somebody } from './testing/people.js';

const asking = (actor: Actor | undefined, name: string, facts?: PolicyFacts): string =>
  outcome(() => authorise(actor, name, facts));

describe('a role', () => {
  it('that is missing is refused with the command and the roles that may', () => {
    const call = (): void => authorise(somebody('clerk', { unit: 'u01' }), 'finalise-result');
    expect(call).toThrow(
      expect.objectContaining({
        code: 'ROLE_MISSING',
        kind: 'forbidden',
        params: { command: 'finalise-result', roles: ['chair'] },
      }),
    );
  });

  it('is nothing without a login', () => {
    expect(asking(undefined, 'submit-evidence', { units: ['u01'] })).toBe('LOGIN_REQUIRED');
  });

  it('of an administrator opens no business data', () => {
    expect([asking(somebody('sysadmin'), 'standings'), asking(somebody('secadmin'), 'breakdown')]).toEqual([
      'ROLE_MISSING',
      'ROLE_MISSING',
    ]);
  });
});

describe('a unit', () => {
  it('speaks for itself', () => {
    expect(asking(somebody('clerk', { unit: 'u01' }), 'submit-evidence', { units: ['u01'] })).toBe('passed');
  });

  it('never speaks for another', () => {
    expect(asking(somebody('clerk', { unit: 'u02' }), 'submit-evidence', { units: ['u01'] })).toBe(
      'NOT_YOUR_UNIT',
    );
    expect(asking(somebody('head', { unit: 'u02' }), 'confirm-assessment', { units: ['u01'] })).toBe(
      'NOT_YOUR_UNIT',
    );
  });

  it('speaks for an indicator that it carries with others', () => {
    expect(asking(somebody('head', { unit: 'u08' }), 'confirm-assessment', { units: ['u01', 'u08'] })).toBe(
      'passed',
    );
  });

  it('is nobody who works in none', () => {
    expect(asking(somebody('clerk'), 'submit-evidence', { units: ['u01'] })).toBe('NOT_YOUR_UNIT');
  });
});

describe('recusal', () => {
  it.each([
    'approve-plan-change',
    'confirm-finding',
    'withdraw-finding',
    'grant-incentive',
    'verify-score',
    'correct-score',
  ])('keeps a leader from %s where a unit they head is concerned', (name) => {
    const leader = somebody('supervisor', { heads: ['u02', 'u03'] });
    expect(asking(leader, name, { units: ['u01', 'u03'] })).toBe('YOUR_OWN_UNIT');
    expect(asking(leader, name, { units: ['u01'] })).toBe('passed');
  });

  it('keeps a leader from deciding about the unit they work in', () => {
    expect(asking(somebody('chair', { unit: 'u14' }), 'grant-incentive', { units: ['u14'] })).toBe(
      'YOUR_OWN_UNIT',
    );
  });

  it('leaves it to the domain whether the office may verify its own unit', () => {
    expect(asking(somebody('office', { unit: 'u14' }), 'verify-score', { units: ['u14'] })).toBe('passed');
  });
});

describe("the office's own unit", () => {
  const concernsOffice = { units: ['u14'], officeUnit: 'u14' };

  it.each([
    'register-external-result',
    'return-assessment',
    'reopen-assessment',
    'adjust-check-item',
    'verify-incentive',
    'reject-incentive',
  ])('is open to the leading group for %s, another unit is not', (name) => {
    expect(asking(somebody('supervisor'), name, concernsOffice)).toBe('passed');
    expect(asking(somebody('supervisor'), name, { units: ['u01'], officeUnit: 'u14' })).toBe('ROLE_MISSING');
    expect(asking(somebody('supervisor'), name, { units: ['u14'] })).toBe('ROLE_MISSING');
  });

  it('is not open to the leader who heads it', () => {
    expect(asking(somebody('supervisor', { heads: ['u14'] }), 'verify-incentive', concernsOffice)).toBe(
      'YOUR_OWN_UNIT',
    );
  });
});

describe('a leader sheet', () => {
  const leader = somebody('supervisor', { person: 'p-leader-1' });

  it('is marked by its own leader', () => {
    expect(asking(leader, 'mark-leader-sheet', { person: 'p-leader-1' })).toBe('passed');
    expect(asking(leader, 'submit-leader-sheet', { person: 'p-leader-2' })).toBe('NOT_YOUR_SHEET');
  });

  it('is sealed from everybody else until the evaluation closes', () => {
    expect(asking(leader, 'leader-sheet', { person: 'p-leader-1' })).toBe('passed');
    expect(asking(somebody('office'), 'leader-sheet', { person: 'p-leader-1' })).toBe('NOT_YOUR_SHEET');
    expect(asking(somebody('auditor'), 'leader-sheet', { person: 'p-leader-1', sealed: true })).toBe(
      'NOT_YOUR_SHEET',
    );
    expect(asking(somebody('auditor'), 'leader-sheet', { person: 'p-leader-1', sealed: false })).toBe(
      'passed',
    );
  });
});

describe('a deputy', () => {
  const mandate = {
    ...{ cycle: 'y1', delegation: 'd1', principal: 'p-leader-1', from: '2024-10-08', until: '2024-10-18' },
    ...{ stages: ['execution'], units: ['u06'] },
  };
  const principal = somebody('chair', { person: 'p-leader-1', heads: ['u05'], unit: 'u01' });
  const deputy = somebody('supervisor', { person: 'p-leader-2', heads: ['u07'] });
  const acting = actingFor(deputy, principal, mandate);
  const now = { held: true, openStages: ['execution'] };

  it('has the roles of the principal and the recusals of both', () => {
    expect(acting).toEqual({
      ...{ ...deputy, roles: ['chair'], heads: ['u07', 'u05', 'u01'] },
      mandate: { ...mandate, principalUnit: 'u01' },
    });
    const moved = (person: Actor, unit: string): Actor => ({ ...person, formerUnits: [unit] });
    expect(actingFor(moved(deputy, 'u08'), moved(principal, 'u09'), mandate).formerUnits).toEqual([
      'u08',
      'u09',
    ]);
    const whole = { ...acting, mandate: { ...mandate, units: [] } };
    for (const unit of ['u07', 'u05', 'u01'])
      expect(asking(whole, 'confirm-finding', { units: [unit], acting: now })).toBe('YOUR_OWN_UNIT');
  });

  it('acts within the days, the stages and the units, and nowhere else', () => {
    const confirm = (units: readonly string[], facts = now) =>
      asking(acting, 'confirm-finding', { units, acting: facts });
    expect(confirm(['u06'])).toBe('passed');
    expect(confirm(['u06'], { ...now, held: false })).toBe('MANDATE_NOT_HELD');
    expect(confirm(['u06'], { ...now, openStages: ['verification'] })).toBe('MANDATE_STAGE_EXCEEDED');
    expect(confirm(['u06', 'u08'])).toBe('MANDATE_UNITS_EXCEEDED');
    expect(asking(acting, 'approve-transition', { acting: now })).toBe('MANDATE_UNITS_EXCEEDED');
  });

  it.each(['mark-leader-sheet', 'force-transition', 'grant-delegation', 'vote-on-appeal'])(
    'never does %s',
    (name) => {
      const whole = { ...acting, mandate: { ...mandate, units: [] } };
      expect(asking(whole, name, { acting: now, person: 'p-leader-1' })).toBe('NOT_BY_DEPUTY');
    },
  );
});

describe('without an account', () => {
  it('a ballot is cast', () => {
    expect(asking(undefined, 'cast-ballot')).toBe('passed');
  });

  it('standings are seen only where the scheme opens them', () => {
    expect(asking(undefined, 'standings', { open: true })).toBe('passed');
    expect(asking(undefined, 'standings', { open: false })).toBe('LOGIN_REQUIRED');
    expect(asking(undefined, 'standings')).toBe('LOGIN_REQUIRED');
  });

  it('a breakdown is not seen even then', () => {
    expect(asking(undefined, 'breakdown', { open: true })).toBe('LOGIN_REQUIRED');
  });
});

describe('a mistake in the program', () => {
  it.each([
    ['submit-evidence', somebody('clerk', { unit: 'u01' }), "needs the fact 'units'"],
    ['confirm-finding', somebody('supervisor', { heads: ['u02'] }), "needs the fact 'units'"],
    ['mark-leader-sheet', somebody('chair'), "needs the fact 'person'"],
  ])('shows itself when %s is asked without its facts', (name, actor, message) => {
    expect(() => authorise(actor, name)).toThrow(message);
  });

  it('shows itself when a command has no row', () => {
    expect(() => authorise(somebody('office'), 'submit-everything')).toThrow('POLICY_MISSING');
  });
});
