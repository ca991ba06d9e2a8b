import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.command.js';
import { endingOf } from './ending.js';

/** What a run prints, and the code it ends with. */
async function ran(
  file: string,
  json = false,
): Promise<{ readonly code: number; readonly out: string; readonly line: string }> {
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const ending = await check(file, { json }).then(
    () => ({ code: 0, line: '' }),
    (error: unknown) => endingOf(error),
  );
  return { ...ending, out: written.join('') };
}

async function file(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'kaoping-check-')), 'document.json');
  await writeFile(path, content);
  return path;
}

describe('kaoping check', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('ends with 1 on errors and warnings, and prints findings as JSON', async () => {
    const { code, out } = await ran('test/cases/zhijiang-2026.json', true);
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: readonly Record<string, string>[] };
    expect(findings.map((finding) => Object.keys(finding))).toEqual(
      findings.map(() => ['code', 'severity', 'place', 'expected', 'found', 'message']),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('prints for people without --json', async () => {
    const { code, out } = await ran('test/cases/daxiang-2023.json');
    expect(code).toBe(1);
    expect(out).toContain('75.94%');
    expect(out).toContain('错误1处，提醒0处，疑问0处。');
  });

  it('ends with 0 on questions alone', async () => {
    const path = await file(
      JSON.stringify({
        kind: 'self-evaluation',
        statements: [{ name: 'n', total: 3, parts: [{ name: 'a', value: 1 }], partial: true }],
      }),
    );
    const { code, out } = await ran(path);
    expect(code).toBe(0);
    expect(out).toContain('疑问1处');
  });

  it('ends with 0 on a clean file', async () => {
    expect(
      await ran(await file('{"kind":"target table","items":[{"name":"培训","weight":100}]}')),
    ).toMatchObject({
      code: 0,
      out: '没有发现问题。\n',
    });
  });

  it.each([
    ['no JSON', '{"kind":'],
    ['no document', '[]'],
    ['of no known kind', '{"kind":"letter"}'],
    ['nested without end', `{"kind":"scheme","components":${'['.repeat(500)}${']'.repeat(500)}}`],
  ])('ends with 2 on a file that is %s', async (_, content) => {
    const { code, line, out } = await ran(await file(content));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(line).not.toBe('');
  });

  it('says which kinds there are, and ends with 2 where there is no file', async () => {
    expect((await ran(await file('{}'))).line).toContain('monthly ledger');
    expect((await ran('no/such/file.json')).code).toBe(2);
  });
});
