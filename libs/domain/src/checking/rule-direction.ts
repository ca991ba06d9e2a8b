import { comparePoints } from '../scoring/points.js';
import { parsePoints } from '../scoring/points-text.js';
import type { BandedRule, Rule } from '../scoring/rules/rule.js';
import { limitOf, ruleOfCase } from './case-rule.js';
import { comparatorOf, isQualitative } from './comparator.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { decimalIn, objectIn, textIn, type Json } from './read.js';
import { targetsOf } from './rule-form.js';

type Op = '>=' | '<=' | '=' | 'qualitative';

const RISING: readonly Op[] = ['>=', '='];
const FALLING: readonly Op[] = ['<=', '='];
const ANY: readonly Op[] = ['>=', '<=', '=', 'qualitative'];

/** A unit of time: a limit of 90 days and points off for days late go together. */
const TIME = /天|日|小时|时|分钟|周|月/;

/**
 * Whether the rule pays for what the comparator asks: a ceiling (≤) is not rewarded in proportion, a floor (≥) is not
 * punished for being passed, and what has no number is not measured. A proportional rule with `=`, a rubric under a
 * qualitative target and lateness under one are as published (芷江 2026).
 */
export const ruleDirectionFindings = (document: Json): readonly Finding[] =>
  linesOf(document).flatMap(directionFinding);

/** A line of a plan may ask for several things; the first that does not suit its rule is named. */
function directionFinding(line: Line): readonly Finding[] {
  const rule = objectIn(line.json['rule']) ?? {};
  const type = textIn(rule['type']);
  if (type === '') return [];
  return targetsOf(line)
    .flatMap((asked) => {
      const op = opOf(asked['op']);
      const suiting = suitingOps(type, rule, asked);
      return op === undefined || suiting.includes(op) ? [] : [{ asked, suiting }];
    })
    .slice(0, 1)
    .map(({ asked, suiting }) => {
      const written = textIn(asked['op']);
      return findingOf('RULE_AGAINST_COMPARATOR', `${line.place}.rule`, {
        item: line.label,
        op: written,
        target: targetText(asked),
        rule: type,
        found: `${type} ${written}`,
        expected: suiting.join(' | '),
      });
    });
}

function opOf(op: unknown): Op | undefined {
  if (isQualitative(op)) return 'qualitative';
  const sign = comparatorOf(op);
  return sign === '>' ? '>=' : sign === '<' ? '<=' : sign;
}

/** With its measure where it is a number: 354家次, and 按时召开 as it stands. */
function targetText({ target, measure }: Json): string {
  const value = decimalIn(target);
  return value === undefined ? textIn(target) : `${value}${textIn(measure)}`;
}

function suitingOps(type: string, rule: Json, asked: Json): readonly Op[] {
  switch (type) {
    case 'proportional':
      return opsOf(objectIn(rule['target']), RISING);
    case 'threshold-linear':
      return opsOf(objectIn(rule['full']), [...RISING, '<=']);
    case 'all-or-nothing':
      return opsOf(objectIn(rule['condition']), ANY);
    case 'shortfall':
    case 'accumulate':
      return RISING;
    case 'overrun':
      return FALLING;
    case 'banded':
      return bandedOps(ruleOfCase({ rule }));
    case 'relative-to-best':
      return rule['better'] === 'lower' ? FALLING : RISING;
    case 'grade-map':
      return ['qualitative'];
    case 'lateness':
      return latenessOps(asked);
    default:
      return ANY;
  }
}

/** A limit that the rule brings itself says which way it goes. */
function opsOf(limit: Json | undefined, otherwise: readonly Op[]): readonly Op[] {
  const own = opOf(limit?.['op']);
  return own === '>=' ? RISING : own === '<=' ? FALLING : otherwise;
}

/** In time or not: a day or a limit of time that must not be passed, or no number at all. */
function latenessOps(asked: Json): readonly Op[] {
  const inOtherUnits = limitOf(asked) !== undefined && !TIME.test(textIn(asked['measure']));
  return inOtherUnits ? ['qualitative'] : ['<=', '=', 'qualitative'];
}

/** Points that rise with the value suit a floor, points that fall suit a ceiling; others may suit either. */
function bandedOps(rule: Rule | undefined): readonly Op[] {
  if (rule?.type !== 'banded') return ANY;
  switch (directionOf(rule)) {
    case 'rising':
      return RISING;
    case 'falling':
      return FALLING;
    case 'neither':
      return ['>=', '<=', '='];
  }
}

export function directionOf({ bands }: BandedRule): 'rising' | 'falling' | 'neither' {
  const points = bands
    .toSorted((a, b) =>
      a.from === undefined || b.from === undefined ? sideOf(a) - sideOf(b) : compare(a.from, b.from),
    )
    .map((band) => band.points);
  const steps = points.slice(1).map((next, index) => compare(next, points[index] ?? next));
  if (steps.some((step) => step > 0) && steps.every((step) => step >= 0)) return 'rising';
  return steps.some((step) => step < 0) && steps.every((step) => step <= 0) ? 'falling' : 'neither';
}

const sideOf = ({ from }: { readonly from?: string }): number => (from === undefined ? 0 : 1);

const compare = (a: string, b: string): number => comparePoints(parsePoints(a), parsePoints(b));
