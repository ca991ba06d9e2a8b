import { Unclear, type UnclearCode } from './unclear.js';

/** Wordings that leave the score to somebody, to another text or to an exception: no rule can hold them. */
const TRAPS: readonly (readonly [UnclearCode, RegExp])[] = [
  [
    'vague',
    /酌情|酌量|酌减|视(?:具体|实际)?情|视(?=[^,;。]{0,10}(?:情况|程度|质量|效果|大小|多少))|(?<![未不])(?:根据|依据|按照|按|结合)[^,;。:]{0,14}(?:情况|程度|质量|效果|表现|情节|轻重|大小)(?:进行|予以|给予|分别|,)*(?:打分|评分|计分|得分|扣分|给分|赋分|[扣加得](?=[\d一二三四五六七八九]))|适当|适量|适度|加重|从重|从严|加倍|翻倍|灵活|自行(?:确定|掌握)|[扣加得减](?:减|除)?(?:相应|一定|部分)(?:的)?(?:分值|分数|得分|分)|一定(?:比例|幅度|数量|程度|额度|水平|规模|标准|范围|次数|时间|期限)|每[^,;。]{0,8}\d+(?:~|至)\d+|若干|左右|大约|大概|约(?=\d)|上下浮动|尽量|原则上|或许|不等|主观|差不多|几(?:次|个|项|分)|数次|多次(?=[^,;。]{0,4}扣分)|[扣加减得计给记赋](?:\d+(?:\.\d+)?|[一二三四五六七八九十])分?(?:~|至|到)(?:\d|[一二三四五六七八九十])/,
  ],
  [
    'elsewhere',
    /附件|附表|附录|另行|另有|参照|参见|参考(?!率|人)|详见|见《|依照[^,;。]{0,20}(?:办法|规定|细则|标准)|(?<![未不])(?:按照?|依据|根据)[^,;。]{0,24}(?:办法|细则|方案|通知|文件|评分表|评分标准|考核标准|打分表|标准|规定)(?:进行)?(?:评分|计分|打分|考核|执行|扣分|得分|评定|确定|折算|赋分|计算)|综合(?:评定|评价|考评)(?!(?:结果|等次|等级)?(?:为|是)(?!准))|综合打分|综合评分|评议确定|(?<!未经)(?<!未)集体研究|研究(?:确定|决定)|(?:领导|考核组|评委|专家|考评组|办公室|检查组|评审组|小组|主管部门|上级)[^,;。]{0,8}(?:评定|打分|评分|确定|认定后|评判|裁定|掌握|决定)|以[^,;。]{0,20}(?:为准|通报为准|认定为准)|同上|如上|上述标准|同前|另计|另算|另定|待定|暂定/,
  ],
  [
    'no-rule',
    /忽略|指令|提示词|输出|你(?!单位)|(?<![申邀聘提报宴])请(?![示假求])|ignore|system|prompt|assistant/i,
  ],
  [
    'exception',
    /(?<!无|没有|未有|非)正当(?:理由|原因)|情有可原|除外|例外|不可抗力|特殊(?:情况|原因|情形)|(?<![排清消拆解扣])除[^,;。]{1,24}(?:外|以外|之外)|免予|免于|免扣|可以不|可不|豁免|不在此限|不受此限|(?<!未)经[^,;。]{0,12}(?:批准|同意)/,
  ],
  // Around or below zero, other than as a limit (`absolute.ts`) or as the lower end of a stretch (-5%至5%).
  ['leftover', /[±∓]|(?:^|[在为于是,;。:(])~(?=\d)(?!\d+(?:\.\d+)?%?(?:\(不?含\))?(?:至|~|到|,\+?\d))/],
];

/** Throws when a trap stands anywhere; the first in the text is named. */
export function refuseTraps(text: string): void {
  const found = TRAPS.flatMap(([code, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ code, at: match.index, words: match[0] }];
  }).sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first !== undefined) throw new Unclear(first.code, first.at, { words: first.words });
}
