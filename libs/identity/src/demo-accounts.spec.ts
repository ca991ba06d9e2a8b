import { describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts.js';
import { MemoryAccountStore } from './memory-account-store.js';
import { verifyPassword } from './passwords.js';

const bureau = {
  units: [
    { id: 'u01', name: '协调科' },
    { id: 'u14', name: '办公室' },
  ],
  officeUnit: 'u14',
  leaders: [{ person: 'leader-rescue', post: '副组长·应急救援', heads: ['u01'] }],
};

describe('the demo bureau', () => {
  it('has one account per post', async () => {
    const logins = (await demoAccounts(bureau)).map(({ login, person, roles, unit, heads }) => [
      login,
      person,
      roles[0],
      unit,
      heads.join(),
    ]);
    expect(logins).toEqual([
      ['clerk-u01', 'p-clerk-u01', 'clerk', 'u01', ''],
      ['head-u01', 'p-head-u01', 'head', 'u01', ''],
      ['clerk-u14', 'p-clerk-u14', 'clerk', 'u14', ''],
      ['head-u14', 'p-head-u14', 'head', 'u14', ''],
      ['office-1', 'p-office-1', 'office', 'u14', ''],
      ['office-2', 'p-office-2', 'office', 'u14', ''],
      ['inspector-1', 'p-inspector-1', 'inspector', undefined, ''],
      ['inspector-2', 'p-inspector-2', 'inspector', undefined, ''],
      ['leader-1', 'leader-rescue', 'supervisor', undefined, 'u01'],
      ['chair', 'p-chair', 'chair', undefined, ''],
      ['auditor', 'p-auditor', 'auditor', undefined, ''],
      ['sysadmin', 'p-sysadmin', 'sysadmin', undefined, ''],
      ['secadmin', 'p-secadmin', 'secadmin', undefined, ''],
    ]);
  });

  it('keeps every rule for accounts, and its password opens them', async () => {
    const store = new MemoryAccountStore();
    await store.add(await demoAccounts(bureau));
    expect((await verifyPassword(store, 'leader-1', DEMO_PASSWORD))?.label).toBe('副组长·应急救援');
  });

  it('is ready within three seconds with fifteen units', async () => {
    const units = Array.from({ length: 15 }, (_, index) => ({ id: `u${index + 1}`, name: '科' }));
    const started = performance.now();
    expect(await demoAccounts({ ...bureau, units })).toHaveLength(39);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
