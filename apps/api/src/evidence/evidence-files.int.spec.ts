import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVIDENCE_STORE, EvidenceFiles } from '@kaoping/application';
import type { Actor } from '@kaoping/domain';
import { EvidenceDamaged } from '@kaoping/evidence';
import { MemoryEvidenceStore } from '@kaoping/evidence/memory';
import { createLogger } from '@kaoping/platform';
import { Readable } from 'node:stream';
import { ProblemFilter } from '../http/problem.filter.js';
import type { KaopingRequest } from '../http/request-facts.js';
import { CONFIG, LOGGER } from '@kaoping/hosting';
import { EvidenceFilesController } from './evidence-files.controller.js';

const MAX_BYTES = 200_000;
const store = new MemoryEvidenceStore();
const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u01', heads: [] };
const SYSADMIN: Actor = { person: 'p-sysadmin', roles: ['sysadmin'], heads: [] };

@Module({
  controllers: [EvidenceFilesController],
  providers: [
    EvidenceFiles,
    { provide: EVIDENCE_STORE, useFactory: () => store },
    { provide: CONFIG, useValue: { maxEvidenceBytes: MAX_BYTES } },
    { provide: LOGGER, useValue: createLogger('silent') },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
class FilesOnly {}

let app: INestApplication;
let url: string;
let actor: Actor;

beforeAll(async () => {
  const nest = await NestFactory.create<NestFastifyApplication>(FilesOnly, new FastifyAdapter(), {
    logger: false,
  });
  await nest.register(multipart);
  nest
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request: KaopingRequest) => {
      const envelope = {
        commandId: 'c',
        actor,
        correlationId: 'c',
        now: '2025-01-10T02:00:00.000Z',
        today: '2025-01-10',
      };
      request.kaoping = { actor, envelope, language: 'en' };
    });
  await nest.listen(0, '127.0.0.1');
  app = nest;
  url = `${await nest.getUrl()}/evidence-files`;
  actor = CLERK;
});

afterAll(() => app.close());

const text = (bytes: number) => '考'.repeat(bytes / 3);

function form(field: string, content: string | Uint8Array, name = '演练记录.txt'): FormData {
  const body = new FormData();
  body.set(field, new Blob([content]), name);
  return body;
}

async function post(body: FormData | string | undefined, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: 'POST', headers, ...(body !== undefined && { body }) });
  return { status: response.status, body: (await response.json()) as { code?: string; sha256?: string } };
}

describe('uploading evidence', () => {
  it('answers with what the store knows of the file', async () => {
    expect(await post(form('file', '第一季度'))).toEqual({
      status: 201,
      body: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        name: '演练记录.txt',
        mediaType: 'text/plain',
        size: 12,
      },
    });
  });

  it('takes a file of exactly the largest size and none that is one byte larger', async () => {
    expect(await post(form('file', 'a'.repeat(MAX_BYTES)))).toMatchObject({ status: 201 });
    expect(await post(form('file', 'a'.repeat(MAX_BYTES + 1)))).toMatchObject({
      status: 413,
      body: { code: 'EVIDENCE_TOO_LARGE' },
    });
  });

  it('answers and goes on when far more is sent than it takes', async () => {
    const huge = await post(form('file', new Uint8Array(30_000_000)));
    expect(huge).toMatchObject({ status: 413, body: { code: 'EVIDENCE_TOO_LARGE' } });
    expect((await post(form('file', '之后'))).status).toBe(201);
  });

  it.each<[string, FormData | string | undefined, Record<string, string>, number, string]>([
    ['no file', new FormData(), {}, 400, 'EVIDENCE_FILE_MISSING'],
    ['no body', undefined, {}, 400, 'EVIDENCE_FILE_MISSING'],
    ['a file under another name', form('datei', '第一季度'), {}, 400, 'EVIDENCE_FILE_MISSING'],
    ['an empty file', form('file', ''), {}, 400, 'EVIDENCE_EMPTY'],
    [
      'a program',
      form('file', new Uint8Array([0x4d, 0x5a, 0, 1, 2]), 'a.pdf'),
      {},
      415,
      'EVIDENCE_TYPE_MISMATCH',
    ],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['no boundary', 'x', { 'content-type': 'multipart/form-data' }, 400, 'REQUEST_MALFORMED'],
    ['no parts', 'x', { 'content-type': 'multipart/form-data; boundary=b' }, 400, 'REQUEST_MALFORMED'],
    [
      'a file that breaks off',
      brokenOff(),
      { 'content-type': 'multipart/form-data; boundary=b' },
      400,
      'REQUEST_MALFORMED',
    ],
  ])('refuses %s', async (_, body, headers, status, code) => {
    expect(await post(body, headers)).toMatchObject({ status, body: { code } });
  });
});

describe('downloading evidence', () => {
  const upload = async (name: string) => (await post(form('file', text(30_000), name))).body.sha256 ?? '';

  it('saves the file under the name it was stored with and never shows it', async () => {
    const response = await fetch(`${url}/${await upload("演练'记录(1).txt")}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text(30_000));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="______1_.txt"; filename*=UTF-8''%E6%BC%94%E7%BB%83%27%E8%AE%B0%E5%BD%95%281%29.txt`,
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not sent again to whoever has it', async () => {
    const sha256 = await upload('演练记录.txt');
    const response = await fetch(`${url}/${sha256}`, { headers: { 'if-none-match': `"${sha256}"` } });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([
      304,
      `"${sha256}"`,
      '',
    ]);
  });

  it.each(['f'.repeat(64), 'no-digest', '..%2F..%2Fetc%2Fpasswd'])('knows no file %s', async (sha256) => {
    const response = await fetch(`${url}/${sha256}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'EVIDENCE_FILE_UNKNOWN',
    ]);
  });

  it('breaks off when the file is not what it was, so that nobody takes it for whole', async () => {
    const sha256 = await upload('演练记录.txt');
    const sound = store.open.bind(store);
    store.open = async () => {
      const { file } = (await sound(sha256)) ?? { file: undefined };
      return file && { file, stream: Readable.from(changed(sha256), { objectMode: false }) };
    };
    const download = fetch(`${url}/${sha256}`).then((response) => response.text());
    await expect(download).rejects.toThrow();
    store.open = sound;
  });

  it('is refused to those who only run the machine', async () => {
    const sha256 = await upload('演练记录.txt');
    actor = SYSADMIN;
    const response = await fetch(`${url}/${sha256}`);
    actor = CLERK;
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      403,
      'ROLE_MISSING',
    ]);
  });
});

async function* changed(sha256: string): AsyncIterable<Uint8Array> {
  yield Buffer.alloc(30_000);
  throw new EvidenceDamaged(sha256);
}

function brokenOff(): string {
  return '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc';
}
