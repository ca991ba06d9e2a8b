import type { Statement } from '../outline.js';
import { wordsOf } from '../words-of.js';
import type { Reading } from './context.js';

/** What says of which class something is. */
const CLASS =
  /^(?:被|受|受到|获|获得|在)?(?:国家|中央|全国|部|省|自治区|全省|市|州|全市|地|县|区|全县|乡|镇|乡镇|街道|厅|局|院)(?:部委|委|政府|党委)?(?:级|部级|局级|厅级)?|^(?:特|[一二三]|优秀|优胜|最佳|鼓励)等?奖|^(?:金|银|铜)[奖牌]/;

/**
 * 每获得一次国家级表彰加3分，省级加2分: the second is for each one too, because both only name classes of one thing. The same
 * statements, with the step of the one before.
 */
export function eachToo(reading: Reading): readonly Statement[] {
  let step: Statement['when']['step'];
  return reading.statements.map((statement) => {
    const { when, effect } = statement;
    if (effect.kind !== 'add' && effect.kind !== 'points') return statement;
    if (when.step !== undefined || (effect.kind === 'add' && effect.per !== undefined)) {
      step = when.step?.direction === 'each' && isClass(statement) ? when.step : undefined;
      return statement;
    }
    if (step === undefined || !isClass(statement) || !isBare(statement)) return statement;
    const { measure = '', value } = step.quantity;
    reading.assume('each-too', { words: wordsOf(when), per: `${value}${measure}` });
    return { ...statement, when: { ...when, step: { ...step, lead: '' } } };
  });
}

const isClass = ({ when }: Statement): boolean =>
  CLASS.test(wordsOf(when)) || CLASS.test(`${when.step?.lead ?? ''}${wordsOf(when)}`);

const isBare = ({ when }: Statement): boolean =>
  when.ranges.length + when.bares.length === 0 &&
  when.rank === undefined &&
  when.last === undefined &&
  when.date === undefined &&
  when.nth === undefined &&
  !when.otherwise;
