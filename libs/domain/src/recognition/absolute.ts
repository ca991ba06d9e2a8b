import type { Band, Decimal, Limit, Rule } from '../scoring/rules/index.js';
import { isMore, less, same } from './combine/decimals.js';
import type { PlainText } from './text.js';
import { Unclear } from './unclear.js';

const NUMBER = '\\d+(?:\\.\\d+)?(?:%|‰|个?百分点|[\\u4e00-\\u9fff]{1,2}(?=以|之|范))?';
const COMPARED =
  '在|控制在|保持在|(?:不|未)(?:得|能)?(?:超过|超出|高于|大于)|超过|超出|大于|高于|小于|低于|≤|<|≥|>';
/** The value without its sign: 偏差率绝对值≤5%, |偏差率|≤5%, 在±5%以内. */
const ABSOLUTE = new RegExp(
  [
    '\\((?:按|取|以|指|为)?(?:其)?绝对值(?:计算|计)?\\)',
    '(?:按|取|以)?(?:其|的)?绝对值(?:计算|计)?',
    `(?<=${COMPARED})[±∓](?=${NUMBER})`,
    // ±5%~±10%: each end, without its sign.
    `[±∓](?=${NUMBER}(?:\\(不?含\\))?[~至到][±∓]?\\d)`,
    `(?<=[±∓]\\d+(?:\\.\\d+)?(?:%|‰)?(?:\\(不?含\\))?[~至到])[±∓](?=${NUMBER})`,
    `[±∓](?=${NUMBER}(?:\\(不?含\\))?(?:以内|之内|范围内|以上|以外|之外|以下|之间))`,
  ].join('|'),
  'g',
);
const BARS = /\|([^|\d,;。]{2,16})\|(?=[≤<≥>]|不|在|小|大|超|控)/g;

/** A text without the words that say so, and whether both sides of zero count the same. */
export interface WithoutSign {
  readonly plain: PlainText;
  /** Where the text says so first. */
  readonly absolute?: number;
}

export function withoutSign(plain: PlainText): WithoutSign {
  const cut = new Set<number>();
  for (const { index, 0: found } of plain.text.matchAll(ABSOLUTE))
    for (let at = index; at < index + found.length; at += 1) cut.add(at);
  for (const { index, 0: found } of plain.text.matchAll(BARS))
    for (const at of [index, index + found.length - 1]) cut.add(at);
  if (cut.size === 0) return { plain };
  const kept = plain.origin.map((_place, at) => at).filter((at) => !cut.has(at));
  return {
    plain: {
      text: kept.map((at) => plain.text.charAt(at)).join(''),
      origin: kept.map((at) => plain.origin[at] ?? 0),
    },
    absolute: Math.min(...cut),
  };
}

/** The rule for a value of either sign, made of the one that reads it without its sign. */
export function mirrored(rule: Rule, weight: Decimal | undefined, at: number): Rule {
  if (rule.type === 'banded')
    return { ...rule, bands: rule.bands.flatMap(bothSides), otherwise: rule.otherwise ?? '0' };
  if (rule.type === 'all-or-nothing' && rule.condition !== undefined && weight !== undefined) {
    const { value, op, measure } = rule.condition;
    if (/</.test(op)) {
      const [band] = bothSides({ to: value, toIncluded: op === '<=', points: weight });
      return {
        type: 'banded',
        ...(rule.subject !== undefined && { subject: rule.subject }),
        ...(measure !== undefined && { measure }),
        bands: band === undefined ? [] : [band],
        otherwise: '0',
      };
    }
  }
  if (rule.type === 'threshold-linear' && /</.test(rule.full.op)) {
    const { subject, zeroWhen, full, ...rest } = rule;
    const below = {
      ...rest,
      full: opposite(full),
      ...(zeroWhen !== undefined && { zeroWhen: opposite(zeroWhen) }),
    };
    const above = { ...rest, full, ...(zeroWhen !== undefined && { zeroWhen }) };
    return {
      type: 'composite',
      mode: 'all',
      ...(subject !== undefined && { subject }),
      parts: [{ rule: above }, { rule: below }],
    };
  }
  throw new Unclear('absolute', at, { words: '绝对值' });
}

/** GDP绝对值排名: no value is observed, and the word belongs to the name of what is ranked. */
export const observesNoValue = ({ type }: Rule): boolean => type === 'rank-ladder' || type === 'grade-map';

const MIRRORED: Readonly<Record<Limit['op'], Limit['op']>> = {
  '<=': '>=',
  '<': '>',
  '>=': '<=',
  '>': '<',
  '=': '=',
};

const minus = (value: Decimal): Decimal => less('0', value);
const opposite = (limit: Limit): Limit => ({ ...limit, op: MIRRORED[limit.op], value: minus(limit.value) });

/** 5% to 10% is -10% to -5% too; what begins at nothing or below reaches over it. */
function bothSides(band: Band): readonly Band[] {
  const { from, to, fromIncluded = true, toIncluded = false, points } = band;
  const over = from === undefined || isMore('0', from) || (same(from, '0') && fromIncluded);
  if (over)
    return [
      {
        ...(to !== undefined && { from: minus(to), ...(!toIncluded && { fromIncluded: false }) }),
        ...(to !== undefined && { to, ...(toIncluded && { toIncluded }) }),
        points,
      },
    ];
  const other: Band = {
    ...(to !== undefined && { from: minus(to), ...(!toIncluded && { fromIncluded: false }) }),
    to: minus(from),
    ...(fromIncluded && { toIncluded: true }),
    points,
  };
  return [band, other];
}
