import { componentOf } from './component-of.js';
import { checkBands } from '../scoring/grades.js';
import { comparePoints } from '../scoring/points.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { classFaults, localTextFaults, optional } from './fault-parts.js';
import { decimal, positive, repeated, text, whole, type SchemeFault, type SchemeFaults } from './faults.js';
import type { Component, GradeBand, GradeQuota, RankBonus, Scheme, VetoEffect } from './scheme.js';

/** Grades, and everything that gives a unit another grade or place: quotas, a veto, bonuses by place. */
export function gradeFaults({
  bands,
  bandsNote,
  veto,
  quotas = [],
  rankBonuses = [],
  components,
}: Scheme): SchemeFaults {
  const names = bands.map(({ name }) => name);
  return [
    ...bandFaults(bands),
    ...optional(bandsNote, (note) => localTextFaults('bandsNote', note)),
    ...optional(veto, (effect) => vetoFaults(effect, names)),
    ...quotas.flatMap((quota, index) => quotaFaults(quota, `quotas.${index}`, names)),
    ...repeated(
      'quotas',
      quotas.map(({ grade, group }) => (group === undefined ? grade : `${grade} ${group}`)),
    ),
    ...rankBonuses.flatMap((bonus, index) => bonusFaults(bonus, `rankBonuses.${index}`)),
    ...rankBonuses.flatMap(({ class: found }, index) =>
      optional(found, (id) => bonusClassFaults(id, `rankBonuses.${index}.class`, components)),
    ),
    ...repeated(
      'rankBonuses',
      rankBonuses.map(({ id }) => id),
    ),
  ];
}

function bandFaults(bands: readonly GradeBand[]): SchemeFaults {
  const each = bands.flatMap(({ name, from, below, consequences = [] }, index) => [
    ...text(`bands.${index}.name`, name, 20),
    ...(from === null ? [] : decimal(`bands.${index}.from`, from)),
    ...(below === null ? [] : decimal(`bands.${index}.below`, below)),
    ...consequences.flatMap((words, at) => localTextFaults(`bands.${index}.consequences.${at}`, words)),
  ]);
  const readable = each.every(({ code }) => code !== 'SCHEME_DECIMAL_INVALID');
  return [
    ...each,
    ...repeated(
      'bands',
      bands.map(({ name }) => name),
    ),
    ...(readable ? checkBands(bands) : []).map(({ kind, bands: at, from, below }): SchemeFault => ({
      code: 'SCHEME_BANDS_INVALID',
      params: {
        path: ['bands', ...at.slice(-1)].join('.'),
        problem: kind,
        names: (at.length === 0 ? bands : at.flatMap((place) => bands[place] ?? [])).map(({ name }) => name),
        from: from ?? '−∞',
        below: below ?? '∞',
      },
    })),
  ];
}

function vetoFaults(veto: VetoEffect, grades: readonly string[]): SchemeFaults {
  return [
    ...effectFaults(veto, grades),
    ...optional(veto.classes, (classes) => classFaults('veto.classes', classes)),
  ];
}

function effectFaults(veto: VetoEffect, grades: readonly string[]): SchemeFaults {
  if (veto.effect === 'set' || veto.effect === 'cap') return decimal('veto.score', veto.score, '0');
  const [top] = grades;
  return veto.effect === 'bar-top-grade' && top !== undefined ? lowest('veto.effect', top, grades) : [];
}

function quotaFaults(
  { grade, group, percent, count }: GradeQuota,
  path: string,
  grades: readonly string[],
): SchemeFaults {
  return [
    ...(grades.includes(grade)
      ? lowest(`${path}.grade`, grade, grades)
      : [
          {
            code: 'SCHEME_GRADE_UNKNOWN',
            params: { path: `${path}.grade`, found: grade, known: grades },
          } as const,
        ]),
    ...optional(group, (name) => text(`${path}.group`, name, 40)),
    ...(percent === undefined && count === undefined
      ? [{ code: 'SCHEME_FIELD_NEEDED', params: { path, field: 'percent', found: 'quotas' } } as const]
      : []),
    ...optional(percent, (share) => percentFaults(`${path}.percent`, share)),
    ...optional(count, (most) => whole(`${path}.count`, most, 0, 10_000)),
  ];
}

function percentFaults(path: string, percent: string): SchemeFaults {
  if (isDecimal(percent, { min: '0', max: '100' }) && positive(path, percent).length === 0) return [];
  return [{ code: 'SCHEME_PERCENT_INVALID', params: { path, found: percent } }];
}

function lowest(path: string, grade: string, grades: readonly string[]): SchemeFaults {
  return grades.at(-1) === grade ? [{ code: 'SCHEME_GRADE_LOWEST', params: { path, found: grade } }] : [];
}

function bonusFaults({ id, of, points, minimumCount }: RankBonus, path: string): SchemeFaults {
  const each = points.flatMap((one, index) => decimal(`${path}.points.${index}`, one, '0'));
  return [
    ...text(`${path}.id`, id, 40),
    ...text(`${path}.of`, of, 40),
    ...(points.length === 0
      ? [{ code: 'SCHEME_FIELD_EMPTY', params: { path: `${path}.points` } } as const]
      : []),
    ...each,
    ...(each.length > 0 ? [] : risingFaults(points, `${path}.points`)),
    ...optional(minimumCount, (least) => whole(`${path}.minimumCount`, least, 0, 1_000_000)),
  ];
}

function bonusClassFaults(found: string, path: string, components: readonly Component[]): SchemeFaults {
  const known = (componentOf({ components }, 'incentive')?.catalogue ?? []).map(({ id }) => id);
  return known.includes(found) ? [] : [{ code: 'SCHEME_CLASS_UNKNOWN', params: { path, found, known } }];
}

function risingFaults(points: readonly string[], path: string): SchemeFaults {
  return points.flatMap((found, index): SchemeFaults => {
    const before = points[index - 1];
    if (before === undefined || comparePoints(parsePoints(found), parsePoints(before)) <= 0) return [];
    return [{ code: 'SCHEME_BONUS_RISES', params: { path: `${path}.${index}`, found, before } }];
  });
}
