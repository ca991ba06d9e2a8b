/** What may stand behind a grade without making another one of it: 优秀等次 is 优秀. */
const KIND =
  /(?:的|者|等次|等级|档次|级别|水平|单位|部门|个人|称号|(?:预期|既定|年度)?(?:目标|要求|任务|标准))+$/;
/** A级 is A, 二等奖 is 二等. */
const STEP = /[级等档类奖]$/;
/** What may stand before one: 考核优秀, 评定为良好. 基本满意, 较好 and 十一级 are other grades than 满意, 好 and 一级. */
const SAID_OF =
  /^(?:本|年度|全年|季度|月度|综合|绩效|考核|考评|测评|评价|评定|评选|认定|验收|检查|结果|结论|等次|等级|档次|被|获得|获|取得|达到|评|定|第|为|是|受到?|发生|出现|存在|有(?![无效关害所])|:)+(?=..)/;
/** One grade in a shorter and in a longer form. */
const PAIRS: Readonly<Record<string, string>> = { 优: '优秀', 良: '良好', 中: '中等' };
/** Says how much, how far, how many or that it is not so. */
const DEGREE =
  /不|未|没|无|非|较|基本|部分|一般|欠|完全|大体|大致|全部|全面|有待|逾期|超|接近|很|十分|特别|极|最|更|稍|略|偏|尚|总体|高度|相对|准|次|半|按时|按期|及时|提前|[以之]|[一二两三四五六七八九十\d+-]/;

/** Whether a grade that is said means a declared one: the same word, and at most what kind of grade it is. */
export function isGradeSaid(said: string, name: string): boolean {
  const [one, other] = [bareGrade(said), bareGrade(name)];
  if (one === other || PAIRS[one] === other || PAIRS[other] === one) return true;
  if (one.replace(STEP, '') === other || other.replace(STEP, '') === one) return true;
  // 制度健全 said as 健全, and 国家级表彰 as 国家级: what is left out is only what the grade is of.
  return one.length >= 2 && isAround(other, one);
}

/** 本局考核优秀 beside 优秀, and 满意 beside 基本满意: neither surely this grade nor surely another. 合格 is not 不合格. */
export const isGradeNear = (said: string, name: string): boolean =>
  isGradeSaid(said, name) || holdsUndenied(name, said) || (name.length >= 2 && isAround(said, name));

/** 不合格 holds 合格, and denies it. */
export function holdsUndenied(text: string, part: string): boolean {
  const at = part === '' ? -1 : text.indexOf(part);
  return at >= 0 && !/[不未无非没]/.test(text.slice(0, at));
}

const isAround = (long: string, short: string): boolean =>
  (long.startsWith(short) || long.endsWith(short)) && !DEGREE.test(long.replace(short, ''));

const bareGrade = (grade: string): string => {
  const end = grade.replace(KIND, '');
  return (end === '' ? grade : end).replace(SAID_OF, '');
};
