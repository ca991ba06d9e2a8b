import { describe, expect, it } from '@jest/globals';
import type { Breach } from '../breach-catalogue/events.js';
import { given } from '../core/testing/given.js';
import { findingDecider } from './decide.js';
import type { ChargeSent, EarlierPrice } from './commands.js';
import type { Charge } from './events.js';
import { pricedCharges } from './pricing.js';
import {
  CLERK,
  correct,
  log,
  logged,
  loggedWith,
  OFFICER,
  reported,
  reportedWith,
} from './testing/finding-story.js';

const onDuty: Breach = { code: 'ZB-01', name: '值班脱岗', points: '1', most: '3', inCharge: 'u03' };
const report: Breach = { code: 'TB-02', name: '未按时填报', points: '0.5', by: 'head', mostAtOnce: '2' };
const catalogue = { version: 2, breaches: [onDuty, report] };
const price = { points: '1', version: 2, most: '3' };
const charge = { unit: 'u05', liability: 'direct' } as const;

const priced = (change: Partial<Extract<Parameters<typeof log>[0], object>>) =>
  given(findingDecider, []).when(log({ catalogue, charges: [charge], ...change }));

describe('the price of a finding', () => {
  it('is the catalogue’s, whether its breach is named by code or in words', () => {
    const expected = loggedWith({
      ...{ breachCode: 'ZB-01', price, charges: [{ ...charge, points: '1' }] },
    });
    priced({}).then([expected]);
    given(findingDecider, [])
      .when(log({ ...{ catalogue, charges: [charge] }, breach: '值班脱岗', breachCode: 'ZB-01' }))
      .then([expected]);
  });

  it('is no other than the catalogue’s', () => {
    priced({ charges: [{ ...charge, points: '0.5' }] }).refuses('CHARGE_PRICE_MISMATCH', {
      ...{ unit: 'u05', points: '0.5', expected: '1' },
    });
    priced({ price: '2' }).refuses('FINDING_PRICE_IN_CATALOGUE', { price: '2', expected: '1' });
    // Under a name that only looks like another one it would have cost whatever was sent.
    given(findingDecider, [])
      .when(log({ catalogue, breach: '值班 脱岗', price: '2', charges: [charge] }))
      .refuses('FINDING_PRICE_IN_CATALOGUE', { price: '2', expected: '1' });
    priced({ breachCode: 'XX' }).refuses('BREACH_UNKNOWN', { code: 'XX' });
    priced({ breach: '未按时填报', breachCode: 'ZB-01' }).refuses('BREACH_NAMED_OTHERWISE', {
      ...{ code: 'ZB-01', breach: '未按时填报', name: '值班脱岗' },
    });
  });

  it('is agreed for what the catalogue does not list', () => {
    const shares = [
      { ...charge, share: '70' },
      { unit: 'u03', liability: 'supervisory', share: '30' },
    ] as const;
    given(findingDecider, [])
      .when(log({ catalogue, breach: '会风不严', price: '1.5', charges: shares }))
      .then([
        loggedWith({
          ...{ breach: '会风不严', price: { points: '1.5' } },
          charges: [
            { ...shares[0], points: '1.05' },
            { ...shares[1], points: '0.45' },
          ],
        }),
      ]);
    given(findingDecider, [])
      .when(log({ price: '0' }))
      .refuses('FINDING_PRICE_INVALID', { points: '0' });
  });

  it.each<[what: string, sent: ChargeSent, breach: Breach | undefined, points: string]>([
    ['one occurrence', charge, onDuty, '1'],
    ['three heads', { ...charge, heads: 3 }, report, '1.5'],
    ['nine heads, at most two points', { ...charge, heads: 9 }, report, '2'],
    ['a third, to the hundredth', { ...charge, share: '33.3333' }, onDuty, '0.33'],
    ['half of nine heads', { ...charge, heads: 9, share: '50' }, report, '1'],
    ['points that are sent too', { ...charge, heads: 3, points: '1.50' }, report, '1.50'],
    ['no price at all', { ...charge, points: '0.25' }, undefined, '0.25'],
  ])('of %s', (_, sent, breach, points) => {
    expect(pricedCharges([sent], breach)[0]).toMatchObject({ points });
  });

  it.each<[ChargeSent, Breach | undefined, string]>([
    [{ ...charge, share: '0' }, onDuty, 'CHARGE_SHARE_INVALID'],
    [{ ...charge, share: '100.1' }, onDuty, 'CHARGE_SHARE_INVALID'],
    [{ ...charge, share: '50' }, undefined, 'CHARGE_SHARE_OF_NOTHING'],
    [{ ...charge, heads: 2 }, onDuty, 'CHARGE_HEADS_INVALID'],
    [charge, report, 'CHARGE_HEADS_INVALID'],
    [{ ...charge, heads: 2, perHead: '1' }, report, 'CHARGE_PRICE_MISMATCH'],
    [{ ...charge, points: 'x' }, onDuty, 'CHARGE_POINTS_INVALID'],
  ])('refuses %j at %j', (sent, breach, code) => {
    expect(() => pricedCharges([sent], breach)).toThrow(expect.objectContaining({ code }));
  });

  it('that leaves nothing for a small share is no charge', () => {
    priced({ charges: [{ ...charge, share: '0.1' }] }).refuses('CHARGE_POINTS_INVALID');
  });
});

describe('a section in charge', () => {
  const charged: readonly ChargeSent[] = [{ ...charge, unit: 'u01' }];

  it('records findings of its own breaches, which are marked as its', () => {
    given(findingDecider, [])
      .when(log({ catalogue, charges: charged, actor: CLERK, inspectorUnits: {} }))
      .then([
        loggedWith({
          ...{ breachCode: 'ZB-01', price, inCharge: { unit: 'u03', recordedBy: 'p-clerk' } },
          loggedBy: 'p-clerk',
          charges: [{ ...charge, unit: 'u01', points: '1' } satisfies Charge],
        }),
      ]);
  });

  it('records nothing else', () => {
    given(findingDecider, [])
      .when(log({ catalogue, breach: '会风不严', actor: CLERK }))
      .refuses('FINDING_NOT_IN_CHARGE', { unit: 'u03', inCharge: '' });
    given(findingDecider, [])
      .when(log({ catalogue, charges: charged, actor: { ...CLERK, unit: 'u05' } }))
      .refuses('FINDING_NOT_IN_CHARGE', { unit: 'u05', inCharge: 'u03' });
  });
});

describe('a price that differs from the one before', () => {
  const before: EarlierPrice = {
    ...{ cycle: 'y2024', finding: 'f0', number: 7, points: '0.5' },
    ...{ liability: 'direct', byHead: false },
  };
  const { liability: _, byHead: __, ...named } = before;

  it('is told with the number of the earlier finding, and recorded only with a reason', () => {
    priced({ earlier: [before] }).refuses('FINDING_PRECEDENT_DIFFERS', {
      ...{ ...named, book: 'own', unit: 'u05', price: '1', reasonIn: 'acknowledgePrecedent' },
    });
    priced({ earlier: [before], acknowledgePrecedent: ' ' }).refuses('FINDING_PRECEDENT_DIFFERS');
    priced({ earlier: [before], acknowledgePrecedent: '目录已修订' }).then([
      loggedWith({
        ...{ breachCode: 'ZB-01', price, charges: [{ ...charge, points: '1' }] },
        precedent: { ...named, reason: '目录已修订' },
      }),
    ]);
  });

  it('is one of the same liability and kind of price, and the latest', () => {
    const same = loggedWith({ breachCode: 'ZB-01', price, charges: [{ ...charge, points: '1' }] });
    priced({ earlier: [{ ...before, points: '1.0' }, before] }).then([same]);
    priced({ earlier: [{ ...before, liability: 'leadership' }] }).then([same]);
    priced({ earlier: [{ ...before, byHead: true }] }).then([same]);
  });
});

describe('shares of one price', () => {
  const of = (...shares: readonly string[]) => ({
    price: '1',
    charges: shares.map((share, place) => ({
      unit: `u0${place * 2 + 1}`,
      liability: 'direct' as const,
      share,
    })),
  });
  const logs = (change: Parameters<typeof log>[0]) =>
    given(findingDecider, []).when(log({ ...change, inspectorUnits: {}, actor: OFFICER }));

  // 70 and 70 percent of one deduction went through unseen.
  it('come to all of it, or it is said why they do not', () => {
    for (const [shares, total] of [
      [['70', '70'], '140'],
      [['70', '10'], '80'],
      [['50'], '50'],
    ] as const)
      logs(of(...shares)).refuses('FINDING_SHARES_NOT_WHOLE', { total, reasonIn: 'acknowledgeShares' });
    logs({ ...of('70', '10'), acknowledgeShares: ' ' }).refuses('FINDING_SHARES_NOT_WHOLE');
    const { charges } = of('100', '30');
    logs({ ...of('100', '30'), acknowledgeShares: '领导责任另计' }).then([
      loggedWith({
        ...{ price: { points: '1' }, loggedBy: 'p-office' },
        charges: charges.map((one, place) => ({ ...one, points: place === 0 ? '1' : '0.3' })),
        shares: { total: '130', reason: '领导责任另计' },
      }),
    ]);
  });

  it('may leave the rest of a division, and are not asked of units that are charged without any', () => {
    const parts = (points: readonly string[], sent: ReturnType<typeof of>) =>
      loggedWith({
        ...{ price: { points: '1' }, loggedBy: 'p-office' },
        charges: sent.charges.map((one, place) => ({ ...one, points: points[place] ?? '' })),
      });
    const thirds = of('33.3333', '33.3333', '33.3333');
    logs(thirds).then([parts(['0.33', '0.33', '0.33'], thirds)]);
    given(findingDecider, []).when(log()).then([logged]);
  });

  it('are held against it again when they are corrected', () => {
    const before = loggedWith({
      ...{ price: { points: '1' } },
      charges: [
        { unit: 'u03', liability: 'direct', points: '0.7', share: '70' },
        { unit: 'u05', liability: 'direct', points: '0.3', share: '30' },
      ],
    });
    const charges = [
      { unit: 'u03', liability: 'direct', share: '70' },
      { unit: 'u05', liability: 'direct', share: '10' },
    ] as const;
    given(findingDecider, [before])
      .when(correct({ charges, actor: { ...OFFICER, person: 'p-other' } }))
      .refuses('FINDING_SHARES_NOT_WHOLE', { total: '80', reasonIn: 'acknowledgeShares' });
  });
});

describe('what the level above found', () => {
  it('goes into its own book', () => {
    given(findingDecider, [])
      .when(reported({ source: 'superior' }))
      .then([reportedWith({ source: 'superior', book: 'superior' })]);
  });
});
