import {
  demoScheme,
  type Actor,
  type CycleOpened,
  type Indicator,
  type PlanCategory,
  type Scheme,
} from '@kaoping/domain';

export const CYCLE = 'year';
export const UNITS = ['u1', 'u2', 'u3'] as const;
export const OFFICE_UNIT = 'u3';

const person = (
  name: string,
  roles: Actor['roles'],
  unit?: string,
  heads: readonly string[] = [],
): Actor => ({
  ...{ person: name, roles, heads },
  ...(unit !== undefined && { unit }),
});

/** Everybody who may try something; the last is nobody in particular. */
export const PEOPLE: readonly Actor[] = [
  person('p-office-1', ['office'], OFFICE_UNIT),
  { ...person('p-office-2', ['office'], OFFICE_UNIT), formerUnits: ['u2'] },
  ...UNITS.map((unit) => person(`p-clerk-${unit}`, ['clerk'], unit)),
  ...UNITS.map((unit) => person(`p-head-${unit}`, ['head'], unit)),
  person('p-inspector-1', ['inspector'], 'u1'),
  person('p-inspector-2', ['inspector'], 'u2'),
  person('p-inspector-3', ['inspector']),
  { ...person('p-inspector-4', ['inspector']), formerUnits: ['u3'] },
  { ...person('p-leader-1', ['supervisor'], undefined, ['u1']), formerUnits: ['u2'] },
  person('p-leader-2', ['supervisor'], undefined, ['u2']),
  person('p-chair', ['chair'], undefined, ['u3']),
  person('p-auditor', ['auditor']),
  person('p-nobody', []),
];

/** @throws RangeError for somebody who is not of the bureau */
export function somebody(name: string): Actor {
  const found = PEOPLE.find((one) => one.person === name);
  if (found === undefined) throw new RangeError(`nobody is called ${name}`);
  return found;
}

export const scheme: Scheme = {
  ...demoScheme,
  id: 'simulated',
  noticeDays: 1,
  veto: { effect: 'set', score: '69' },
  difficulty: { min: '0.9', max: '1.2' },
  rankBonuses: [{ id: 'news', of: '采稿量', points: ['3', '2', '1'], ties: 'share' }],
  components: demoScheme.components.map((component) => {
    if (component.id === 'public') return { ...component, minimumBallots: 2 };
    if (component.id === 'inspection') return { ...component, secondSignatureAbove: '2' };
    return component;
  }),
};

export const cycleOpened: CycleOpened['data'] = {
  ...{ cycle: CYCLE, name: '2024年度', organisation: '示例局', year: 2024 },
  period: { from: '2024-01-01', to: '2024-12-31' },
  quarters: [
    { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
    { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
    { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
    { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
  ],
  scheme: { id: scheme.id, version: 1 },
  units: UNITS.map((id) => ({ id, name: `单位${id}`, aliases: [], rankingGroup: '科室' })),
  officeUnit: OFFICE_UNIT,
  leaders: PEOPLE.filter(({ roles }) => roles.includes('supervisor') || roles.includes('chair')).map(
    ({ person: id, heads }) => ({ person: id, post: id, heads }),
  ),
};

const indicator = (id: string, weight: string, ...units: readonly string[]): Indicator => ({
  ...{
    id,
    no: id,
    title: `指标${id}`,
    category: id.startsWith('1') ? 'A' : 'B',
    group: id.slice(0, 1),
    weight,
  },
  targets: [{ op: '>=', value: '10', measure: '次' }],
  units: units.map((unit) => ({ unit, share: 1 })),
  ...{ leaders: [], due: '2024-12-31', inferred: [] },
});

/** One of them is carried by two units, so that shares are at work; one is scored by another authority. */
export const indicators: readonly Indicator[] = [
  indicator('1-1', '40', 'u1'),
  indicator('1-2', '20', 'u1', 'u2'),
  {
    ...indicator('2-1', '25', 'u2'),
    targets: [],
    rule: { type: 'external-result', authority: '县委考核办', outOf: '100' },
  },
  indicator('2-2', '15', 'u3'),
];

export const categories: readonly PlanCategory[] = [
  { no: 'A', name: '职能', weight: '60', groups: [{ no: '1', title: '职能', weight: '60' }] },
  { no: 'B', name: '党建', weight: '40', groups: [{ no: '2', title: '党建', weight: '40' }] },
];
