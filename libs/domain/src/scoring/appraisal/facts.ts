import type { JointPart } from '../joint-shares.js';
import type { Observation } from '../rules/observation.js';
import type { Decimal } from '../rules/rule.js';

/** A decimal as text, or a JSON number taken as it is written; one of more than 15 digits must be text. */
export type Figure = Decimal | number;

/**
 * What is known about units, for a scheme to score: one unit without ceremony (`UnitFacts` at the top), or many
 * under `units`. Indicators, options and bonuses are named by their ids in the scheme.
 */
export interface Facts extends UnitFacts {
  /** The scheme that the facts are meant for; another one is refused. */
  readonly scheme?: { readonly id: string; readonly version: number };
  /** In office order (机构序), which shows ties in a fixed order. */
  readonly units?: readonly (UnitFacts & { readonly unit: string })[];
  /** What was counted for each rank bonus of the scheme: bonus id → unit → number. */
  readonly counts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface UnitFacts {
  readonly name?: string;
  readonly rankingGroup?: string;
  /** The unit whose external results this one inherits (二级单位). */
  readonly parent?: string;
  /** By indicator id; one for every indicator that the unit carries and that applies. */
  readonly observations?: Readonly<Record<string, Observation>>;
  /** Indicators approved as not applicable to the unit. */
  readonly notApplicable?: readonly string[];
  /** Ids of the indicators that the unit carries; absent: all of the scheme. */
  readonly carries?: readonly string[];
  /** The unit's part of a joint indicator; absent: it carries it alone. */
  readonly shares?: Readonly<Record<string, FactsShare>>;
  /** Target score found elsewhere, where the scheme brings no indicators. */
  readonly target?: Figure;
  /** 难度系数. */
  readonly difficulty?: Figure;
  readonly leaderMarks?: readonly { readonly person: string; readonly mark: Figure }[];
  /** Leaders who should have marked the unit and have not; recused ones are left out. */
  readonly absentLeaders?: readonly string[];
  /** Valid ballots by option id. */
  readonly ballots?: Readonly<Record<string, number>>;
  /** `class`: one of the scheme's catalogue, where it has one. */
  readonly incentives?: readonly {
    readonly reason: string;
    readonly points: Figure;
    readonly class?: string;
  }[];
  /** Positive points, of all heads together. */
  readonly deductions?: readonly {
    readonly reason: string;
    readonly points: Figure;
    readonly heads?: number;
  }[];
  readonly veto?: { readonly reason: string };
  /** Finals of the cycles below; null: the period has none for the unit. */
  readonly periods?: readonly { readonly period: string; readonly final: Figure | null }[];
  /** What the document claims, to be held against what follows from the facts. */
  readonly claimed?: {
    readonly total?: Figure;
    readonly grade?: string;
    readonly items?: Readonly<Record<string, Figure>>;
  };
}

export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * A unit's part in a joint indicator: its integer shares, or whether it leads or assists (牵头、配合), which the scheme
 * turns into shares. `of` tells how many do; absent: the units of the facts that say so.
 */
export type FactsShare =
  Share | { readonly role: JointPart; readonly of?: { readonly lead: number; readonly assisting: number } };

/** What is wrong with facts; `path` is dotted (`units.2.observations.Q1.value`), empty for the whole. */
export interface FactsFault {
  readonly code: FactsFaultCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

export type FactsFaultCode =
  /** `expected`: a field that must be there. */
  | 'FACTS_FIELD_MISSING'
  /** `expected`: the fields there are; `nearest`: the most alike of them, or empty. */
  | 'FACTS_FIELD_UNKNOWN'
  /** `expected`, `found` */
  | 'FACTS_TYPE_WRONG'
  /** `expected`, `found` */
  | 'FACTS_VALUE_WRONG'
  /** `expected`, `found`: id and version of the scheme. */
  | 'FACTS_SCHEME_DIFFERENT'
  /** Fields of one unit stand beside `units`: `found`, their names. */
  | 'FACTS_BOTH_FORMS'
  /** `found`, `nearest` */
  | 'FACTS_INDICATOR_UNKNOWN'
  /** `found`: the indicator is not among what the unit `carries`. */
  | 'FACTS_INDICATOR_NOT_CARRIED'
  /** `found`: an observation of an indicator that is said not to apply. */
  | 'FACTS_INDICATOR_NOT_APPLICABLE'
  /** `indicator`, `name`, `fields`: what its rule observes, one of these separated by ` | `. */
  | 'FACTS_OBSERVATION_ABSENT'
  /** `found`, `nearest` */
  | 'FACTS_UNIT_UNKNOWN'
  /** `found` */
  | 'FACTS_UNIT_REPEATED'
  /** No unit at all. */
  | 'FACTS_UNITS_EMPTY'
  /** `found`, `nearest` */
  | 'FACTS_BONUS_UNKNOWN'
  /** `found` (empty: none is named), `known`: no class of the incentive catalogue. */
  | 'FACTS_CLASS_UNKNOWN'
  /** `found`, `known` */
  | 'FACTS_OPTION_UNKNOWN'
  /** `component`: the scheme has no such component to count it. */
  | 'FACTS_COMPONENT_ABSENT'
  /** The scheme knows no veto. */
  | 'FACTS_VETO_ABSENT'
  /** The scheme has no difficulty factor. */
  | 'FACTS_DIFFICULTY_ABSENT'
  /** `found`, `min`, `max`: ends that are open are empty. */
  | 'FACTS_NUMBER_OUT_OF_RANGE'
  /** `found`, `known`: a period that the scheme gives no weight. */
  | 'FACTS_PERIOD_UNKNOWN'
  /** `found`: a year and a month that no year has. */
  | 'FACTS_PERIOD_INVALID'
  /** `found`: a person or a period that stands twice. */
  | 'FACTS_NAME_REPEATED'
  /** `found`: a joint indicator of which units assist, and none leads. */
  | 'FACTS_LEAD_ABSENT'
  /** The scheme brings indicators, so its target score is computed. */
  | 'FACTS_TARGET_COMPUTED'
  /** `found`: what the unit's `parent` leads back to. */
  | 'FACTS_PARENT_CIRCULAR'
  /** `found`, `decimals`: more decimals than a mark may have. */
  | 'FACTS_DECIMALS_TOO_MANY'
  /** `found`, `known`: no ranking group that a quota of the scheme names, so that no quota would hold. */
  | 'FACTS_GROUP_UNKNOWN'
  /** `expected`, `found`: units that share an indicator do not agree on the whole of its shares. */
  | 'FACTS_SHARES_DIFFER'
  /** `found`, `whole`: their parts are more than the whole. */
  | 'FACTS_SHARES_EXCEED'
  /** `indicator`, `unit`: a joint indicator is observed otherwise than with this unit (同责同分). */
  | 'FACTS_SHARED_DIFFERENTLY'
  /** `found`, `known`: a field that the rule does not read. */
  | 'OBSERVATION_FIELD_UNUSED'
  /** `found`: fields that tell the same in several ways. */
  | 'OBSERVATION_FIELDS_TOGETHER'
  /** From the rule: `fields` */
  | 'OBSERVATION_MISSING'
  /** `fields`: how many are missing of what nobody said how many are due. */
  | 'OBSERVATION_LACK_OPEN'
  /** `found`: told in days, where the rule counts in `measure`; `fields` */
  | 'OBSERVATION_NOT_IN_DAYS'
  /** `found`: how often, where the rule reads a value in `measure`; `fields` */
  | 'OBSERVATION_NOT_COUNTED'
  /** From the rule: `expected`, `found` */
  | 'OBSERVATION_MEASURE_WRONG'
  /** From the rule: `found`, `known` */
  | 'OBSERVATION_NAME_UNKNOWN'
  /** From the rule: `found` */
  | 'OBSERVATION_NAME_REPEATED'
  /** From the rule: `found`, `expected` */
  | 'OBSERVATION_VALUE_WRONG';
