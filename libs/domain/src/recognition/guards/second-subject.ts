import type { Outline, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Told } from './told.js';

/** What counts steps from a number or a day that another clause names. */
const STEPPED: ReadonlySet<Told['kind']> = new Set([
  'threshold-linear',
  'shortfall',
  'overrun',
  'accumulate',
  'lateness',
]);
/** Says how a step is counted, and names nothing that is counted. */
const COMMON =
  /偏高|偏低|情况|总[数量额]|累计|合计|偏离|偏差|相差|浮动|变动|波动|按照?|根据|在此|基础|其中|此外|另外|以上|以下|以内|部分|实际|目标|任务|计划|要求|规定|指标|标准|预算|工作|单位|次数|数量|数|量|额|值|每|再|额外|继续|未|没有?|不|达到?|完成|足|满|到|增加|增长|提高|提升|上升|新增|增|减少|下降|降低|降|减|缺少|少|多|低于?|高于?|超过|超出|超|逾期|推迟|推后|延迟|延期|延后|延误|拖延|拖后|超期|误期|迟报|迟|晚|滞后|提前|落后|欠|差|了|的|者|则|上|下|较|比|与|同|期|时间|时限|期限|年度|全年|上年|去年|每年|年|月|季|及时|按时|报送|上报|开展|组织|举办|召开|开|报|做|办|个|一|全部|均|都|应|须|可|能|得|加|扣|分|对|于|为|有|出|和|或|、|,|;|:|\(|\)/g;

const bare = (words: string): string =>
  words
    .replace(/\d+(?:\.\d+)?%?/g, '')
    .replace(COMMON, ' ')
    .trim();

/** Every sign of a name stands in the other clause as well: 执行率 of 预算执行率, but neither 改建公厕 nor 授权专利 of 新建公厕, 申请专利. */
const isTold = (name: string, clause: string): boolean => [...name].every((sign) => clause.includes(sign));

/** 开展培训4次得满分，宣传每少1次扣1分: a step that names something else than its threshold is of another indicator. */
export function refuseSecondSubject(text: string, { statements }: Outline, { kind }: Told): void {
  if (!STEPPED.has(kind)) return;
  const own = statements.filter((one) => isStepped(one));
  const rest = statements.filter((one) => !isStepped(one) && !one.when.otherwise);
  // 完成规划编制得满分，项目建设每推迟10天扣1分: a day beside the sentence belongs to the first.
  const named = rest.filter((one) => kind === 'lateness' || isNumbered(one)).map((one) => nameOf(text, one));
  const names = named.filter((name) => bare(name).length > 1);
  if (names.length === 0) return;
  for (const statement of own) {
    if (statement.when.step !== undefined && isNumbered(statement) && kind !== 'lateness') continue;
    const { step } = statement.when;
    const said = bare(`${wordsOf(statement.when)} ${step?.lead ?? ''}`).replace(/\s+/g, '');
    if (said.length < 2 || names.some((one) => isTold(said, one))) continue;
    throw new Unclear('unrelated', statement.when.at, { words: said });
  }
}

/** 每增加1篇加0.2分, 采用1篇加0.2分. */
const isStepped = ({ when, effect }: Statement): boolean =>
  when.step !== undefined ||
  (effect.kind === 'add' && (effect.per !== undefined || when.bares[0]?.quantity.value === '1'));

const isNumbered = ({ when }: Statement): boolean =>
  when.ranges.length + when.bares.length > 0 || when.date !== undefined;

/** The clause as it stands in the text, with what the number counts. */
const nameOf = (text: string, { when, effect }: Statement): string =>
  text.slice(Math.max(0, text.slice(0, when.at).search(/[^,;。]*$/)), effect.at);
