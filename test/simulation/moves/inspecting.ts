import type { Breach, ChargeSent } from '@kaoping/domain';
import type { SeededRandom } from '@kaoping/platform';
import { CYCLE, UNITS } from '../bureau.js';
import { cents, mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);
const NAMES = ['值班不落实', '公文超期', '会风不严'] as const;

const finding = ({ views, random }: Scene): string =>
  mostly(
    random,
    views.findings.list(CYCLE).map(({ finding: id }) => id),
    'f-none',
  );

/** Low prices and caps close to them, so that a unit reaches what a breach takes at most. */
function breaches(random: SeededRandom): readonly Breach[] {
  return [
    { code: 'A', name: NAMES[0], points: cents(random, 10, 150), most: mostly(random, ['2'], '0.05') },
    { code: 'B', name: NAMES[1], points: cents(random, 10, 90), by: 'head', mostAtOnce: '1.5' },
    { code: 'C', name: mostly(random, ['数据迟报'], ' '), points: '0.3', inCharge: random.pick(UNITS) },
  ];
}

/** One unit or two, by price, by head, by shares, or at points that nobody agreed on. */
function charges(random: SeededRandom): readonly ChargeSent[] {
  const [unit, other] = random.shuffle(UNITS);
  const first = { unit: unit ?? 'u1', liability: 'direct' } as const;
  switch (random.int(1, 5)) {
    case 1:
      return [{ ...first, heads: random.int(1, 4) }];
    case 2: {
      const share = { ...first, share: mostly(random, ['70', '33.3333'], '0') };
      return [share, { unit: other ?? 'u2', liability: 'supervisory', share: '30' }];
    }
    case 3:
      return [{ ...first, points: mostly(random, [cents(random, 10, 300)], '0') }];
    default:
      return [first];
  }
}

const answered = ({ random }: Scene) => ({
  ...(random.chance(60) && { acknowledgePrecedent: reason }),
  ...(random.chance(60) && { acknowledgeShares: reason }),
});

export const inspecting: Readonly<Record<string, Move>> = {
  'issue-breach-catalogue': ({ random }) => ({
    as: mostly(random, ['p-office-1', 'p-office-2'], 'p-chair'),
    input: { cycle: CYCLE, breaches: breaches(random), ...(random.chance(80) && { reason }) },
  }),
  'log-finding': (scene) => {
    const { random, photo } = scene;
    const unit = random.pick(UNITS);
    const inspectors = mostly(
      random,
      [['p-inspector-3', 'p-inspector-4'], [...random.shuffle(['p-inspector-1', 'p-inspector-3'])]],
      ['p-inspector-2'],
    );
    const named = random.pick<object>([
      ...[{ breachCode: 'A' }, { breachCode: 'B' }, { breachCode: 'C' }],
      ...NAMES.map((breach) => ({ breach })),
      { breach: NAMES[2], price: '1.5' },
    ]);
    const source = random.pick(['inspection', 'superior', 'hotline']);
    return {
      as: mostly(random, [inspectors[0] ?? '', inspectors[0] ?? '', `p-clerk-${unit}`], 'p-chair'),
      input: {
        ...{ cycle: CYCLE, source },
        ...((source === 'inspection') !== random.chance(5) && { mode: 'open' }),
        ...{ ...named, place: '值班室', description: '无人值守。', charges: charges(random) },
        ...{ inspectors, photos: random.chance(50) ? [photo] : [] },
        ...answered(scene),
      },
    };
  },
  'answer-finding': (scene) => {
    const unit = scene.random.pick(UNITS);
    return {
      as: mostly(scene.random, [`p-head-${unit}`], 'p-chair'),
      input: { cycle: CYCLE, finding: finding(scene), unit, text: '已整改。' },
    };
  },
  'verify-finding': (scene) => ({
    as: mostly(scene.random, ['p-office-1', 'p-chair'], 'p-inspector-1'),
    input: { cycle: CYCLE, finding: finding(scene), opinion: '属实。' },
  }),
  'confirm-finding': (scene) => ({ as: leader(scene), input: { cycle: CYCLE, finding: finding(scene) } }),
  'correct-finding': (scene) => ({
    as: mostly(
      scene.random,
      ['p-office-1', 'p-inspector-1', 'p-leader-1', 'p-leader-2', 'p-chair'],
      'p-nobody',
    ),
    input: {
      ...{ cycle: CYCLE, finding: finding(scene), reason },
      ...(scene.random.chance(30) ? { place: '仓库' } : { charges: charges(scene.random) }),
      ...answered(scene),
    },
  }),
  'withdraw-finding': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, finding: finding(scene), reason },
  }),
};
