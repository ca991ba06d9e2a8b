import { afterAll, beforeAll, describe } from '@jest/globals';
import { appendContract } from './contract/append.contract.js';
import { closingContract } from './contract/closing.contract.js';
import { conflictContract } from './contract/conflict.contract.js';
import { contentContract } from './contract/content.contract.js';
import { followContract } from './contract/follow.contract.js';
import { idempotencyContract } from './contract/idempotency.contract.js';
import { readContract } from './contract/read.contract.js';
import { subscribeContract } from './contract/subscribe.contract.js';
import { transactContract } from './contract/transact.contract.js';
import { LogUnderTest, type StoreHarness } from './testing/log-under-test.js';

/** What every store promises. An adapter's spec hands in how to open it and adds what only it does. */
export function eventStoreContract(name: string, makeHarness: () => Promise<StoreHarness>): void {
  describe(`${name} keeps the contract`, () => {
    const log = new LogUnderTest(makeHarness);
    beforeAll(() => log.start());
    afterAll(() => log.stop());

    describe('appending', () => appendContract(log));
    describe('what an append may hold', () => contentContract(log));
    describe('the same command again', () => idempotencyContract(log));
    describe('reading', () => readContract(log));
    describe('following', () => followContract(log));
    describe('transact', () => transactContract(log));
    describe('transact among others', () => conflictContract(log));
    describe('subscribe', () => subscribeContract(log));
    describe('opening and closing', () => closingContract(makeHarness));
  });
}
