import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  archiveDue,
  ArchiveJob,
  ArchiveShelf,
  EVIDENCE_STORE,
  STORED_LOG,
  verifyArchive,
} from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import type { EvidenceStore } from '@kaoping/evidence';
import { CLOCK, LOGGER } from '@kaoping/hosting';
import { sha256Hex, type Clock, type Logger } from '@kaoping/platform';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';

const CYCLE = 'm2022-04';
const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;

/** 归档：四月的考评办结后归档，隔年查出漏记，更正后再归档。 */
describe('the archive of a month', () => {
  let bureau: LedgerBureau;
  let shelf: ArchiveShelf;
  let place: string;
  let first: string;
  const due = (): string => archiveDue(bureau.server.views, CYCLE) ?? '';
  const folder = (name: string): string => join(shelf.folder, name);

  /** As the worker does it when the sweeper finds that an archive is due. */
  async function archived(): Promise<string> {
    const { app, views } = bureau.server;
    const sources = {
      stored: app.get<EventStore>(STORED_LOG),
      views,
      evidence: app.get<EvidenceStore>(EVIDENCE_STORE),
    };
    const job = new ArchiveJob({
      sources,
      shelf,
      clock: app.get<Clock>(CLOCK),
      log: app.get<Logger>(LOGGER),
    });
    await job.run({ id: 'archive-1', name: 'archive', cycle: CYCLE });
    return due();
  }

  /** Taken to another machine, where one file of it was made to read otherwise; `covered`: with a digest to fit. */
  async function forged(file: string, change: (text: string) => string, covered: boolean): Promise<string> {
    const copy = await mkdtemp(join(place, 'copy-'));
    await cp(folder(first), copy, { recursive: true });
    const text = change(await readFile(join(copy, file), 'utf8'));
    await writeFile(join(copy, file), text);
    if (!covered) return copy;
    const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as {
      readonly files: { readonly name: string; sha256: string }[];
    };
    for (const entry of manifest.files) if (entry.name === file) entry.sha256 = sha256Hex(text);
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
    return copy;
  }

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-archives-'));
    shelf = new ArchiveShelf(join(place, 'archives'));
    bureau = await LedgerBureau.open();
    await bureau.publish(await schemeOfCase('shiyan-2022'));
    await bureau.openCycle(
      CYCLE,
      'shiyan-2022',
      { from: '2022-04-01', to: '2022-04-30' },
      { units: ['办公室', '法规科', '应急科'] },
    );
    await bureau.deduct(CYCLE, 'u02', { reason: '信息迟报', points: 2 });
    await bureau.add(CYCLE, 'u01', { reason: '稿件采用', points: 1 });
    await bureau.compute(CYCLE);
  });

  afterAll(async () => {
    await bureau.server.stopAndForget();
    await rm(place, { recursive: true, force: true });
  });

  it('is not written as long as the result may change', async () => {
    expect(due()).toBe('');
    expect(await archived()).toBe('');
    await bureau.conclude(CYCLE);
    await bureau.leave(CYCLE, 'bulletin');
    await bureau.server.views.waitForHead(10_000);
    first = await archived();
    expect(await shelf.holds(first)).toBe(true);
  });

  it('gives on another machine the result that the bureau told, from its events alone', async () => {
    const copy = await mkdtemp(join(place, 'elsewhere-'));
    await cp(folder(first), copy, { recursive: true });
    const { sound, computations, manifest, supersededBy } = await verifyArchive(copy);
    expect([sound, computations.length, supersededBy, manifest.edition]).toEqual([true, 1, null, 3]);
    const { result } = JSON.parse(await readFile(join(copy, 'result.json'), 'utf8')) as {
      readonly result: { readonly computed: { readonly units: readonly object[] } };
    };
    expect(result.computed.units).toMatchObject(await bureau.results(CYCLE));
  });

  it('shows which file was changed, and a forged number although its digest was made to fit', async () => {
    const careless = await verifyArchive(
      await forged('result.json', (text) => text.replace('98.00', '99.00'), false),
    );
    expect(careless).toMatchObject({ sound: false, altered: [{ name: 'result.json', what: 'altered' }] });
    const careful = await verifyArchive(
      await forged('events.jsonl', (text) => text.replaceAll('"points":"2"', '"points":"1"'), true),
    );
    expect(careful).toMatchObject({ sound: false, altered: [] });
    expect(careful.contradicted.length + careful.wrong.length).toBeGreaterThan(0);
    const shortened = (text: string) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
    expect(await verifyArchive(await forged('events.jsonl', shortened, true))).toMatchObject({
      sound: false,
    });
  });

  it('of a closed month takes a correction, by two people, and nothing else', async () => {
    bureau.on('2023-03-01');
    const late = { source: 'inspection', mode: 'open', breach: '脱岗', description: '脱岗', place: '机关' };
    const charges = [{ unit: 'u03', liability: 'direct', points: '1' }];
    const inspectors = ['p-inspector-1', 'p-inspector-2'];
    expect(
      await bureau.inspector.post(on('/findings'), { ...late, charges, inspectors, photos: [] }),
    ).toMatchObject({
      status: 409,
      problem: 'CYCLE_FROZEN',
    });
    const [{ finding = '' } = {}] = bureau.server.views.findings.list(CYCLE);
    const items = [{ unit: 'u02', kind: 'finding', subject: finding, to: '1' }];
    const { id = '' } = await bureau.office.does(on('/result/corrections'), {
      items,
      reason: '当时多扣1分。',
    });
    expect(due()).toBe(first);
    await bureau.chair.does(on(`/result/corrections/${id}/approve`));
    await bureau.server.views.waitForHead(10_000);
    expect(due()).not.toBe(first);
  });

  it('is then written again under a number of its own, and the earlier one says so', async () => {
    const second = await archived();
    const [before, after] = await Promise.all([verifyArchive(folder(first)), verifyArchive(folder(second))]);
    expect(before).toMatchObject({ sound: true, supersededBy: second, manifest: { edition: 3 } });
    expect(after).toMatchObject({ sound: true, supersededBy: null, manifest: { edition: 4 } });
    expect(after.computations).toHaveLength(2);
  });
});
