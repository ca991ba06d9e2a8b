import { matchAt } from '../numbers.js';
import type { Reader } from '../phrase.js';

/** 执行率=(实际支出/预算数)×100%: what the observed rate is. Not a score: no 得分, 分值 or 权重 in it. */
const DEFINED =
  /(?:其中:?|公式:?|注:?)?(?<name>[^,;。:=()\d~≥≤<>×/]{2,24})=(?<as>[^,;。=≥≤<>]{3,90})(?=[,;。)]|$)/y;
const RATE = /率|比例|占比|比重|增幅|增速|满意度|程度|偏差|百分比|指数|密度|强度/;
const SCORE = /得分|分值|权重|满分|计分|扣分|标准分|×\d+分/;

export const definition: Reader = (text, at) => {
  const before = text.slice(Math.max(0, at - 1), at);
  if (before !== '' && !/[,;。:(]/.test(before)) return undefined;
  const found = matchAt(DEFINED, text, at);
  const { name = '', as = '' } = found?.groups ?? {};
  if (found === null || !RATE.test(name) || SCORE.test(`${name}${as}`)) return undefined;
  if (!as.includes('/') || !isBalanced(as)) return undefined;
  return { body: { kind: 'definition', name, percent: as.endsWith('%') }, end: at + found[0].length };
};

/** The closing bracket may belong to the text around it: (执行率=支出/预算). */
function isBalanced(text: string): boolean {
  return [...text].filter((sign) => sign === '(').length === [...text].filter((sign) => sign === ')').length;
}
