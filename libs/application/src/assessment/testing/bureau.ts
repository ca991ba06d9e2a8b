import {
  annualPlanStream,
  assessmentStream,
  cycleStream,
  demoScheme,
  schemeStream,
  type Actor,
  type DomainEvent,
  type Indicator,
  type StageId,
} from '@kaoping/domain';
import type { EventStore, RecordedEvent } from '@kaoping/event-store';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { MemoryEvidenceStore } from '@kaoping/evidence/memory';
import { ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../../core/command-desk.js';
import type { Envelope } from '../../core/envelope.js';

export const CYCLE = 'quanzhou-2024';
export const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u01', heads: [] };
export const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
export const INSPECTOR: Actor = { person: 'p-inspector', roles: ['inspector'], unit: 'u02', heads: [] };
export const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };

/** Fourteen drills a year for two points, carried by u01. */
export const DRILLS: Indicator = {
  ...{ id: '1-1-1', no: '1-1-1', title: '应急演练', category: 'A', group: '1-1', weight: '2' },
  targets: [{ op: '>=', value: '14', measure: '场' }],
  units: [{ unit: 'u01', share: 1 }],
  ...{ leaders: ['副组长·应急救援'], due: '2024-12-31', inferred: [] },
};

/** A bureau of three units in the middle of its year, over a store in memory; stop it when the test is over. */
export async function bureau(...openStages: readonly StageId[]) {
  const store = new InMemoryEventStore();
  const evidence = new MemoryEvidenceStore();
  await record(store, schemeStream('quanzhou-2024'), [
    { type: 'SchemeVersionPublished', data: { scheme: 'quanzhou-2024', version: 1, content: demoScheme } },
  ]);
  await record(store, cycleStream(CYCLE), [
    { type: 'CycleOpened', data: cycleOpened },
    ...openStages.map((stage) => ({ type: 'StageOpened', data: { stage } })),
  ]);
  await record(store, annualPlanStream(CYCLE), planPublished);
  const views = new ReadModels({ store });
  await views.start();
  const desk = new CommandDesk(store, views);
  const stop = async () => {
    await views.stop();
    await store.close();
  };
  return { store, evidence, views, desk, stop };
}

/** A fact from before the test. */
export async function record(
  store: EventStore,
  stream: string,
  facts: readonly DomainEvent[],
): Promise<void> {
  const origin = {
    commandId: `before-${stream}`,
    digest: 'd',
    metadata: { recordedAt: '2024-07-31T02:00:00.000Z' },
  };
  await store.append(stream, 'no-stream', facts, origin);
}

export async function streamOf(store: EventStore, stream: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.read(stream)) events.push(event);
  return events;
}

export const drillsStream = assessmentStream(CYCLE, DRILLS.id);

export function envelope(actor: Actor, commandId: string): Envelope {
  return { commandId, actor, correlationId: 'c', now: '2025-01-10T02:00:00.000Z', today: '2025-01-10' };
}

/** An upload of a text file. */
export async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

const unit = (id: string, name: string) => ({ id, name, aliases: [], rankingGroup: '机关科室' });

const cycleOpened = {
  ...{ cycle: CYCLE, name: '2024年度绩效考评', organisation: '示例应急管理局', year: 2024 },
  period: { from: '2024-01-01', to: '2024-12-31' },
  quarters: [
    { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
    { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
    { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
    { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
  ],
  scheme: { id: 'quanzhou-2024', version: 1 },
  units: [unit('u01', '应急指挥科'), unit('u02', '火灾防治科'), unit('u14', '办公室')],
  officeUnit: 'u14',
  leaders: [{ person: 'p-chair', post: '组长', heads: [] }],
};

const categories = [
  { no: 'A', name: '职能工作目标', weight: '2', groups: [{ no: '1-1', title: '应急', weight: '2' }] },
];

const planPublished: readonly DomainEvent[] = [
  {
    type: 'PlanDrafted',
    data: { cycle: CYCLE, source: { kind: 'manual' }, declaredTotal: '2', categories, indicators: [DRILLS] },
  },
  {
    type: 'PlanPublished',
    data: {
      ...{ cycle: CYCLE, version: 1, publishedOn: '2024-07-31', earlierQuarters: [] },
      ...{ categories, indicators: [DRILLS] },
    },
  },
];
