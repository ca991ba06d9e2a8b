import { CYCLE, PEOPLE, UNITS } from '../bureau.js';
import { cents, mostly } from '../dice.js';
import type { Move } from './move.js';

const LEADERS = ['p-leader-1', 'p-leader-2', 'p-chair'];
const reason = '模拟说明。';

export const evaluating: Readonly<Record<string, Move>> = {
  'mark-leader-sheet': ({ random }) => {
    const person = random.pick(LEADERS);
    const marks = UNITS.filter(() => random.chance(90)).map((unit) => ({
      unit,
      mark: mostly(random, [String(random.int(5, 10))], '11'),
    }));
    return { as: mostly(random, [person], 'p-office-1'), input: { cycle: CYCLE, person, marks } };
  },
  'submit-leader-sheet': ({ random }) => {
    const person = random.pick(LEADERS);
    return { as: mostly(random, [person], 'p-chair'), input: { cycle: CYCLE, person } };
  },
  'recuse-leader': ({ random }) => {
    const person = random.pick(LEADERS);
    const unit = mostly(random, UNITS, 'u9');
    return { as: mostly(random, [person], 'p-chair'), input: { cycle: CYCLE, person, unit, reason } };
  },
  'record-leader-absence': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-leader-1'),
    input: { cycle: CYCLE, person: random.pick(LEADERS), reason },
  }),
  'withdraw-leader-absence': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-leader-1'),
    input: { cycle: CYCLE, person: random.pick(LEADERS), reason },
  }),
  'issue-ballot-codes': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-clerk-u1'),
    input: { cycle: CYCLE, count: mostly(random, [2, 3], 0) },
  }),
  'cast-ballot': ({ random, codes }) => ({
    as: random.pick(PEOPLE).person,
    input: {
      cycle: CYCLE,
      code: mostly(random, codes, 'no-code'),
      ratings: Object.fromEntries(UNITS.map((unit) => [unit, mostly(random, ['A', 'B', 'C'], 'X')])),
    },
  }),
  'award-rank-bonus': ({ random }) => ({
    as: mostly(random, ['p-office-1', 'p-office-2', 'p-chair'], 'p-head-u1'),
    input: { cycle: CYCLE, bonus: mostly(random, ['news'], 'olds'), counts: counts(random.int(0, 9)) },
  }),
  'revise-rank-bonus': ({ random }) => ({
    as: mostly(random, ['p-office-2'], 'p-chair'),
    input: { cycle: CYCLE, bonus: 'news', counts: counts(random.int(0, 9)), reason },
  }),
  'claim-incentive': ({ random, photo }) => {
    const unit = random.pick(UNITS);
    return {
      as: mostly(random, [`p-clerk-${unit}`], 'p-auditor'),
      input: {
        ...{ cycle: CYCLE, unit, title: '获得表彰', points: mostly(random, [cents(random, 10, 400)], '-1') },
        proof: mostly(random, [[photo]], []),
        ...(random.chance(80) && { acknowledgeEarlier: reason, acknowledgeShared: reason }),
      },
    };
  },
};

function counts(first: number): Readonly<Record<string, number>> {
  return { u1: first, u2: (first * 7) % 10, u3: (first * 3) % 10 };
}
