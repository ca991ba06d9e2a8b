import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

const EARLY =
  /提前(?:了)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十半])个?(?:天|日|周|星期|工作日|月|季度|小时|名|位)/;

/** 提前5天: days before the due day. The rule must say so, else they would be filled in as days behind it. */
export function refuseLostEarly(text: string, { kind, ruleText }: Told): void {
  const early = EARLY.exec(text);
  if (early === null || (/提前/.test(ruleText) && kind !== 'lateness')) return;
  throw new Unclear('unrelated', early.index, { words: early[0] });
}
