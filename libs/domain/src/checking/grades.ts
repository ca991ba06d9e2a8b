import { formatPoints } from '../scoring/points-text.js';
import { HUNDRED_POINTS, ZERO_POINTS, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { listIn, objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import { openEnds, printStretch, seamsOf, stretchHolds, stretchOf, type Stretch } from './stretches.js';

interface Bands {
  readonly place: string;
  readonly stretches: readonly Stretch[];
  /** Only some of the grades are known, or all of them only by inference: what is between them says nothing. */
  readonly partial: boolean;
}

const FIELDS = ['grades', 'publishedGrades', 'grades_implied', 'grade_bands', 'gradeBands'];

/** Bands of grades that leave scores without a grade or with two, and a grade that its score does not have. */
export function gradeFindings(document: Json): readonly Finding[] {
  const all = FIELDS.flatMap((field) => bandsIn(document, field));
  return [...all.flatMap(seamFindings), ...all.slice(0, 1).flatMap((bands) => givenGrades(document, bands))];
}

function bandsIn(document: Json, field: string): readonly Bands[] {
  const object = objectIn(document[field]);
  const list = object === undefined ? listIn(document[field]) : listIn(object['bands']);
  const bands = objectsIn(list);
  const stretches = bands.map(stretchOf).filter(({ name }) => name !== '');
  if (stretches.length === 0) return [];
  const partial = [object, ...bands].some((json) => json?.['partial'] === true || json?.['assumed'] === true);
  return [{ place: field, stretches, partial }];
}

function seamFindings({ place, stretches, partial }: Bands): readonly Finding[] {
  const seams = seamsOf(stretches)
    .filter(({ kind }) => kind === 'overlap' || !partial)
    .map(({ kind, lower, upper, from, to }) =>
      findingOf(kind === 'gap' ? 'GRADES_GAP' : 'GRADES_OVERLAP', `${place}.${upper.name}`, {
        lower: lower.name,
        upper: upper.name,
        from,
        to,
        expected: to,
        found: from,
      }),
    );
  const ends = partial ? [] : openEnds(stretches, { least: ZERO_POINTS, most: HUNDRED_POINTS });
  return [
    ...seams,
    ...ends.map(({ range, at }) => findingOf('GRADES_END_OPEN', place, { range, found: at })),
  ];
}

function givenGrades(document: Json, { stretches }: Bands): readonly Finding[] {
  const whole = gradeFinding(
    'published_grade',
    scoreOf(document),
    textIn(document['published_grade']),
    stretches,
  );
  const units = objectsIn(document['units']).flatMap((unit) =>
    gradeFinding(
      `units.${textIn(unit['unit'])}.grade`,
      pointsIn(unit['published']),
      textIn(unit['grade']),
      stretches,
    ),
  );
  return [...whole, ...units];
}

/** In a spending report the total is money and the score is the unit's own. */
function scoreOf(document: Json): Points | undefined {
  const own = pointsIn(document['self_score']);
  return own ?? (document['spending'] === undefined ? pointsIn(document['published_total']) : undefined);
}

function gradeFinding(
  place: string,
  score: Points | undefined,
  given: string,
  stretches: readonly Stretch[],
): readonly Finding[] {
  if (score === undefined || given === '') return [];
  const own = stretches.find(({ name }) => name === given);
  const holding = stretches.find((stretch) => stretchHolds(stretch, score));
  if (holding?.name === given || (own !== undefined && stretchHolds(own, score))) return [];
  const printed = formatPoints(score);
  if (holding !== undefined) {
    const range = printStretch(holding);
    return [findingOf('GRADE_WRONG', place, { score: printed, found: given, expected: holding.name, range })];
  }
  if (own === undefined) return [];
  return [
    findingOf('GRADE_NOT_REACHED', place, { score: printed, found: given, expected: printStretch(own) }),
  ];
}
