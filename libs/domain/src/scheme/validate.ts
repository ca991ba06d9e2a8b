import { checkBands } from '../scoring/grades.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';
import { decimal, repeated, text, whole, type SchemeFault } from './faults.js';
import type { Component, GradeBand, LeaderComponent, PublicComponent, Scheme } from './scheme.js';
import { formulaFaults } from './validate-formula.js';
import { stageFaults } from './validate-stages.js';

/** More decimals than this no appraisal has ever used; each one costs the ties that people expect. */
const MOST_DECIMALS = 6;

/** Everything that keeps a scheme from being published, in the order of its fields; `[]` when nothing does. */
export function schemeFaults(scheme: Scheme): readonly SchemeFault[] {
  return [
    ...text('name', scheme.name),
    ...decimal('declaredTotal', scheme.declaredTotal, '0'),
    ...whole('scoreDecimals', scheme.scoreDecimals, 0, MOST_DECIMALS),
    ...scheme.components.flatMap(componentFaults),
    ...formulaFaults(scheme),
    ...whole('rounding.decimals', scheme.rounding.decimals, 0, MOST_DECIMALS),
    ...bandFaults(scheme.bands),
    ...milestoneFaults(scheme.milestoneSplit),
    ...stageFaults(scheme.stages),
    ...whole('noticeDays', scheme.noticeDays, 1, 365),
  ];
}

function componentFaults(component: Component): readonly SchemeFault[] {
  switch (component.id) {
    case 'target':
    case 'inspection':
      return [];
    case 'incentive':
      return decimal('components.incentive.cap', component.cap, '0');
    case 'leader':
      return leaderFaults(component);
    case 'public':
      return publicFaults(component);
  }
}

function leaderFaults({ min, max, decimals, weights }: LeaderComponent): readonly SchemeFault[] {
  const path = 'components.leader';
  const ends = [...decimal(`${path}.min`, min), ...decimal(`${path}.max`, max)];
  const empty = ends.length === 0 && comparePoints(parsePoints(min), parsePoints(max)) >= 0;
  return [
    ...ends,
    ...(empty ? [{ code: 'SCHEME_RANGE_EMPTY', params: { path, min, max } } as const] : []),
    ...whole(`${path}.decimals`, decimals, 0, MOST_DECIMALS),
    ...Object.entries(weights).flatMap(([person, weight]) =>
      decimal(`${path}.weights.${person}`, weight, '0'),
    ),
  ];
}

function publicFaults({ options, minimumBallots }: PublicComponent): readonly SchemeFault[] {
  const path = 'components.public';
  return [
    ...(options.length === 0
      ? [{ code: 'SCHEME_FIELD_EMPTY', params: { path: `${path}.options` } } as const]
      : []),
    ...options.flatMap(({ id, label, value }, index) => [
      ...text(`${path}.options.${index}.id`, id),
      ...text(`${path}.options.${index}.label.zh`, label.zh),
      ...decimal(`${path}.options.${index}.value`, value),
    ]),
    ...repeated(
      `${path}.options`,
      options.map(({ id }) => id),
    ),
    ...whole(`${path}.minimumBallots`, minimumBallots, 0, 1_000_000_000),
  ];
}

function bandFaults(bands: readonly GradeBand[]): readonly SchemeFault[] {
  const each = bands.flatMap(({ name, from, below }, index) => [
    ...text(`bands.${index}.name`, name),
    ...(from === null ? [] : decimal(`bands.${index}.from`, from)),
    ...(below === null ? [] : decimal(`bands.${index}.below`, below)),
  ]);
  if (each.length > 0) return each;
  return [
    ...repeated(
      'bands',
      bands.map(({ name }) => name),
    ),
    ...checkBands(bands).map(({ kind, from, below }): SchemeFault => ({
      code: 'SCHEME_BANDS_INVALID',
      params: { path: 'bands', problem: kind, from: from ?? '−∞', below: below ?? '∞' },
    })),
  ];
}

function milestoneFaults(split: readonly string[]): readonly SchemeFault[] {
  const rises = split.every((percent, index) =>
    isDecimal(percent, { min: split[index - 1] ?? '0', max: '100' }),
  );
  const whole =
    split.length === 4 && rises && comparePoints(parsePoints(split[3] ?? '0'), parsePoints('100')) === 0;
  return whole
    ? []
    : [{ code: 'SCHEME_MILESTONES_INVALID', params: { path: 'milestoneSplit', found: split } }];
}
