import { formatPoints } from '../scoring/points-text.js';
import {
  addPoints,
  comparePoints,
  HUNDRED_POINTS,
  minPoints,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { partsOf } from './lines.js';
import { isBlank, objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';
import { same } from './sums.js';

/** One unit's account of a period. */
export interface Account {
  readonly unit: string;
  readonly place: string;
  readonly published: Points | undefined;
  /** Whether no score is given; one that cannot be read is none of these. */
  readonly blank: boolean;
  readonly deductions: readonly Entry[];
  readonly additions: readonly Entry[];
  readonly vetoed: boolean;
  /** What base, entries and veto come to; undefined when an entry has no points. */
  readonly computed: Points | undefined;
  readonly base: Points;
  /** Whether the account has a base of its own. */
  readonly ownBase: boolean;
}

export interface Entry {
  readonly reason: string;
  readonly points: Points | undefined;
  readonly heads: Points | undefined;
  readonly count: Points | undefined;
}

/** The accounts of a ledger (月度考核台账); none where units are only listed in a document that calls itself something else. */
export function accountsOf(document: Json): readonly Account[] {
  const isLedger = textIn(document['kind']).toLowerCase() === 'monthly ledger';
  return partsOf(document, 'units')
    .filter(
      ({ json }) =>
        isLedger || ['deductions', 'additions', 'published', 'veto'].some((field) => field in json),
    )
    .map(({ json, place }) => accountOf(document, json, place));
}

function accountOf(document: Json, json: Json, place: string): Account {
  const base = pointsIn(json['base']) ?? pointsIn(document['base']) ?? HUNDRED_POINTS;
  const deductions = objectsIn(json['deductions']).map(entryOf);
  const additions = objectsIn(json['additions']).map(entryOf);
  const vetoed = !isBlank(json['veto']) && json['veto'] !== false;
  const points = [...deductions, ...additions].map((entry) => entry.points);
  const sum = points.includes(undefined)
    ? undefined
    : subtractPoints(addPoints(base, totalOf(additions)), totalOf(deductions));
  return {
    unit: textIn(json['unit']) || textIn(json['name']),
    place,
    published: pointsIn(json['published']),
    blank: isBlank(json['published']),
    deductions,
    additions,
    vetoed,
    base,
    ownBase: !isBlank(json['base']),
    computed: vetoed ? underVeto(objectIn(document['veto']) ?? {}, sum) : sum,
  };
}

const entryOf = (json: Json): Entry => ({
  reason: textIn(json['reason']),
  points: pointsIn(json['points']),
  heads: pointsIn(json['heads']),
  count: pointsIn(json['count']),
});

export const totalOf = (entries: readonly Entry[]): Points =>
  sumPoints(entries.map(({ points }) => points ?? ZERO_POINTS));

function underVeto(veto: Json, sum: Points | undefined): Points | undefined {
  const score = pointsIn(veto['score']);
  switch (textIn(veto['mode']) || textIn(veto['effect'])) {
    case 'zero':
      return ZERO_POINTS;
    case 'cap':
      return sum === undefined || score === undefined ? undefined : minPoints(sum, score);
    case 'ineligible':
    case 'bar-top-grade':
      return sum;
    default:
      return score;
  }
}

/** Every account against its entries, and the published order against the scores. */
export function ledgerFindings(document: Json): readonly Finding[] {
  const accounts = accountsOf(document);
  return [...accounts.flatMap(totalFinding), ...orderFindings(document, accounts)];
}

function totalFinding(account: Account): readonly Finding[] {
  const { unit, published, blank, computed, base, deductions, additions, vetoed } = account;
  const place = `${account.place}.published`;
  if (published === undefined) return blank ? [findingOf('SCORE_MISSING', place, { item: unit })] : [];
  if (computed === undefined || same(published, computed)) return [];
  const [found, expected] = [formatPoints(published), formatPoints(computed)];
  if (vetoed) return [findingOf('VETO_SCORE_WRONG', place, { unit, found, expected })];
  return [
    findingOf('LEDGER_TOTAL_WRONG', place, {
      unit,
      base: formatPoints(base),
      deductions: formatPoints(totalOf(deductions)),
      additions: formatPoints(totalOf(additions)),
      found,
      expected,
    }),
  ];
}

/** An account that is wrong has its finding, and says nothing about the order. */
function orderFindings(document: Json, accounts: readonly Account[]): readonly Finding[] {
  if (isBlank(document['published_order'])) return [];
  const right = accounts.filter(
    ({ published, computed }) =>
      published !== undefined && (computed === undefined || same(published, computed)),
  );
  return right.slice(1).flatMap((lower, index) => {
    const upper = right[index] as Account;
    const [above, below] = [upper.published as Points, lower.published as Points];
    if (comparePoints(above, below) >= 0) return [];
    return [
      findingOf('ORDER_WRONG', lower.place, {
        upper: upper.unit,
        lower: lower.unit,
        found: formatPoints(above),
        expected: formatPoints(below),
      }),
    ];
  });
}
