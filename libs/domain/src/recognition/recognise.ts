import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints, sumPoints, ZERO_POINTS } from '../scoring/points.js';
import { ruleFaults, type Decimal, type Rule } from '../scoring/rules/index.js';
import { againstTarget } from './combine/against-target.js';
import { bands } from './combine/bands.js';
import { conditions } from './combine/conditions.js';
import {
  isMore,
  Reading,
  same,
  subjectOf,
  type Assumption,
  type Combine,
  type Given,
} from './combine/context.js';
import { dated } from './combine/dated.js';
import { gains } from './combine/gains.js';
import { gainClasses } from './combine/gain-classes.js';
import { lateLevels } from './combine/late-levels.js';
import { lateness } from './combine/lateness.js';
import { levels } from './combine/levels.js';
import { measured } from './combine/measured.js';
import { listedRule } from './combine/listed.js';
import { never } from './combine/never.js';
import { occurrences } from './combine/occurrences.js';
import { parts } from './combine/parts.js';
import { rankLadder } from './combine/rank.js';
import { ratio } from './combine/ratio.js';
import { twoWay } from './combine/two-way.js';
import { readPhrases } from './read-phrases.js';
import { distributed } from './distribute.js';
import { qualified } from './qualify.js';
import { outlineOf, wordsOf, type Outline } from './statements.js';
import { placeOf, plainText, type PlainText } from './text.js';
import { listedParts, type ListedParts } from './listed-parts.js';
import { listSigns } from './list-signs.js';
import { Unclear, type UnclearCode } from './unclear.js';
import { refuseBlanks } from './blanks.js';
import { refuseUnused } from './unused.js';
import { refuseTraps } from './vague.js';
import { mirrored, observesNoValue, withoutSign, type WithoutSign } from './absolute.js';

/** Longer texts are no single standard. */
export const LONGEST_STANDARD = 1000;

export interface Understood {
  readonly understood: true;
  /** From 0 to 1; every assumption lowers it. */
  readonly confidence: number;
  readonly rule: Rule;
  /** Full score: as given, else as the sentence says. */
  readonly weight?: Decimal;
  /** The last day in time, where the sentence says it. */
  readonly due?: string;
  readonly assumptions: readonly Assumption[];
}

export interface NotUnderstood {
  readonly understood: false;
  readonly why: { readonly code: UnclearCode; readonly params: Readonly<Record<string, string>> };
  /** Index in the text as given where it stops making sense. */
  readonly at: number;
}

export type Recognition = Understood | NotUnderstood;

/** The first that recognises its kind decides; later ones take what earlier ones leave. */
const KINDS: readonly Combine[] = [
  rankLadder,
  ratio,
  lateness,
  lateLevels,
  never,
  levels,
  parts,
  gainClasses,
  twoWay,
  gains,
  measured,
  dated,
  bands,
  againstTarget,
  occurrences,
  conditions,
];

/** Reads one scoring standard (评分细则) into a rule, or says where it stops making sense. Never throws. */
export function recogniseRule(text: string, given: Given = {}): Recognition {
  const list = listSigns(text);
  const listed = recognisePlain(text, plainText(text, list), given);
  if (!list.unsure) return listed;
  // 1.95%以上得8分；2.90%以上得6分: a list or decimals, whichever makes sense alone.
  const decimal = recognisePlain(text, plainText(text), given);
  if (!listed.understood) return decimal.understood ? decimal : listed;
  return decimal.understood
    ? { understood: false, why: { code: 'list-or-decimals', params: {} }, at: Math.min(...list.dots) }
    : listed;
}

function recognisePlain(text: string, signs: PlainText, given: Given): Recognition {
  const { absolute, plain } = withoutSign(signs);
  const read = recogniseSigns(text, { plain, ...(absolute !== undefined && { absolute }) }, given);
  if (absolute === undefined || read.understood || read.why.code !== 'absolute') return read;
  const kept = recogniseSigns(text, { plain: signs }, given);
  return kept.understood && observesNoValue(kept.rule) ? kept : read;
}

function recogniseSigns(text: string, { plain, absolute }: WithoutSign, given: Given): Recognition {
  try {
    if (plain.text === '') throw new Unclear('empty', 0);
    if (plain.text.length > LONGEST_STANDARD) throw new Unclear('too-long', LONGEST_STANDARD);
    refuseTraps(plain.text);
    refuseBlanks(plain.text);
    const listed = listedParts(plain.text, given.weight);
    if (listed !== undefined) return understoodList(listed, given);
    return understood(qualified(distributed(outlineOf(readPhrases(plain.text)))), given, absolute);
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    const { code } = error;
    const words = error.params['words'] ?? '';
    const params = { ...error.params, words: words === '' ? piece(plain.text, error.at) : words };
    return { understood: false, why: { code, params }, at: placeOf(plain, text, error.at) };
  }
}

/** The piece of the text that was not understood, to be quoted. */
const piece = (text: string, at: number): string =>
  /^[,;。:()?]*([^,;。:()?]{1,24})/.exec(text.slice(at))?.[1] ?? text.slice(0, 24);

function understood(outline: Outline, given: Given, absolute: number | undefined): Understood {
  const weight = weightOf(outline, given);
  const reading = new Reading(outline, given, weight);
  refusePointsAboveWeight(reading);
  const read = first(reading);
  if (read === undefined) throw new Unclear('no-rule', outline.statements[0]?.when.at ?? 0);
  refuseUnusedStart(reading, read);
  refuseUnused(reading, read);
  const rule = absolute === undefined ? read : mirrored(read, weight, absolute);
  if (outline.highest !== undefined) reading.assume('highest-once');
  const { soOn, statements } = outline;
  if (soOn !== undefined && (statements.length !== 1 || !GOES_ON.has(rule.type)))
    throw new Unclear('leftover', soOn.at, { words: '依此类推' });
  noteDefinitions(reading);
  for (const _note of outline.notes) reading.assume('inherits');
  const { assumptions } = reading;
  const final = weight ?? pointsOf(rule);
  const [fault] =
    final === undefined ? [] : ruleFaults(rule, final).filter(({ code }) => code !== 'RULE_BANDS_GAP');
  if (fault !== undefined)
    throw new Unclear('contradictory', outline.statements[0]?.when.at ?? 0, { words: fault.code });
  return {
    understood: true,
    confidence: confidenceOf(assumptions),
    rule,
    ...(final !== undefined && { weight: final }),
    ...(reading.due !== undefined && { due: reading.due }),
    assumptions,
  };
}

/** 具备以下条件各得1分：…: a list of its own, judged one by one. */
function understoodList(listed: ListedParts, given: Given): Understood {
  const { rule, weight } = listedRule(listed, given.weight);
  const assumptions: readonly Assumption[] = [{ code: listed.breaches ? 'once' : 'judged', params: {} }];
  return { understood: true, confidence: confidenceOf(assumptions), rule, weight, assumptions };
}

/** Kinds that take the same for every further step. */
const GOES_ON: ReadonlySet<Rule['type']> = new Set([
  'deduct-per-occurrence',
  'lateness',
  'shortfall',
  'threshold-linear',
  'overrun',
  'accumulate',
]);

/** One rate may be defined, and it must be the one that is scored. */
function noteDefinitions(reading: Reading): void {
  const [one, second] = reading.outline.definitions;
  if (one === undefined) return;
  if (second !== undefined) throw new Unclear('unrelated', second.at);
  const known = reading.statements
    .map(
      ({ when, effect }) =>
        subjectOf(when.ranges[0]?.subject ?? wordsOf(when)).subject ??
        (effect.kind === 'ratio' ? effect.rest : undefined),
    )
    .find((subject) => subject !== undefined);
  const same =
    known === undefined ||
    known.includes(one.name) ||
    one.name.includes(known) ||
    known.slice(-2) === one.name.slice(-2);
  if (!same) throw new Unclear('unrelated', one.at);
  reading.assume('defined', { words: one.name });
}

/** Only measured values have a threshold inside the step. */
function refuseUnusedStart({ statements }: Reading, { type }: Rule): void {
  const lost = statements.find(({ when }) => when.step?.from !== undefined);
  if (lost !== undefined && !['threshold-linear', 'shortfall', 'overrun'].includes(type))
    throw new Unclear('unrelated', lost.when.at);
}

function first(reading: Reading): Rule | undefined {
  // 90%以上且投诉全部办结: only a person can say whether both hold.
  if (reading.statements.some(({ when }) => when.judged !== undefined)) return conditions(reading);
  for (const kind of KINDS) {
    const rule = kind(reading);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** The weight as given and as the sentence says (满分10分, 得满分10分) must be one. */
function weightOf({ weights, statements }: Outline, { weight }: Given): Decimal | undefined {
  const said = [
    ...weights.map(({ points, at }) => ({ points, at })),
    ...statements.flatMap(({ effect }) =>
      effect.kind === 'full' ? [{ points: effect.points, at: effect.at }] : [],
    ),
  ];
  let found = weight;
  for (const { points, at } of said) {
    if (points === undefined) continue;
    if (found !== undefined && !same(found, points))
      throw new Unclear('weight-differs', at, { weight: found, found: points });
    found = points;
  }
  return found;
}

function refusePointsAboveWeight({ statements, weight }: Reading): void {
  if (weight === undefined) return;
  for (const { effect } of statements)
    if (effect.kind === 'points' && isMore(effect.points, weight))
      throw new Unclear('above-weight', effect.at, { found: effect.points, weight });
}

const sumOf = (all: readonly Decimal[]): Decimal =>
  formatPoints(sumPoints(all.map((one) => parsePoints(one))));

/** Full score of a rule that names all its points. */
function pointsOf(rule: Rule): Decimal | undefined {
  const all =
    rule.type === 'banded'
      ? rule.bands.map(({ points }) => points)
      : rule.type === 'grade-map'
        ? rule.grades.map(({ points }) => points)
        : rule.type === 'rank-ladder'
          ? rule.places.map(({ points }) => points)
          : rule.type === 'accumulate' && rule.most !== undefined
            ? [rule.most]
            : rule.type === 'composite' && rule.mode === 'sum'
              ? [sumOf(rule.parts.map(({ weight = '0' }) => weight))]
              : [];
  return all.reduce<Decimal | undefined>(
    (most, points) => (most === undefined || isMore(points, most) ? points : most),
    undefined,
  );
}

/** Wordings that everybody reads the same way cost little, readings that somebody may not share cost more. */
const SLIGHT: ReadonlySet<Assumption['code']> = new Set([
  'boundary-included',
  'boundary-higher',
  'boundary-lower',
  'defined',
  'as-of',
  'completed-steps',
  'judged',
  'target-given',
  'never-done',
  'capped',
  'each-too',
]);

function confidenceOf(assumptions: readonly Assumption[]): number {
  const codes = [...new Set(assumptions.map(({ code }) => code))];
  const lost = codes.reduce((sum, code) => sum + (SLIGHT.has(code) ? 3 : 10), 0);
  return Math.max(100 - lost, 30) / 100;
}

/** Whether a weight can be meant: a decimal above 0. */
export function isWeight(text: string): boolean {
  return isDecimal(text) && comparePoints(parsePoints(text), ZERO_POINTS) > 0;
}
