import { CYCLE } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);
const office = ({ random }: Scene): string => mostly(random, ['p-office-1', 'p-leader-2'], 'p-clerk-u1');
const basis = ({ random, today }: Scene) => ({
  effectiveOn: mostly(random, [today < '2024-12-31' ? today : '2024-12-31'], '2025-06-01'),
  ...{ reason, document: { number: mostly(random, ['编办〔2024〕3号'], ' ') } },
});
const units = ({ views }: Scene): readonly string[] =>
  (views.cycles.cycle(CYCLE)?.units ?? []).map(({ id }) => id);

function change({ views, random }: Scene): object {
  const all = views.organisation.list(CYCLE).filter(({ kind }) => kind !== 'rename');
  return {
    cycle: CYCLE,
    change: mostly(
      random,
      all.map((line) => line.change),
      'm-none',
    ),
  };
}

/** Two thirds of indicator 1-1 go to a team of u1's own people. */
function team(scene: Scene): object {
  const { today } = scene;
  return {
    ...{ kind: 'team', units: [], into: 'z1', carry: 'ongoing', ...basis(scene) },
    founded: { id: 'z1', name: '专班', aliases: [], rankingGroup: '专班' },
    team: { lead: 'u1', head: 'p-head-u1', members: ['p-clerk-u1'], from: today, until: '2024-12-31' },
    handed: [
      {
        ...{ indicator: '1-1', from: 'u1' },
        to: [
          { unit: 'z1', percent: 60 },
          { unit: 'u1', percent: mostly(scene.random, [40], 30) },
        ],
      },
    ],
  };
}

function merger(scene: Scene): object {
  const { random } = scene;
  const [unit = 'u1', into = 'u2'] = random.shuffle(units(scene));
  const ends = unit === 'z1' ? 'team-end' : random.pick(['merger', 'closure']);
  return {
    ...{ kind: ends, units: [unit], into: mostly(random, [into], unit), handed: [], ...basis(scene) },
    carry: random.pick(['ongoing', 'as-reached']),
  };
}

/** Units are renamed, merged and closed, a team comes and goes. */
export const reorganising: Readonly<Record<string, Move>> = {
  'rename-unit': (scene) => ({
    as: office(scene),
    input: {
      ...{ cycle: CYCLE, unit: mostly(scene.random, units(scene), 'u9'), ...basis(scene) },
      name: `新单位${scene.random.int(1, 9)}`,
    },
  }),
  'propose-organisation-change': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, ...(scene.random.chance(40) ? team(scene) : merger(scene)) },
  }),
  'confirm-organisation-change': (scene) => ({ as: leader(scene), input: change(scene) }),
  'reject-organisation-change': (scene) => ({ as: leader(scene), input: { ...change(scene), reason } }),
};
