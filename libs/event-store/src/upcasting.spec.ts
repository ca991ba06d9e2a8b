import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from './memory/index.js';
import { subscribe } from './subscribe.js';
import { collect, origin } from './testing/log-under-test.js';
import { transact } from './transact.js';
import { upcasters, withUpcasting } from './upcasting.js';

/** Frozen: the data of each version as it lies on disk. Never edit these; add the next one. */
const FROZEN = {
  ScoreGiven: '{"score":"4.5","by":"person-17"}',
  ScoreGivenV2: '{"points":"4.5","by":"person-17"}',
  ScoreGivenV3: '{"points":"4.5","verifier":{"person":"person-17","acting":null}}',
} as const;

const upcast = upcasters({
  ScoreGiven: ({ score, by }: { score: string; by: string }) => ({
    type: 'ScoreGivenV2',
    data: { points: score, by },
  }),
  ScoreGivenV2: ({ points, by }: { points: string; by: string }) => ({
    type: 'ScoreGivenV3',
    data: { points, verifier: { person: by, acting: null } },
  }),
});

const present = JSON.parse(FROZEN.ScoreGivenV3) as unknown;

async function storeOf(type: keyof typeof FROZEN) {
  const plain = new InMemoryEventStore();
  const stored = JSON.parse(FROZEN[type]) as unknown;
  await plain.append('assessment-1', 'no-stream', [{ type, data: stored }], origin('c1'));
  return { plain, stored, store: withUpcasting(plain, upcast) };
}

describe('an event of an old version', () => {
  it.each(['ScoreGiven', 'ScoreGivenV2', 'ScoreGivenV3'] as const)(
    '%s is read as the present one',
    async (type) => {
      const { store } = await storeOf(type);
      expect(await collect(store.read('assessment-1'))).toMatchObject([
        { type: 'ScoreGivenV3', data: present },
      ]);
    },
  );

  it('keeps id, stream, revision, position and metadata', async () => {
    const { plain, store } = await storeOf('ScoreGiven');
    const [old] = await collect(plain.readAll());
    expect(await collect(store.readAll())).toEqual([{ ...old, type: 'ScoreGivenV3', data: present }]);
  });

  it('stays in the log as it was written', async () => {
    const { plain, store, stored } = await storeOf('ScoreGiven');
    await collect(store.readAll());
    expect(await collect(plain.readAll())).toMatchObject([{ type: 'ScoreGiven', data: stored }]);
  });

  it('is present in the answer to its own command, given again', async () => {
    const { store, stored } = await storeOf('ScoreGiven');
    const again = await store.append(
      'assessment-1',
      'no-stream',
      [{ type: 'ScoreGiven', data: stored }],
      origin('c1'),
    );
    expect(again).toMatchObject({ repeated: true, events: [{ type: 'ScoreGivenV3', data: present }] });
  });

  it('is present for a subscription', async () => {
    const { store } = await storeOf('ScoreGivenV2');
    const stop = new AbortController();
    const seen: unknown[] = [];
    const handle = ({ type, data }: { type: string; data: unknown }) => {
      seen.push([type, data]);
      stop.abort();
    };
    await subscribe(store, { after: undefined, signal: stop.signal, handle });
    expect(seen).toEqual([['ScoreGivenV3', present]]);
  });

  it('is present for a decision', async () => {
    const { store } = await storeOf('ScoreGiven');
    const decider = {
      initial: [] as string[],
      evolve: (types: string[], { type }: { type: string }) => [...types, type],
    };
    let decidedOn: string[] = [];
    const decide = (types: string[]) => {
      decidedOn = types;
      return [];
    };
    await transact(store, { stream: 'assessment-1', decider, decide, origin: origin('c2') });
    expect(decidedOn).toEqual(['ScoreGivenV3']);
  });
});

it('a table that leads back to where it came from is refused instead of turning for ever', async () => {
  const { plain } = await storeOf('ScoreGiven');
  const circular = upcasters({
    ScoreGiven: (data: object) => ({ type: 'ScoreGivenV2', data }),
    ScoreGivenV2: (data: object) => ({ type: 'ScoreGiven', data }),
  });
  await expect(collect(withUpcasting(plain, circular).readAll())).rejects.toThrow(RangeError);
});
