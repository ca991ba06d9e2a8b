import { isMore } from '../combine/decimals.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

/** Ends that would be taken for something else. */
export function refuseStrangeEnds(outline: Outline, told: Told): void {
  refuseHighestBehindLoss(outline, told);
  refuseMostForAward(outline);
  refuseEmptied(outline);
  refuseMoreThanAll(outline, told);
}

/** 扣完6分为止 of five points: one of the two numbers is wrong. */
function refuseMoreThanAll({ caps }: Outline, { weight }: Told): void {
  const cap = caps.find(
    ({ behind, points }) =>
      behind === 'taken' && points !== 'weight' && weight !== undefined && isMore(points, weight),
  );
  if (cap !== undefined && cap.points !== 'weight')
    throw new Unclear('above-weight', cap.at, { found: cap.points, weight: weight ?? '' });
}

/** 95%以上得满分，每低1个百分点扣1分，最高5分: the most that is taken, or that is earned? 最高扣5分 says it. */
function refuseHighestBehindLoss({ caps, statements }: Outline, { weight }: Told): void {
  const earns = statements.some(({ effect }) => effect.kind === 'full' || effect.kind === 'points');
  const cap = caps.find(
    ({ of, behind, said = '', points }) =>
      of === undefined &&
      behind === 'taken' &&
      /^(?:最高|总分)/.test(said) &&
      points !== 'weight' &&
      (weight === undefined || isMore(weight, points)),
  );
  if (earns && cap !== undefined) throw new Unclear('leftover', cap.at, { words: cap.said ?? '' });
}

/** 满意度95%以上最多得10分: how much within it, nobody says. */
function refuseMostForAward({ caps, statements }: Outline): void {
  for (const { when } of statements)
    for (const { end } of [...when.ranges, ...when.bares]) {
      const cap = caps.find(({ at, said = '' }) => at === end && said.includes('得'));
      if (cap !== undefined) throw new Unclear('vague', cap.at, { words: cap.said ?? '' });
    }
}

/** 每采用一篇加1分，扣完为止: nothing is taken. */
function refuseEmptied({ untilEmpty, statements }: Outline): void {
  const only = statements.length > 0 && statements.every(({ effect }) => effect.kind === 'add');
  if (untilEmpty && only) throw new Unclear('contradictory', statements[0]?.when.at ?? 0);
}
