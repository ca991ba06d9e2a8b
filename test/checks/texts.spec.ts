import { describe, expect, it } from '@jest/globals';
import { hasText, translate, wordFinding } from '@kaoping/contracts';
import { CHECK_CODES, CHECK_VARIANTS, checkDocument, demoScheme } from '@kaoping/domain';

describe('what the checker says', () => {
  it.each([...Object.keys(CHECK_CODES), ...CHECK_VARIANTS])('%s has a text in both languages', (code) => {
    expect(hasText('zh-CN', `check:${code}`)).toBe(true);
    expect(hasText('en', `check:${code}`)).toBe(true);
  });

  it.each(['error', 'warning', 'question'])('%s is a word in both languages', (severity) => {
    expect(translate('zh-CN', `check:severity.${severity}`)).not.toBe(
      translate('en', `check:severity.${severity}`),
    );
  });

  it('finds nothing in a scheme that can be published', () => {
    expect(checkDocument(demoScheme)).toEqual({ kind: 'scheme', findings: [] });
  });

  it('says what keeps a scheme from being published, in the words of the refusal', () => {
    const [finding] = checkDocument({ ...demoScheme, declaredTotal: 'hundred' }).findings;
    expect(finding).toMatchObject({ code: 'SCHEME_FAULT', severity: 'error', place: 'declaredTotal' });
    expect(wordFinding('zh-CN', finding as NonNullable<typeof finding>).message).toContain('hundred');
  });

  it.each([
    [{ bands: [{ name: '优秀', from: '90', below: null }] }, 'SCHEME_BANDS_INVALID'],
    [{ formula: '得分=' }, 'SCHEME_FORMULA_INVALID'],
    [{ components: [] }, 'SCHEME_COMPONENT_MISSING'],
    [{ id: '泉州' }, 'SCHEME_ID_INVALID'],
    [{ name: ' ' }, 'SCHEME_FIELD_EMPTY'],
    [{ indicators: [{ id: 'a', name: '甲', weight: '100' }] }, 'SCHEME_SHAPE_INVALID'],
  ])('a fault of a scheme left expected or found empty: %j', (change, fault) => {
    const { findings } = checkDocument({ ...demoScheme, ...change });
    expect(findings.map(({ params }) => params['fault'])).toContain(fault);
    for (const { expected, found } of findings) expect([expected, found]).not.toContain('');
  });

  it.each(['zh-CN', 'en'] as const)('what a scheme lacks was quoted as nothing at all in %s', (language) => {
    const { findings } = checkDocument({ ...demoScheme, formula: undefined });
    const messages = findings.map((finding) => wordFinding(language, finding).message);
    expect(messages).not.toEqual([]);
    expect(messages.join()).not.toMatch(/提交的是：。|found: \./);
  });

  it('holds the ranks of a result against its scores', () => {
    const row = (name: string, final: string, rank: number) => ({ name, final, rank, rankingGroup: 'g' });
    const check = (...units: readonly object[]) => checkDocument({ units }).findings.map(({ code }) => code);
    expect(check(row('a', '90', 1), row('b', '80', 2))).toEqual([]);
    expect(check(row('a', '90', 1), row('b', '90', 1), row('c', '80', 3))).toEqual([]);
    expect(check(row('a', '80', 1), row('b', '90', 2))).toEqual(['RESULT_RANK_WRONG']);
    expect(check(row('a', '90', 1), row('b', '90', 2))).toEqual(['RESULT_RANK_WRONG']);
  });

  it('names claims of a result that the facts do not give', () => {
    const units = [
      { name: 'a', final: '94', rank: 1, differences: [{ what: 'total', claimed: '96', computed: '94' }] },
    ];
    expect(checkDocument({ units }).findings).toMatchObject([
      { code: 'TOTAL_WRONG', found: '96', expected: '94' },
    ]);
  });

  it.each([null, 1, 'plan', [], {}, { kind: 'letter' }])('knows no kind for %j', (document) => {
    expect(checkDocument(document).kind).toBeNull();
  });
});
