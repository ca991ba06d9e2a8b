import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '@kaoping/platform';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endingOf } from '../ending.js';
import { program } from '../program.js';

const cases = join(projectRoot(), 'test/cases');
const filesOf = (scheme: string, facts = scheme): readonly string[] => [
  ...['--scheme', join(cases, `schemes/${scheme}.json`)],
  ...['--facts', join(cases, `facts/${facts}.json`)],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-score-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the command in this process; what it says on standard output, or the lines it ends with. */
async function kaoping(...args: readonly string[]): Promise<Said> {
  const written: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => written.push(text) > 0;
  try {
    await program().parseAsync(['node', 'kaoping', ...args]);
    return { code: 0, out: written.join(''), lines: [] };
  } catch (error) {
    const { code, line } = endingOf(error);
    return { code, out: written.join(''), lines: line.split('\n') };
  } finally {
    process.stdout.write = write;
  }
}

interface Document {
  readonly units: readonly {
    readonly unit: string;
    readonly rank: number;
    readonly final: string;
    readonly grade: string;
    readonly indicators: readonly { readonly id: string; readonly score: string; readonly words: string }[];
    readonly differences: readonly { readonly words: string }[];
  }[];
}

async function documentOf(...files: readonly string[]): Promise<Document> {
  const { code, out, lines } = await kaoping('score', ...files, '--json');
  expect([code, lines]).toEqual([0, []]);
  return JSON.parse(out) as Document;
}

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(cases, path), 'utf8'));

describe('kaoping score reproduces what was published and is right', () => {
  it('子洲 2020: fifteen items, 94 in all, and the claim of 96 named', async () => {
    const { items } = (await json('zizhou-2020.json')) as { items: { no: string; published: number }[] };
    const [unit] = (await documentOf(...filesOf('zizhou-2020'))).units;
    expect(unit).toMatchObject({ final: '94', grade: '优秀' });
    expect(unit?.indicators.map(({ id, score }) => [id, score])).toEqual(
      items.map(({ no, published }) => [no, String(published)]),
    );
    expect(unit?.differences.map(({ words }) => words)).toEqual(['总分申报96，按规则为94']);
    expect(unit?.indicators[14]?.words).toBe('受益对象满意度93%，低于95%共2个百分点，每个扣1分，得8分');
  });

  it('十堰 April 2022: fifteen of fifteen, in the published order', async () => {
    const published = (await json('shiyan-2022-04.json')) as { units: { unit: string; published: number }[] };
    const { units } = await documentOf(...filesOf('shiyan-2022', 'shiyan-2022-04'));
    expect(units.map(({ unit, final }) => [unit, Number(final)])).toEqual(
      published.units.map((unit) => [unit.unit, unit.published]),
    );
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 3, 6, 7, 7, 7, 10, 11, 11, 13, 14, 15]);
    expect(units.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it.each([
    ['Q1', { value: '354' }, '1'],
    ['Q1', { value: '177' }, '0.5'],
    ['L1', { value: '81', measure: '%' }, '3.6'],
    ['S1', { value: '80', measure: '%' }, '8'],
    ['S1', { value: '79.99', measure: '%' }, '5'],
    ['S1', { value: '59.9', measure: '%' }, '0'],
    ['T1', { daysLate: 0 }, '2'],
    ['T1', { date: '2027-01-10' }, '1'],
    ['T1', { daysLate: 20 }, '0'],
    ['T1', { daysLate: 30 }, '0'],
    ['C1', { value: '1581.043447', measure: '万元' }, '20'],
    ['C1', { value: '1739.1477917' }, '18'],
    ['C1', { value: '3162.086894' }, '0'],
  ])('芷江 2026: %s at %j earns %s', async (id, observation, score) => {
    const facts = (await json('facts/zhijiang-2026.json')) as { observations: Record<string, unknown> };
    const file = join(folder, 'zhijiang.json');
    await writeFile(
      file,
      JSON.stringify({ ...facts, observations: { ...facts.observations, [id]: observation } }),
    );
    const { units } = await documentOf(
      '--scheme',
      join(cases, 'schemes/zhijiang-2026.json'),
      '--facts',
      file,
    );
    expect(units[0]?.indicators.find((indicator) => indicator.id === id)?.score).toBe(score);
  });

  it('大祥 2023: 90 is 良好 where 优秀 begins above 90', async () => {
    expect((await documentOf(...filesOf('daxiang-2023'))).units).toMatchObject([
      { final: '90', grade: '良好' },
    ]);
  });

  it('months come to a year', async () => {
    const { units } = await documentOf(...filesOf('shiyan-2022-year'));
    expect(units.map(({ final }) => final)).toEqual(['98.17', '84.75']);
  });
});

describe('kaoping score for a person', () => {
  it('prints a table, and every line in words when asked', async () => {
    const { out } = await kaoping('score', ...filesOf('zizhou-2020'), '--explain');
    expect(out).toContain('2020年度单位整体支出绩效自评（zizhou-2020第1版）');
    expect(out).toMatch(/^4 +绩效目标申报完整性 +5 +2次 +3$/m);
    expect(out).toContain('5 核心绩效目标准确性：');
    expect(out).toMatch(/综合得分：94\n等次：优秀\n总分申报96，按规则为94\n$/);
  });

  it('shows who answers for a total that is not the declared one', async () => {
    const { out } = await kaoping('score', ...filesOf('zhijiang-2026'));
    expect(out).toMatch(/指标权重合计91分，规定为100分：.+已确认/);
  });

  it('speaks English when asked', async () => {
    const { out } = await kaoping('--lang', 'en', 'score', ...filesOf('shiyan-2022', 'shiyan-2022-04'));
    expect(out).toMatch(/^Rank +Unit /m);
    await kaoping('--lang', 'zh-CN', 'score', ...filesOf('daxiang-2023'));
  });
});

describe('kaoping score on bad input ends with 2 and says where', () => {
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  };
  const scheme = join(cases, 'schemes/zizhou-2020.json');

  it('every fault of the facts on a line of its own', async () => {
    const facts = (await json('facts/zizhou-2020.json')) as { observations: Record<string, object> };
    const { '7': _, ...observations } = facts.observations;
    const changed = {
      ...observations,
      '6': { value: 100, measure: '次' },
      '16': {},
      '14': { grade: '很好' },
    };
    const file = await write('faults.json', JSON.stringify({ ...facts, observations: changed }));
    const { code, out, lines } = await kaoping('score', '--scheme', scheme, '--facts', file);
    expect([code, out]).toEqual([2, '']);
    expect(lines.map((line) => line.replace(`${file} `, ''))).toEqual([
      'observations.16：考评办法中没有指标“16”。是否指“10”？请核对指标编号。',
      'observations.6.measure：计量单位应为“%”，现为“次”。请换算后填写，或者改正单位。',
      expect.stringMatching(/^observations\.7：缺少指标“7 安全生产专项大排查次数”的观测值。/),
      expect.stringMatching(/^observations\.14\.grade：/),
    ]);
  });

  it('every fault of the scheme', async () => {
    const rules = (await json('schemes/zizhou-2020.json')) as Record<string, unknown>;
    const file = await write(
      'scheme.json',
      JSON.stringify({ ...rules, formula: '综合得分=min(目标得分', noticeDays: 0 }),
    );
    const { code, lines } = await kaoping(
      'score',
      '--scheme',
      file,
      '--facts',
      filesOf('zizhou-2020')[3] ?? '',
    );
    expect(code).toBe(2);
    expect(lines.map((line) => line.slice(file.length + 1).split('：')[0])).toEqual([
      'formula',
      'noticeDays',
    ]);
  });

  it('numbers that were rounded and a second value of a key changed the score in silence', async () => {
    const file = await write(
      'slips.json',
      '{ "observations": { "6": { "value": 99.9999999999999999 }, "6": {} }, "claimed": { "total": 1581.0434470000001 } }',
    );
    const { code, lines } = await kaoping('score', '--scheme', scheme, '--facts', file);
    expect([code, ...lines.map((line) => line.replace(`${file} `, ''))]).toEqual([
      2,
      'observations.6.value：数字99.9999999999999999读取时会变成100。请加上双引号，写成文字。',
      'observations.6：“6”写了两次，只会采用后一个。请删去其中一个。',
      'claimed.total：数字1581.0434470000001读取时会变成1581.043447。请加上双引号，写成文字。',
    ]);
  });

  it('a text with too many decimals was told to be written as text', async () => {
    const facts = (await json('facts/zizhou-2020.json')) as { observations: Record<string, object> };
    const told = async (value: unknown): Promise<string | undefined> => {
      const observations = { ...facts.observations, '6': { value } };
      const file = await write('long.json', JSON.stringify({ ...facts, observations }));
      return (await kaoping('score', '--scheme', scheme, '--facts', file)).lines[0];
    };
    expect(await told('3.33333333333333')).toMatch(
      /应为半角数字，如"12.5"，小数点前不超过15位、小数点后不超过12位，现为"3.33333333333333"。请改正。$/,
    );
    expect(await told(3.333333333333333)).toMatch(/超过15位有效数字的须加双引号写成文字，现为3.333/);
  });

  it.each(['scheme', 'facts'])('a stack trace came of brackets without end in the %s', async (which) => {
    const deep = join(folder, 'deep.json');
    await writeFile(deep, `{"units":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    const files = [...filesOf('zizhou-2020')];
    files[which === 'scheme' ? 1 : 3] = deep;
    const { code, lines } = await kaoping('score', ...files);
    expect(code).toBe(2);
    expect(lines).toEqual([
      `${deep} units.0.0.0.0.0…：嵌套超过了256层，这样的内容无法读取。请核对括号，减少层数。`,
    ]);
  });

  it('a byte order mark is no fault', async () => {
    const facts = await readFile(join(cases, 'facts/zizhou-2020.json'), 'utf8');
    const file = await write('bom.json', `\uFEFF${facts}`);
    expect((await kaoping('score', '--scheme', scheme, '--facts', file)).code).toBe(0);
  });

  it.each([
    ['malformed JSON, with line and column', '{\n  "observations": {},\n}', /第3行第1列/],
    ['an empty file', '', /第1行第1列/],
    ['another encoding', Uint8Array.from([0x22, 0xb0, 0xa1, 0x22]), /不是UTF-8编码/],
  ])('%s', async (_, content, words) => {
    const file = await write('bad.json', content);
    const { code, lines } = await kaoping('score', '--scheme', scheme, '--facts', file);
    expect([code, lines.length]).toEqual([2, 1]);
    expect(lines[0]).toMatch(words);
  });

  it.each([
    ['no such file', 'nowhere.json', /^没有文件.*nowhere\.json/],
    ['a folder', '.', /不能读取（EISDIR）/],
  ])('%s', async (_, name, words) => {
    const { code, lines } = await kaoping('score', '--scheme', scheme, '--facts', join(folder, name));
    expect(code).toBe(2);
    expect(lines.join()).toMatch(words);
  });

  it('a relative name, from the folder that npm was called in', async () => {
    await write('here.json', await readFile(join(cases, 'facts/zizhou-2020.json'), 'utf8'));
    const before = { ...process.env };
    Object.assign(process.env, { npm_lifecycle_event: 'kaoping', INIT_CWD: folder });
    try {
      expect((await kaoping('score', '--scheme', scheme, '--facts', 'here.json')).code).toBe(0);
    } finally {
      process.env = before;
    }
  });
});
