import { addDays, type StageId } from '@kaoping/domain';
import { CYCLE, UNITS } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const LEADERS = ['p-leader-1', 'p-leader-2', 'p-chair'];
const openStage = ({ views, random }: Scene): StageId =>
  mostly(random, views.cycles.openStages(CYCLE), 'archived');

/** What leads out of a stage in another way than by asking and approving, and who acts for whom. */
export const gating: Readonly<Record<string, Move>> = {
  'add-approver': ({ views, random }) => ({
    as: mostly(random, ['p-office-1', ...LEADERS], 'p-clerk-u1'),
    input: {
      ...{ cycle: CYCLE, person: mostly(random, LEADERS, 'p-office-1'), reason },
      request: views.cycles.cycle(CYCLE)?.transition?.request.request ?? 'r-none',
    },
  }),
  'return-stage': (scene) => ({
    as: mostly(scene.random, ['p-chair'], 'p-leader-1'),
    input: {
      ...{ cycle: CYCLE, from: openStage(scene), reason },
      to: scene.random.pick<StageId>(['execution', 'self-evaluation', 'verification', 'computation']),
    },
  }),
  // Rarely by the chair: a year that is forced along proves little about the way that is meant.
  'force-transition': (scene) => ({
    as: scene.random.chance(5) ? 'p-chair' : 'p-leader-1',
    input: { cycle: CYCLE, from: openStage(scene), reason },
  }),
  'grant-delegation': ({ random, today }) => ({
    as: mostly(random, LEADERS, 'p-office-1'),
    input: {
      ...{ cycle: CYCLE, deputy: mostly(random, LEADERS, 'p-clerk-u1'), reason },
      ...{ from: today, until: mostly(random, [addDays(today, 30), addDays(today, 200)], '2024-01-01') },
      ...{ stages: [], units: random.chance(50) ? [] : [random.pick(UNITS)] },
    },
  }),
  'revoke-delegation': ({ views, random }) => ({
    as: random.pick(LEADERS),
    input: {
      ...{ cycle: CYCLE, reason },
      delegation: mostly(
        random,
        views.delegations.list(CYCLE).map(({ granted }) => granted.delegation),
        'd-none',
      ),
    },
  }),
};
