import type { Rule } from '../scoring/rules/index.js';
import { daysInMonth, isDate, isoDate } from '../core/dates.js';
import type { JointPart } from '../scoring/joint-shares.js';
import type { NamedUnit } from './joint-units.js';
import type { Target } from './plan.js';

const FULL_DATE = /^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/;
const END_OF_MONTH = /^([0-9]{4})年([0-9]{1,2})月底?$/;

/** `2024-12-31`, `2024/12/31`, `2024年12月31日`, `2024年12月底` as an ISO date; undefined when it is no day. */
export function readDueDate(cell: string): string | undefined {
  const [, year, month, day] = FULL_DATE.exec(cell) ?? END_OF_MONTH.exec(cell) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const date = isoDate(
    Number(year),
    Number(month),
    day === undefined ? daysInMonth(Number(year), Number(month)) : Number(day),
  );
  return isDate(date) ? date : undefined;
}

const OPERATORS: readonly (readonly [RegExp, '>=' | '<=' | '='])[] = [
  [/^(?:≥|>=|不少于|不低于|至少)/, '>='],
  [/^(?:≤|<=|不超过|不高于|至多)/, '<='],
  [/^(?:=|等于)/, '='],
];

/** A number and a short measure; `2024年底前完成` starts with a year and is a sentence. */
const AMOUNT = /^([0-9]+(?:\.[0-9]+)?)\s*((?![年月日])[^0-9,，。]{0,8}?)(以上|以下|以内)?$/;

/**
 * 指标值, several separated by `；`: `≥200人次；0起`. A plain number is read as "at least", a plain 0 as "none"; what
 * is no number is a qualitative target. Full-width digits and signs are read, the text itself is kept as written.
 */
export function readTargets(cell: string): readonly Target[] {
  return cell
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readTarget);
}

function readTarget(text: string): Target {
  const plain = text.normalize('NFKC').trim();
  const [sign, declared] = OPERATORS.find(([pattern]) => pattern.test(plain)) ?? [];
  const rest = sign === undefined ? plain : plain.replace(sign, '').trim();
  const [, value, measure, bound] = AMOUNT.exec(rest) ?? [];
  if (value === undefined || measure === undefined) return { op: 'qualitative', text };
  return { op: declared ?? operatorOf(value, bound), value, measure: measure.trim() };
}

function operatorOf(value: string, bound: string | undefined): '>=' | '<=' | '=' {
  if (bound === '以下' || bound === '以内') return '<=';
  return bound === undefined && Number(value) === 0 ? '=' : '>=';
}

/** Names separated by `、`, `，`, `；`, `/` or a line break. */
export function readNames(cell: string): readonly string[] {
  return cell
    .split(/[、，,；;/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const ROLES: ReadonlyMap<string, JointPart> = new Map([
  ['牵头', 'lead'],
  ['lead', 'lead'],
  ['配合', 'assisting'],
  ['assisting', 'assisting'],
]);

/** `办公室（牵头）`, `防汛科（配合2份）`, `应急科（3份）`; the bracket may be half-width. */
const CARRIER = /^(.+?)\s*[（(]\s*(牵头|配合|lead|assisting)?\s*(?:([0-9]{1,4})\s*份?)?\s*[）)]$/i;

/**
 * Responsible units by name or alias, each with its part and share where the cell tells them. A name that is known as
 * it stands is not taken apart; one that nobody knows has the empty id.
 */
export function readCarriers(cell: string, idOf: (name: string) => string | undefined): readonly NamedUnit[] {
  return readNames(cell).map((text): NamedUnit => {
    const known = idOf(text);
    if (known !== undefined) return { unit: known };
    const [, name, part, share] = CARRIER.exec(text.normalize('NFKC')) ?? [];
    const role = part === undefined ? undefined : ROLES.get(part.toLowerCase());
    if (name === undefined || (role === undefined && share === undefined)) return { unit: '' };
    return {
      unit: idOf(name) ?? '',
      ...(share !== undefined && { share: Number(share) }),
      ...(role && { role }),
    };
  });
}

/** `25` or `25%`. */
export function readPercent(cell: string): string {
  return cell.replace(/[%％]$/, '').trim();
}

/**
 * A rule as JSON; null where the cell holds none. A sentence is not read here: what it means is for a person to confirm
 * first (`kaoping recognise`). Whether it is a good rule is found by `findIndicatorFaults`.
 */
export function readRule(cell: string): Rule | null {
  try {
    const json: unknown = JSON.parse(cell);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Rule) : null;
  } catch {
    return null;
  }
}
