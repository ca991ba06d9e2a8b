import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { observesValue, type Told } from './told.js';

const VALUE = '(?:率|满意度|知晓度|(?<![数质])量)';
/** 入学率、巩固率; 道路、桥梁完好率 is one rate. */
const SEVERAL = new RegExp(`^[^,;。:、]*${VALUE}、(?:[^,;。:、]*、)*[^,;。:、]*${VALUE}`);

/** 预算完成率、资金到位率在95%以上: one number is observed, and two are asked for. */
export function refuseJoinedRates({ statements }: Outline, { rule }: Told): void {
  if (!observesValue(rule)) return;
  for (const { when } of statements) {
    const names = [...when.ranges.map(({ subject }) => subject), ...when.words.map(({ text }) => text)];
    const several = names.find((name) => SEVERAL.test(name));
    if (several !== undefined) throw new Unclear('second-condition', when.at, { words: several });
  }
}
