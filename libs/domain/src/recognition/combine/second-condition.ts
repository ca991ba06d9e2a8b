import type { PhraseOf } from '../phrase.js';
import { isPercent, isTime } from '../measures.js';
import type { Statement, When } from '../outline.js';

/** 12次以上并建立台账, 50户以上，有走访记录: opens a condition of its own behind a number. */
export const JOINS =
  /^,?(?:并且|并(?!列|入|网|轨|购)|且|同时|而且|有(?![效关序机下以其一])|无|均|都|全部|经|通过|其中|未(?!完成)|没有)/;

/** Says of a value only that it is reached, or in which of its parts something is counted. */
export const REACHED =
  /^(?:的|,|及|且|并|时|者|内|都|均|应|须|完成|达到|实现|办结|上报|报送|任务|(?:完成|达到|实现)(?:年度|全年)?计划|目标值?|标准值?|(?:超过|超出|以上|不足|以下|达到)(?:的)?(?:部分)?|部分|计算|计|该项|本项|此项|可|则)*$/;

type Words = PhraseOf<'words'>;

/** The words that are a second condition beside a number, where there are any. */
export function isSecond({ when, effect }: Statement): Words | undefined {
  if (effect.kind === 'deduct' || effect.kind === 'add' || when.step !== undefined) return undefined;
  // 近3年未发生较大事故: a time in which it is looked at.
  const values = [...when.ranges, ...when.bares.filter(({ quantity }) => !isTime(quantity.measure))];
  const last = values.reduce((most, { at }) => Math.max(most, at), -1);
  if (last < 0) return undefined;
  return joinedBefore(when, last) ?? listedBefore(when, last) ?? leading(when, last) ?? behind(when, last);
}

/** 全部办结且满意率90%以上: 且 between two conditions of which the second has the number. */
function joinedBefore({ words, ranges, bares }: When, last: number): Words | undefined {
  if (ranges.length === 0 && !bares.some(({ quantity }) => isPercent(quantity.measure))) return undefined;
  return words.find(({ text, at }, index) => at < last && index > 0 && /^(?:且|并且|同时)$/.test(text));
}

/** What is done or not, told by itself: 按时报送, 资料齐全, 无投诉. Work that is only described is none: 组织开展培训. */
const DONE =
  /^(?:按时|按期|及时|准时|如期|无(?!障碍)|未|没有|零)|(?:齐全|完整|到位|完备|规范|达标|准确|无误|健全|全覆盖|(?:全部|全面|按时|按期|及时)(?:完成|落实|整改|办结))$/;
const WORK = /组织|开展|召开|进行|加强|推进|推动|做好|落实(?!到位|$)/;
const isDone = (said: string): boolean => DONE.test(said) && !WORK.test(said);

const RATE = '(?:率|满意度|知晓度)';
/** 覆盖率、知晓率均达到95%: two values with one limit. */
const TWO_RATES = new RegExp(`${RATE}(?:(?:和|及|与|以及)[^,;。\\d]*${RATE}|、[^,;。\\d]*${RATE}.*[均都])`);

/** 按时报送、合格率100%, 覆盖率和知晓率均95%以上: more than one thing stands before the number. */
const listedBefore = ({ words }: When, last: number): Words | undefined =>
  words.find(
    ({ text, at }) =>
      at < last && (TWO_RATES.test(text) || (/.、./.test(text) && text.split('、').some(isDone))),
  );

/** 按时报送，合格率95%以上: behind a comma stands the number of something else. */
const leading = ({ words }: When, last: number): Words | undefined =>
  words.find(({ text, at, end }, index) => {
    const next = words[index + 1];
    return at < last && next?.apart === true && next.at < last && next.at > end && isDone(text);
  });

const FURTHER = /[^合]并(?:且|经|形成|建立|通过|取得|开展|完成|上报|报送|有|按|及时)/;
/** 完成率100%、资料齐全, 覆盖率100%但发生投诉, 100%按时报送. */
const BESIDE = /^(?:、|但|按时|按期|及时|准时|如期)[^\d]{2,}/;
/** A share counts nothing, so that whatever follows it is told besides; 25部、视频系统均正常 goes on with what is counted. */
const isBeside = (text: string, share: boolean): boolean =>
  BESIDE.test(text) && (share || !text.startsWith('、') || isDone(text.slice(1)));

function behind({ words, ranges, bares }: When, last: number): Words | undefined {
  const timed = ranges.some(({ measure }) => isTime(measure));
  const values = [...ranges, ...bares.map((bare) => ({ ...bare, measure: bare.quantity.measure }))];
  const ends = new Set(values.map(({ end }) => end));
  const shares = new Set(values.filter(({ measure }) => isPercent(measure)).map(({ end }) => end));
  return words.find(
    ({ text, at, apart }) =>
      at > last &&
      (JOINS.test(text) ||
        FURTHER.test(text) ||
        (ends.has(at) && !timed && isBeside(text, shares.has(at))) ||
        (apart === true && !timed && !REACHED.test(text))),
  );
}
