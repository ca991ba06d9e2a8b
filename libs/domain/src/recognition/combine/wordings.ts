/** 达到或超过标准值, 完成目标任务, 控制在预算范围内: the indicator's own target is reached. */
export const isTargetReached = (words: string): boolean =>
  /(?:标准值|目标值|目标|指标值|计划数?|任务数?|预算|预期|计划值|标准|范围|规定值|要求|时限|期限|达标|全部完成|足额|定额|限额)/.test(
    words,
  ) && !isMissed(words);

/** 未达到, 未完成, 未按时. */
export const isMissed = (words: string): boolean =>
  /未|没有|没(?=[完达按])|不(?:达|能|按|足|符|充|合)|超过|超出/.test(words);

/** 未开展的, 无…的: nothing at all was done. */
export const isNothing = (words: string): boolean =>
  /^(?:[^,;。]{0,12})(?:未|没有|无|缺乏|没|不(?=提供|报送|上报|提交|开展|制定|建立|编制|组织|设置))(?:设|建|制定|开展|完成|报送|建立|组织|提供|设置|达|按|编制|上报|提交|成立|能)?/.test(
    words,
  );

/** 按时, 时限内, 控制在范围内: within the indicator's limit. */
export const isInTime = (words: string): boolean =>
  /按时|按期|准时|及时|如期|时限内|期限内|规定时间|时间内|规定时限|规定期限|按规定时间|按要求时间/.test(
    words,
  );

/** 全部完成, 全覆盖: all of it, which is 100 % of a rate. */
export const isAll = (words: string): boolean =>
  /^(?:[^,;。]{0,10})(?:全部|全面|全额|足额|全数)(?:完成|覆盖|到位|办结|落实|达标|整改|支出|执行|兑现|建成|合格)|全覆盖/.test(
    words,
  ) &&
  !isMissed(words) &&
  !/[、,且并]|无/.test(words);

const AIM =
  '[^,;。]{0,14}(?:标准值|目标|指标|计划|任务|预算|定额|限额|规定|要求|额度|上限|下限|红线|底线|保有量|控制数|下达数|上年|去年|平均|水平|基准|基数)[^,;。]{0,6}';
const COMPARED: readonly (readonly ['>=' | '<=' | '>' | '<', RegExp])[] = [
  ['>=', new RegExp(`(?:大于或?等于|高于或?等于|不低于|不少于|不小于|≥)(?:${AIM})?$`)],
  [
    '<=',
    new RegExp(
      `(?:小于或?等于|低于或?等于|少于或?等于|(?:不|未)(?:高于|超过|超出|大于|突破)|≤|控制在)(?:${AIM})?(?:以?内|范围内)?$`,
    ),
  ],
  ['<', new RegExp(`(?<![不未])(?:低于|小于|少于|未达到|未完成|<)(?:${AIM})$|${AIM}(?:未完成|未达到)$`)],
  ['>', new RegExp(`(?<![不未])(?:高于|超过|超出|大于|突破|>)(?:${AIM})$`)],
];

/** 低于或等于预算成本, 未超过: how a value stands to the indicator's own target. */
export const comparedWithTarget = (words: string): '>=' | '<=' | '>' | '<' | undefined =>
  COMPARED.find(([, pattern]) => pattern.test(words.replace(/(?:的|时|者)+$/, '')))?.[0];

const LASTING = '(?:(?:在)?(?:全年|年内|年度内|本年度|年度|当年|考核期内?|期内|季度内|本季度|月度内|本月))*';
const HAPPEN = '(?:发生过|发生|出现过|出现|发现|产生|存在|有|被|受到?)';
const NEVER = new RegExp(
  `^${LASTING}(?:(?:未|没有|没|从未|均未)${HAPPEN}?|无|零)(?:任何)?(?<name>.*?)(?:发生|出现|现象|情况|行为发生)?(?:的)?$`,
);

/** 全年未发生安全事故, 无违纪案件发生: what never happens; undefined where something else is meant. */
export function neverName(words: string): string | undefined {
  const name = NEVER.exec(words)?.groups?.['name'];
  // 未完成, 未按时, 没达到: something to be done was not done.
  if (name === undefined || /^(?:完成|按|达|及|能|开展|报|制|建|提|组织|落实|设|明确|成立)/.test(name))
    return undefined;
  return name;
}

/** 发生重大舆情 is 重大舆情. */
export const happenedName = (words: string): string =>
  words
    .replace(new RegExp(`^${LASTING}(?:每|如|凡|若)?(?:${HAPPEN}|达到?)*`), '')
    .replace(/(?:发生|达到?|的|有)+$/, '');

/** Names of grades as such: 优秀, 良好, 三等. */
export const isGrade = (name: string): boolean => GRADES.test(name);

const GRADES =
  /^(?:优|良|中|差|好|较好|较差|一般|优秀|良好|合格|不合格|基本合格|及格|不及格|先进|达标|.{0,5}[家国省市县区部厅局州盟旗乡镇村校院星一二三四五六甲乙丙特初中高A-E\d]级.{0,4}|.等|.类|第.(?:档次?|等次|等级|层次|梯队)|A{2,3}[+~]?级?|.{0,8}(?:明显|显著|一般|较好|良好|优秀|满意|较差))$/;

/** 下降的不得分, where growth is what is measured. */
export const isFalling = (words: string): boolean =>
  /^(?:同比|较上年|比上年)?(?:下降|降低|减少)$/.test(words);

/** 负增长, 增速为负: a rate of change below zero. */
export const isShrinking = (words: string): boolean =>
  /^(?:[^,;。]{0,8})?(?:出现|为|是|呈)?(?:负增长|(?:增速|增幅|增长率?|增长)(?:为)?负(?:数|值)?)$/.test(words);
