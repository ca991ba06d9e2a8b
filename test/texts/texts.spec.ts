import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '@kaoping/application';
import { PLAN_COLUMNS, EVENT_TYPES, planFaults } from '@kaoping/domain';
import { POLICY } from '@kaoping/identity';
import { everyText, namesIn, paramsOf } from './every-text.js';
import {
  APPROVAL_PROBLEMS,
  BAND_PROBLEMS,
  BLOCKERS,
  COMPONENTS,
  EXPLANATIONS,
  FACTS_FAULTS,
  FORMULA_PROBLEMS,
  IMPORT_PROBLEMS,
  OPERATORS,
  PHASES,
  RELATIONS,
  SHAPE_EXPECTED,
  RULE_PROBLEMS,
  RULE_TYPES,
  SHAPE_PROBLEMS,
  ROLE_NAMES,
  STAGE_NAMES,
  VALUES,
  WORK,
} from './known-codes.js';
import { REFUSAL_TABLES } from './refusal-tables.js';

const chinese = everyText('zh-CN');
const english = new Map(everyText('en').map(({ key, text }) => [key, text]));

describe('the two languages', () => {
  it('have the same texts', () => {
    expect([...english.keys()]).toEqual(chinese.map(({ key }) => key));
  });

  it('name the same parameters in each text', () => {
    const differing = chinese.filter(
      ({ key, text }) => paramsOf(text).join() !== paramsOf(english.get(key) ?? '').join(),
    );
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('leave no text blank', () => {
    const blank = [...chinese, ...everyText('en')].filter(({ text }) => text.trim() === '');
    expect(blank).toEqual([]);
  });

  it('write digits half-width, and no Chinese in English', () => {
    expect(chinese.filter(({ text }) => /[０-９]/u.test(text))).toEqual([]);
    expect(everyText('en').filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('every code has a text, and every such text a code', () => {
  it('for refusals of the tables', () => {
    const codes = Object.values(REFUSAL_TABLES).flatMap((table) => Object.keys(table));
    expect([...new Set(codes)].filter((code) => !english.has(`refusal:${code}`))).toEqual([]);
  });

  it('for events', () => {
    expect(namesIn('event')).toEqual(Object.values(EVENT_TYPES).flat().toSorted());
  });

  it('for commands and queries of the policy table', () => {
    expect(namesIn('command')).toEqual(Object.keys(POLICY).toSorted());
    expect(namesIn('command')).toEqual(expect.arrayContaining([...COMMAND_NAMES]));
    expect(namesIn('relation')).toEqual(RELATIONS);
  });

  it.each([
    ['stage', STAGE_NAMES],
    ['role', ROLE_NAMES],
    ['component', COMPONENTS],
    ['phase', PHASES],
    ['op', OPERATORS],
    ['blocker', BLOCKERS],
    ['work', WORK],
    ['problem.formula', FORMULA_PROBLEMS],
    ['problem.bands', BAND_PROBLEMS],
    ['problem.approvals', APPROVAL_PROBLEMS],
    ['problem.rule', RULE_PROBLEMS],
    ['score.fault', FACTS_FAULTS],
    ['ruleType', RULE_TYPES],
    ['problem.shape', SHAPE_PROBLEMS],
    ['problem.expected', SHAPE_EXPECTED],
    ['problem.import', [...IMPORT_PROBLEMS, ...Object.keys(planFaults)].toSorted()],
  ])('for %s', (branch, codes) => {
    expect(namesIn(branch)).toEqual(codes);
  });

  it.each(Object.entries(VALUES))('for the values of %s', (kind, codes) => {
    expect(namesIn(`value.${kind}`)).toEqual(codes);
  });

  it('for explanations, with and without what is due by now', () => {
    for (const code of EXPLANATIONS) expect(english.has(code.replace('.', ':'))).toBe(true);
    for (const code of ['proportional', 'milestones', 'scored'])
      expect(english.has(`explanation:${code}_due`)).toBe(true);
  });

  it('for columns of a plan, by the header that the published forms write', () => {
    const headers = Object.entries(PLAN_COLUMNS).map(([column, [header]]) => ({
      key: `planColumn:${column}`,
      text: header,
    }));
    expect(chinese.filter(({ key }) => key.startsWith('planColumn:'))).toEqual(headers);
  });
});
