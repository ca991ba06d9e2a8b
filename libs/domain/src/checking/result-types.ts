import type { Typed } from './field-types.js';
import { findingOf, type Finding } from './finding.js';
import { keyOf, under } from './lines.js';
import { listIn, objectIn, type Json } from './read.js';
import { unitOf } from './result-components.js';
import { typesIn } from './type-findings.js';

type May = Typed['may'];

const of = (may: May, at: string, ...fields: readonly string[]): readonly Typed[] =>
  fields.map((field) => ({ at: under(at, field), may }));
const texts = (at: string, ...fields: readonly string[]): readonly Typed[] => of(['text'], at, ...fields);
const figures = (at: string, ...fields: readonly string[]): readonly Typed[] => of(['figure'], at, ...fields);
const numbers = (at: string, ...fields: readonly string[]): readonly Typed[] => of(['number'], at, ...fields);
const objects = (at: string, ...fields: readonly string[]): readonly Typed[] => of(['object'], at, ...fields);
const flags = (at: string, ...fields: readonly string[]): readonly Typed[] =>
  of(['true-or-false'], at, ...fields);
const tables = (at: string, ...fields: readonly string[]): readonly Typed[] =>
  fields.flatMap((field) => [...of(['list'], at, field), ...objects(under(at, field), '*')]);

const WHOLE: readonly Typed[] = [
  ...texts('', 'kind', 'formula', 'finalName'),
  ...objects('', 'scheme', 'weights', 'computed'),
  ...texts('scheme', 'id', 'name', 'formula'),
  ...numbers('scheme', 'version'),
  ...tables('', 'bands', 'quotas'),
  ...texts('bands.*', 'name'),
  ...figures('bands.*', 'from', 'below'),
  ...flags('bands.*', 'fromIncluded', 'belowIncluded'),
  ...texts('quotas.*', 'grade', 'group'),
  ...figures('quotas.*', 'percent'),
  ...numbers('quotas.*', 'count'),
  ...figures('weights', 'declared', 'found'),
  ...objects('weights', 'acknowledged'),
];

const STEPS = (at: string): readonly Typed[] => [
  ...tables(at, 'steps'),
  ...texts(under(at, 'steps.*'), 'code'),
  ...objects(under(at, 'steps.*'), 'params'),
];

const ROW: readonly Typed[] = [
  ...texts('', 'unit', 'name', 'rankingGroup', 'grade', 'gradeBeforeQuota'),
  ...numbers('', 'rank', 'groupRank'),
  ...figures('', 'final', 'total', 'carriedWeight', 'countedWeight'),
  ...figures('', 'target', 'leader', 'public', 'rollup', 'incentive', 'inspection'),
  ...flags('', 'provisional'),
  ...objects('', 'veto'),
  ...texts('veto', 'reason', 'effect'),
  ...figures('veto', 'score', 'before', 'beforeVeto'),
  ...STEPS(''),
  ...tables('', 'consequences', 'components', 'indicators', 'incentives', 'deductions', 'differences'),
  ...texts('components.*', 'id', 'name'),
  ...figures('components.*', 'points', 'before'),
  ...objects('components.*', 'explanation'),
  ...STEPS('components.*'),
  ...texts('indicators.*', 'id', 'name', 'group', 'status'),
  ...figures('indicators.*', 'weight', 'score'),
  ...objects('indicators.*', 'rule', 'share', 'observation'),
  ...STEPS('indicators.*'),
  ...['incentives.*', 'deductions.*'].flatMap((at) => [
    ...texts(at, 'reason', 'class'),
    ...figures(at, 'points'),
    ...numbers(at, 'heads'),
    ...objects(at, 'bonus'),
    ...texts(under(at, 'bonus'), 'id'),
    ...numbers(under(at, 'bonus'), 'rank', 'count'),
  ]),
  ...texts('differences.*', 'what', 'indicator'),
  ...of(['text', 'number'], 'differences.*', 'claimed', 'computed'),
];

/** Cells of a result that hold something of another kind, units without a final, and a result without units. */
export function resultTypeFindings(document: Json): readonly Finding[] {
  const computed = objectIn(document['computed']) ?? document;
  const units = computed['units'];
  const whole = typesIn(document, '', WHOLE);
  const rows = typesIn(computed, '', tables('', 'units'));
  if (listIn(units).length === 0 && rows.length === 0)
    return [
      ...whole,
      findingOf('FIELD_EMPTY', 'units', { field: 'units', expected: 'units', variant: 'WHOLE' }),
    ];
  return [
    ...whole,
    ...rows,
    ...listIn(units).flatMap((one, index) => {
      const row = objectIn(one);
      if (row === undefined) return [];
      const item = unitOf(row) || keyOf(row, index);
      const place = `units.${item}`;
      if ('final' in row) return typesIn(row, place, ROW);
      return [findingOf('FIELD_EMPTY', `${place}.final`, { field: 'final', item, expected: 'final' })];
    }),
  ];
}
