import type { PhraseOf } from '../phrase.js';
import { isTime } from '../measures.js';
import type { Statement } from '../outline.js';

/** 12次以上并建立台账, 50户以上，有走访记录: opens a condition of its own behind a number. */
export const JOINS =
  /^,?(?:并且|并(?!列|入|网|轨|购)|且|同时|而且|有(?![效关序机下以其一])|无|均|都|全部|经|通过|其中|未(?!完成)|没有)/;

/** Says of a value only that it is reached, or in which of its parts something is counted. */
export const REACHED =
  /^(?:的|,|及|且|并|时|者|内|都|均|应|须|完成|达到|实现|办结|上报|报送|任务|(?:完成|达到|实现)(?:年度|全年)?计划|目标值?|标准值?|(?:超过|超出|以上|不足|以下|达到)(?:的)?(?:部分)?|部分|计算|计|该项|本项|此项|可|则)*$/;

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
  const timed = when.ranges.some(({ measure }) => isTime(measure));
  return when.words.find(
    ({ text, at, apart }) =>
      at > last &&
      (JOINS.test(text) || FURTHER.test(text) || (apart === true && !timed && !REACHED.test(text))),
  );
}

const FURTHER = /[^合]并(?:且|经|形成|建立|通过|取得|开展|完成|上报|报送|有|按|及时)/;
