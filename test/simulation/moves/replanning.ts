import { addPoints, formatPoints, negatePoints, parsePoints, type Indicator } from '@kaoping/domain';
import { CYCLE, indicators } from '../bureau.js';
import type { Scene } from './move.js';

type Change = Readonly<
  Partial<Record<'indicators' | 'added', readonly Indicator[]> & { readonly removed: readonly string[] }>
>;

/** The plan in force; before there is one, what it will be. */
export function plannedNow({ views }: Pick<Scene, 'views'>): readonly Indicator[] {
  const inForce = views.plans.indicators(CYCLE);
  return inForce.length > 0 ? inForce : indicators;
}

/** A request as an office sends it, most of them sound: other words, weight moved, an indicator more, one less. */
export function planChange(scene: Scene): object {
  const { views, random, today } = scene;
  const basedOn = random.chance(90) ? (views.plans.versionInForce(CYCLE) ?? 1) : random.int(1, 3);
  const change = random.pick([reworded, moved, added, removed])(scene);
  const scored = (change.indicators ?? []).flatMap(({ id }) => {
    const { selfScore, verified } = views.assessments.assessment(CYCLE, id);
    if ((selfScore === null && verified === null) || random.chance(15)) return [];
    const about = { indicator: id, reason: '模拟说明。' };
    return [
      random.chance(50)
        ? { ...about, treat: 'keep' }
        : { ...about, treat: 'reopen', deadline: random.chance(90) ? '2026-12-31' : today },
    ];
  });
  return { cycle: CYCLE, reason: '模拟说明。', basedOn, ...change, scored };
}

const heavier = (one: Indicator, by: string): Indicator => ({
  ...one,
  weight: formatPoints(addPoints(parsePoints(one.weight), parsePoints(by))),
});

const lighter = (one: Indicator, by: string): Indicator => ({
  ...one,
  weight: formatPoints(addPoints(parsePoints(one.weight), negatePoints(parsePoints(by)))),
});

const ofGroup = (scene: Scene, group: string): readonly Indicator[] =>
  plannedNow(scene).filter((one) => one.group === group);

function reworded(scene: Scene): Change {
  const one = scene.random.pick(plannedNow(scene));
  const weight = scene.random.chance(90) ? one.weight : '1';
  return { indicators: [{ ...one, title: `${one.title.slice(0, 40)}（修订）`, weight }] };
}

function moved(scene: Scene): Change {
  const [first, second] = ofGroup(scene, '1');
  if (first === undefined || second === undefined) return {};
  return { indicators: [lighter(first, '3'), heavier(second, '3')] };
}

function added(scene: Scene): Change {
  const [first] = ofGroup(scene, '1');
  if (first === undefined) return {};
  const id = `1-${scene.random.int(3, 12)}`;
  const { rule: _, ...plain } = first;
  return {
    indicators: [lighter(first, '1')],
    added: [{ ...plain, id, no: id, title: `指标${id}`, weight: '1' }],
  };
}

function removed(scene: Scene): Change {
  const all = ofGroup(scene, '1');
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || first.id === last.id) return {};
  const spare = scene.random.chance(10) || !['1-1', '1-2'].includes(last.id);
  return spare ? { indicators: [heavier(first, last.weight)], removed: [last.id] } : {};
}
