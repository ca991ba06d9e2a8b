import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  multiplyPoints,
  subtractPoints,
} from '../../scoring/points.js';
import type { Decimal } from '../../scoring/rules/index.js';

export const same = (a: Decimal, b: Decimal): boolean => comparePoints(parsePoints(a), parsePoints(b)) === 0;
export const isMore = (a: Decimal, b: Decimal): boolean => comparePoints(parsePoints(a), parsePoints(b)) > 0;
export const less = (a: Decimal, b: Decimal): Decimal =>
  formatPoints(subtractPoints(parsePoints(a), parsePoints(b)));
export const partOf = (whole: Decimal, percent: Decimal): Decimal =>
  formatPoints(dividePoints(multiplyPoints(parsePoints(whole), parsePoints(percent)), HUNDRED_POINTS));

export const atLeastZero = (points: Decimal): Decimal => (isMore('0', points) ? '0' : points);
