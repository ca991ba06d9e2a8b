import type { Decimal, PartialSteps } from '../scoring/rules/index.js';
import type { Phrase, PhraseOf } from './phrase.js';
import { Unclear } from './unclear.js';

export type Effect = PhraseOf<
  | 'full'
  | 'zero'
  | 'points'
  | 'add'
  | 'no-gain'
  | 'deduct'
  | 'deduct-all'
  | 'descend'
  | 'unharmed'
  | 'share'
  | 'ratio'
  | 'best'
>;

/** What must hold for an effect; several ranges are one value's and a second value's. */
export interface When {
  readonly at: number;
  /** Words with the kind of the piece before them. */
  readonly words: readonly PhraseOf<'words'>[];
  readonly ranges: readonly (PhraseOf<'range'> & { readonly subject: string; readonly joined: boolean })[];
  readonly bares: readonly PhraseOf<'bare'>[];
  readonly step?: PhraseOf<'step'>;
  readonly rank?: PhraseOf<'rank'>;
  readonly last?: PhraseOf<'last'>;
  readonly date?: PhraseOf<'date'>;
  /** 首次, 从第二次起: which of several occurrences. */
  readonly nth?: PhraseOf<'nth'>;
  /** 一次性, 不论次数. */
  readonly once?: PhraseOf<'once'>;
  readonly otherwise: boolean;
  /** A second condition that is no number: 90%以上且投诉全部办结. */
  readonly judged?: PhraseOf<'words'>;
}

/** One clause of a standard: when this holds, that is given or taken. */
export interface Statement {
  readonly when: When;
  readonly effect: Effect;
  /** 优秀、良好分别得10分、8分: the condition as it stands in the text, and its points; `distributed` makes one each. */
  readonly spread?: { readonly said: string; readonly list?: PhraseOf<'list'> };
}

/** Everything a text says, before it is known which kind of rule it is. */
export interface Outline {
  readonly statements: readonly Statement[];
  /** `after`: behind how many statements it stands. */
  readonly caps: readonly Cap[];
  readonly floors: readonly PhraseOf<'floor'>[];
  readonly untilEmpty: boolean;
  readonly steps?: PartialSteps;
  readonly weights: readonly PhraseOf<'weight' | 'full' | 'points'>[];
  readonly base?: PhraseOf<'base'>;
  /** 同一事项按最高级别计. */
  readonly highest?: PhraseOf<'highest'>;
  /** 不设上限. */
  readonly uncapped?: PhraseOf<'uncapped'>;
  /** 依此类推: the step before it goes on. */
  readonly soOn?: PhraseOf<'so-on'>;
  /** What observed rates are: 执行率=支出/预算×100%. */
  readonly definitions: readonly PhraseOf<'definition'>[];
  /** Harmless remarks that no statement uses. */
  readonly notes: readonly PhraseOf<'words'>[];
}

export type Cap = PhraseOf<'cap'> & {
  readonly behind: 'earned' | 'taken' | undefined;
  readonly after: number;
};

type Open = {
  at: number | undefined;
  words: PhraseOf<'words'>[];
  ranges: (PhraseOf<'range'> & { subject: string; joined: boolean })[];
  bares: PhraseOf<'bare'>[];
  step?: PhraseOf<'step'>;
  rank?: PhraseOf<'rank'>;
  last?: PhraseOf<'last'>;
  date?: PhraseOf<'date'>;
  nth?: PhraseOf<'nth'>;
  once?: PhraseOf<'once'>;
  otherwise: boolean;
  joint: boolean;
  /** Everything since the last effect, without the step. */
  said: string;
  respective: boolean;
};

const fresh = (): Open => ({
  at: undefined,
  words: [],
  ranges: [],
  bares: [],
  otherwise: false,
  joint: false,
  said: '',
  respective: false,
});

const FILLER =
  /^(?:的|则|即|分|均|都|可|应|并|而|但|但是|其中|该项|本项|此项|计算|计|处理|情况|部分|分数|分值|得分|标准|如下|评分标准|扣分标准|计分标准|考核标准|评分办法|计分办法|计分方法|计算方法|公式|及|和|或|以|按|内|为止|、|\?|=|~|评分细则|说明|注|者|时|对|凡|每|共|本|该|\s)+$/;
/** Says where a score comes from without changing it. */
const NOTE = /^二级单位引用所属一级部门得分$/;

/** Pairs every effect with what stands before it. Throws where something is left that carries meaning. */
export function outlineOf(phrases: readonly Phrase[]): Outline {
  const statements: Statement[] = [];
  const caps: Cap[] = [];
  const floors: PhraseOf<'floor'>[] = [];
  const weights: PhraseOf<'weight' | 'full' | 'points'>[] = [];
  const notes: PhraseOf<'words'>[] = [];
  const definitions: PhraseOf<'definition'>[] = [];
  let untilEmpty = false;
  let soOn: PhraseOf<'so-on'> | undefined;
  let partial: PartialSteps | undefined;
  let base: PhraseOf<'base'> | undefined;
  let highest: PhraseOf<'highest'> | undefined;
  let uncapped: PhraseOf<'uncapped'> | undefined;
  let promised: PhraseOf<'full-if'> | undefined;
  let open = fresh();
  const isOpen = (): boolean => open.at !== undefined;
  let judged: PhraseOf<'words'> | undefined;
  const conclude = (effect: Effect): void => {
    const second = judged === undefined ? {} : { judged };
    judged = undefined;
    if (!isOpen()) {
      if (
        effect.kind === 'ratio' ||
        effect.kind === 'best' ||
        effect.kind === 'descend' ||
        ((effect.kind === 'deduct' || effect.kind === 'add') && effect.per !== undefined)
      ) {
        statements.push({
          when: { at: effect.at, words: [], ranges: [], bares: [], otherwise: false },
          effect,
        });
        return;
      }
      if (
        (effect.kind === 'full' || effect.kind === 'points') &&
        effect.points !== undefined &&
        statements.length === 0
      ) {
        weights.push(effect);
        return;
      }
      throw new Unclear('leftover', effect.at);
    }
    const { at = effect.at, joint: _, said, respective, ...when } = open;
    const before = said.slice(0, said.length - (effect.said ?? '').length);
    statements.push({
      when: { ...when, ...second, at },
      effect,
      ...(respective && { spread: { said: before } }),
    });
    open = fresh();
  };

  phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'step' && phrase.kind !== 'respective') open.said += phrase.said ?? '';
    switch (phrase.kind) {
      case 'stop': {
        const only =
          open.ranges.length + open.bares.length === 0 && open.step === undefined && !open.otherwise;
        const ends = phrase.sign === ';' || phrase.sign === '。';
        if (ends && promised !== undefined && isOpen()) {
          conclude({ ...promised, kind: 'full' });
          promised = undefined;
          return;
        }
        if (ends && isOpen() && only && open.rank === undefined && statements.length > 0) {
          const [note] = open.words;
          if (note !== undefined && open.words.length === 1 && NOTE.test(note.text)) notes.push(note);
          else
            throw new Unclear('leftover', open.at ?? phrase.at, {
              words: open.words.map(({ text }) => text).join(''),
            });
          open = fresh();
        }
        return;
      }
      case 'words':
        refuseNumberless(phrases, index);
        if (FILLER.test(phrase.text)) return;
        // 90%以上且投诉全部办结: a second condition that is no number.
        if (phrases[index - 1]?.kind === 'and') {
          if (open.at === undefined && isEffect(phrases[index - 2]))
            throw new Unclear('unrelated', phrase.at);
          if (open.ranges.length > 0) judged = phrase;
        }
        open.at ??= phrase.at;
        open.words.push(phrase);
        return;
      case 'and':
        open.joint = open.ranges.length > 0 || open.words.length > 0;
        // 未达成指标且效果较差 is one name.
        if (phrases[index - 1]?.kind === 'words' && phrases[index + 1]?.kind === 'words' && isOpen())
          open.words.push({ ...phrase, kind: 'words', text: phrase.said ?? '' });
        return;
      case 'range': {
        const before = phrases[index - 1];
        const subject = before?.kind === 'words' ? before.text : '';
        open.at ??= phrase.at;
        open.ranges.push({ ...phrase, subject, joined: open.joint });
        judged = undefined;
        return;
      }
      case 'bare':
        open.at ??= phrase.at;
        open.bares.push(phrase);
        return;
      case 'date':
      case 'rank':
      case 'last':
      case 'nth':
      case 'once':
      case 'step': {
        if (phrase.kind === 'step') demote(open);
        if (open[phrase.kind] !== undefined) throw new Unclear('leftover', phrase.at);
        open.at ??= phrase.at;
        Object.assign(open, { [phrase.kind]: phrase });
        return;
      }
      case 'else':
        open.at ??= phrase.at;
        open.otherwise = true;
        return;
      case 'numberless':
        throw new Unclear('number-missing', phrase.at);
      case 'so-on':
        soOn = phrase;
        return;
      case 'definition':
        definitions.push(phrase);
        return;
      case 'until-empty':
        untilEmpty = true;
        return;
      case 'cap':
        caps.push({
          ...phrase,
          behind: phrase.of ?? directionOf(statements.at(-1)?.effect),
          after: statements.length,
        });
        return;
      case 'floor':
        floors.push(phrase);
        return;
      case 'partial':
        partial = phrase.steps;
        return;
      case 'weight':
        weights.push(phrase);
        return;
      case 'base':
        base = phrase;
        return;
      case 'respective':
        open.respective = true;
        return;
      case 'list': {
        const { at, joint: _, said, respective: __, ...when } = open;
        if (at === undefined) throw new Unclear('leftover', phrase.at);
        statements.push({
          when: { ...when, at },
          effect: { kind: 'zero', at: phrase.at, end: phrase.end },
          spread: { said: said.slice(0, said.length - (phrase.said ?? '').length), list: phrase },
        });
        open = fresh();
        return;
      }
      case 'highest':
        highest = phrase;
        return;
      case 'uncapped':
        uncapped = phrase;
        return;
      case 'full-if':
        if (isOpen() || promised !== undefined) throw new Unclear('leftover', phrase.at);
        promised = phrase;
        return;
      default:
        if (phrase.kind === 'points' && statements.length === 0 && isHeading(phrases, index)) {
          weights.push(phrase);
          open = fresh();
          return;
        }
        conclude(phrase);
    }
  });
  if (promised !== undefined) {
    if (!isOpen()) throw new Unclear('leftover', promised.at);
    conclude({ ...promised, kind: 'full' });
  }
  closeOutline(open, statements, notes);
  if (statements.length === 0) throw new Unclear('no-rule', 0);
  return {
    statements,
    caps,
    floors,
    untilEmpty,
    ...(partial !== undefined && { steps: partial }),
    weights,
    ...(base !== undefined && { base }),
    ...(highest !== undefined && { highest }),
    ...(uncapped !== undefined && { uncapped }),
    definitions,
    ...(soOn !== undefined && { soOn }),
    notes,
  };
}

/** 信息报送（5分）：每少报1条扣0.2分: the one number in brackets is what the indicator is worth. */
function isHeading(phrases: readonly Phrase[], index: number): boolean {
  const bracketed = (at: number): boolean => {
    const [before, after] = [phrases[at - 1], phrases[at + 1]];
    return before?.kind === 'stop' && before.sign === '(' && after?.kind === 'stop' && after.sign === ')';
  };
  const rest = phrases.slice(index + 1);
  return (
    bracketed(index) &&
    phrases.slice(0, index - 1).every(({ kind }) => kind === 'words' || kind === 'stop') &&
    phrases.filter(({ kind }, at) => kind === 'points' && bracketed(at)).length === 1 &&
    !rest.some(({ kind }) => kind === 'else') &&
    rest.some(({ kind }) => HEADED.test(kind))
  );
}

const HEADED = /^(?:full|add|deduct|ratio|share|list|best)$/;

/** 每名干部全年撰写报告2篇，每少1篇: the first says of whom, the second counts. */
function demote(open: Open): void {
  const { step } = open;
  if (step?.quantity.implied !== true || step.direction !== 'each' || step.said === undefined) return;
  open.words.unshift({ kind: 'words', text: step.said, at: step.at, end: step.end, said: step.said });
  delete open.step;
}
const SCORED = /^(?:的|可|则|均|,)*(?:得分|计分|加分|给分|记分)$/;
const UNSIZED =
  /每(?:再)?(?:推迟|延迟|逾期|超期|延误|下降|降低|减少|增加|提高|上升|超过|超出|低于|高于|少|低|高|超|晚|迟)$/;

/** 90%以上得分, 每下降扣1分: an award without points, a step without a size. */
function refuseNumberless(phrases: readonly Phrase[], index: number): void {
  const phrase = phrases[index];
  if (phrase?.kind !== 'words') return;
  const [before, next] = [phrases[index - 1], phrases[index + 1]];
  const ends = next === undefined || next.kind === 'stop';
  if (SCORED.test(phrase.text) && ends && (before?.kind === 'range' || before?.kind === 'bare'))
    throw new Unclear('number-missing', phrase.at);
  // 按…计算得分 that no reader knows is a formula, not a condition.
  if (
    ends &&
    /(?:按|以|依)(?!照?(?:排名|名次|等次|档次|排序|位次))(?![篇次件条个项人天处起家户]数?计)[^,;。]*(?:得分|计分|折算|计算|打分|评分)$/.test(
      phrase.text,
    )
  )
    throw new Unclear('leftover', phrase.at, { words: phrase.text });
  if (UNSIZED.test(phrase.text) && isEffect(next)) throw new Unclear('number-missing', phrase.at);
}

const isEffect = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  /^(?:full|zero|points|add|deduct|deduct-all|unharmed|share|ratio)$/.test(phrase.kind);

/** What stands open at the end belongs to nothing. */
function closeOutline(open: Open, statements: readonly Statement[], notes: PhraseOf<'words'>[]): void {
  if (open.at === undefined) return;
  const [note] = open.words;
  const bareNote = open.ranges.length + open.bares.length === 0 && open.step === undefined && !open.otherwise;
  if (note !== undefined && bareNote && open.words.length === 1 && NOTE.test(note.text)) {
    notes.push(note);
    return;
  }
  throw new Unclear(statements.length === 0 ? 'no-rule' : 'leftover', open.at, {
    words: open.words.map(({ text }) => text).join(''),
  });
}

function directionOf(effect: Effect | undefined): 'earned' | 'taken' | undefined {
  if (effect === undefined) return undefined;
  return effect.kind === 'deduct' || effect.kind === 'deduct-all' || effect.kind === 'descend'
    ? 'taken'
    : 'earned';
}

/** The words of a condition, joined, without what only links them to the rest. */
export function wordsOf({ words }: When): string {
  return tidy(words.map(({ text }) => text).join(''));
}

export function tidy(words: string): string {
  const opened = words.replace(
    /^(?:其中|对于|对(?![口外标接账照象内])|凡|如果|如(?![期实数])|若|但是|但|另外|此外|并且|并(?![网联])|而|则|且|、|的|或|及(?![时格其])|年内|有(?![无效关害机线序限偿色])|每(?![万千百公亩无]))+/,
    '',
  );
  return opened.replace(
    /(?:的情况|的单位|的部门|的|(?<![超及按准定小限])时|者|则|直接|一律|均|都|可以|可|应|将|再|即|要|本项|该项|此项|、|,|=|:|部分)+$/,
    '',
  );
}

export type { Decimal };
