import type { Statement } from '../outline.js';
import { wordsOf } from '../words-of.js';

/** Deeds that say the same of one thing; of two groups one is done without the other: 报送 and 验收, 开工 and 竣工. */
const DEEDS: readonly RegExp[] = [
  /报|交|提供|反馈|填|备案|送/,
  /开工|动工|启动|开始/,
  /完工|竣工|建成/,
  /落实|执行|推进|组织|召开|举办/,
  /制定|制订|出台|印发|编制|建立|形成|签订/,
  /整改|销号/,
  /支付|拨付|发放|支出|到位/,
  /公开|公示|发布/,
  /投产|投用|投入使用|运行|运营/,
  /验收|通过/,
  /采纳|采用|录用|批复|审批|核准/,
];
/** 未完成, 未办理: whatever was to be done. */
const WHATEVER = /^(?:完成|办|做|开展|实施)/;
/** What others make of it: never the same as its being done. */
const BY_OTHERS = /验收|通过|采纳|采用|录用|批复|审批|核准/;
const NEVER = /(?:未|没有?|拒不?|不|漏)(?:能)?(?<deed>[^,;。]*)$/;

/** 6月30日前报送得满分，未验收不得分: what never happens is another thing than what is late. */
export function isOtherDeed(never: Statement, statements: readonly Statement[]): boolean {
  const due = statements
    .filter((one) => one !== never)
    .map(({ when }) => `${wordsOf(when)}${when.step?.lead ?? ''}`)
    .join(',');
  const deed = NEVER.exec(wordsOf(never.when))?.groups?.['deed'] ?? '';
  if (deed === '' || WHATEVER.test(deed) || due.includes(deed.slice(0, 2))) return false;
  const [wanted, absent] = [groupsOf(due), groupsOf(deed)];
  if (wanted.length === 0) return BY_OTHERS.test(deed);
  return !absent.some((group) => wanted.includes(group));
}

const groupsOf = (words: string): readonly number[] =>
  DEEDS.flatMap((deed, index) => (deed.test(words) ? [index] : []));
