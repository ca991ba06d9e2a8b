import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@kaoping/domain';
import { readYearCase } from './case.js';
import { quanzhouText } from './testing/quanzhou.js';

const text = quanzhouText();
const document = JSON.parse(text) as Record<string, unknown>;

describe('the case of 2024', () => {
  it('has fifteen units, among them the office, and fifty-seven indicators', () => {
    const year = readYearCase(text);
    expect([year.units.length, year.officeUnit, year.plan.indicators.length]).toEqual([15, 'u14', 57]);
    expect(year).toMatchObject({ name: 'quanzhou-2024', filledOn: '2024-07-17', issuedOn: '2024-07-31' });
  });

  it('gives every leader the units of the indicators they lead, a joint unit to its joint leader', () => {
    expect(readYearCase(text).leaders).toEqual([
      { person: 'p-leader-1', post: '第一副组长', heads: ['u02', 'u07', 'u14', 'u15'] },
      { person: 'p-leader-2', post: '副组长·综合协调', heads: ['u01'] },
      { person: 'p-leader-3', post: '副组长·应急救援', heads: ['u03', 'u04', 'u05', 'u06'] },
      { person: 'p-leader-4', post: '副组长·基础监管', heads: ['u08', 'u10'] },
      { person: 'p-leader-5', post: '副组长·矿山防火', heads: ['u09', 'u11', 'u12'] },
      { person: 'p-leader-6', post: '副组长·地震', heads: ['u11'] },
      { person: 'p-leader-7', post: '副组长·执法', heads: ['u13'] },
    ]);
  });
});

describe('a case that cannot be played is refused by name:', () => {
  it.each([
    ['text that is no JSON', '{', 'CASE_NOT_JSON'],
    ['a ledger', JSON.stringify({ ...document, kind: 'monthly ledger' }), 'CASE_NOT_A_PLAN'],
    ['a list', '[]', 'CASE_FIELD_INVALID'],
    ['a year that is text', JSON.stringify({ ...document, year: '2024' }), 'CASE_FIELD_INVALID'],
    [
      'a day that there is not',
      JSON.stringify({ ...document, issuedOn: '2024-02-30' }),
      'CASE_FIELD_INVALID',
    ],
    ['a unit without a name', JSON.stringify({ ...document, units: [{ id: 'u14' }] }), 'CASE_FIELD_INVALID'],
    [
      'a plan whose units are not there',
      JSON.stringify({ ...document, units: officeOnly() }),
      'CASE_PLAN_INVALID',
    ],
    ['a bureau without an office', JSON.stringify({ ...document, units: [] }), 'CASE_OFFICE_MISSING'],
  ])('%s', (_, content, code) => {
    expect(() => readYearCase(content)).toThrow(Refusal);
    expect(() => readYearCase(content)).toThrow(code);
  });
});

function officeOnly() {
  return [{ id: 'u14', name: '办公室', rankingGroup: '科室' }];
}
