import { addDays } from '@kaoping/domain';
import { CYCLE, PEOPLE, UNITS } from '../bureau.js';
import { cents, mostly } from '../dice.js';
import type { Move, Scene } from './move.js';

const reason = '模拟说明。';
const anybody = ({ random }: Scene): string => random.pick(PEOPLE).person;
const leader = ({ random }: Scene): string => random.pick(['p-leader-1', 'p-leader-2', 'p-chair']);

const incentive = ({ views, random }: Scene): string =>
  mostly(
    random,
    views.incentives.list(CYCLE).map(({ incentive: id }) => id),
    'i-none',
  );

export const deciding: Readonly<Record<string, Move>> = {
  'verify-incentive': (scene) => ({
    as: mostly(scene.random, ['p-office-1', 'p-chair', 'p-leader-1'], 'p-clerk-u1'),
    input: {
      ...{ cycle: CYCLE, incentive: incentive(scene), opinion: '属实。' },
      points: mostly(scene.random, [cents(scene.random, 10, 300)], 'x'),
    },
  }),
  'reject-incentive': (scene) => ({
    as: mostly(scene.random, ['p-office-1', 'p-leader-2'], 'p-nobody'),
    input: { cycle: CYCLE, incentive: incentive(scene), reason },
  }),
  'grant-incentive': (scene) => ({ as: leader(scene), input: { cycle: CYCLE, incentive: incentive(scene) } }),
  'propose-veto': ({ random }) => ({
    as: mostly(random, ['p-office-1', 'p-inspector-1'], 'p-leader-1'),
    // The scheme of the simulation declares no triggers: one that is named is refused.
    input: {
      ...{ cycle: CYCLE, unit: mostly(random, UNITS, 'u9'), reason },
      ...(random.chance(10) && { class: 'accident' }),
    },
  }),
  'confirm-veto': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, unit: scene.random.pick(UNITS) },
  }),
  'revoke-veto': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, unit: scene.random.pick(UNITS), reason },
  }),
  'compute-result': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-chair'),
    input: { cycle: CYCLE },
  }),
  'record-decision': ({ random, today }) => ({
    as: mostly(random, ['p-office-1'], 'p-leader-1'),
    input: {
      ...{ cycle: CYCLE, meeting: '局党组会议', minutesNumber: '纪要〔2025〕1号' },
      date: mostly(random, [today], '2099-01-01'),
    },
  }),
  'open-public-notice': ({ random, today }) => ({
    as: mostly(random, ['p-office-1'], 'p-head-u3'),
    input: { cycle: CYCLE, from: today, until: mostly(random, [today], '2024-01-01') },
  }),
  'revise-public-notice': ({ random, today }) => ({
    as: mostly(random, ['p-office-1'], 'p-head-u3'),
    input: { cycle: CYCLE, from: today, until: mostly(random, [addDays(today, 1)], '9999-12-31'), reason },
  }),
  'finalise-result': ({ random }) => ({
    as: mostly(random, ['p-chair'], 'p-office-1'),
    input: { cycle: CYCLE },
  }),
  'issue-bulletin': ({ random }) => ({
    as: mostly(random, ['p-office-1'], 'p-chair'),
    input: {
      ...{ cycle: CYCLE, number: '通报〔2025〕1号', problems: ['填报不及时。'] },
      requirements: mostly(random, [['按时填报。']], []),
    },
  }),
  'approve-transition': (scene) => ({
    as: mostly(scene.random, [leader(scene)], anybody(scene)),
    input: { cycle: CYCLE, request: pendingRequest(scene) },
  }),
  'return-transition': (scene) => ({
    as: leader(scene),
    input: { cycle: CYCLE, request: pendingRequest(scene), reason },
  }),
  'request-transition': (scene) => ({
    as: mostly(scene.random, ['p-office-1', 'p-office-2'], anybody(scene)),
    input: { cycle: CYCLE, from: mostly(scene.random, scene.views.cycles.openStages(CYCLE), 'archived') },
  }),
};

function pendingRequest({ views }: Scene): string {
  return views.cycles.cycle(CYCLE)?.transition?.request.request ?? 'r-none';
}
