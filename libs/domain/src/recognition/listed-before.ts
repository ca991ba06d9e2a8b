import type { Decimal } from '../scoring/rules/index.js';
import { same } from './combine/decimals.js';
import type { ListedParts } from './listed-parts.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../scoring/points.js';

const MARK = /[①-⑳]、?|\((?:\d{1,2}|[一二三四五六七八九十])\)|(?<=^|[,;。:])(?:\d{1,2}、)/g;
const MET = '(?:符合|满足|达到|具备|做到)';
const ONE = '(?:一|1)(?:项|条|个|点)(?:条件|要求|要点|标准)?(?:的|者)?,?';
/** 符合其中一项 alone may mean that one is enough; only where all of them make the weight it cannot. */
const PRICE = new RegExp(
  `(?<=[,;。])(?:以上|上述)?(?:各项)?,?(?:(?<each>每${MET}(?:其中)?)|${MET}(?:其中|其)?(?:的)?)${ONE}(?:得|计|给)(?<points>\\d+(?:\\.\\d+)?)分` +
    `(?:[,;](?:不(?:符合|满足|具备)(?:的|要求的)?|否则)(?:该项|本项)?不(?:得|计)分)?(?:[,;](?:共计?|满分|总分|最高)(?:得)?(?<all>\\d+(?:\\.\\d+)?)分)?[。;]?$`,
);
const OWN = /\((?<points>\d+(?:\.\d+)?)分\)$/;
const OPENING = /^(?:[^,;。:()\d]{0,16}:)?$/;
/** A price, a number or an exception inside an item is more than its name; what is wrong is not what earns. */
const MORE = /[\d:()?]|得分|扣|加分|不得|除外|其[他它余]|等$|[未没缺漏]|不(?!少|低|高|超|足)/;

/** ①目标明确（1分）；②目标可量化（1分）。符合其中一项得1分: the list stands before its one price. */
export function listedBefore(text: string, weight: Decimal | undefined): ListedParts | undefined {
  const price = PRICE.exec(text);
  const { points, all, each } = price?.groups ?? {};
  if (price === null || points === undefined) return undefined;
  const list = text.slice(0, price.index);
  const marks = [...list.matchAll(MARK)];
  const [first] = marks;
  if (first === undefined || !OPENING.test(list.slice(0, first.index))) return undefined;
  const said = marks.map(({ 0: mark, index }, at) =>
    list.slice(index + mark.length, marks[at + 1]?.index).replace(/[,;。、]+$/, ''),
  );
  const items = said.map((item) => item.replace(OWN, ''));
  const own = said.map((item) => OWN.exec(item)?.groups?.['points']);
  // ①…（1分）；②…（2分）: prices of their own, which the one behind them contradicts.
  if (own.some((one) => (one ?? points) !== points)) return undefined;
  if (items.length < 2 || items.some((item) => item === '' || item.length > 30 || MORE.test(item)))
    return undefined;
  const sum = formatPoints(multiplyPoints(parsePoints(points), pointsOf(items.length)));
  const whole = weight ?? all;
  if (all !== undefined && !same(all, sum)) return undefined;
  // 每符合一项得1分 of three that should make five is refused with the rule itself.
  if (each === undefined && (whole === undefined || !same(whole, sum))) return undefined;
  return { items, points, earned: true, breaches: false, times: false, at: price.index };
}
