import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OrderStatistic } from './order-statistic.js';

const keys = fc.integer({ min: -50, max: 12_000 });
const steps = fc.array(fc.record({ take: fc.boolean(), key: keys }), { maxLength: 300 });

describe('order statistic', () => {
  it('counts what is greater as a naive sort does, whatever comes and goes', () => {
    fc.assert(
      fc.property(steps, fc.array(keys, { maxLength: 20 }), (moves, questions) => {
        const tree = new OrderStatistic();
        const naive: number[] = [];
        for (const { take, key } of moves) {
          if (take) {
            tree.remove(key);
            if (naive.includes(key)) naive.splice(naive.indexOf(key), 1);
          } else {
            tree.add(key);
            naive.push(key);
          }
        }
        for (const key of [...questions, ...naive]) {
          const above = naive.filter((other) => other > key);
          expect(tree.greater(key)).toBe(above.length);
          expect(tree.distinctGreater(key)).toBe(new Set(above).size);
        }
        expect([tree.size, tree.distinctSize]).toEqual([naive.length, new Set(naive).size]);
      }),
    );
  });

  it('ties share a rank and the next rank is skipped', () => {
    const tree = new OrderStatistic();
    for (const key of [9500, 9200, 9200, 8800]) tree.add(key);
    expect([9500, 9200, 8800].map((key) => tree.greater(key) + 1)).toEqual([1, 2, 4]);
    expect([9500, 9200, 8800].map((key) => tree.distinctGreater(key) + 1)).toEqual([1, 2, 3]);
  });

  it('keeps its answers when it grows far beyond its first size and shrinks again', () => {
    const tree = new OrderStatistic();
    for (let key = 0; key < 50_000; key += 1) tree.add((key * 7919) % 50_000);
    expect(tree.greater(49_990)).toBe(9);
    for (let key = 0; key < 49_000; key += 1) tree.remove(key);
    expect([tree.size, tree.greater(0), tree.greater(49_499)]).toEqual([1000, 1000, 500]);
  });
});
