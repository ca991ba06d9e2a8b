import type { UnclearCode } from './unclear.js';

const PERIOD = '(?:个?月|年|季度?|周|个?半年)';
const ELSEWHERE =
  '(?:(?:年度|季度|月度|年终|平时)考核|总分|总成绩|总得分|成绩|考核分|考核得分|年终|绩效|奖金|工资)';

/** Prices that are denied, that go elsewhere, or of which only a part is meant. */
export const MISREAD_PRICES: readonly (readonly [UnclearCode, RegExp])[] = [
  // 按时完成不得满分, 未得满分.
  ['leftover', /不(?:能|可|应|予|会)?(?:得|获得|给|计)满分|未(?:能)?(?:得|获)满分|(?:无法|不能)获?得满分/],
  // 得10分的一半, 扣2分的一半: what is halved is the number, and not all of the points.
  ['leftover', /\d分的?(?:一半|半数)/],
  // 每不推迟1天, 每未少一次: the step that is not.
  [
    'leftover',
    /每(?:不|未|没有?)(?:低|高|超|少|缺|推迟|延迟|延期|逾期|发生|出现|发现|下降|降低|增加|多|减少|迟报|漏报|错报|迟到)/,
  ],
  // 不每低1个百分点, 没有每迟报一次, 不得每迟报一次.
  [
    'leftover',
    /(?:未|不(?:得|再|宜|应|会|能|予)?|没有?|无需|不必)每(?!月|周|日|天|年|季|个|半|位|名|人|户|家)/,
  ],
  // 不缺一项扣1分, 不少一次扣1分.
  ['leftover', /(?:^|[,;。])(?:不|未|没有?)(?:缺|少)(?:一|1)[一-龥]{1,2}的?,?[扣减]/],
  // 超达到100%, 超超过100%.
  ['leftover', /超(?:达到|超过|完成|达)(?=\d)/],
  // 每年一次扣1分: once a year of what?
  ['leftover', new RegExp(`(?:^|[,;。:])每${PERIOD}(?:一|1)次的?,?[扣减加]`)],
  // 每起从总分中扣2分, 在年终考核总成绩中加2分: another score than that of the indicator.
  ['elsewhere', new RegExp(`(?:从|在|由|于)[^,;。:]{0,10}${ELSEWHERE}(?:的)?(?:基础)?(?:中|里|内|上)`)],
];
