import { describe, expect, it } from '@jest/globals';
import { ROLES } from './roles.js';
import { visibleUnits } from './standings-visibility.js';
import { somebody } from './testing/people.js';

const withUnit = { unit: 'u01' };

describe('before the public notice', () => {
  it.each([
    ['clerk', ['u01']],
    ['head', ['u01']],
    ['inspector', ['u01']],
    ['office', 'all'],
    ['supervisor', 'all'],
    ['chair', 'all'],
    ['auditor', 'all'],
    ['sysadmin', []],
    ['secadmin', []],
  ] as const)('the %s sees %j', (role, seen) => {
    expect(visibleUnits(somebody(role, withUnit), 'restricted', false)).toEqual(seen);
  });

  it('who works in no unit and the public see nothing', () => {
    expect([
      visibleUnits(somebody('inspector'), 'restricted', false),
      visibleUnits(undefined, 'restricted', false),
    ]).toEqual([[], []]);
  });
});

describe('from the public notice on', () => {
  it('everybody with business here sees all', () => {
    const seeing = ROLES.filter(
      (role) => visibleUnits(somebody(role, withUnit), 'restricted', true) === 'all',
    );
    expect(seeing).toEqual(['clerk', 'head', 'office', 'inspector', 'supervisor', 'chair', 'auditor']);
  });

  it('the public still needs a scheme that opens them', () => {
    expect(visibleUnits(undefined, 'restricted', true)).toEqual([]);
  });
});

describe('a scheme that opens the standings', () => {
  it('shows all to everybody from the start', () => {
    expect([
      visibleUnits(somebody('clerk', withUnit), 'open', false),
      visibleUnits(undefined, 'open', false),
    ]).toEqual(['all', 'all']);
  });
});
