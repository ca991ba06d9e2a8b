import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, type Points } from '../scoring/points.js';
import { findingOf, type CheckCode, type Finding } from './finding.js';
import { labelOf, partsOf } from './lines.js';
import { objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import { same, sumOf } from './sums.js';

interface Whole {
  readonly name: string;
  readonly place: string;
  readonly whole: Points | undefined;
  readonly parts: readonly { readonly name: string; readonly value: Points | undefined }[];
  readonly partial: boolean;
  /** Some of the whole, singled out beside its parts. */
  readonly supervised: Points | undefined;
}

/** Numbers that are said to be made of others: statements (其中现场整改34处，限期整改24处), hazards, staff. */
export const partFindings = (document: Json): readonly Finding[] => [
  ...wholesOf(document).flatMap((whole) => [...partsFinding(whole), ...supervisedFinding(whole)]),
  ...staffFinding(document),
];

function wholesOf(document: Json): readonly Whole[] {
  const stated = partsOf(document, 'statements').map(({ json, place }) =>
    wholeOf(json, place, labelOf(json)),
  );
  const others = Object.entries(document).flatMap(([field, value]) => {
    const json = objectIn(value);
    return json === undefined || json['parts'] === undefined
      ? []
      : [wholeOf(json, field, labelOf(json) || field)];
  });
  return [...stated, ...others];
}

function wholeOf(json: Json, place: string, name: string): Whole {
  return {
    name,
    place,
    whole: ['total', 'found', 'whole']
      .map((field) => pointsIn(json[field]))
      .find((points) => points !== undefined),
    parts: partsIn(json['parts']),
    partial: json['partial'] === true,
    supervised: pointsIn(json['supervised']),
  };
}

function partsIn(parts: unknown): Whole['parts'] {
  const listed = objectsIn(parts).map((part) => ({
    name: textIn(part['name']),
    value: pointsIn(part['value']) ?? pointsIn(part['amount']) ?? pointsIn(part['count']),
  }));
  const mapped = Object.entries(objectIn(parts) ?? {}).map(([name, value]) => ({
    name,
    value: pointsIn(value),
  }));
  return [...listed, ...mapped];
}

function partsFinding({ name, place, whole, parts, partial }: Whole): readonly Finding[] {
  const sum = parts.length === 0 ? undefined : sumOf(parts.map(({ value }) => value));
  if (whole === undefined || sum === undefined || same(whole, sum)) return [];
  const code: CheckCode = partial && comparePoints(sum, whole) < 0 ? 'PARTS_LEFT_OUT' : 'PARTS_SUM_WRONG';
  const printed = parts.map((part) => `${part.name}${formatPoints(part.value as Points)}`).join('、');
  return [
    findingOf(code, place, {
      name,
      parts: printed,
      found: formatPoints(sum),
      expected: formatPoints(whole),
    }),
  ];
}

function supervisedFinding({ name, place, whole, supervised }: Whole): readonly Finding[] {
  if (whole === undefined || supervised === undefined || comparePoints(supervised, whole) <= 0) return [];
  return [
    findingOf('PART_ABOVE_WHOLE', `${place}.supervised`, {
      name,
      found: formatPoints(supervised),
      expected: formatPoints(whole),
    }),
  ];
}

function staffFinding(document: Json): readonly Finding[] {
  const staff = objectIn(document['staff']) ?? {};
  const [authorised, actual] = [pointsIn(staff['authorised']), pointsIn(staff['actual'])];
  if (authorised === undefined || actual === undefined || comparePoints(actual, authorised) <= 0) return [];
  const [found, expected] = [formatPoints(actual), formatPoints(authorised)];
  return [findingOf('STAFF_ABOVE_AUTHORISED', 'staff.actual', { found, expected })];
}
