import { matchAt, readNumber } from '../numbers.js';
import type { PhraseBody, Reader } from '../phrase.js';

const WORTH = '(?:(?:本项|该项|此项|指标)?(?:满分|分值|分数|总分|权重分|权重|标准分)(?:的|(?=\\d)))?';
const LEAD = new RegExp(
  `(?:(?<given>对应)?(?:得分|计分|分值|分数))?(?<apart>分别|依次)?(?:按|给予|予以|可|各)?(?<verb>扣减|扣除|扣|减|奖励|加计|加|奖|得|计|记|给|赋|为|按)?${WORTH}`,
  'y',
);
const APART = /(?:分别|各)(?=\d+(?:\.\d+)?分|(?:每[^,;。\d]{0,4}|按|给予|予以|可)?(?:扣|减|加|奖|得|计|记))/y;
const FULL = /满分|全分/y;
const BETWEEN = /[、和及与]/y;
const COMMA = /,/y;
const UNIT = /分(?!之)|%/y;

interface Value {
  readonly value: string;
  readonly unit: string;
  readonly end: number;
}

/** 10分, 80%, 0: a value in a list; its unit may stand at the last one only. */
function valueAt(text: string, at: number): Value | undefined {
  const full = matchAt(FULL, text, at);
  if (full !== null) return { value: 'full', unit: '', end: at + full[0].length };
  const number = readNumber(text, at);
  if (number === undefined) return undefined;
  if (number.measure !== undefined) return { value: number.value, unit: number.measure, end: number.end };
  const unit = matchAt(UNIT, text, number.end)?.[0] ?? '';
  return { value: number.value, unit, end: number.end + unit.length };
}

/** 分别得10分、7分、3分; 分别得分值的100%、80%、60%、0. */
const list: Reader = (text, at) => {
  const lead = matchAt(LEAD, text, at);
  const { given, verb } = lead?.groups ?? {};
  const apart = lead?.groups?.['apart'] ?? given;
  if (lead === null || lead[0] === '' || (verb === undefined && apart === undefined)) return undefined;
  if (verb === '为' && apart === undefined) return undefined;
  const values: Value[] = [];
  let next: number | undefined = at + lead[0].length;
  while (next !== undefined) {
    const value = valueAt(text, next);
    if (value === undefined) break;
    values.push(value);
    const joint =
      matchAt(BETWEEN, text, value.end) ?? (apart === undefined ? null : matchAt(COMMA, text, value.end));
    next = joint === null ? undefined : value.end + 1;
  }
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return undefined;
  const units = new Set(values.map(({ unit }) => unit).filter((unit) => unit !== ''));
  const [unit] = units;
  // 1、2、3 alone are no points; 80%、60%、0 ends in nothing.
  const bare = values.filter((one) => one.unit === '' && one.value !== '0' && one.value !== 'full');
  if (unit === undefined || units.size > 1 || (last.unit === '' && bare.length > 0)) return undefined;
  return {
    body: { kind: 'list', of: kindOf(verb, unit), values: values.map(({ value }) => value) },
    end: last.end,
  };
};

function kindOf(verb: string | undefined, unit: string): Extract<PhraseBody, { kind: 'list' }>['of'] {
  const taken = verb !== undefined && /[扣减]/.test(verb);
  if (unit === '%') return taken ? 'share-off' : 'share';
  if (taken) return 'deduct';
  return verb !== undefined && /[加奖]/.test(verb) ? 'add' : 'points';
}

/** 无计划、无总结的分别扣1分: one price for each of a list. */
const apart: Reader = (text, at) => {
  const found = matchAt(APART, text, at);
  return found === null ? undefined : { body: { kind: 'respective' }, end: at + found[0].length };
};

/** One list of points for a list of conditions. */
export const respectives: readonly Reader[] = [list, apart];
