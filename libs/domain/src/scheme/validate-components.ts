import { MOST_WORKING_DAYS } from '../core/working-days.js';
import { classFaults, optional } from './fault-parts.js';
import { decimal, positive, range, repeated, text, whole, type SchemeFaults } from './faults.js';
import { MOST_DECIMALS, PERIOD } from './limits.js';
import type {
  Component,
  ComponentId,
  IncentiveComponent,
  InspectionComponent,
  LeaderComponent,
  PublicComponent,
  RollupComponent,
} from './scheme.js';

/** What a ledger is made of: a base that the formula brings, additions and deductions. */
const LEDGER: readonly ComponentId[] = ['incentive', 'inspection'];

/** What is wrong with the components, each by its place in the list, and whether they give something to rank by. */
export function componentFaults(components: readonly Component[]): SchemeFaults {
  return [
    ...rankedByNothing(components),
    ...components.flatMap((component, index) => oneFaults(component, `components.${index}`)),
  ];
}

/** Units are ranked by a target score, by months rolled up, or by a ledger. */
function rankedByNothing(components: readonly Component[]): SchemeFaults {
  const ranks = components.some(({ id }) => id === 'target' || id === 'rollup');
  if (ranks || (components.length > 0 && components.every(({ id }) => LEDGER.includes(id)))) return [];
  return [{ code: 'SCHEME_COMPONENT_MISSING', params: { path: 'components', component: 'target' } }];
}

function oneFaults(component: Component, path: string): SchemeFaults {
  const cap = 'cap' in component ? component.cap : undefined;
  return [
    ...text(`${path}.name`, component.name, 40),
    ...ownFaults(component, path),
    ...(cap === undefined || cap === null ? [] : decimal(`${path}.cap`, cap, '0')),
    ...range(path, component.floor, cap),
  ];
}

function ownFaults(component: Component, path: string): SchemeFaults {
  switch (component.id) {
    case 'target':
      return [];
    case 'incentive':
      return catalogueFaults(component, path);
    case 'inspection':
      return inspectionFaults(component, path);
    case 'leader':
      return leaderFaults(component, path);
    case 'public':
      return publicFaults(component, path);
    case 'rollup':
      return rollupFaults(component, path);
  }
}

function catalogueFaults({ catalogue }: IncentiveComponent, path: string): SchemeFaults {
  return optional(catalogue, (classes) => [
    ...classFaults(`${path}.catalogue`, classes),
    ...classes.flatMap(({ cap }, index) =>
      optional(cap, (most) => decimal(`${path}.catalogue.${index}.cap`, most, '0')),
    ),
  ]);
}

function inspectionFaults(
  { answerWorkingDays, secondSignatureAbove }: InspectionComponent,
  path: string,
): SchemeFaults {
  return [
    ...optional(answerWorkingDays, (days) => whole(`${path}.answerWorkingDays`, days, 1, MOST_WORKING_DAYS)),
    ...optional(secondSignatureAbove, (limit) => decimal(`${path}.secondSignatureAbove`, limit, '0')),
  ];
}

function leaderFaults(
  { min, max, decimals, weights, minimumSheets }: LeaderComponent,
  path: string,
): SchemeFaults {
  return [
    ...decimal(`${path}.min`, min),
    ...decimal(`${path}.max`, max),
    ...range(path, min, max),
    ...whole(`${path}.decimals`, decimals, 0, MOST_DECIMALS),
    ...Object.entries(weights).flatMap(([person, weight]) =>
      decimal(`${path}.weights.${person}`, weight, '0'),
    ),
    ...optional(minimumSheets, (least) => whole(`${path}.minimumSheets`, least, 1, 10_000)),
  ];
}

function publicFaults({ options, minimumBallots }: PublicComponent, path: string): SchemeFaults {
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

/** How many of the best, or what each period weighs, belongs to the method that reads it and to no other. */
function rollupFaults({ method, count, weights }: RollupComponent, path: string): SchemeFaults {
  const periods = Object.entries(weights ?? {});
  const reads = { count: method === 'best', weights: method === 'weighted' };
  const given = { count: count !== undefined, weights: weights !== undefined };
  return [
    ...(['count', 'weights'] as const).flatMap((field): SchemeFaults => {
      if (reads[field] === given[field]) return [];
      const code = reads[field] ? 'SCHEME_FIELD_NEEDED' : 'SCHEME_FIELD_UNUSED';
      return [{ code, params: { path: `${path}.${field}`, field, found: method } }];
    }),
    ...optional(count, (best) => whole(`${path}.count`, best, 1, 366)),
    ...(weights !== undefined && periods.length === 0
      ? [{ code: 'SCHEME_FIELD_EMPTY', params: { path: `${path}.weights` } } as const]
      : []),
    ...periods.flatMap(([period]): SchemeFaults =>
      PERIOD.test(period)
        ? []
        : [{ code: 'SCHEME_PERIOD_INVALID', params: { path: `${path}.weights.${period}`, found: period } }],
    ),
    ...periods.flatMap(([period, weight]) => positive(`${path}.weights.${period}`, weight)),
  ];
}
