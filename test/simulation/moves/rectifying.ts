import { CYCLE, UNITS } from '../bureau.js';
import { cents, mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);

/** An order and its unit; sometimes of none. */
function orderIn({ views, random }: Scene): { readonly order: string; readonly unit: string } {
  const lines = views.rectifications.list(CYCLE).map(({ order, unit }) => ({ order, unit }));
  return mostly(random, lines, { order: 'o-none', unit: random.pick(UNITS) });
}

export const rectifying: Readonly<Record<string, Move>> = {
  'order-rectification': ({ random, views }) => ({
    as: mostly(random, ['p-office-1', 'p-leader-1', 'p-chair'], 'p-inspector-1'),
    input: {
      ...{ cycle: CYCLE, unit: mostly(random, UNITS, 'u9'), level: random.pick(['ordinary', 'listed']) },
      ...{ matter: '台账不全。', requirement: mostly(random, ['补齐台账。'], ' ') },
      closer: mostly(random, ['p-chair', 'p-leader-2', 'p-office-1'], 'p-unknown'),
      ...{ planWorkingDays: mostly(random, [3], 0), reportWorkingDays: 10 },
      ...(random.chance(60) && { acknowledgeEarlier: reason }),
      ...(random.chance(20) && { finding: views.findings.list(CYCLE)[0]?.finding ?? 'f-none' }),
    },
  }),
  'plan-rectification': (scene) => {
    const about = orderIn(scene);
    return { as: `p-clerk-${about.unit}`, input: { cycle: CYCLE, ...about, plan: '两周内补齐。' } };
  },
  'report-rectification': (scene) => {
    const { random, photo } = scene;
    const about = orderIn(scene);
    const evidence = mostly(random, [[photo]], []);
    return { as: `p-head-${about.unit}`, input: { cycle: CYCLE, ...about, report: '已补齐。', evidence } };
  },
  'inspect-rectification': (scene) => {
    const { random } = scene;
    const inspectors = mostly(random, [['p-inspector-3', 'p-inspector-1']], ['p-inspector-4', 'p-chair']);
    return {
      as: mostly(random, ['p-inspector-3', 'p-office-2'], 'p-clerk-u1'),
      input: {
        ...{ cycle: CYCLE, order: orderIn(scene).order, opinion: '已核。', inspectors },
        outcome: random.pick(['passed', 'failed']),
      },
    };
  },
  'close-rectification': (scene) => ({
    as: mostly(scene.random, ['p-chair', 'p-leader-2', 'p-office-1'], 'p-nobody'),
    input: { cycle: CYCLE, order: orderIn(scene).order },
  }),
  'repeat-rectification': (scene) => ({
    as: leader(scene),
    input: {
      ...{ cycle: CYCLE, order: orderIn(scene).order, reason, planWorkingDays: 2, reportWorkingDays: 5 },
      ...(scene.random.chance(80) && {
        surcharge: mostly(scene.random, [cents(scene.random, 10, 100)], '0'),
      }),
    },
  }),
  'waive-rectification': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, order: orderIn(scene).order, reason: mostly(scene.random, [reason], ' ') },
  }),
};
