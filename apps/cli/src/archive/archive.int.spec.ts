import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playYear, readYearCase, type YearCase } from '@kaoping/application';
import { projectRoot, sha256Hex } from '@kaoping/platform';
import { endingOf } from '../ending.js';
import { exportWhat, type ExportOptions } from '../export.command.js';
import { openFolder } from '../year/folder-place.js';
import { verify } from './verify.command.js';

const CYCLE = 'quanzhou-2024';

let place: string;
const at = (...names: readonly string[]): string => join(place, ...names);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly line: string;
}

async function ran(run: () => Promise<void>): Promise<Ran> {
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const ending = await run().then(
    () => ({ code: 0, line: '' }),
    (error: unknown) => endingOf(error),
  );
  return { ...ending, out: written.join('') };
}

const exporting = (options: Partial<ExportOptions>): Promise<Ran> =>
  ran(() => exportWhat({ data: at('data'), ...options }));
const verifying = (folder: string): Promise<Ran> => ran(() => verify(folder, {}));

/** A copy of the archive in which one file reads otherwise; `covered`: with a manifest made to fit, as a forger would. */
async function forged(name: string, file: string, change: (text: string) => string, covered: boolean) {
  const folder = at(name);
  await cp(at('archive'), folder, { recursive: true });
  const text = change(await readFile(join(folder, file), 'utf8'));
  await writeFile(join(folder, file), text);
  if (!covered) return folder;
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: { readonly name: string; sha256: string }[];
  };
  for (const entry of manifest.files) if (entry.name === file) entry.sha256 = sha256Hex(text);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const quanzhou = async (): Promise<YearCase> =>
  readYearCase(await readFile(join(projectRoot(), 'test/cases/quanzhou-2024.json'), 'utf8'));

describe('an archived cycle', () => {
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-archive-'));
    const yearCase = await quanzhou();
    const opened = await openFolder(yearCase, at('data'));
    // With a veto that is lifted on its appeal, and a correction after the bulletin.
    for await (const _ of playYear(yearCase, { seed: 1 }, opened.player));
    await opened.close();
    await exporting({ archive: at('archive'), cycle: CYCLE });
  }, 120_000);

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(() => rm(place, { recursive: true, force: true }));

  it('holds events, scheme, result and the digests of its evidence', async () => {
    const manifest = JSON.parse(await readFile(at('archive', 'manifest.json'), 'utf8')) as {
      readonly events: number;
      readonly evidence: number;
      readonly files: readonly { readonly name: string }[];
    };
    expect(manifest.files.map(({ name }) => name)).toEqual([
      ...['events.jsonl', 'scheme.json', 'result.json', 'evidence.json', 'bulletin.html', 'README.txt'],
    ]);
    expect(manifest.events).toBeGreaterThan(1000);
    const evidence = JSON.parse(await readFile(at('archive', 'evidence.json'), 'utf8')) as readonly {
      readonly size: number | null;
      readonly namedBy: readonly string[];
    }[];
    expect(evidence).toHaveLength(manifest.evidence);
    expect(evidence.filter(({ size, namedBy }) => size === null || namedBy.length === 0)).toEqual([]);
  });

  it('prints the bulletin as it was issued, with what appeals moved, and the correction behind it', async () => {
    const page = await readFile(at('archive', 'bulletin.html'), 'utf8');
    const headings = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual(['复核裁定', '存在的问题', '有关要求', '更正', '更正后的考评结果']);
    expect(page).toMatch(/申诉\d+：\S+ 一票否决: 否决有效 → 不予否决/);
    expect(page).toMatch(/更正〔2025〕1号：.* → /);
    const { result } = JSON.parse(await readFile(at('archive', 'result.json'), 'utf8')) as {
      readonly result: Record<'original' | 'computed', { readonly units: readonly { final: string }[] }>;
    };
    const [first = '', second = ''] = page.split('更正后的考评结果');
    const told = (text: string) =>
      [...text.matchAll(/<td>(\d+\.\d\d)<\/td><td>[^<]*<\/td><\/tr>/g)].map(([, final]) => final);
    expect(told(first)).toEqual(result.original.units.map(({ final }) => final));
    expect(told(second)).toEqual(result.computed.units.map(({ final }) => final));
    expect(told(first)).not.toEqual(told(second));
  });

  it('is verified without the data folder: its events give the result again', async () => {
    const { code, out } = await verifying(at('archive'));
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^一致：考评周期quanzhou-2024的\d+个事件/),
    });
  });

  it('counts the ruling on an appeal and the correction of the final result', async () => {
    const { result } = JSON.parse(await readFile(at('archive', 'result.json'), 'utf8')) as {
      readonly result: { readonly computed: { readonly number: number; readonly units: readonly object[] } };
    };
    expect(result.computed.number).toBe(3);
    expect(result.computed.units).not.toContainEqual(expect.objectContaining({ final: '69.00' }));
    const change = (text: string): string =>
      text.replace(/("type":"AppealRuled".*?"corrected":")not-in-force"/, '$1in-force"');
    const ruling = await forged('ruling', 'events.jsonl', change, true);
    expect(await verifying(ruling)).toMatchObject({ code: 1, out: expect.stringContaining('第2次汇总') });
  });

  it('in which a file was altered is named', async () => {
    const folder = await forged('altered', 'result.json', (text) => text.replace('优秀', '良好'), false);
    expect(await verifying(folder)).toMatchObject({ code: 1, out: expect.stringContaining('result.json') });
    await rm(at('altered', 'scheme.json'));
    expect(await verifying(folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('缺少文件scheme.json'),
    });
  });

  it('in which somebody changed a deduction and the manifest with it gives another result', async () => {
    const change = (text: string): string =>
      text.replace(/("type":"DeductionImposed".*?"points":")[\d.]+"/, '$199"');
    const folder = await forged('deduction', 'events.jsonl', change, true);
    expect(await verifying(folder)).toMatchObject({ code: 1, out: expect.stringContaining('第1次汇总') });
  });

  it('in which somebody changed a computed score and the manifest with it is found out', async () => {
    const change = (text: string): string =>
      text.replace(/("type":"ResultComputed".*?"final":")[\d.]+"/, '$1100"');
    const folder = await forged('score', 'events.jsonl', change, true);
    expect(await verifying(folder)).toMatchObject({ code: 1, out: expect.stringContaining('记录为"100"') });
  });

  it.each([
    [
      'a final of the result',
      'result.json',
      (text: string) => text.replace(/"final": ?"[\d.]+"/, '"final":"12.34"'),
    ],
    ['the formula', 'scheme.json', (text: string) => text.replace('×80%', '×90%')],
    ['the list of evidence', 'evidence.json', () => '[]'],
    [
      'the events, of which one is gone',
      'events.jsonl',
      (text: string) => text.split('\n').toSpliced(300, 1).join('\n'),
    ],
  ])('in which somebody changed %s and the manifest with it is found out', async (what, file, change) => {
    const folder = await forged(`changed-${what.length}-${file}`, file, change, true);
    expect(await verifying(folder)).toMatchObject({ code: 1, out: expect.stringContaining(file) });
  });

  it('is not written over anything, nor half named', async () => {
    expect(await exporting({ archive: at('archive'), cycle: CYCLE })).toMatchObject({ code: 2 });
    expect(await exporting({ archive: at('other') })).toMatchObject({ code: 2 });
    expect(await exporting({ archive: at('other'), events: true, cycle: CYCLE })).toMatchObject({ code: 2 });
    expect(await exporting({})).toMatchObject({ code: 2 });
    expect(await exporting({ archive: at('other'), cycle: 'year-9' })).toMatchObject({
      ...{ code: 2, line: expect.stringContaining('year-9') },
    });
  });

  it('that was never finished is no archive', async () => {
    await mkdir(at('unfinished'));
    await writeFile(at('unfinished', 'events.jsonl'), '');
    expect(await verifying(at('unfinished'))).toMatchObject({
      ...{ code: 2, line: expect.stringContaining('manifest.json') },
    });
  });
});

async function playUntilAutumn(folder: string): Promise<void> {
  const yearCase = await quanzhou();
  const opened = await openFolder(yearCase, folder);
  for await (const _ of playYear(yearCase, { seed: 1, until: 'third-quarter' }, opened.player));
  await opened.close();
}

describe('a cycle whose result is open', () => {
  it('is not archived', async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-archive-open-'));
    try {
      await playUntilAutumn(at('data'));
      expect(await exporting({ archive: at('archive'), cycle: CYCLE })).toMatchObject({
        ...{ code: 2, line: expect.stringContaining('还没有确定') },
      });
    } finally {
      jest.restoreAllMocks();
      await rm(place, { recursive: true, force: true });
    }
  }, 120_000);
});
