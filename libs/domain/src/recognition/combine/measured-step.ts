import { isPercent } from '../measures.js';
import { moreWords } from '../phrases/step.js';
import type { Reading } from './context.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';

/** 每少1次, 每超出10%: a step away from where the score is full, with its price. */
export function isMeasuredStep(reading: Reading, statement: Statement): boolean {
  const { when } = statement;
  if (reading.priceOf(statement.effect) === undefined) return false;
  const step = when.step ?? stepOfBare(statement);
  if (step === undefined) return false;
  if (step.direction === 'less' || step.direction === 'more' || step.direction === 'late') return true;
  // 95%以上得满分，每1%扣1分: a percent step of a measured value.
  return (
    isPercent(step.quantity.measure) &&
    reading.statements.some((one) => one !== statement && one.when.ranges.length > 0)
  );
}

export function isAboveStep(reading: Reading, own: Statement): boolean {
  const full = reading.statements.find((one) => one !== own && reading.isFull(one));
  return full?.when.ranges[0]?.upper !== undefined && full.when.ranges[0].lower === undefined;
}

/** 少1次扣1分, 超1%扣1分: a step without 每; 每半年开展1次，少1次扣1分 names its target before it. */
export function stepOfBare(statement: Statement | undefined): Statement['when']['step'] {
  if (statement === undefined || statement.when.step !== undefined || statement.when.bares.length > 2)
    return undefined;
  const { bares, words } = statement.when;
  const bare = bares.at(-1);
  if (bare === undefined) return undefined;
  const lead =
    bares.length === 1
      ? wordsOf(statement.when)
      : (words.find(({ end }) => end === bare.at)?.text ?? '').replace(/^的/, '');
  const less = LACKS.test(lead);
  const more = /(?:超过|超出|超|高|高出|增加)$/.test(lead) && moreWords.test(lead);
  if (!less && !more) return undefined;
  return {
    kind: 'step',
    direction: less ? 'less' : 'more',
    lead,
    quantity: bare.quantity,
    at: bare.at,
    end: bare.end,
  };
}

/** 少召开一次, 少报一篇: the verb between says what of. */
const LACKS =
  /(?:少|低|缺少|差|降低|下降|减少|降)$|(?:少|缺)(?:召开|开展|组织|举办|报送|上报|报|完成|参加|培训|提交|学习|开|讲|办|写|走访|检查|巡查|演练)$/;

/** 每增加1件: more than what? */
export const isChange = (lead: string): boolean => /增加|增长|上升|增多|新增/.test(lead);

/** 每增加1件 of what is counted one by one: as many as came to it, whatever there was before. */
export const isCountedIncrease = ({ lead, quantity }: NonNullable<Statement['when']['step']>): boolean =>
  isChange(lead) &&
  /^(?:次|件|起|例|个|项|人|人次|家|户|处|条|宗|场|批|篇|份|名)$/.test(quantity.measure ?? '');

/** 与上年相比，每上升1个百分点: what is observed is the change itself. */
export const isCompared = (words: string): boolean =>
  /(?:与|比|较|同)[^,;。]{1,20}(?:相比|比较|平均数?|同期|均值)|(?:比|较)(?:上年|去年|上一年|前[一二三]年|往年)|同比|环比/.test(
    words,
  );

/** 每迟到5分钟, 每逾期1小时, 每超编1人: a delay or an excess begins at nothing; 每超过1小时 does not say beyond what. */
export const isFromNothing = ({
  lead,
  direction,
  quantity: { measure },
}: NonNullable<Statement['when']['step']>): boolean =>
  (direction === 'late' && /^(?:小时|分钟|秒)$/.test(measure ?? '') && !/超过|超出|超时|超$/.test(lead)) ||
  (/^(?:超编|超员|超配|超职数)(?:配备)?$/.test(lead) && /^(?:人|名|个|辆|台)$/.test(measure ?? ''));
