import { formatPoints } from '../scoring/points-text.js';
import { HUNDRED_POINTS, ZERO_POINTS, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { listIn, objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import {
  isInverted,
  openEnds,
  printStretch,
  seamsOf,
  stretchHolds,
  stretchOf,
  textStretch,
  type Stretch,
} from './stretches.js';
import { differingGrades, repeatedFindings, type Bands } from './grade-names.js';
import { same } from './sums.js';

/** Where grades stand in the documents we know. */
export const GRADE_FIELDS = ['grades', 'publishedGrades', 'grades_implied', 'grade_bands', 'gradeBands'];

/** Bands of grades that leave scores without a grade or with two, and a grade that its score does not have. */
export function gradeFindings(document: Json): readonly Finding[] {
  const all = GRADE_FIELDS.flatMap((field) => bandsIn(document, field));
  const broken = all.flatMap((bands) => [...seamFindings(bands), ...repeatedFindings(bands)]);
  return [
    ...broken,
    // Of a table that is broken itself, no other limit is asked.
    ...(broken.length > 0 ? [] : differingGrades(all)),
    ...GRADE_FIELDS.flatMap((field) => [...textFindings(document, field), ...bandless(document, field)]),
    ...all.slice(0, 1).flatMap((bands) => givenGrades(document, bands)),
  ];
}

/** Grades are a list, or an object that has them under `bands`. */
function bandless(document: Json, field: string): readonly Finding[] {
  const holder = objectIn(document[field]);
  if (holder === undefined || 'bands' in holder || Object.keys(holder).length === 0) return [];
  return [findingOf('FIELD_EMPTY', `${field}.bands`, { field: 'bands', item: field, expected: 'bands' })];
}

const gradesIn = (value: unknown): readonly Json[] =>
  objectsIn(listIn(objectIn(value)?.['bands'] ?? value)).filter((json) => textIn(json['name']) !== '');

/** A grade whose ends are not known leaves open what is beside it. */
function bandsIn(document: Json, field: string): readonly Bands[] {
  const grades = gradesIn(document[field]);
  const all = grades.map(stretchOf);
  const stretches = all.filter(({ low, high }) => low !== undefined || high !== undefined);
  if (stretches.length === 0) return [];
  const marked = (mark: string): boolean =>
    [objectIn(document[field]), ...grades].some((json) => json?.[mark] === true);
  const partial = marked('partial') || stretches.length < all.length;
  return [{ place: field, stretches, partial, assumed: marked('assumed') }];
}

/** The same of bands that are complete, such as those of a result. */
export const wholeBandFindings = (place: string, bands: readonly Json[]): readonly Finding[] =>
  seamFindings({ place, stretches: bands.map(stretchOf), partial: false, assumed: false });

function seamFindings({ place, stretches: all, partial: some, assumed }: Bands): readonly Finding[] {
  const inverted = all.filter(isInverted);
  const stretches = all.filter((one) => !isInverted(one));
  // What an inverted band should hold is not known, so that no gap is one.
  const partial = some || inverted.length > 0;
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
        variant: from === to ? 'POINT' : '',
      }),
    );
  const ends = partial || assumed ? [] : openEnds(stretches, { least: ZERO_POINTS, most: HUNDRED_POINTS });
  const turned = inverted.map(({ name, low, high }) => {
    const [from, to] = [low, high].map((end) => (end === undefined ? '' : formatPoints(end.at)));
    const said = { name, from: from ?? '', to: to ?? '', found: from ?? '', expected: to ?? '' };
    return findingOf('GRADES_INVERTED', `${place}.${name}`, said);
  });
  return [
    ...turned,
    ...seams,
    ...ends.map(({ range, at }) => findingOf('GRADES_END_OPEN', place, { range, found: at })),
  ];
}

/** A grade whose text names other ends than its fields do. */
function textFindings(document: Json, field: string): readonly Finding[] {
  return gradesIn(document[field]).flatMap((json) => {
    const [read, said] = [stretchOf(json), textStretch('', json['text'])];
    if (said === undefined || (sameEnd(read.low, said.low) && sameEnd(read.high, said.high))) return [];
    return [
      findingOf('GRADE_TEXT_DIFFERS', `${field}.${read.name}`, {
        name: read.name,
        text: textIn(json['text']),
        found: printStretch(read),
        expected: printStretch(said),
      }),
    ];
  });
}

const sameEnd = (a: Stretch['low'], b: Stretch['low']): boolean =>
  a === undefined || b === undefined ? a === b : same(a.at, b.at);

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
