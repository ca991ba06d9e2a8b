import { describe, expect, it } from '@jest/globals';
import type { Role } from '@kaoping/domain';
import { assertAccount, toActor, type Account } from './accounts.js';
import { MemoryAccountStore } from './memory-account-store.js';
import { account, outcome } from './testing/people.js';

const refusalOf = (call: Promise<void>): Promise<unknown> =>
  call.then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

describe('an account', () => {
  it.each<[string, readonly Role[]]>([
    ['two administrators', ['auditor', 'sysadmin']],
    ['two administrators', ['sysadmin', 'secadmin']],
    ['all three', ['auditor', 'sysadmin', 'secadmin']],
    ['an administrator with a business role', ['auditor', 'office']],
    ['an administrator with a business role', ['secadmin', 'chair']],
  ])('never joins %s: %j', (_, roles) => {
    expect(outcome(() => assertAccount(account({ roles })))).toBe('ACCOUNT_ROLES_NOT_SEPARATED');
  });

  it.each<[readonly Role[]]>([
    [['auditor']],
    [['sysadmin']],
    [['secadmin']],
    [['clerk', 'inspector']],
    [['office', 'head']],
    [['supervisor', 'chair']],
  ])('may hold %j', (roles) => {
    expect(outcome(() => assertAccount(account({ roles })))).toBe('passed');
  });

  it.each([
    ['ACCOUNT_WITHOUT_ROLE', { roles: [] }],
    ['ACCOUNT_ROLE_UNKNOWN', { roles: ['king' as Role] }],
    ['ACCOUNT_LOGIN_INVALID', { login: '联络员' }],
    ['ACCOUNT_LOGIN_INVALID', { login: 'Clerk' }],
    ['ACCOUNT_LOGIN_INVALID', { login: '-clerk' }],
    ['ACCOUNT_PERSON_INVALID', { person: 'p_clerk' }],
    ['ACCOUNT_LABEL_INVALID', { label: ' ' }],
    ['ACCOUNT_LABEL_INVALID', { label: '科'.repeat(81) }],
  ])('is refused as %s: %j', (code, wrong) => {
    expect(outcome(() => assertAccount(account(wrong)))).toBe(code);
  });

  it('of a clerk or head names its unit', () => {
    const homeless = Object.fromEntries(
      Object.entries(account()).filter(([field]) => field !== 'unit'),
    ) as unknown as Account;
    expect(outcome(() => assertAccount(homeless))).toBe('ACCOUNT_UNIT_MISSING');
    expect(outcome(() => assertAccount({ ...homeless, roles: ['inspector'] }))).toBe('passed');
  });

  it('becomes an actor without login, label and password', () => {
    expect(toActor(account())).toEqual({ person: 'p-clerk-u01', roles: ['clerk'], unit: 'u01', heads: [] });
  });
});

describe('accounts together', () => {
  it('are found by login and by person', async () => {
    const store = new MemoryAccountStore();
    await store.add([account(), account({ login: 'clerk-u02' })]);
    expect((await store.findByLogin('clerk-u02'))?.person).toBe('p-clerk-u02');
    expect((await store.findByPerson('p-clerk-u01'))?.login).toBe('clerk-u01');
    expect(await store.findByLogin('constructor')).toBeUndefined();
  });

  it('never share a login or a person', async () => {
    const store = new MemoryAccountStore();
    await store.add([account()]);
    expect(await refusalOf(store.add([account({ person: 'p-other' })]))).toBe('ACCOUNT_LOGIN_TAKEN');
    expect(await refusalOf(store.add([account({ login: 'other', person: 'p-clerk-u01' })]))).toBe(
      'ACCOUNT_PERSON_TAKEN',
    );
  });

  it('go in whole or not at all', async () => {
    const store = new MemoryAccountStore();
    expect(await refusalOf(store.add([account(), account()]))).toBe('ACCOUNT_LOGIN_TAKEN');
    expect(await store.all()).toEqual([]);
  });
});
