import { describe, expect, it } from '@jest/globals';
import { recognitionInWords } from '@kaoping/contracts';
import { readGiven, recogniseRule } from '@kaoping/domain';

/** What the person is told of a sentence, and what must not be said. */
const SAID: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  readonly string[],
  readonly string[],
])[] = [
  ['及时率达到95%得满分，否则不得分', { weight: '5' }, ['及时率95%'], []],
  ['有效率90%以上得满分，否则不得分', { weight: '5' }, ['有效率90%'], []],
  ['对口帮扶率90%以上得满分，否则不得分', { weight: '5' }, ['对口帮扶率90%'], []],
  ['有效投诉每件扣1分', { weight: '5' }, ['有效投诉每有1件扣1分'], []],
  ['GDP绝对值排名第一得5分，第二得3分', { weight: '5' }, ['GDP绝对值'], []],
  ['每次扣2分，造成严重后果的不得分', { weight: '10' }, ['出现“造成严重后果”的不得分'], ['第1类']],
  ['未发生安全事故得5分，发生1起（含）以上得0分', { weight: '5' }, ['安全事故低于1起得满分5分'], ['未发生']],
  ['未按规定公开信息的不得分，公开不及时的，每次扣1分', { weight: '4' }, ['只填次数的'], ['不属于上述情形']],
  [
    '三公经费支出不超过预算得满分，每超出预算5%扣1分',
    { weight: '5', target: '100', comparator: '<=' },
    ['三公经费支出不超过100得满分'],
    ['不超过预算不超过'],
  ],
  ['每推迟1天扣1分', { weight: '5' }, ['始终没有完成的得0分'], []],
  [
    '完全达到预期目标得满分，基本达到得60%分值，未达到不得分',
    { weight: '5' },
    ['“完全达到预期目标”得5分'],
    [],
  ],
  ['实际完成数/计划数×分值', { weight: '6', target: '300' }, ['超过指标值的按满分计'], []],
  ['满意度95%以上得满分，每下降5%扣1分', { weight: '5' }, ['“5%”按5个百分点理解'], ['“1%”']],
  ['逾期1-5天扣1分，6-10天扣2分，超过10天不得分', { weight: '5' }, [], ['5到6之间']],
  ['每缺席1人次扣0.5分', { weight: '5' }, ['缺席每有1人次扣0.5分'], ['缺少的数量']],
  ['泄露信息的扣2分，推诿扯皮的扣1分', { weight: '5' }, ['“泄露信息”每有1次扣2分'], ['缺少或者不符合']],
  ['达到目标的得满分，未达到的不得分', { weight: '5' }, ['达到目标：'], []],
  ['逾期3天以内扣1分，3天以上7天以内扣2分，7天以上不得分', { weight: '5' }, ['3本身归入', '7本身归入'], []],
  ['达到任务数得满分，每减少10%扣1分', { weight: '5', target: '50' }, ['每低5扣1分', '指标值50的百分比'], []],
  [
    '达到任务数得满分，每减少10%扣1分',
    { weight: '5', target: '500' },
    ['每低50扣1分', '指标值500的百分比'],
    [],
  ],
];

describe('the words of a recognised sentence', () => {
  it.each(SAID)('%s %j', (sentence, beside, said, unsaid) => {
    const read = readGiven(beside);
    if ('faults' in read) throw new RangeError('bad options');
    const answer = recognitionInWords('zh-CN', recogniseRule(sentence, read.given));
    const words = answer.understood ? answer.words : answer.why;
    for (const piece of said) expect(words).toContain(piece);
    for (const piece of unsaid) expect(words).not.toContain(piece);
  });
});
