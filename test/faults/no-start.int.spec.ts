import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT_CODES } from '@kaoping/platform';
import { isBuilt, kaoping, ServerProcess } from './support/server-process.js';
import { SmallDisk } from './support/small-disk.js';

const describeBuilt = isBuilt ? describe : describe.skip;
const isRoot = process.getuid?.() === 0;

describeBuilt('a server that cannot start says why by its exit code and in one line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-no-start-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('when another one holds the data folder: what it is, and what to do', async () => {
    const first = await ServerProcess.start(at('held'));
    try {
      const { code, errors } = await ServerProcess.fail(at('held'));
      expect(code).toBe(EXIT_CODES.STORE_UNUSABLE.code);
      expect(errors).toMatch(/Another process writes to .*held.*Stop it first/);
      expect(errors).toMatch(/请先停止它/);
    } finally {
      await first.kill('SIGKILL');
    }
  }, 30_000);

  it('and starts as soon as the other one is gone, even by kill -9', async () => {
    const next = await ServerProcess.start(at('held'));
    expect(await next.kill('SIGTERM')).toMatchObject({ code: 0 });
  }, 30_000);

  it('and reading commands work beside a running one, writing ones do not', async () => {
    const server = await ServerProcess.start(at('held'));
    try {
      expect(kaoping('replay', '--data', at('held'))).toMatchObject({ code: 0 });
      expect(kaoping('year', '--case', 'quanzhou-2024', '--data', at('held')).code).not.toBe(0);
    } finally {
      await server.kill('SIGKILL');
    }
  }, 30_000);

  (isRoot && !SmallDisk.isPossible ? it.skip : it)('when the data folder cannot be written to', async () => {
    const unwritable = isRoot ? readOnlyDisk() : await unwritableFolder(at('closed'));
    try {
      const { code, errors } = await ServerProcess.fail(unwritable.folder);
      expect({ code, errors }).toMatchObject({ code: EXIT_CODES.STORE_UNUSABLE.code });
      expect(errors).toContain(unwritable.folder);
      expect(errors).not.toContain('    at ');
    } finally {
      unwritable.remove();
    }
  });

  it('when the data folder is a file', async () => {
    await writeFile(at('file'), '');
    const { code, errors } = await ServerProcess.fail(at('file'));
    expect({ code, errors }).toMatchObject({ code: EXIT_CODES.STORE_UNUSABLE.code });
    expect(errors).toContain(at('file'));
  });

  it('when the log in it is none of ours', async () => {
    await mkdir(at('strange'));
    await writeFile(join(at('strange'), 'log.sqlite'), 'this is no database, and nobody shall overwrite it');
    const { code, errors } = await ServerProcess.fail(at('strange'));
    expect({ code, errors }).toMatchObject({ code: EXIT_CODES.STORE_UNUSABLE.code });
    expect(errors).toContain('log');
  });

  it('when the address is taken', async () => {
    const first = await ServerProcess.start(at('one'));
    try {
      const { code, errors } = await ServerProcess.fail(at('two'), { PORT: new URL(first.url).port });
      expect({ code, errors }).toMatchObject({ code: EXIT_CODES.ADDRESS_UNAVAILABLE.code });
      expect(errors).toContain('PORT');
    } finally {
      await first.kill('SIGKILL');
    }
  }, 30_000);

  it('when nobody answers where evidence files shall lie', async () => {
    const { code, errors } = await ServerProcess.fail(at('no-storage'), {
      ...{ KAOPING_EVIDENCE: 's3', KAOPING_S3_BUCKET: 'kaoping' },
      ...{
        KAOPING_S3_ENDPOINT: 'http://127.0.0.1:9',
        KAOPING_S3_ACCESS_KEY: 'k',
        KAOPING_S3_SECRET_KEY: 'no-secret',
      },
    });
    expect({ code, errors }).toMatchObject({ code: EXIT_CODES.STORE_UNUSABLE.code });
    expect(errors).toMatch(/kaoping at http:\/\/127.0.0.1:9.*ECONNREFUSED.*KAOPING_S3_/);
    expect(errors).toContain('佐证材料存储');
    expect(errors).not.toContain('no-secret');
  }, 30_000);

  it('when settings are wrong, each of them named', async () => {
    const { code, errors } = await ServerProcess.fail(at('three'), {
      PORT: '８０',
      KAOPING_CLOCK: 'sundial',
    });
    expect(code).toBe(EXIT_CODES.BAD_CONFIG.code);
    expect(errors).toContain('PORT');
    expect(errors).toContain('KAOPING_CLOCK');
  });
});

interface Unwritable {
  readonly folder: string;
  remove(): void;
}

function readOnlyDisk(): Unwritable {
  const disk = new SmallDisk(1);
  disk.makeReadOnly();
  return disk;
}

async function unwritableFolder(folder: string): Promise<Unwritable> {
  await mkdir(folder);
  await chmod(folder, 0o555);
  return { folder, remove: () => undefined };
}
