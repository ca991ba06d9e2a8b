import type { Component, LeaderComponent, PublicComponent, Scheme } from '../../scheme/scheme.js';
import { limitedInSteps } from '../component-limits.js';
import type { Explanation } from '../explanation.js';
import { subtractPoints, sumPoints, type Points } from '../points.js';
import type { UnitFacts } from './facts.js';
import { figurePoints } from './fault.js';
import type { ScoredUnit } from './score-unit-facts.js';
import { changed, rounded, step } from './step.js';
import { targetSteps } from './target-steps.js';

/**
 * How a component came to its points, as far as that is not what its name says: opinions counted, the target score of a
 * unit that does not carry exactly a hundred, difficulty, rounding before the formula, floor and cap. In the order in which
 * it happens.
 */
export function componentSteps(
  component: Component,
  scored: ScoredUnit,
  scheme: Scheme,
): readonly Explanation[] {
  const { facts } = scored.known;
  switch (component.id) {
    case 'target': {
      const { steps, points } = targetSteps(scored, scheme);
      return points === null ? steps : [...steps, ...limitSteps(component, points, scheme)];
    }
    case 'leader':
      return [...leaderSteps(component, facts), ...limitSteps(component, scored.raw.leader, scheme)];
    case 'public':
      return [...publicSteps(component, facts), ...limitSteps(component, scored.raw.public, scheme)];
    case 'incentive':
      return incentiveSteps(component, scored, scheme);
    case 'inspection':
      return limitSteps(component, imposed(facts), scheme);
    case 'rollup':
      return limitSteps(component, scored.raw.rollup, scheme);
  }
}

function incentiveSteps(component: Component, { score }: ScoredUnit, scheme: Scheme): readonly Explanation[] {
  const held = score.incentiveCaps.flatMap(({ name, granted, counted }) =>
    name === null ? [] : [{ name, granted, counted }],
  );
  const withinClasses = subtractPoints(
    score.incentiveGranted,
    sumPoints(held.map(({ granted, counted }) => subtractPoints(granted, counted))),
  );
  const limits = limitSteps(component, withinClasses, scheme);
  if (held.length === 0) return grantedSteps(limits);
  return [
    ...held.map(({ name, granted, counted }) =>
      step('rule.step-class-cap', { name, before: granted, points: counted }),
    ),
    ...limits,
  ];
}

/** A cap alone is told by what was granted `before` it. */
function grantedSteps(steps: readonly Explanation[]): readonly Explanation[] {
  return steps.length === 1 && steps[0]?.code === 'rule.step-cap' ? [] : steps;
}

const imposed = ({ deductions = [] }: UnitFacts): Points =>
  sumPoints(deductions.map(({ points }) => figurePoints(points)));

function limitSteps({ id }: Component, points: Points | null, scheme: Scheme): readonly Explanation[] {
  if (points === null) return [];
  const steps = limitedInSteps(scheme, id, points);
  return [
    ...rounded(points, steps.rounded, scheme.roundingBefore?.components?.[id]),
    ...changed('rule.step-floor', steps.rounded, steps.raised),
    ...changed('rule.step-cap', steps.raised, steps.limited),
  ];
}

function leaderSteps(
  { minimumSheets = 1, missing = 'leave' }: LeaderComponent,
  { leaderMarks = [], absentLeaders = [] }: UnitFacts,
): readonly Explanation[] {
  const sheets = leaderMarks.length;
  if (sheets < minimumSheets) return [step('rule.leader-too-few', { sheets, minimum: minimumSheets })];
  return [
    step('rule.leader-mean', { sheets }),
    ...(absentLeaders.length === 0
      ? []
      : [step(`rule.leader-absent-${missing}`, { absent: absentLeaders.length })]),
  ];
}

function publicSteps(
  { minimumBallots }: PublicComponent,
  { ballots = {} }: UnitFacts,
): readonly Explanation[] {
  const cast = Object.values(ballots).reduce((sum, chosen) => sum + chosen, 0);
  const minimum = Math.max(minimumBallots, 1);
  return cast < minimum
    ? [step('rule.public-too-few', { ballots: cast, minimum })]
    : [step('rule.public-mean', { ballots: cast })];
}
