import type { ItemKind } from '@kaoping/domain';
import type { AppealLine } from '@kaoping/read-models';
import { CYCLE, indicators, PEOPLE, UNITS } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);

const appeal = ({ views, random }: Scene): string =>
  mostly(
    random,
    views.appeals.list(CYCLE).map(({ appeal: id }) => id),
    'a-none',
  );
const correction = ({ views, random }: Scene): string =>
  mostly(
    random,
    (views.results.result(CYCLE)?.corrections ?? []).map(({ correction: id }) => id),
    'c-none',
  );

const KINDS: readonly ItemKind[] = [
  ...(['indicator', 'applicability', 'difficulty', 'finding'] as const),
  ...(['surcharge', 'incentive', 'rank-bonus', 'veto', 'leader', 'public'] as const),
];

/** Something that may be in the result of a unit, and a value that it may have. */
function item({ views, random }: Scene): { kind: ItemKind; subject: string; unit: string } {
  const unit = random.pick(UNITS);
  const kind = random.pick(KINDS);
  const carried = indicators
    .filter(({ units }) => units.some((one) => one.unit === unit))
    .map(({ id }) => id);
  const subjects: Readonly<Record<ItemKind, readonly string[]>> = {
    ...{ indicator: carried, applicability: carried, difficulty: [unit] },
    finding: views.findings.list(CYCLE).map(({ finding }) => finding),
    surcharge: views.rectifications.list(CYCLE).map(({ order }) => order),
    incentive: views.incentives.list(CYCLE).map(({ incentive }) => incentive),
    'rank-bonus': ['news'],
    ...{ veto: [unit], leader: [unit], public: [unit] },
  };
  return { kind, unit, subject: mostly(random, subjects[kind], '9-9') };
}

function value(kind: ItemKind, { random }: Scene): string {
  if (kind === 'veto') return random.pick(['in-force', 'not-in-force']);
  if (kind === 'applicability') return random.pick(['applicable', 'not-applicable']);
  return kind === 'difficulty' ? random.pick(['0.9', '1', '1.15']) : String(random.int(0, 9));
}

/** What the unit would like best. */
function better({ views }: Scene, line: AppealLine | undefined): readonly string[] {
  const inForce = line && views.itemInForce(CYCLE, line.unit, line.item);
  if (inForce === undefined) return [];
  if (line?.item.kind === 'veto') return ['not-in-force'];
  if (line?.item.kind === 'applicability') return ['not-applicable'];
  const deduction = line?.item.kind === 'finding' || line?.item.kind === 'surcharge';
  return [deduction ? inForce.least : inForce.most];
}

export const appealing: Readonly<Record<string, Move>> = {
  'file-appeal': (scene) => {
    const { unit, kind, subject } = item(scene);
    return {
      as: mostly(scene.random, [`p-clerk-${unit}`, `p-head-${unit}`], 'p-office-1'),
      input: {
        ...{ cycle: CYCLE, unit, kind, subject, grounds: '应予更正。' },
        evidence: mostly(scene.random, [[scene.photo]], []),
      },
    };
  },
  'withdraw-appeal': (scene) => ({
    as: scene.random.pick(UNITS.map((unit) => `p-clerk-${unit}`)),
    input: { cycle: CYCLE, appeal: appeal(scene), reason },
  }),
  'accept-appeal': (scene) => ({
    as: mostly(scene.random, ['p-office-1', 'p-leader-1'], 'p-clerk-u1'),
    input: { cycle: CYCLE, appeal: appeal(scene) },
  }),
  'dismiss-appeal': (scene) => ({
    as: mostly(scene.random, ['p-office-2', 'p-leader-2'], 'p-inspector-1'),
    input: { cycle: CYCLE, appeal: appeal(scene), reason },
  }),
  'name-appeal-panel': (scene) => ({
    as: leader(scene),
    input: {
      ...{ cycle: CYCLE, appeal: appeal(scene) },
      members: scene.random.shuffle(PEOPLE.map(({ person }) => person)).slice(0, scene.random.int(2, 4)),
    },
  }),
  'vote-on-appeal': (scene) => {
    const id = appeal(scene);
    const line = scene.views.appeals.appeal(CYCLE, id);
    const rejected = scene.random.chance(40);
    return {
      as: mostly(scene.random, line?.panel?.members ?? [], 'p-office-1'),
      input: {
        ...{ cycle: CYCLE, appeal: id, reasons: '经复核认定。', outcome: rejected ? 'rejected' : 'upheld' },
        ...(!rejected && { corrected: mostly(scene.random, better(scene, line), '9') }),
      },
    };
  },
  'recompute-result': ({ random }) => ({
    as: mostly(random, ['p-office-1', 'p-office-2'], 'p-chair'),
    input: { cycle: CYCLE },
  }),
  'propose-correction': (scene) => {
    const one = item(scene);
    return {
      as: mostly(scene.random, ['p-office-1', 'p-office-2'], 'p-chair'),
      input: {
        cycle: CYCLE,
        ...{ items: [{ ...one, to: value(one.kind, scene) }], reason },
      },
    };
  },
  'approve-correction': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, correction: correction(scene) },
  }),
  'reject-correction': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, correction: correction(scene), reason },
  }),
};
