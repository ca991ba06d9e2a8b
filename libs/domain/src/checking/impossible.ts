import { formatPoints } from '../scoring/points-text.js';
import {
  comparePoints,
  dividePoints,
  isZero,
  negatePoints,
  pointsOf,
  ZERO_POINTS,
  type Points,
} from '../scoring/points.js';
import { ruleFaults } from '../scoring/rules/score-rule.js';
import { limitOf, ruleOfCase } from './case-rule.js';
import { findingOf, notAmong, type Finding } from './finding.js';
import { accountsOf, type Account, type Entry } from './ledger.js';
import { labelOf, linesOf, partsOf, under, type Line } from './lines.js';
import { observedFindings } from './observed.js';
import { headsSaid } from './prices.js';
import { targetsOf } from './rule-form.js';
import { decimalIn, objectIn, pointsIn, type Json } from './read.js';

/** Numbers that cannot be (a weight of -2, a breach by 0 people), and those whose sign may be meant in two ways. */
export const impossibleFindings = (document: Json): readonly Finding[] => [
  ...belowIn(document, '', '', ['weightsTotal', 'declaredTotal']),
  ...belowIn(objectIn(document['staff']) ?? {}, 'staff', 'staff', ['authorised', 'actual']),
  ...weighedIn(document).flatMap(({ json, place }) =>
    belowIn(json, place, labelOf(json) || place, ['weight']),
  ),
  ...linesOf(document).flatMap(({ json, place, label }) => {
    const weight = pointsIn(json['weight']);
    return weight !== undefined && isZero(weight)
      ? [outOfRange(under(place, 'weight'), label, 'weight', formatPoints(weight), '>0')]
      : [];
  }),
  ...linesOf(document).flatMap(observedFindings),
  ...linesOf(document).flatMap((line) => {
    const said = ruleNumbers(line);
    return [...said, ...notAmong(said, targetFindings(line))];
  }),
  ...accountsOf(document).flatMap(entryFindings),
];

const isBelow = (points: Points | undefined, least: Points): points is Points =>
  points !== undefined && comparePoints(points, least) < 0;

function belowIn(json: Json, place: string, item: string, fields: readonly string[]): readonly Finding[] {
  return fields.flatMap((field) => {
    const points = pointsIn(json[field]);
    return isBelow(points, ZERO_POINTS)
      ? [outOfRange(under(place, field), item, field, formatPoints(points), '≥0')]
      : [];
  });
}

const outOfRange = (place: string, item: string, field: string, found: string, expected: string): Finding =>
  findingOf('NUMBER_OUT_OF_RANGE', place, {
    ...{ item, field, found, expected },
    variant: item === '' ? 'WHOLE' : '',
  });

function weighedIn(document: Json): readonly { readonly json: Json; readonly place: string }[] {
  const categories = partsOf(document, 'categories');
  const groups = categories.flatMap(({ json, place }) => partsOf(json, 'groups', place));
  return [...categories, ...partsOf(document, 'groups'), ...groups, ...linesOf(document)];
}

/** Steps, intervals and points of a rule that the engine would refuse. */
function ruleNumbers(line: Line): readonly Finding[] {
  const rule = ruleOfCase(line.json);
  if (rule === undefined) return [];
  return ruleFaults(rule, decimalIn(line.json['weight']) ?? '0').flatMap(({ code, path, params }) => {
    if (code !== 'RULE_NUMBER_NOT_POSITIVE' && code !== 'RULE_NUMBER_TOO_SMALL') return [];
    const expected = code === 'RULE_NUMBER_NOT_POSITIVE' ? '>0' : `≥${params['min'] ?? '0'}`;
    const ofLine = path.startsWith('target') && objectIn(line.json['rule'])?.['target'] === undefined;
    const place = under(line.place, ofLine ? 'target' : under('rule', path));
    const field = ofLine ? 'target' : (path.split('.').at(-1) ?? path);
    return [outOfRange(place, line.label, field, params['found'] ?? '', expected)];
  });
}

/** What is counted one by one is never below 0; a rate or an amount may be meant to fall. */
const COUNTED = /^(?:[人次个件家项篇场期起处份户名条例台套辆所天]|人次|家次|场次)$/;

function targetFindings(line: Line): readonly Finding[] {
  return targetsOf(line).flatMap((asked) => {
    const target = pointsIn(asked['target']);
    if (limitOf(asked) === undefined || !isBelow(target, ZERO_POINTS)) return [];
    const place = under(line.place, asked === line.json ? 'target' : 'targets');
    const found = formatPoints(target);
    if (COUNTED.test(limitOf(asked)?.measure ?? ''))
      return [outOfRange(place, line.label, 'target', found, '≥0')];
    const expected = formatPoints(negatePoints(target));
    return [findingOf('TARGET_BELOW_ZERO', place, { item: line.label, found, expected })];
  });
}

const entryFindings = ({ unit, place, deductions, additions }: Account): readonly Finding[] => [
  ...deductions.flatMap((entry) => entryFinding(unit, under(place, 'deductions'), entry, '')),
  ...additions.flatMap((entry) => entryFinding(unit, under(place, 'additions'), entry, 'ADDED')),
];

/** What one of them cost by either number, where that can be said. */
function perHead(points: Points | undefined, heads: Points, said: Points): Readonly<Record<string, string>> {
  if (points === undefined || isZero(heads) || isZero(said)) return {};
  return {
    variant: 'PRICED',
    price: formatPoints(dividePoints(points, heads)),
    priceSaid: formatPoints(dividePoints(points, said)),
  };
}

function entryFinding(unit: string, side: string, entry: Entry, variant: string): readonly Finding[] {
  const { reason, points, heads, count } = entry;
  const [place, item] = [under(side, reason), `${unit} ${reason}`.trim()];
  const said = headsSaid(reason);
  const signed = isBelow(points, ZERO_POINTS)
    ? [
        findingOf('ENTRY_BELOW_ZERO', `${place}.points`, {
          ...{ unit, reason, found: formatPoints(points), expected: formatPoints(negatePoints(points)) },
          variant,
        }),
      ]
    : [];
  const few = isBelow(heads, pointsOf(1))
    ? [outOfRange(`${place}.heads`, item, 'heads', formatPoints(heads), '≥1')]
    : [];
  const differ = few.length === 0 && heads !== undefined && said !== undefined && comparePoints(heads, said);
  return [
    ...signed,
    ...few,
    ...(differ
      ? [
          findingOf('HEADS_DIFFER', `${place}.heads`, {
            ...{ unit, reason, found: formatPoints(heads), expected: formatPoints(said) },
            ...perHead(points, heads, said),
          }),
        ]
      : []),
    ...(isBelow(count, ZERO_POINTS)
      ? [outOfRange(`${place}.count`, item, 'count', formatPoints(count), '≥0')]
      : []),
  ];
}
