import type { Combine, Reading } from './context.js';
import { isMore, less, same } from './decimals.js';
import { wholeOf } from './allowance.js';
import { isPlace } from '../measures.js';
import { beforeFirst } from './rank-before.js';
import { LAST_PLACE } from '../phrases/rank.js';
import { untilRest } from './rank-rest.js';
import { subjectOf } from './subject.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 每降一位; 每有1名干部 counts people. */
const isPlaceStep = (step: Statement['when']['step']): boolean =>
  step !== undefined &&
  isPlace(step.quantity.measure) &&
  (step.direction !== 'each' || /次$/.test(step.quantity.measure ?? ''));

/** 第一名得10分，第二名得8分，名次每降一位扣0.5分，后两名不得分. */
export const rankLadder: Combine = (reading) => {
  const { statements } = reading;
  const isRank = ({ when }: Statement): boolean =>
    when.rank !== undefined || when.last !== undefined || isPlaceStep(when.step);
  if (!statements.some(isRank)) return undefined;
  const places: { from: number; to: number; points: string }[] = [];
  let thenEach: string | undefined;
  let per = 1;
  let last: { count: number; points: string } | undefined;
  let otherwise: string | undefined;
  let restFrom = 0;
  let bonus = false;
  let fromFull = false;
  for (const statement of statements) {
    const { when, effect } = statement;
    if (effect.kind === 'descend') {
      if (!isRest(when) || thenEach !== undefined) throw new Unclear('unrelated', effect.at);
      thenEach = effect.points;
      continue;
    }
    if (when.ranges.length > 0 || when.bares.length > 0 || when.date !== undefined)
      throw new Unclear('unrelated', when.at);
    if (when.step !== undefined) {
      const price = reading.priceOf(effect);
      const { quantity, direction } = when.step;
      if (places.length === 0) places.push(...beforeFirst(reading, statement));
      if (
        price === undefined ||
        !isPlaceStep(when.step) ||
        !beginsBehind(when.rank, places) ||
        when.last !== undefined ||
        direction === 'more' ||
        // 名次每下降2位扣1分 alone: from which place on, or against which year?
        (quantity.value !== '1' && places.length === 0) ||
        thenEach !== undefined
      )
        throw new Unclear('unrelated', when.at);
      thenEach = price;
      per = wholeOf(quantity.value, when.at);
      continue;
    }
    const add = effect.kind === 'add';
    bonus ||= add;
    const price = reading.priceOf(effect);
    fromFull ||= price !== undefined;
    const points = add
      ? effect.points
      : price === undefined
        ? reading.valueOf(statement)
        : less(reading.needWeight(effect.at), price);
    if (points === undefined) throw new Unclear('unrelated', effect.at);
    if (when.rank !== undefined && when.rank.from === 1 && isOutside(when)) {
      otherwise = points;
    } else if (when.last !== undefined) {
      if (last !== undefined) throw new Unclear('levels', when.at);
      last = { count: when.last.count, points };
    } else if (when.rank !== undefined) {
      const { from, to } = when.rank;
      // 第一名…，前三名…: the second means the places that are left of it.
      const left = from === 1 ? behindTold(places, to) : from;
      if (
        to !== LAST_PLACE &&
        places.some((one) => one.from <= to && left <= one.to && one.points !== points)
      )
        throw new Unclear('bands-overlap', when.at);
      // 第十名以后 behind a step: with the tenth, or without it?
      if (to === LAST_PLACE) [otherwise, restFrom] = [points, /及|含/.test(when.rank.said ?? '') ? from : 0];
      else places.push({ from: left, to, points });
    } else if (when.otherwise || /^(?:未|没有|没|不)/.test(wordsOf(when))) otherwise = points;
    else throw new Unclear('unrelated', when.at);
  }
  refuseMixed(reading);
  const further = goesOn(reading, places);
  // 第一名10分、第二名9分，依此类推，每降一名减1分: the step that follows from the places, said again.
  const again = further !== undefined && thenEach !== undefined && per === 1 && same(further, thenEach);
  if (
    further !== undefined &&
    ((thenEach !== undefined && !again) || last !== undefined || otherwise !== undefined)
  )
    throw new Unclear('unrelated', reading.outline.soOn?.at ?? 0);
  thenEach ??= further;
  if (places.length === 0 && thenEach !== undefined) {
    places.push({ from: 1, to: 1, points: reading.needWeight(statements[0]?.when.at ?? 0) });
    reading.assume('first-full');
  }
  const [only] = statements;
  if (places.length === 0 && last === undefined && only?.when.rank !== undefined && statements.length === 1)
    places.push(...beforeFirst(reading, only));
  if (places.length === 0 && last === undefined) throw new Unclear('no-rule', 0);
  if (otherwise === undefined && (fromFull || (places.length === 0 && last !== undefined))) {
    otherwise = reading.needWeight(0);
    reading.assume('otherwise-full');
  } else if (otherwise === undefined && thenEach === undefined) reading.assume('otherwise-zero');
  const floor = floorOf(reading, places);
  if (thenEach !== undefined && restFrom > 0 && per === 1 && (floor ?? last) === undefined) {
    places.push(...untilRest(places, thenEach, { from: restFrom, points: otherwise ?? '0' }));
    thenEach = undefined;
  }
  if (floor !== undefined && thenEach === undefined)
    throw new Unclear('unrelated', statements[0]?.when.at ?? 0);
  const sorted = [...places].sort((a, b) => a.from - b.from);
  if (!fromFull) {
    const rises = sorted.some(
      ({ points }, index) => index > 0 && isMore(points, sorted[index - 1]?.points ?? points),
    );
    if (rises) throw new Unclear('contradictory', statements[0]?.when.at ?? 0);
  }
  const [first] = statements;
  return {
    type: 'rank-ladder',
    ...(first !== undefined && subjectOf(wordsOf(first.when))),
    places: sorted,
    ...(thenEach !== undefined && { thenEach }),
    ...(per > 1 && { per, ...reading.partial(false) }),
    ...(floor !== undefined && { floor }),
    ...(last !== undefined && { last }),
    ...(otherwise !== undefined && { otherwise }),
    ...(bonus && { bonus }),
  };
};

/** 前三名得10分，其余得8分，后三名扣1分: one off the ten, or off the eight? 前三名加2分，后三名扣1分 begins at neither. */
function refuseMixed(reading: Reading): void {
  const taken = reading.statements.find(
    ({ when, effect }) => when.step === undefined && reading.priceOf(effect) !== undefined,
  );
  const given = reading.statements.some(
    (one) =>
      one.effect.kind === 'add' ||
      (reading.valueOf(one) !== undefined && !reading.isFull(one) && !reading.isZero(one)),
  );
  if (taken !== undefined && given) throw new Unclear('unrelated', taken.when.at);
}

/** 第4名起每降一位, where three places are told: the fourth is the first that costs. */
const beginsBehind = (
  rank: Statement['when']['rank'],
  places: readonly { readonly from: number; readonly to: number }[],
): boolean => {
  if (rank === undefined) return true;
  const last = Math.max(0, ...places.map(({ to }) => to));
  // 第3名以后 beside 前3名: the third has its points already.
  const behind = rank.to === LAST_PLACE && rank.from === last;
  return (
    last > 0 && (behind || (rank.from === last + 1 && (rank.to === rank.from || rank.to === LAST_PLACE)))
  );
};

/** 第一名10分、第二名9分，以此类推: as much less for every further place as between those that are told. */
function goesOn(
  reading: Reading,
  places: readonly { readonly from: number; readonly to: number; readonly points: string }[],
): string | undefined {
  const { soOn } = reading.outline;
  if (soOn === undefined) return undefined;
  const steps = places.slice(1).map(({ points }, index) => less(places[index]?.points ?? points, points));
  const [step] = steps;
  const single = places.every(({ from, to }, index) => from === index + 1 && to === from);
  if (step === undefined || !single || !isMore(step, '0') || steps.some((one) => !same(one, step)))
    throw new Unclear('leftover', soOn.at, { words: '依此类推' });
  return step;
}

/** 前三名…，前五名…，前十名: the places behind those that are told already, where these begin at the first. */
function behindTold(places: readonly { readonly from: number; readonly to: number }[], to: number): number {
  const inner = [...places].filter((one) => one.to < to).sort((a, b) => a.from - b.from);
  let next = 1;
  for (const one of inner) {
    if (one.from !== next) return 1;
    next = one.to + 1;
  }
  return next;
}

/** 其余名次, 第二名以后: whoever stands behind the declared places. */
function isRest({ rank, last, step, ranges, bares }: Statement['when']): boolean {
  const behind = rank === undefined || rank.to === LAST_PLACE;
  return behind && last === undefined && step === undefined && ranges.length + bares.length === 0;
}

/** 未进前三名的. */
const isOutside = ({ words }: Statement['when']): boolean =>
  words.some(({ text }) => /(?:未|没有|没|不)(?:能)?(?:进入|进|列入|达到|获得|取得|获|在)?$/.test(text));

/** 最低得3分, and 最多扣3分 of what the first place has. */
function floorOf(
  { outline: { floors, caps } }: Reading,
  places: readonly { readonly from: number; readonly points: string }[],
): string | undefined {
  const [floor] = floors;
  const cap = caps.find(({ behind, points }) => behind === 'taken' && points !== 'weight');
  const first = places.find(({ from }) => from === 1)?.points;
  if (cap === undefined || first === undefined)
    return floor === undefined || floor.points === '0' ? undefined : floor.points;
  const left = less(first, cap.points);
  if (floor !== undefined && isMore(floor.points, left)) return floor.points;
  return isMore(left, '0') ? left : undefined;
}
