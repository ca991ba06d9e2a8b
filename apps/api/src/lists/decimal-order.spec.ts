import { describe, expect, it } from '@jest/globals';
import { decimalOrder } from './decimal-order.js';

describe('decimals sorted as text', () => {
  it('stand in the order of their size', () => {
    const sorted = [
      '-10',
      '-2.5',
      '-2',
      '-0.5',
      '0',
      '0.000000000001',
      '0.5',
      '2',
      '10',
      '10.01',
      '999999999999999',
    ];
    const order = [...sorted]
      .reverse()
      .sort((a, b) => (String(decimalOrder(a)) < String(decimalOrder(b)) ? -1 : 1));
    expect(order).toEqual(sorted);
  });

  it('are apart where binary floats are one', () => {
    expect(decimalOrder('100000000000000.000000000001')).not.toBe(decimalOrder('100000000000000'));
  });

  it('are equal however many zeros they are written with', () => {
    expect(decimalOrder('87.5')).toBe(decimalOrder('87.50'));
  });

  it('leave nothing nothing', () => {
    expect(decimalOrder(null)).toBeNull();
  });
});
