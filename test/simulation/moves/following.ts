import { CYCLE, UNITS } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);

/** An entry that stands in the register, or one that nobody recorded. */
function entry({ views, random }: Scene): { readonly cycle: string; readonly consequence: string } {
  const all = views.consequences.list(CYCLE).map(({ consequence }) => consequence);
  return { cycle: CYCLE, consequence: mostly(random, all, 'q-none') };
}

/** What could follow: from a finding of the unit, from its veto, or from a quarter that nobody criticised. */
function ground({ views, random }: Scene, unit: string): object {
  const charged = views.findings
    .list(CYCLE)
    .filter(({ charges }) => charges.some((charge) => charge.unit === unit))
    .map(({ finding }) => ({ kind: 'finding', ref: finding }));
  return mostly(
    random,
    charged,
    random.chance(50) ? { kind: 'veto', ref: unit } : { kind: 'criticism', ref: '1' },
  );
}

/** What follows from findings, vetoes and grades (结果运用). */
export const following: Readonly<Record<string, Move>> = {
  'record-consequence': (scene) => {
    const { random } = scene;
    const unit = random.pick(UNITS);
    return {
      as: mostly(random, ['p-office-1'], 'p-leader-1'),
      input: {
        ...{ cycle: CYCLE, unit, text: '结果运用事项。', ground: ground(scene, unit) },
        kind: random.pick(['public-criticism', 'award-ineligibility', 'rectification-order']),
        ...(random.chance(20) && { person: mostly(random, [`p-clerk-${unit}`], 'p-nobody') }),
        ...(random.chance(20) && { until: mostly(random, ['2025-12-31'], '2020-01-01') }),
      },
    };
  },
  'propose-grade-consequences': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-chair'),
    input: { cycle: CYCLE },
  }),
  'confirm-consequence': (scene) => ({ as: leader(scene), input: entry(scene) }),
  'lift-consequence': (scene) => ({
    as: leader(scene),
    input: {
      ...{ ...entry(scene), reason },
      cause: scene.random.pick([
        { kind: 'ruling', ref: 'a1' },
        { kind: 'ruling', ref: null },
        { kind: 'finding-withdrawn', ref: null },
        { kind: 'cost-gone', ref: null },
        { kind: 'other', ref: null },
      ]),
    },
  }),
  'uphold-consequence': (scene) => ({ as: leader(scene), input: { ...entry(scene), reason } }),
  'tell-consequence': (scene) => ({
    as: mostly(scene.random, ['p-office-1'], 'p-leader-1'),
    input: {
      ...{ ...entry(scene), how: '书面送达' },
      persons: mostly(scene.random, [[`p-head-${scene.random.pick(UNITS)}`]], []),
    },
  }),
  'acknowledge-consequence': (scene) => {
    const named = entry(scene);
    const told = scene.views.consequences.consequence(CYCLE, named.consequence)?.told ?? [];
    return {
      as: mostly(
        scene.random,
        told.map(({ person }) => person),
        'p-head-u1',
      ),
      input: named,
    };
  },
};
