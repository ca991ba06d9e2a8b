import { comparePoints } from '../scoring/points.js';
import { parsePoints } from '../scoring/points-text.js';
import type { BandedRule, Rule } from '../scoring/rules/rule.js';
import { comparatorOf, limitOf, ruleOfCase } from './case-rule.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { dateIn, decimalIn, objectIn, textIn, type Json } from './read.js';

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

function directionFinding(line: Line): readonly Finding[] {
  const type = textIn(objectIn(line.json['rule'])?.['type']);
  const op = opOf(line.json);
  if (op === undefined || type === '') return [];
  const suiting = suitingOps(type, line);
  if (suiting.includes(op)) return [];
  const written = textIn(line.json['op']);
  return [
    findingOf('RULE_AGAINST_COMPARATOR', `${line.place}.rule`, {
      item: line.label,
      op: written,
      target: targetText(line.json),
      rule: type,
      found: `${type} ${written}`,
      expected: suiting.join(' | '),
    }),
  ];
}

function opOf(json: Json): Op | undefined {
  if (['qualitative', '定性'].includes(textIn(json['op']))) return 'qualitative';
  const op = comparatorOf(json['op']);
  return op === '>' ? '>=' : op === '<' ? '<=' : op;
}

const targetText = (json: Json): string =>
  `${decimalIn(json['target']) ?? textIn(json['target'])}${textIn(json['measure'])}`;

function suitingOps(type: string, line: Line): readonly Op[] {
  switch (type) {
    case 'proportional':
    case 'shortfall':
    case 'accumulate':
      return RISING;
    case 'overrun':
      return FALLING;
    case 'threshold-linear':
      return thresholdOps(objectIn(line.json['rule']) ?? {});
    case 'banded':
      return bandedOps(ruleOfCase(bare(line.json)));
    case 'relative-to-best':
      return objectIn(line.json['rule'])?.['better'] === 'lower' ? FALLING : RISING;
    case 'grade-map':
      return ['qualitative'];
    case 'lateness':
      return latenessOps(line.json);
    default:
      return ANY;
  }
}

/** The direction of bands follows from the bands alone. */
const bare = ({ rule }: Json): Json => ({ rule });

function thresholdOps(rule: Json): readonly Op[] {
  const full = comparatorOf(objectIn(rule['full'])?.['op']);
  if (full === undefined || full === '=') return [...RISING, '<='];
  return full === '>=' || full === '>' ? RISING : FALLING;
}

function latenessOps(json: Json): readonly Op[] {
  if (dateIn(json['target']) !== undefined || limitOf(json) === undefined) return ANY;
  return TIME.test(textIn(json['measure'])) ? ['<=', 'qualitative'] : ['qualitative'];
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
