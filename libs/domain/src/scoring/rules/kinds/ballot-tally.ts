import { aFlag, aPercent, countFrom, filled, notNegative, objectOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  multiplyPoints,
  pointsOf,
  ZERO_POINTS,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleKind } from '../rule-kind.js';
import type { BallotTallyRule } from '../rule.js';
import { explained, unscored } from './explained.js';
import { positive, atLeast, countAtLeast, emptyList, emptyNames, repeatedNames, atMost } from './faults.js';
import { ruleFields } from './fields.js';
import { needsCount } from './needs.js';

type Ballot = Readonly<Record<string, string>>;

/**
 * 测评票: the mean value of the valid ballots, as part of the highest value. A tally is taken as counted; whole ballots are
 * first held against the rules of validity: all units alike, all the best, or too many the best.
 */
export const ballotTally: RuleKind<BallotTallyRule> = {
  shape: ruleFields(
    'ballot-tally',
    { options: someOf(objectOf({ name: filled(), value: notNegative })) },
    {
      invalid: objectOf({}, { allEqual: aFlag, allFull: aFlag, bestQuotaPercent: aPercent }),
      minimumBallots: countFrom(0),
    },
  ),
  faults: ({ options, invalid, minimumBallots }) => [
    ...emptyList('options', options),
    ...emptyNames('options', namesOf({ options })),
    ...repeatedNames('options', namesOf({ options })),
    ...options.flatMap(({ value }, index) => atLeast(`options.${index}.value`, value, '0')),
    ...(options.length > 0 ? positive('options.0.value', bestOf({ options }).value) : []),
    ...atLeast('invalid.bestQuotaPercent', invalid?.bestQuotaPercent, '0'),
    ...atMost('invalid.bestQuotaPercent', invalid?.bestQuotaPercent, '100'),
    ...countAtLeast('minimumBallots', minimumBallots, 0),
  ],
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, observation) => {
    const { tally, ballots, invalid } = countedBallots(rule, observation);
    const params = { subject: rule.subject, ballots, invalid, minimum: rule.minimumBallots ?? 1 };
    if (ballots === 0 || ballots < (rule.minimumBallots ?? 0))
      return unscored('rule.ballots-too-few', weight, params);
    const sum = rule.options.reduce(
      (all, { name, value }) =>
        addPoints(all, multiplyPoints(parsePoints(value), pointsOf(tally[name] ?? 0))),
      ZERO_POINTS,
    );
    const mean = dividePoints(sum, pointsOf(ballots));
    const best = parsePoints(bestOf(rule).value);
    return explained('rule.ballots', dividePoints(multiplyPoints(weight, mean), best), weight, {
      ...params,
      mean,
      best,
    });
  },
};

const namesOf = ({ options }: Pick<BallotTallyRule, 'options'>): readonly string[] =>
  options.map(({ name }) => name);

function bestOf({ options }: Pick<BallotTallyRule, 'options'>): {
  readonly name: string;
  readonly value: string;
} {
  return options.reduce((best, option) =>
    comparePoints(parsePoints(option.value), parsePoints(best.value)) > 0 ? option : best,
  );
}

interface Counted {
  readonly tally: Readonly<Record<string, number>>;
  readonly ballots: number;
  readonly invalid: number;
}

function countedBallots(rule: BallotTallyRule, { tally, ballots = [], unit = '' }: Observation): Counted {
  if (tally !== undefined)
    return { tally, ballots: Object.values(tally).reduce((sum, count) => sum + count, 0), invalid: 0 };
  const rating = ballots.filter((ballot) => Object.hasOwn(ballot, unit));
  const valid = rating.filter((ballot) => isValid(rule, ballot));
  const counts = new Map<string, number>();
  for (const ballot of valid) counts.set(ballot[unit] ?? '', (counts.get(ballot[unit] ?? '') ?? 0) + 1);
  return { tally: Object.fromEntries(counts), ballots: valid.length, invalid: rating.length - valid.length };
}

/** A ballot about one unit alone cannot be too uniform. */
function isValid(rule: BallotTallyRule, ballot: Ballot): boolean {
  const marks = Object.values(ballot);
  const { allEqual, allFull, bestQuotaPercent } = rule.invalid ?? {};
  const best = marks.filter((mark) => mark === bestOf(rule).name).length;
  if (marks.length > 1 && allEqual === true && new Set(marks).size === 1) return false;
  if (marks.length > 1 && allFull === true && best === marks.length) return false;
  if (bestQuotaPercent === undefined) return true;
  const most = multiplyPoints(parsePoints(bestQuotaPercent), pointsOf(marks.length, 100));
  return comparePoints(pointsOf(best), most) <= 0;
}

/** A unit that stands on none of the ballots is a slip of its name: nobody has voted it nothing. */
function rated(ballots: readonly Ballot[], unit: string | undefined): readonly ObservationFault[] {
  const names = [...new Set(ballots.flatMap((ballot) => Object.keys(ballot)))];
  if (unit === undefined || names.length === 0 || names.includes(unit)) return [];
  const params = { found: unit, known: names.join('、') };
  return [{ code: 'OBSERVATION_NAME_UNKNOWN', path: 'unit', params }];
}

function needsOf(rule: BallotTallyRule, observation: Observation): readonly ObservationFault[] {
  const { tally, ballots, unit } = observation;
  const names = namesOf(rule);
  const unknown = (path: string, found: string): ObservationFault => ({
    code: 'OBSERVATION_NAME_UNKNOWN',
    path,
    params: { found, known: names.join('、') },
  });
  if (tally !== undefined)
    return Object.keys(tally).flatMap((name) =>
      names.includes(name)
        ? needsCount(`tally.${name}`, observation, tally[name])
        : [unknown(`tally.${name}`, name)],
    );
  if (ballots === undefined)
    return [{ code: 'OBSERVATION_MISSING', path: 'tally', params: { fields: 'tally | ballots' } }];
  return [
    ...(unit === undefined
      ? [{ code: 'OBSERVATION_MISSING', path: 'unit', params: { fields: 'unit' } } as const]
      : []),
    ...ballots.flatMap((ballot, index) =>
      Object.entries(ballot)
        .filter(([, mark]) => !names.includes(mark))
        .map(([about, mark]) => unknown(`ballots.${index}.${about}`, mark)),
    ),
    ...rated(ballots, unit),
  ];
}
