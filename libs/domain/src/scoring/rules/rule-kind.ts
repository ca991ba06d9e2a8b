import type { Shape } from '../../shapes/index.js';
import type { Explanation } from '../explanation.js';
import type { Points } from '../points.js';
import type { Observation } from './observation.js';
import type { Rule } from './rule.js';

/** What a rule gives on an observation. */
export interface RuleScore {
  /** Exact; null while a result is pending, or where fewer ballots, answers or sheets are there than a score needs. */
  readonly score: Points | null;
  /** Built from the inputs, with `score` among its parameters. */
  readonly explanation: Explanation;
}

/** What is wrong with the content of a rule that is shaped well; `path` is relative to the rule. */
export interface RuleFault {
  readonly code: RuleFaultCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

export type RuleFaultCode =
  /** `found`, `min`: a decimal or count below what makes sense. */
  | 'RULE_NUMBER_TOO_SMALL'
  /** `found`: a step, an interval, a target or a weight that is not above 0. */
  | 'RULE_NUMBER_NOT_POSITIVE'
  /** `found`, `max`: a decimal or count above what makes sense. */
  | 'RULE_NUMBER_TOO_LARGE'
  /** `found`, `before`: a later place earns more than the one before. */
  | 'RULE_POINTS_RISE'
  /** `found`, `weight`: more points than the indicator weighs. */
  | 'RULE_POINTS_ABOVE_WEIGHT'
  /** Nothing in a list that needs something. */
  | 'RULE_LIST_EMPTY'
  /** `found`: a name twice in one list. */
  | 'RULE_NAME_REPEATED'
  /** `from`, `to`: no band holds what lies between. */
  | 'RULE_BANDS_GAP'
  /** `from`, `to`: two bands hold what lies between. */
  | 'RULE_BANDS_OVERLAP'
  /** `from`, `to` */
  | 'RULE_BAND_EMPTY'
  /** `field`: this kind needs it here. */
  | 'RULE_FIELD_NEEDED'
  /** `field`, `found`: what the setting `found` never reads. */
  | 'RULE_FIELD_UNUSED'
  /** `field`, `needs`: says nothing without the other. */
  | 'RULE_FIELD_ALONE'
  /** `one`, `other`: what contradicts each other. */
  | 'RULE_CONTRADICTORY';

/** What keeps a rule from reading an observation; `path` is relative to the observation. */
export interface ObservationFault {
  readonly code:
    /** `fields`: what the rule needs, one of these separated by ` | `. */
    | 'OBSERVATION_MISSING'
    /** `fields`: how many are missing, of a number that nobody said. */
    | 'OBSERVATION_LACK_OPEN'
    /** `found`: told in days, where the rule counts in `measure`; `fields` */
    | 'OBSERVATION_NOT_IN_DAYS'
    /** `found`: how often, where the rule reads a value in `measure`; `fields` */
    | 'OBSERVATION_NOT_COUNTED'
    /** `found`: fields that tell the same in several ways. */
    | 'OBSERVATION_FIELDS_TOGETHER'
    /** `expected`, `found` */
    | 'OBSERVATION_MEASURE_WRONG'
    /** `found`, `known`: a class, clause, grade or option that the rule does not have, or that fits several. */
    | 'OBSERVATION_NAME_UNKNOWN'
    /** `found`: a clause that is named twice. */
    | 'OBSERVATION_NAME_REPEATED'
    /** `found`, `expected`: negative, more than there can be, or not of that kind. */
    | 'OBSERVATION_VALUE_WRONG';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Everything the engine knows about one kind of rule; one file a kind under `kinds/`. */
export interface RuleKind<R extends Rule> {
  readonly shape: Shape;
  faults(rule: R, weight: Points): readonly RuleFault[];
  /** `[]`: `score` can be called. More points than the weight are a fault of an observation that gives points itself. */
  needs(rule: R, observation: Observation, weight: Points): readonly ObservationFault[];
  score(rule: R, weight: Points, observation: Observation): RuleScore;
}

/** A worked example: run by the tests, printed on the reference page. */
export interface RuleExample<R extends Rule = Rule> {
  readonly weight: string;
  readonly rule: R;
  readonly observation: Observation;
  /** Exact decimal as `formatPoints` prints it; null: pending. */
  readonly score: string | null;
  /** The explanation as people read it. */
  readonly words: { readonly zh: string; readonly en: string };
}
