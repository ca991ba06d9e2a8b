import { CYCLE, indicators, UNITS } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);
const office = ({ random }: Scene): string => mostly(random, ['p-office-1'], 'p-clerk-u1');

/** A declaration that stands in the register, or one that nobody made. */
function declaration({ views, random }: Scene): object {
  const all = views.notApplicable.list(CYCLE).map((line) => line.declaration);
  return { cycle: CYCLE, declaration: mostly(random, all, 'd-none') };
}

/** What is declared of one unit beside the plan: that an indicator does not apply, and how hard its task is. */
export const excepting: Readonly<Record<string, Move>> = {
  'declare-not-applicable': (scene) => {
    const { id, units } = scene.random.pick(indicators);
    const unit = mostly(
      scene.random,
      units.map((one) => one.unit),
      scene.random.pick(UNITS),
    );
    return { as: office(scene), input: { cycle: CYCLE, indicator: id, units: [unit], reason } };
  },
  'approve-not-applicable': (scene) => ({ as: leader(scene), input: declaration(scene) }),
  'revoke-not-applicable': (scene) => ({ as: leader(scene), input: { ...declaration(scene), reason } }),
  'declare-difficulty': (scene) => ({
    as: office(scene),
    input: {
      ...{ cycle: CYCLE, unit: scene.random.pick(UNITS), reason },
      factor: mostly(scene.random, ['1.1', '0.95'], '2'),
    },
  }),
  'approve-difficulty': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, unit: scene.random.pick(UNITS) },
  }),
  'revoke-difficulty': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, unit: scene.random.pick(UNITS), reason },
  }),
};
