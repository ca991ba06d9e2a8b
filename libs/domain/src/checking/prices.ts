import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, dividePoints, isZero, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { accountsOf, type Entry } from './ledger.js';
import { pointsIn, type Json } from './read.js';
import { rankReason } from './rank-reasons.js';

interface Priced {
  readonly unit: string;
  readonly reason: string;
  /** What the price is of, where a number of them is told. */
  readonly per: 'head' | 'time' | undefined;
  readonly price: string;
  /** Where the field and the reason name different numbers of people (`HEADS_DIFFER`): the price by the reason. */
  readonly priceSaid?: string;
}

/** The same breach, or the same breach per head or time, at different prices in one ledger; rank bonuses have their own check. */
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
  const times = heads === undefined ? timesSaid(reason) : undefined;
  const number = heads ?? times;
  const price = formatPoints(number === undefined ? points : dividePoints(points, number));
  const said = headsSaid(reason);
  const differ =
    said !== undefined && !isZero(said) && heads !== undefined && comparePoints(heads, said) !== 0;
  return [
    {
      unit,
      reason: withoutNumber(reason),
      per: heads !== undefined ? 'head' : times !== undefined ? 'time' : undefined,
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

/** How often, at the end of a reason: 会议缺席2次. */
const TIMES =
  /(?<![第每首再末初逐])[（(]?(?:共|计|累计)?([0-9]+|[一二两三四五六七八九十])\s*次[）)]?(?=\s*[,，。;；]?\s*$)/;

function timesSaid(reason: string): Points | undefined {
  const number = peopleIn(TIMES.exec(reason.normalize('NFKC'))?.[1]);
  return number === undefined || isZero(number) ? undefined : number;
}

/** 平时考核系统未按时填报2人 and …填报两人 are one breach, however they are spaced and punctuated. */
const withoutNumber = (reason: string): string =>
  reason
    .normalize('NFKC')
    .replace(HEADS, '')
    .replace(TIMES, '')
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
  const said = { reason, found, expected: prices[0] ?? '' };
  if (priced.some(({ per }) => per === 'head'))
    return [findingOf('HEAD_PRICES_DIFFER', `${side}.${reason}`, said)];
  const variant = priced.some(({ per }) => per === 'time') ? 'TIMES' : '';
  return [findingOf('PRICES_DIFFER', `${side}.${reason}`, { ...said, variant })];
}
