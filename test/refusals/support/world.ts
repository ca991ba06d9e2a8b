import { Bureau } from '../../stories/support/bureau.js';
import type { Person, Reply } from '../../stories/support/person.js';

/** What a row of the bad-input table sends with: one server, three cycles at different points of their year. */
export interface World {
  readonly clerk: Person;
  readonly head: Person;
  readonly office: Person;
  readonly inspector: Person;
  readonly leader: Person;
  readonly chair: Person;
  readonly auditor: Person;
  readonly nobody: Person;
  /** In self-evaluation. */
  readonly now: Bureau;
  /** Final and published. */
  readonly past: Bureau;
  /** In drafting, with a plan of which group 1-1 misses its weight by half a point. */
  readonly next: Bureau;
}

export const CLERK_UNIT = 'u06';
/** 救援中心 leads it; 14个, weight 2. */
export const INDICATOR = '1-4-1';

/** Uploads are small here, so that one that is too large need not be large. */
const SETTINGS = { KAOPING_MAX_EVIDENCE_MB: '1' };

export async function openWorld(): Promise<World> {
  const past = await Bureau.open({ settings: SETTINGS });
  await past.playToEnd();
  const { server } = past;
  const now = await Bureau.open({ server, cycle: 'year-2', until: 'self-evaluation' });
  const next = await Bureau.open({ server, cycle: 'year-3', until: 'drafting' });
  await draftWithAGap(next);
  const [clerk, head, office, inspector, leader, chair, auditor, nobody] = await Promise.all([
    ...[
      server.as(`clerk-${CLERK_UNIT}`),
      server.as(`head-${CLERK_UNIT}`),
      server.as('office-1'),
      server.as('inspector-1'),
    ],
    ...[server.as('leader-1'), server.as('chair'), server.as('auditor'), server.as('public')],
  ]);
  return { clerk, head, office, inspector, leader, chair, auditor, nobody, past, now, next } as World;
}

async function draftWithAGap(bureau: Bureau): Promise<void> {
  const office = await bureau.as('office-1');
  await office.does(bureau.path('/plan/import'), { format: 'case', reference: 'quanzhou-2024' });
  const definition = { ...bureau.year.plan.indicators[0], weight: '1.5' };
  const changed = await office.put(bureau.path('/plan/indicators/1-1-1'), { definition, reason: '试算。' });
  if (changed.status !== 200) throw new Error(changed.text);
  await office.does(bureau.path('/plan/signatures'), { place: 'handler' });
  await (await bureau.as('head-u14')).does(bureau.path('/plan/signatures'), { place: 'unit-head' });
}

export type Send = (world: World) => Promise<Reply<unknown>>;

/** What is wrong, how it is sent, what it is answered. */
export type BadInput = readonly [what: string, send: Send, status: number, code: string];

/** A report that would be taken but for what is put over it. */
export const reporting =
  (changes: object, indicator = INDICATOR): Send =>
  ({ clerk, now }) => {
    const report = {
      unit: CLERK_UNIT,
      counting: 'cumulative',
      asOf: '2024-12-31',
      values: ['14'],
      correction: '更正。',
      ...changes,
    };
    return clerk.post(now.path(`/indicators/${indicator}/progress`), report, {
      at: '2025-01-12T02:00:00.000Z',
    });
  };

export const selfScore =
  (score: unknown): Send =>
  ({ clerk, now }) =>
    clerk.post(now.path(`/indicators/${INDICATOR}/self-score`), {
      unit: CLERK_UNIT,
      score,
      reason: '自评说明。',
    });

/** The text of a body, as no client of ours would write it. */
export const raw =
  (
    payload: string,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
  ): Send =>
  ({ clerk, now }) =>
    clerk.raw('POST', now.path(`/indicators/${INDICATOR}/file`), payload, headers);

export const upload =
  (name: string, content: Uint8Array | string, field = 'file'): Send =>
  ({ clerk }) =>
    clerk.upload(name, content, field);

/** A finding that would be logged but for what is put over it. */
export const finding =
  (changes: object): Send =>
  ({ inspector, now }) =>
    inspector.post(now.path('/findings'), {
      ...{
        source: 'inspection',
        mode: 'open',
        breach: '值班不落实',
        description: '无人值守。',
        place: '值班室',
        photos: [],
      },
      charges: [{ unit: 'u02', liability: 'direct', points: '0.5' }],
      inspectors: ['p-inspector-1', 'p-inspector-2'],
      ...changes,
    });
