import { leastDaysOfNotice } from './notice-limits.js';
import { ID_GRAMMAR } from '../core/streams.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';
import { optional, roundingFaults } from './fault-parts.js';
import { decimal, positive, range, text, whole, type SchemeFault, type SchemeFaults } from './faults.js';
import { MOST_DAYS, MOST_DECIMALS } from './limits.js';
import type { ComponentId, Scheme } from './scheme.js';
import { schemeMisfits } from './scheme-shape.js';
import { componentFaults } from './validate-components.js';
import { formulaFaults } from './validate-formula.js';
import { gradeFaults } from './validate-grades.js';
import { indicatorFaults } from './validate-indicators.js';
import { stageFaults } from './validate-stages.js';

/** Everything wrong with JSON that should be a scheme: its shape, and when that is right its content. `[]`: it can score. */
export function schemeProblems(json: unknown): SchemeFaults {
  const misfits = schemeMisfits(json).map(({ path, problem, expected, found }): SchemeFault => ({
    code: 'SCHEME_SHAPE_INVALID',
    // Printed JSON never reads so: a text would stand in quotes.
    params: { path, problem, expected, found: found === '' ? 'nothing' : found },
  }));
  return misfits.length > 0 ? misfits : schemeFaults(json as Scheme);
}

/** What keeps a scheme from scoring facts: everything but stages that a cycle would need and a score does not. */
export function scoringProblems(json: unknown): SchemeFaults {
  return schemeProblems(json).filter(({ code }) => code !== 'SCHEME_STAGE_NEEDED');
}

/** Everything that keeps a well-shaped scheme from being published; `[]` when nothing does. */
export function schemeFaults(scheme: Scheme): SchemeFaults {
  return [
    ...(ID_GRAMMAR.test(scheme.id)
      ? []
      : [{ code: 'SCHEME_ID_INVALID', params: { path: 'id', found: scheme.id } } as const]),
    ...whole('version', scheme.version, 1, 9_999),
    ...text('name', scheme.name, 100),
    ...positive('declaredTotal', scheme.declaredTotal),
    ...whole('scoreDecimals', scheme.scoreDecimals, 0, MOST_DECIMALS),
    ...componentFaults(scheme.components),
    ...formulaFaults(scheme),
    ...roundingFaults('rounding', scheme.rounding),
    ...gradeFaults(scheme),
    ...milestoneFaults(scheme.milestoneSplit),
    ...stageFaults(scheme),
    ...whole('noticeDays', scheme.noticeDays, 1, 365),
    ...optional(scheme.noticeWorkingDays, (days) => whole('noticeWorkingDays', days, 1, 250)),
    ...optional(scheme.noticeWithinDays, (days) => whole('noticeWithinDays', days, 0, 365)),
    ...optional(scheme.noticeMaxDays, (days) => whole('noticeMaxDays', days, leastDaysOfNotice(scheme), 730)),
    ...indicatorFaults(scheme),
    ...scoringFaults(scheme),
    ...watchFaults(scheme),
    ...strangerFaults(scheme),
  ];
}

/** Settings of the computation that need not be there. */
function scoringFaults({ jointShares, difficulty, roundingBefore, totalLimits }: Scheme): SchemeFaults {
  return [
    ...optional(jointShares, ({ lead, assisting }) => [
      ...whole('jointShares.lead', lead, 1, 1_000),
      ...whole('jointShares.assisting', assisting, 1, 1_000),
    ]),
    ...optional(difficulty, ({ min, max }) => [
      ...positive('difficulty.min', min),
      ...range('difficulty', min, max),
    ]),
    ...optional(roundingBefore?.indicator, (one) => roundingFaults('roundingBefore.indicator', one)),
    ...Object.entries(roundingBefore?.components ?? {}).flatMap(([id, one]) =>
      roundingFaults(`roundingBefore.components.${id}`, one),
    ),
    ...range('totalLimits', totalLimits?.min, totalLimits?.max),
  ];
}

/** How progress and deadlines are watched: each rung of the ladder is later than the one before. */
function watchFaults({ trafficLight, reminders }: Scheme): SchemeFaults {
  return [
    ...optional(trafficLight, ({ shortBy, days }) => [
      ...decimal('trafficLight.shortBy', shortBy, '0'),
      ...whole('trafficLight.days', days, 0, MOST_DAYS),
    ]),
    ...optional(reminders, ({ before, press, supervise, chair }) => [
      ...whole('reminders.before', before, 1, MOST_DAYS),
      ...whole('reminders.press', press, 1, MOST_DAYS),
      ...whole('reminders.supervise', supervise, press + 1, MOST_DAYS + 1),
      ...whole('reminders.chair', chair, supervise + 1, MOST_DAYS + 2),
    ]),
  ];
}

/** What is set for a component that the scheme does not have would be read by nobody. */
function strangerFaults(scheme: Scheme): SchemeFaults {
  const declared: readonly string[] = scheme.components.map(({ id }) => id);
  const rounded = Object.keys(scheme.roundingBefore?.components ?? {});
  const settings: readonly (readonly [path: string, component: string, set: boolean])[] = [
    ['indicators', 'target', (scheme.indicators ?? []).length > 0],
    ['difficulty', 'target', scheme.difficulty !== undefined],
    ['rankBonuses', 'incentive' satisfies ComponentId, (scheme.rankBonuses ?? []).length > 0],
    ...rounded.map((id) => [`roundingBefore.components.${id}`, id, true] as const),
  ];
  return settings
    .filter(([, component, set]) => set && !declared.includes(component))
    .map(([path, component]) => ({ code: 'SCHEME_COMPONENT_UNKNOWN', params: { path, component } }));
}

function milestoneFaults(split: readonly string[]): SchemeFaults {
  const rises = split.every((percent, index) =>
    isDecimal(percent, { min: split[index - 1] ?? '0', max: '100' }),
  );
  const complete =
    split.length === 4 && rises && comparePoints(parsePoints(split[3] ?? '0'), parsePoints('100')) === 0;
  return complete
    ? []
    : [{ code: 'SCHEME_MILESTONES_INVALID', params: { path: 'milestoneSplit', found: split } }];
}
