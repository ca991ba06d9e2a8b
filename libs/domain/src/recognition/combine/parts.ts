import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { sumPoints } from '../../scoring/points.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { clauseOf } from './breaches.js';
import { same } from './decimals.js';
import type { Combine } from './context.js';

/** 成立小组（1分）、制定方案（1分）、开展培训（1分），缺一项扣1分: parts that make the whole, and what one of them costs. */
export const parts: Combine = (reading) => {
  const { statements, weight } = reading;
  const last = statements.at(-1);
  const price = last === undefined ? undefined : reading.priceOf(last.effect);
  if (last === undefined || price === undefined || weight === undefined || statements.length < 3)
    return undefined;
  const { quantity } = clauseOf(last, price);
  const missing = /缺|少|未|无|没|不(?:符合?|达标|合格|到位|落实|健全|规范|完整)/.test(
    `${last.when.step?.lead ?? ''}${wordsOf(last.when)}`,
  );
  if (quantity === undefined || !same(quantity.value, '1') || !missing || last.when.ranges.length > 0)
    return undefined;
  const items = statements.slice(0, -1);
  const each = items.flatMap(({ effect }) => (effect.kind === 'points' ? [effect.points] : []));
  if (each.length !== items.length || !items.every(isNamed)) return undefined;
  if (!each.every((points) => same(points, price))) return undefined;
  if (!same(formatPoints(sumPoints(each.map((points) => parsePoints(points)))), weight)) return undefined;
  return {
    type: 'checklist',
    items: items.map(({ when }) => ({ name: wordsOf(when), points: price })),
    ...reading.ends(),
  };
};

const isNamed = ({ when }: Statement): boolean =>
  wordsOf(when) !== '' &&
  when.ranges.length + when.bares.length === 0 &&
  when.step === undefined &&
  when.rank === undefined &&
  when.last === undefined &&
  !when.otherwise;
