import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, dividePoints, isZero, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { accountsOf, type Entry } from './ledger.js';
import { pointsIn, type Json } from './read.js';
import { rankReason } from './rank-reasons.js';

interface Priced {
  readonly unit: string;
  readonly reason: string;
  readonly perHead: boolean;
  readonly price: string;
  /** Where the field and the reason name different numbers of people (`HEADS_DIFFER`): the price by the reason. */
  readonly priceSaid?: string;
}

/** The same breach, or the same breach per head, at different prices in one ledger; rank bonuses have their own check. */
export function priceFindings(document: Json): readonly Finding[] {
  const accounts = accountsOf(document);
  return (['deductions', 'additions'] as const).flatMap((side) => {
    const priced = accounts.flatMap((account) =>
      account[side].flatMap((entry) => pricedOf(account.unit, entry)),
    );
    return [...new Set(priced.map(({ reason }) => reason))].flatMap((reason) =>
      differingPrices(side, reason, certainPrices(priced.filter((one) => one.reason === reason))),
    );
  });
}

function pricedOf(unit: string, entry: Entry): readonly Priced[] {
  const { reason, points } = entry;
  if (points === undefined || reason === '' || rankReason(reason) !== undefined) return [];
  const heads = headsOf(entry);
  const price = formatPoints(heads === undefined ? points : dividePoints(points, heads));
  const said = headsSaid(reason);
  const differ =
    said !== undefined && !isZero(said) && heads !== undefined && comparePoints(heads, said) !== 0;
  return [
    {
      unit,
      reason: withoutHeads(reason),
      perHead: heads !== undefined,
      price,
      ...(differ && { priceSaid: formatPoints(dividePoints(points, said)) }),
    },
  ];
}

/** A price that is odd only because of its number of people is no finding of its own: that number has one already. */
function certainPrices(priced: readonly Priced[]): readonly Priced[] {
  const certain = new Set(priced.flatMap(({ price, priceSaid }) => (priceSaid === undefined ? [price] : [])));
  return priced.filter(
    ({ price, priceSaid }) =>
      priceSaid === undefined || (certain.size > 0 && !certain.has(price) && !certain.has(priceSaid)),
  );
}

const NUMERALS = '一二三四五六七八九十';
const HEADS = /(?<!第)[（(]?(?:共|计)?([0-9]+|[一二两三四五六七八九十])\s*(?:人次|人(?![民员事])|名)[）)]?/;

/** The field, else the number of people in the reason. */
function headsOf({ reason, heads }: Entry): Points | undefined {
  const number = heads ?? peopleIn(HEADS.exec(reason.normalize('NFKC'))?.[1]);
  return number === undefined || isZero(number) ? undefined : number;
}

function peopleIn(said: string | undefined): Points | undefined {
  const written = said?.replace('两', '二');
  const numeral = written === undefined ? -1 : NUMERALS.indexOf(written);
  return pointsIn(numeral >= 0 ? String(numeral + 1) : written);
}

/** The number of people that a reason names; undefined where it names none or several. */
export function headsSaid(reason: string): Points | undefined {
  const [one, ...more] = [...reason.normalize('NFKC').matchAll(new RegExp(HEADS, 'g'))];
  return more.length > 0 ? undefined : peopleIn(one?.[1]);
}

/** 平时考核系统未按时填报2人 and …填报两人 are one breach, however they are spaced and punctuated. */
const withoutHeads = (reason: string): string =>
  reason
    .normalize('NFKC')
    .replace(HEADS, '')
    .replace(/[\s,，。;；、:]/g, '');

function differingPrices(side: string, reason: string, priced: readonly Priced[]): readonly Finding[] {
  const prices = [...new Set(priced.map(({ price }) => price))].toSorted((a, b) =>
    comparePoints(parsePoints(a), parsePoints(b)),
  );
  if (prices.length < 2) return [];
  const found = prices
    .map((price) => {
      const units = priced.filter((one) => one.price === price).map(({ unit }) => unit);
      return `${price}（${[...new Set(units)].toSorted().join('、')}）`;
    })
    .join('；');
  const code = priced.some(({ perHead }) => perHead) ? 'HEAD_PRICES_DIFFER' : 'PRICES_DIFFER';
  return [findingOf(code, `${side}.${reason}`, { reason, found, expected: prices[0] ?? '' })];
}
