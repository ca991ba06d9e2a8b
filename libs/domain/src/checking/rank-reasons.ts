import { formatPoints } from '../scoring/points-text.js';
import { ZERO_POINTS, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { accountsOf } from './ledger.js';
import { plainName } from './names.js';
import { countFindings, type Counted } from './rank-counts.js';
import { entriesIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import { same } from './sums.js';

interface Held extends Counted {
  readonly of: string;
  readonly shared: boolean;
  readonly points: Points | undefined;
}

const NUMERALS = '一二三四五六七八九十';
/** 采稿量并列第2, 采稿量第2名（并列）, 采稿量排名并列第2位, 采稿量（第2）. */
const RANK =
  /^(.+?)[,:]*(?:排名|名次|位列|位居)?\(?(并列)?第([0-9]+|[一二三四五六七八九十])[名位]?\(?(并列)?\)*$/;

/** 采稿量排名 ranks 采稿量. */
const ranked = (of: string): string => plainName(of).replace(/(?:排名|名次)$/, '');

/** 采稿量并列第2: what is ranked, the place, and whether it is shared; undefined for any other reason. */
export function rankReason(
  reason: string,
): { readonly of: string; readonly place: number; readonly shared: boolean } | undefined {
  const parts = RANK.exec(plainName(reason));
  if (parts === null) return undefined;
  const [, of = '', before, place = '', behind] = parts;
  const numeral = NUMERALS.indexOf(place);
  const shared = before !== undefined || behind !== undefined;
  return { of, place: numeral >= 0 ? numeral + 1 : Number(place), shared };
}

/** Places that a ledger pays for: who shares them, what they pay, whether one is left out, and the counts behind them. */
export function rankFindings(document: Json): readonly Finding[] {
  const accounts = accountsOf(document);
  const held = accounts.flatMap(({ unit, additions }) =>
    additions.flatMap(({ reason, points, count }) => {
      const rank = rankReason(reason);
      return rank === undefined ? [] : [{ ...rank, unit, points, count }];
    }),
  );
  const hidden = accounts.some(({ vetoed, additions }) => vetoed && additions.length === 0);
  return [...new Set(held.map(({ of }) => of))].flatMap((of) => {
    const holders = held.filter((one) => one.of === of);
    return [
      ...sharingFindings(of, holders),
      ...bonusFindings(document, of, holders),
      ...countFindings(of, holders),
      ...skippedFindings(of, holders, hidden),
    ];
  });
}

const placesOf = (holders: readonly Held[]): readonly number[] =>
  [...new Set(holders.map(({ place }) => place))].toSorted((a, b) => a - b);

const unitsOf = (holders: readonly Held[]): string =>
  holders
    .map(({ unit }) => unit)
    .toSorted()
    .join('、');

function sharingFindings(of: string, holders: readonly Held[]): readonly Finding[] {
  return placesOf(holders).flatMap((place) => {
    const there = holders.filter((one) => one.place === place);
    const [only] = there;
    const about = { of, rank: String(place), found: String(there.length) };
    const at = `rank.${of}.${place}`;
    if (there.length === 1 && only?.shared === true)
      return [findingOf('RANK_SHARED_ALONE', at, { ...about, unit: only.unit, expected: '2' })];
    if (there.length > 1 && there.some(({ shared }) => !shared))
      return [findingOf('RANK_NOT_MARKED_SHARED', at, { ...about, units: unitsOf(there), expected: '1' })];
    return [];
  });
}

function bonusFindings(document: Json, of: string, holders: readonly Held[]): readonly Finding[] {
  const ladder = objectsIn(document['rankBonus']).find((bonus) => ranked(textIn(bonus['of'])) === of);
  if (ladder === undefined) return [];
  return holders.flatMap(({ place, unit, points }) => {
    const due = pointsAt(ladder['points'], place);
    if (points === undefined || same(points, due)) return [];
    return [
      findingOf('RANK_BONUS_WRONG', `units.${unit}.additions.${of}`, {
        of,
        rank: String(place),
        unit,
        found: formatPoints(points),
        expected: formatPoints(due),
      }),
    ];
  });
}

/** Points by place, as a map or as a list from the first place on; a place behind them pays nothing. */
function pointsAt(points: unknown, place: number): Points {
  const listed: unknown = Array.isArray(points)
    ? points[place - 1]
    : entriesIn(points).find(([key]) => plainName(key).replace(/^第|[名位]$/g, '') === String(place))?.[1];
  return pointsIn(listed) ?? ZERO_POINTS;
}

/** Behind a place held by n, the next is the one after it or n further: published ladders know both. */
function skippedFindings(of: string, holders: readonly Held[], hidden: boolean): readonly Finding[] {
  const places = placesOf(holders);
  return places.flatMap((place, index) => {
    const before = places[index - 1];
    const sharing = holders.filter((one) => one.place === before).length;
    const fitting = before === undefined ? [1] : [before + 1, before + sharing];
    if (fitting.includes(place)) return [];
    return [
      findingOf(hidden ? 'RANK_NOT_SHOWN' : 'RANK_SKIPPED', `rank.${of}.${place}`, {
        of,
        found: String(place),
        expected: String(fitting[0]),
      }),
    ];
  });
}
