import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

const GIVES = /[得加计奖给记赋评]|满分|最高|上限|封顶|积分|为\d/;
/** What is delivered is a merit unless it is a fault: 省级每篇2分. */
const MERIT = /每?(?:篇|条|项|期|件|份)/;
const FAULT = /问题|隐患|事故|投诉|差错|错误|违|未|不|缺|漏|迟|晚|旷|逾/;

/** 减分项：每次1分, 每旷工一天2分: what earns must not be told with words of deduction, nor without any word. */
export function refuseWrongSign(text: string, { kind }: Told): void {
  const said = text.replace(/不(?:予)?[扣减]分/g, '');
  if (kind === 'deduct-per-occurrence' && /加分/.test(said) && !/[扣减]|不/.test(said))
    throw new Unclear('contradictory', text.indexOf('加分'));
  if (kind !== 'accumulate' && kind !== 'banded') return;
  const taking = /扣|减分/.exec(said)?.[0];
  if (taking !== undefined && !/[得加计奖给记赋]|满分|[扣减]\d|分别|[%≥≤<>]/.test(said))
    throw new Unclear('contradictory', text.indexOf(taking));
  if (kind === 'accumulate' && !GIVES.test(said) && (!MERIT.test(said) || FAULT.test(said)))
    throw new Unclear('leftover', 0, { words: text.slice(0, 24) });
}
