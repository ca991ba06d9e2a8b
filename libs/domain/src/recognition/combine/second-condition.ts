import type { PhraseOf } from '../phrase.js';
import { isTime } from '../measures.js';
import type { Statement } from '../outline.js';

/** 12次以上并建立台账, 50户以上，有走访记录: opens a condition of its own behind a number. */
export const JOINS =
  /^,?(?:并且|并(?!列|入|网|轨|购)|且|同时|而且|有(?![效关序机下以其一])|无|均|都|全部|经|通过|其中|未(?!完成)|没有)/;

/** The words that are a second condition beside a number, where there are any. */
export function isSecond({ when, effect }: Statement): PhraseOf<'words'> | undefined {
  if (effect.kind === 'deduct' || effect.kind === 'add' || when.step !== undefined) return undefined;
  // 近3年未发生较大事故: a time in which it is looked at.
  const values = [...when.ranges, ...when.bares.filter(({ quantity }) => !isTime(quantity.measure))];
  const last = Math.max(-1, ...values.map(({ at }) => at));
  if (last < 0) return undefined;
  // 全部办结且满意率90%以上: 且 between two conditions of which the second has the number.
  const before = when.words.find(
    ({ text, at }, index) =>
      at < last && index > 0 && /^(?:且|并且|同时)$/.test(text) && when.ranges.length > 0,
  );
  if (before !== undefined) return before;
  return when.words.find(
    ({ text, at }) =>
      at > last &&
      (JOINS.test(text) || /[^合]并(?:且|经|形成|建立|通过|取得|开展|完成|上报|报送|有|按|及时)/.test(text)),
  );
}
