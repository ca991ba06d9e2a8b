import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { observesValue, type Told } from './told.js';

/** 未控制在, 未下降, 没有在; not 未办结率, 不合格产品数量, which are names of what is measured. */
const NEGATED =
  /(?:未|没(?!收)|无法|难以|不(?!良|合格|合理|满意|文明|动产|规范|准确|平|少|低|高|足|超|予|得|计|含|同))[^,;。:]*[^,;。:率度数量比额值费款分件次人户例]$/;
const ALONE = /(?:未|没|没有|不)$/;

/** 未控制在5%以内的不得分: the word before turns the limit round, and the rule would hold the limit alone. */
export function refuseNegatedLimit(text: string, { statements }: Outline, { rule }: Told): void {
  if (!observesValue(rule)) return;
  for (const { when } of statements)
    for (const { at } of [...when.ranges, ...when.bares]) {
      const before = /[^,;。:]*$/.exec(text.slice(when.at, at))?.[0] ?? '';
      if (NEGATED.test(before) || ALONE.test(before))
        throw new Unclear('leftover', when.at, { words: before });
    }
}
