import type { Phrase, PhraseBody, Reader } from './phrase.js';
import { awards } from './phrases/award.js';
import { definition } from './phrases/definition.js';
import { limits } from './phrases/limits.js';
import { nameEnd } from './phrases/name.js';
import { heading, scoredBy } from './phrases/opening.js';
import { ranges } from './phrases/range.js';
import { ranks } from './phrases/rank.js';
import { comparedRanks } from './phrases/rank-compared.js';
import { remarks } from './phrases/remark.js';
import { respectives } from './phrases/respective.js';
import { ratios } from './phrases/ratio.js';
import { steps } from './phrases/step.js';
import { days, joints } from './phrases/time.js';
import { matchAt } from './numbers.js';

const STOPS = ',;。:()?';
const ENUMERATION =
  /[①-⑳⑴-⒇⒈-⒛]、?|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|\d{1,2}\)|(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:、|\.(?!\d))|[一二三四五六七八九](?:是)(?!否)/y;

/** Readers in the order that decides between readings of the same length. */
const READERS: readonly Reader[] = [
  definition,
  heading,
  ...days,
  ...joints,
  ...remarks,
  ...respectives,
  ...limits,
  ...awards,
  ...ratios,
  ...comparedRanks,
  ...ranks,
  ...ranges,
  ...steps,
];

/** The whole text as phrases; whatever no reader knows becomes words. The longest reading at a place wins. */
export function readPhrases(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  let at = 0;
  const words = (to: number): void => {
    const said = text.slice(from, to);
    if (to > from) phrases.push({ kind: 'words', text: said, at: from, end: to, said });
  };
  while (at < text.length) {
    const fresh = at === from && opensClause(phrases.at(-1));
    const listed = enumeration(text, at, fresh);
    const found =
      listed ?? title(text, at, fresh) ?? bracketed(text, at) ?? stop(text, at) ?? longest(text, at);
    // 1.满意率 is a list, PM2.5 a name.
    const name = listed === undefined ? nameEnd(text, at) : undefined;
    if (found === undefined || (name !== undefined && name >= found.end)) {
      at = name ?? at + 1;
      continue;
    }
    words(at);
    phrases.push({ ...found.body, at, end: found.end, said: text.slice(at, found.end) });
    at = found.end;
    from = at;
  }
  words(at);
  return phrases;
}

const opensClause = (last: Phrase | undefined): boolean => last === undefined || last.kind === 'stop';

function enumeration(text: string, at: number, fresh: boolean): ReturnType<Reader> {
  const found = matchAt(ENUMERATION, text, at);
  if (found === null || (!fresh && !/[①-⒛]/.test(found[0]))) return undefined;
  return { body: { kind: 'stop', sign: ';' }, end: at + found[0].length };
}

/** 用稿加分：… names what follows; it gives nothing itself. */
const TITLE =
  /(?!(?:不|未|无|取消|暂|否))[^,;。:()\d每不]{0,10}(?:加分|扣分|得分|计分|评分|减分|奖分)(?:项目?|事项|情形|因素|条款|标准|办法|规则|方法|细则|情况|内容)?(?=:)/y;

function title(text: string, at: number, fresh: boolean): ReturnType<Reader> {
  const scored = fresh ? scoredBy(text, at) : undefined;
  if (scored !== undefined) return scored;
  const found = fresh ? matchAt(TITLE, text, at) : null;
  return found === null ? undefined : { body: { kind: 'words', text: found[0] }, end: at + found[0].length };
}

function stop(text: string, at: number): ReturnType<Reader> {
  const sign = text.charAt(at);
  return STOPS.includes(sign) ? { body: { kind: 'stop', sign }, end: at + 1 } : undefined;
}

/** (1-偏差率)×分值, (0,70%], 【满意度】群众满意度（5分）：: the bracket belongs to what is written in it. */
function bracketed(text: string, at: number): ReturnType<Reader> {
  const found = text.charAt(at) === '(' ? longest(text, at) : undefined;
  return found !== undefined && /^(?:ratio|range|weight)$/.test(found.body.kind) ? found : undefined;
}

function longest(text: string, at: number): { readonly body: PhraseBody; readonly end: number } | undefined {
  let best: ReturnType<Reader>;
  for (const reader of READERS) {
    const found = reader(text, at);
    if (found !== undefined && found.end > at && (best === undefined || found.end > best.end)) best = found;
  }
  return best;
}
