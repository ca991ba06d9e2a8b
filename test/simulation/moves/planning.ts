import { CYCLE, categories, cycleOpened, indicators, scheme } from '../bureau.js';
import { mostly } from '../dice.js';
import type { Move, Scene } from './move.js';
import { planChange } from './replanning.js';

const reason = '模拟说明。';
const office = ({ random }: Scene): string => mostly(random, ['p-office-1', 'p-office-2'], 'p-clerk-u1');
const changed = ({ random }: Scene): object => {
  const one = random.pick(indicators);
  return { ...one, title: `${one.title}（修订）`, weight: random.chance(80) ? one.weight : '1' };
};

const milestones = (...percents: readonly string[]): readonly object[] =>
  percents.map((percent, index) => ({ quarter: index + 1, percent }));
const LATER = milestones('25', '40', '60', '100');
const SOONER = milestones('25', '60', '90', '100');
const BACKWARDS = milestones('50', '40', '75', '100');

export const planning: Readonly<Record<string, Move>> = {
  'publish-scheme': (scene) => ({
    as: office(scene),
    input: { scheme: scheme.id, content: { ...scheme, version: scene.random.int(1, 3), noticeDays: 2 } },
  }),
  'publish-calendar': (scene) => ({
    as: office(scene),
    input: {
      ...{ year: 2027, source: '国办发明电〔2026〕5号', workdays: [] },
      holidays: mostly(scene.random, [['2027-01-01'], ['2027-01-01', '2027-05-03']], ['2026-01-01']),
    },
  }),
  'open-cycle': (scene) => ({ as: office(scene), input: cycleOpened }),
  'draft-plan': (scene) => ({
    as: office(scene),
    input: {
      ...{ cycle: CYCLE, source: { kind: 'manual' }, declaredTotal: '100', categories },
      indicators: scene.random.chance(90) ? indicators : indicators.slice(1),
    },
  }),
  'import-plan': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, format: 'csv', content: mostly(scene.random, ['编号,名称\n'], '') },
  }),
  'add-indicator': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, indicator: { ...indicators[0], id: '1-9', no: '1-9' } },
  }),
  'change-indicator': (scene) => {
    const definition = changed(scene) as { readonly id: string };
    return { as: office(scene), input: { cycle: CYCLE, indicator: definition.id, definition, reason } };
  },
  'remove-indicator': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, indicator: mostly(scene.random, ['1-9'], '2-2'), reason },
  }),
  'acknowledge-plan-finding': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, key: mostly(scene.random, ['group:1'], 'group:7'), reason },
  }),
  'sign-plan': ({ random }) => ({
    as: random.pick(['p-office-1', 'p-head-u3', 'p-head-u1', 'p-leader-1', 'p-chair']),
    input: {
      cycle: CYCLE,
      place: random.pick(['handler', 'unit-head', 'leader-in-charge', 'principal', 'seal', 'nowhere']),
    },
  }),
  'submit-plan': (scene) => ({ as: office(scene), input: { cycle: CYCLE } }),
  'review-plan': ({ random }) => ({
    as: random.pick(['p-leader-1', 'p-leader-2', 'p-chair', 'p-office-1']),
    input: {
      ...{ cycle: CYCLE, review: random.int(1, 2), reason },
      outcome: random.chance(80) ? 'passed' : 'returned',
    },
  }),
  'publish-plan': (scene) => ({
    as: office(scene),
    input: { cycle: CYCLE, publishedOn: scene.today, earlierQuarters: [] },
  }),
  'request-plan-change': (scene) => ({
    as: office(scene),
    input: planChange(scene),
  }),
  'approve-plan-change': (scene) => ({
    as: scene.random.pick(['p-leader-1', 'p-leader-2', 'p-chair', 'p-office-1']),
    input: { cycle: CYCLE, change: someChange(scene) },
  }),
  'change-milestones': (scene) => ({
    as: scene.random.pick(['p-office-1', 'p-leader-1', 'p-chair', 'p-clerk-u1']),
    input: {
      ...{ cycle: CYCLE, indicator: scene.random.pick(indicators).id, reason },
      milestones: scene.random.pick([LATER, LATER, SOONER, BACKWARDS, LATER.slice(1, 2), SOONER.slice(2, 3)]),
    },
  }),
  'reject-plan-change': (scene) => ({
    as: scene.random.pick(['p-leader-1', 'p-leader-2', 'p-chair']),
    input: { cycle: CYCLE, change: someChange(scene), reason },
  }),
};

function someChange({ views, random }: Scene): string {
  const changes = views.plans.plan(CYCLE)?.changes ?? [];
  return mostly(
    random,
    changes.map(({ change }) => change),
    'c-none',
  );
}
