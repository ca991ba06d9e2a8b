import { formatPoints } from '../scoring/points-text.js';
import { HUNDRED_POINTS, isZero, subtractPoints, sumPoints, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { isInferred, labelOf, linesOf, partsOf } from './lines.js';
import { isBlank, pointsIn, type Json } from './read.js';
import { differing, sumOf } from './sums.js';

interface Weighed {
  readonly json: Json;
  readonly place: string;
}

/** What a level of the document declares, and the parts that should come to it. */
interface Level {
  readonly name: string;
  readonly place: string;
  readonly declared: Points | undefined;
  readonly parts: readonly Weighed[];
  /** Its list is there and empty. */
  readonly hollow: boolean;
  /** It has no list at all. */
  readonly bare: boolean;
}

/** Weights of items against their group, of groups against their category, and of all against the declared total. */
export function weightFindings(document: Json): readonly Finding[] {
  const weighed = linesOf(document).some(({ json }) => pointsIn(json['weight']) !== undefined);
  const levels = levelsOf(document).filter((level) => (weighed ? true : level.parts.length === 0));
  return levels.flatMap((level) => {
    const missing = level.parts.filter((part) => weightOf(part) === undefined);
    return missing.length > 0 ? missingWeights(level, missing) : wrongSum(level);
  });
}

export const declaredTotal = (document: Json): Points | undefined =>
  pointsIn(document['weightsTotal']) ?? pointsIn(document['declaredTotal']);

function levelsOf(document: Json): readonly Level[] {
  const categories = partsOf(document, 'categories');
  const groups = [
    ...partsOf(document, 'groups'),
    ...categories.flatMap(({ json, place }) => partsOf(json, 'groups', place)),
  ];
  const top = [...categories, ...partsOf(document, 'groups'), ...itemsOf(document, '')];
  const whole: Level = {
    ...{ name: '', place: 'weightsTotal', declared: declaredTotal(document), parts: top },
    ...listsIn(document, TABLES),
  };
  return [[whole], categories.map(inner), groups.map(inner)].flatMap((level) =>
    level.filter((one) => one.parts.length > 0 || hasLostLines(one, level)),
  );
}

const inner = (part: Weighed): Level => ({
  name: labelOf(part.json),
  place: part.place,
  declared: weightOf(part),
  parts: [...partsOf(part.json, 'groups', part.place), ...itemsOf(part.json, part.place)],
  ...listsIn(part.json, ['groups', 'items']),
});

const TABLES = ['categories', 'groups', 'items', 'indicators'];

const listsIn = (json: Json, fields: readonly string[]): Pick<Level, 'hollow' | 'bare'> => ({
  hollow: fields.some((field) => Array.isArray(json[field])),
  bare: !fields.some((field) => field in json),
});

/** It weighs something and nothing stands in it: an empty list, or none where its neighbours have one. */
const hasLostLines = ({ declared, hollow, bare }: Level, level: readonly Level[]): boolean =>
  declared !== undefined &&
  !isZero(declared) &&
  (hollow || (bare && level.some(({ parts }) => parts.length > 0)));

const itemsOf = (json: Json, place: string): readonly Weighed[] => [
  ...partsOf(json, 'items', place),
  ...(place === '' ? partsOf(json, 'indicators', place) : []),
];

const weightOf = ({ json }: Weighed): Points | undefined => pointsIn(json['weight']);

function wrongSum({ name, place, declared, parts }: Level): readonly Finding[] {
  if (place === 'weightsTotal' && declared === undefined) return unusualSum(parts);
  const wrong = differing(sumOf(parts.map(weightOf)), declared);
  return wrong === undefined ? [] : [findingOf('WEIGHTS_SUM_WRONG', place, { ...wrong, name })];
}

/** Where no total is declared, weights that come to anything but 100 are unusual, and nothing is contradicted. */
function unusualSum(parts: readonly Weighed[]): readonly Finding[] {
  const unusual = differing(sumOf(parts.map(weightOf)), HUNDRED_POINTS);
  return unusual === undefined ? [] : [findingOf('WEIGHTS_SUM_UNUSUAL', 'weightsTotal', unusual)];
}

/** One cause, one finding: the sum that cannot be taken is named in it. */
function missingWeights({ declared, parts }: Level, missing: readonly Weighed[]): readonly Finding[] {
  const rest = sumPoints(parts.map(weightOf).filter((weight) => weight !== undefined));
  return missing
    .filter((part) => !isInferred(part, 'weight') && isBlank(part.json['weight']))
    .map((part) => {
      const item = labelOf(part.json) || part.place;
      const place = `${part.place}.weight`;
      if (declared === undefined) return findingOf('WEIGHT_UNKNOWN', place, { item });
      return findingOf('WEIGHT_MISSING', place, {
        item,
        rest: formatPoints(rest),
        declared: formatPoints(declared),
        expected: missing.length === 1 ? formatPoints(subtractPoints(declared, rest)) : '',
      });
    });
}
