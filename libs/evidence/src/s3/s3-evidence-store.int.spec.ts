import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceStore } from '../evidence-store.port.js';
import { evidenceStoreContract } from '../testing/evidence-store.contract.js';
import { inPieces, pdf } from '../testing/sample-files.js';
import { S3TestServer } from '../testing/s3-server.js';
import { openS3Evidence } from './index.js';

let server: S3TestServer;
let scratch: string;

beforeAll(async () => {
  server = await S3TestServer.start();
  scratch = await mkdtemp(join(tmpdir(), 'kaoping-s3-scratch-'));
});
afterAll(async () => {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
});

const open = async (more: object = {}): Promise<EvidenceStore> =>
  openS3Evidence({ ...server.settings(await server.newBucket()), scratchFolder: scratch, ...more });

evidenceStoreContract('S3', () => open());

describe('on S3', () => {
  let bucket: string;
  let store: EvidenceStore;
  let client: S3Client;
  beforeEach(async () => {
    bucket = await server.newBucket();
    store = await openS3Evidence({ ...server.settings(bucket), scratchFolder: scratch });
    client = server.client();
  });
  const put = (content: Uint8Array, name: string, to = store) =>
    to.put(inPieces(content), { name, maxBytes: 1000 });
  const keyOf = ({ sha256 }: { readonly sha256: string }): string =>
    `evidence/${sha256.slice(0, 2)}/${sha256.slice(2)}`;
  const overwrite = (key: string, content: Uint8Array | string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content }));

  it('lies as it does on disk, so that a folder and a bucket are copied into each other', async () => {
    const key = keyOf(await put(pdf(), '总结.pdf'));
    const label = await client.send(new GetObjectCommand({ Bucket: bucket, Key: `${key}.json` }));
    expect(JSON.parse((await label.Body?.transformToString()) ?? '')).toEqual({
      name: '总结.pdf',
      mediaType: 'application/pdf',
    });
  });

  it('is the same for every node, also when two take in the same content at once', async () => {
    const nodes = await Promise.all(
      [1, 2].map(() => openS3Evidence({ ...server.settings(bucket), scratchFolder: scratch })),
    );
    const [stored] = await Promise.all(nodes.map((node) => put(pdf('joint'), 'a.pdf', node)));
    for (const node of nodes)
      expect(await buffer((await node.open(stored!.sha256))!.stream)).toEqual(pdf('joint'));
  });

  it('leaves nothing on the way, whatever became of an upload', async () => {
    await put(pdf(), 'a.pdf');
    await put(pdf(), 'a.pdf');
    await expect(put(pdf(), 'a.png')).rejects.toThrow('EVIDENCE_TYPE_MISMATCH');
    expect(await readdir(scratch)).toEqual([]);
  });

  it('content that somebody changed is never handed out as whole', async () => {
    const stored = await put(pdf('true'), 'a.pdf');
    await overwrite(keyOf(stored), pdf('fake'));
    const opened = await store.open(stored.sha256);
    await expect(buffer(opened!.stream)).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
  });

  it('damaged content is reported and not overwritten when the same file comes again', async () => {
    const stored = await put(pdf('true'), 'a.pdf');
    await overwrite(keyOf(stored), 'short');
    await expect(put(pdf('true'), 'a.pdf')).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
    expect((await store.open(stored.sha256))?.file.size).toBe(5);
  });

  it('content that lost its label is reported', async () => {
    const stored = await put(pdf(), 'a.pdf');
    await overwrite(`${keyOf(stored)}.json`, 'nonsense');
    await expect(store.open(stored.sha256)).rejects.toMatchObject({ code: 'EVIDENCE_DAMAGED' });
  });

  it('does not open without its bucket, or with a key that is wrong', async () => {
    await expect(open({ bucket: 'no-such-bucket' })).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    await expect(open({ accessKey: 'wrong' })).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });

  it('says that it is away, takes nothing in and goes on when it is back', async () => {
    const stored = await put(pdf('kept'), 'a.pdf');
    await server.pause();
    await expect(put(pdf('new'), 'b.pdf')).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    await expect(store.open(stored.sha256)).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    expect(await readdir(scratch)).toEqual([]);
    await server.resume();
    expect(await buffer((await store.open(stored.sha256))!.stream)).toEqual(pdf('kept'));
    expect((await put(pdf('new'), 'b.pdf')).size).toBe(pdf('new').length);
  }, 60_000);
});
