import { ruleFaults, type Rule } from '../scoring/rules/index.js';
import { againstTarget } from './combine/against-target.js';
import { bands } from './combine/bands.js';
import { compound } from './combine/compound.js';
import { conditions } from './combine/conditions.js';

import { Reading, type Combine, type Given } from './combine/context.js';
import { subjectOf } from './combine/subject.js';
import type { Assumption } from './combine/assumption.js';
import { dated } from './combine/dated.js';
import { dearer } from './combine/dearer.js';
import { deviation } from './combine/deviation.js';
import { gradedLosses } from './combine/graded-losses.js';
import { gains } from './combine/gains.js';
import { gainClasses } from './combine/gain-classes.js';
import { lateLevels } from './combine/late-levels.js';
import { lateness } from './combine/lateness.js';
import { ledger } from './combine/ledger.js';
import { levels } from './combine/levels.js';
import { measured } from './combine/measured.js';
import { listedRule } from './combine/listed.js';
import { never } from './combine/never.js';
import { occurrences } from './combine/occurrences.js';
import { parts } from './combine/parts.js';
import { rankLadder } from './combine/rank.js';
import { ratio } from './combine/ratio.js';
import { refuseTurnedGrades } from './combine/grade-order.js';
import { shrinking } from './combine/shrinking.js';
import { twoWay } from './combine/two-way.js';
import { wholeRate } from './combine/whole-rate.js';
import { wordsOf } from './words-of.js';
import type { Outline } from './outline.js';
import { GRADED, SOURCE } from './fillers.js';
import { type ListedParts } from './listed-parts.js';
import { Unclear } from './unclear.js';
import { confidenceOf } from './confidence.js';
import type { Understood } from './recognition.js';
import { pointsOf, refusePointsAboveWeight, weightOf } from './weight.js';
import { noteIdleTarget } from './idle-target.js';
import { notePeriod } from './period.js';
import { isMore } from './combine/decimals.js';
import { refuseUnused } from './unused.js';
import { mirrored } from './absolute.js';

/** The first that recognises its kind decides; later ones take what earlier ones leave. */
const KINDS: readonly Combine[] = [
  rankLadder,
  ledger,
  deviation,
  ratio,
  lateness,
  lateLevels,
  shrinking,
  gradedLosses,
  never,
  dearer,
  levels,
  parts,
  gainClasses,
  twoWay,
  gains,
  wholeRate,
  measured,
  dated,
  bands,
  againstTarget,
  occurrences,
  conditions,
];

/** The rule that all statements of an outline make together. Throws `Unclear` where they make none. */
export function understood(outline: Outline, given: Given, absolute: number | undefined): Understood {
  const weight = weightOf(outline, given);
  const reading = new Reading(outline, given, weight);
  refusePointsAboveWeight(reading);
  const read = first(reading);
  if (read === undefined) throw new Unclear('no-rule', outline.statements[0]?.when.at ?? 0);
  refuseUnusedStart(reading, read);
  refuseUnused(reading, read);
  const rule = absolute === undefined ? read : mirrored(read, weight, absolute);
  if (outline.signTaken === true) reading.assume('sign-taken');
  if (outline.highest !== undefined) reading.assume('highest-once');
  const { soOn, statements } = outline;
  const goesOn = rule.type === 'rank-ladder' || (statements.length === 1 && GOES_ON.has(rule.type));
  if (soOn !== undefined && !goesOn) throw new Unclear('leftover', soOn.at, { words: '依此类推' });
  noteDefinitions(reading);
  noteDownTo(reading);
  refuseTurnedGrades(reading, rule);
  noteIdleTarget(reading, rule);
  notePeriod(reading, rule);
  noteGraded(reading);
  for (const { text } of outline.notes.filter((note) => !GRADED.test(note.text)))
    if (SOURCE.test(text)) reading.assume('source', { words: text });
    else reading.assume('inherits');
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
export function understoodList(listed: ListedParts, given: Given): Understood {
  const { rule, weight } = listedRule(listed, given.weight);
  const { breaches, times, points } = listed;
  const code = points === 'all' ? 'otherwise-full' : breaches ? 'once' : 'judged';
  const assumptions: readonly Assumption[] = times ? [] : [{ code, params: {} }];
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

/** 90%以上为优，得10分；80%以下为差，得0分: names of the stretches; a worse one that earns more is none of them. */
function noteGraded(reading: Reading): void {
  const graded = reading.outline.notes.filter(({ text }) => GRADED.test(text));
  if (graded.length === 0) return;
  const told = graded.flatMap(({ at, text }) => {
    const one = reading.statements.find(({ effect }) => effect.at > at);
    const points = one === undefined ? undefined : reading.valueOf(one);
    return points === undefined ? [] : [{ at, points, good: GOOD.test(text), bad: BAD.test(text) }];
  });
  const best = told.find(({ good }) => good);
  const turned = told.find(({ bad, points }) => bad && best !== undefined && !isMore(best.points, points));
  if (turned !== undefined) throw new Unclear('contradictory', turned.at);
  reading.assume('grade-named', { words: graded.map(({ text }) => text).join('、') });
}

const GOOD = /优|(?<!较)好|(?<!不)(?:合格|及格|达标)/;
const BAD = /差|不合格|不及格|不达标/;

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

/** 扣至3分为止 leaves three. */
function noteDownTo(reading: Reading): void {
  for (const { downTo, points, said = '' } of reading.outline.floors)
    if (downTo !== undefined && !/^[0.]+$/.test(points)) reading.assume('down-to', { words: said, points });
}

/** Only measured values have a threshold inside the step. */
function refuseUnusedStart({ statements }: Reading, { type }: Rule): void {
  const lost = statements.find(({ when }) => when.step?.from !== undefined);
  if (lost !== undefined && !['threshold-linear', 'shortfall', 'overrun'].includes(type))
    throw new Unclear('unrelated', lost.when.at);
}

function first(reading: Reading): Rule | undefined {
  const two = compound(reading);
  if (two !== undefined) return two;
  for (const kind of KINDS) {
    const rule = kind(reading);
    if (rule !== undefined) return rule;
  }
  return undefined;
}
