import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceStore } from '../evidence-store.port.js';
import { evidenceStoreContract } from '../testing/evidence-store.contract.js';
import { inPieces, pdf } from '../testing/sample-files.js';
import { openDiskEvidence } from './index.js';

const folders: string[] = [];
const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-evidence-'));
  folders.push(folder);
  return join(folder, 'evidence');
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

evidenceStoreContract('disk', async () => openDiskEvidence(await freshFolder()));

describe('on disk', () => {
  let folder: string;
  let store: EvidenceStore;
  beforeEach(async () => {
    folder = await freshFolder();
    store = await openDiskEvidence(folder);
  });
  const put = (content: Uint8Array, name: string, maxBytes = 1000) =>
    store.put(inPieces(content), { name, maxBytes });
  const placeOf = ({ sha256 }: { readonly sha256: string }): string =>
    join(folder, sha256.slice(0, 2), sha256.slice(2));

  it('the content lies under its digest, read-only, with name and type beside it', async () => {
    const place = placeOf(await put(pdf(), '总结.pdf'));
    expect(await readFile(place)).toEqual(pdf());
    expect((await stat(place)).mode & 0o777).toBe(0o440);
    expect(JSON.parse(await readFile(`${place}.json`, 'utf8'))).toEqual({
      name: '总结.pdf',
      mediaType: 'application/pdf',
    });
  });

  it('nothing is left on the way in, whether an upload was kept, known already, refused or broken', async () => {
    await put(pdf(), 'a.pdf');
    await put(pdf(), 'a.pdf');
    await expect(put(pdf(), 'a.png')).rejects.toThrow('EVIDENCE_TYPE_MISMATCH');
    await expect(put(pdf(), 'a.pdf', 3)).rejects.toThrow('EVIDENCE_TOO_LARGE');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('everything is still there after a restart', async () => {
    const stored = await put(pdf('kept'), 'a.pdf');
    const opened = await (await openDiskEvidence(folder)).open(stored.sha256);
    expect(opened?.file).toEqual(stored);
    expect(await buffer(opened!.stream)).toEqual(pdf('kept'));
  });

  it('content that somebody changed is never handed out as whole', async () => {
    const stored = await put(pdf('true'), 'a.pdf');
    await chmod(placeOf(stored), 0o640);
    await writeFile(placeOf(stored), pdf('fake'));
    const opened = await store.open(stored.sha256);
    await expect(buffer(opened!.stream)).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
  });

  it('damaged content is reported and not overwritten when the same file comes again', async () => {
    const stored = await put(pdf('true'), 'a.pdf');
    await chmod(placeOf(stored), 0o640);
    await writeFile(placeOf(stored), 'short');
    await expect(put(pdf('true'), 'a.pdf')).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
    expect(await readFile(placeOf(stored), 'utf8')).toBe('short');
  });

  it('content that lost its label is reported', async () => {
    const stored = await put(pdf(), 'a.pdf');
    await rm(`${placeOf(stored)}.json`);
    await expect(store.open(stored.sha256)).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
  });

  it('a folder that cannot be made is an error of the system and no refusal', async () => {
    await writeFile(join(folder, 'taken'), '');
    await expect(openDiskEvidence(join(folder, 'taken'))).rejects.toThrow('ENOTDIR');
  });
});
