import type { Band, Decimal, Rule } from '../../scoring/rules/index.js';
import { agree, limitOf, noteBoundary } from './limits-of.js';
import { same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Reading } from './context.js';
import { measuredWords } from './band-values.js';
import { Unclear } from '../unclear.js';
import type { Draft as Drafted } from './settle-bands.js';

type Draft = Drafted<Band['and']>;

/** One limit with everything on its side and nothing beyond. */
export function singleLimit(
  reading: Reading,
  drafts: readonly Draft[],
  otherwise: Decimal | undefined,
  measure: string | undefined,
): Rule | undefined {
  const [first, second, third] = drafts;
  if (first === undefined || third !== undefined || first.and !== undefined) return undefined;
  const own = second === undefined || !same(first.points, '0') ? first : second;
  const other = own === first ? second : first;
  if (reading.weight !== undefined ? !same(own.points, reading.weight) : true) return undefined;
  if (other !== undefined && (!same(other.points, '0') || otherwise !== undefined)) return undefined;
  if (otherwise !== undefined && !same(otherwise, '0')) return undefined;
  const condition = limitOf({ ...own, ...(measure !== undefined && { measure }) });
  if (condition === undefined) return undefined;
  if (other !== undefined) {
    const edge = own.lower === undefined ? other.lower : other.upper;
    if (edge === undefined || !same(edge.value, condition.value)) return undefined;
    if (other.lower !== undefined && other.upper !== undefined) return undefined;
    const mine = own.lower ?? own.upper;
    if (mine?.stated === true && edge.stated && mine.included === edge.included)
      throw new Unclear('bands-overlap', other.at);
    if (mine?.stated === false && edge.stated && edge.included) return undefined;
    // 80%以上得满分，80%以下不得分: both words would have the number.
    if (mine?.stated === false && !edge.stated)
      reading.assume(own.lower === undefined ? 'boundary-lower' : 'boundary-higher', { value: edge.value });
    else if (mine?.stated === false && !edge.included)
      reading.assume('boundary-included', { value: edge.value });
  } else {
    if (otherwise === undefined) reading.assume('otherwise-zero');
    noteBoundary(reading, own);
  }
  const words = measuredWords(reading);
  return { type: 'all-or-nothing', ...subjectOf(words), condition: agree(reading, condition, own.at) };
}
