import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Unit } from '../cycle/events.js';
import { findPlanFindings } from './check-plan.js';
import { findPlanFaults } from './find-faults.js';
import { planFromCase } from './plan-from-case.js';
import { planFromScheme } from './plan-from-scheme.js';
import type { PlanContent } from './plan.js';

const UNIT: Unit = { id: 'u01', name: '县应急管理局', aliases: [], rankingGroup: '单位' };
const PERIOD = { from: '2020-01-01', to: '2020-12-31' };
const caseOf = (name: string): unknown => JSON.parse(readFileSync(`test/cases/${name}.json`, 'utf8'));

function formOf(document: unknown, units: readonly Unit[] = [UNIT]): PlanContent {
  const read = planFromCase(document, { units, period: PERIOD });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
}

const errorsOf = (document: unknown, units: readonly Unit[] = [UNIT]) => {
  const read = planFromCase(document, { units, period: PERIOD });
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('a plan from a self-evaluation form or a target table', () => {
  it('takes each line with its rule, in the groups of its path', () => {
    const plan = formOf(caseOf('zizhou-2020'));
    expect(plan.indicators).toHaveLength(15);
    expect(plan.categories.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
      '投入 30',
      '产出 34',
      '效果 26',
      '满意度 10',
    ]);
    expect(plan.indicators[8]).toMatchObject({
      id: '9',
      weight: '6',
      group: '2-2',
      due: '2020-12-31',
      rule: { type: 'shortfall', target: '60', points: '0.5' },
    });
  });

  it.each(['zizhou-2020', 'zhijiang-2026'])('%s can be drafted as it is', (name) => {
    const plan = formOf(caseOf(name));
    expect(findPlanFaults(plan, { knownUnits: ['u01'], period: PERIOD })).toEqual([]);
  });

  it('shows a total that misses what the form declares: 91 of 100', () => {
    const findings = findPlanFindings(formOf(caseOf('zhijiang-2026')));
    expect(JSON.stringify(findings)).toContain('91');
    expect(findPlanFindings(formOf(caseOf('zizhou-2020')))).toEqual([]);
  });

  it('is about exactly one unit', () => {
    expect(errorsOf(caseOf('zizhou-2020'), [])).toEqual(['items IMPORT_ONE_UNIT_EXPECTED']);
    expect(errorsOf(caseOf('zizhou-2020'), [UNIT, { ...UNIT, id: 'u02' }])).toEqual([
      'items IMPORT_ONE_UNIT_EXPECTED',
    ]);
  });

  it('names a rule that it cannot read, and every other mistake', () => {
    const line = { no: '1', name: '巡察', group: '产出', weight: 5 };
    const form = (item: object) => ({ weightsTotal: 5, items: [{ ...line, ...item }] });
    expect(errorsOf(form({ rule: { type: 'lottery' } }))).toEqual(['items[0].rule IMPORT_RULE_UNREADABLE']);
    expect(errorsOf(form({ weight: 'viel', op: '~' }))).toEqual([
      'items[0].weight IMPORT_NUMBER_EXPECTED',
      'items[0].op IMPORT_OPERATOR_UNKNOWN',
    ]);
  });
});

describe('a plan from the scheme of the cycle', () => {
  const scheme = caseOf('schemes/zizhou-2020') as Parameters<typeof planFromScheme>[0];

  it('takes its indicators, carried by all units alike', () => {
    const plan = planFromScheme(scheme, { units: [UNIT, { ...UNIT, id: 'u02' }], period: PERIOD });
    expect(plan?.indicators).toHaveLength(15);
    expect(plan?.indicators[0]?.units).toEqual([
      { unit: 'u01', share: 1 },
      { unit: 'u02', share: 1 },
    ]);
    expect(plan && findPlanFaults(plan, { knownUnits: ['u01', 'u02'], period: PERIOD })).toEqual([]);
    expect(plan && findPlanFindings(plan)).toEqual([]);
  });

  it('is none where the scheme brings no indicators', () => {
    const bare = { declaredTotal: '100', name: '办法' };
    expect(planFromScheme(bare, { units: [UNIT], period: PERIOD })).toBeNull();
  });
});
