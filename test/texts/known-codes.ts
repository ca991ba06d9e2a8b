import { ruleExamples } from '@kaoping/domain';
import type {
  AssessmentStatus,
  BandFault,
  CheckStatus,
  Comparator,
  ComponentId,
  EvidenceItem,
  ExplanationCode,
  FactsFault,
  FindingSource,
  FormulaErrorCode,
  IncentiveStatus as DomainIncentiveStatus,
  InspectionMode,
  Liability,
  Misfit,
  PlanImportCode,
  PlanState,
  QuarterlyCheckState,
  Role,
  RuleFaultCode,
  SignaturePlace,
  StageId,
} from '@kaoping/domain';
import type { Relation } from '@kaoping/identity';
import type {
  BlockerCode,
  DelegationStatus,
  FindingLine,
  FindingStatus,
  LeaderSheetLine,
  StandingsPhase,
  SubjectKind,
  DifficultyStatus,
  NotApplicableStatus,
  TransitionStatus,
  VetoStatus,
  WorkCode,
} from '@kaoping/read-models';

/** The members of a union, which leaves nothing behind at run time; one missing or too many does not compile. */
function codes<Code extends string>(members: Readonly<Record<Code, true>>): readonly Code[] {
  return (Object.keys(members) as Code[]).sort();
}

export const STAGE_NAMES = codes<StageId>({
  entry: true,
  drafting: true,
  review: true,
  execution: true,
  'self-evaluation': true,
  verification: true,
  evaluation: true,
  computation: true,
  decision: true,
  'public-notice': true,
  bulletin: true,
  'follow-up': true,
  archived: true,
});

export const ROLE_NAMES = codes<Role>({
  clerk: true,
  head: true,
  office: true,
  inspector: true,
  supervisor: true,
  chair: true,
  auditor: true,
  sysadmin: true,
  secadmin: true,
});

export const RELATIONS = codes<Relation>({
  'own-unit': true,
  'not-headed-unit': true,
  'own-sheet': true,
  'own-sheet-while-sealed': true,
});

export const COMPONENTS = codes<ComponentId>({
  rollup: true,
  target: true,
  leader: true,
  public: true,
  incentive: true,
  inspection: true,
});

export const PHASES = codes<StandingsPhase>({
  provisional: true,
  computed: true,
  decided: true,
  final: true,
});

export const OPERATORS = codes<Comparator>({ '>=': true, '>': true, '<=': true, '<': true, '=': true });

export const EXPLANATIONS = codes<ExplanationCode>({
  'explanation.proportional': true,
  'explanation.limit-kept': true,
  'explanation.limit-missed': true,
  'explanation.milestones': true,
  'explanation.mean': true,
  'explanation.verified': true,
  'explanation.not-applicable': true,
  'explanation.not-applicable-spread': true,
  'explanation.weight-spread': true,
  'explanation.difficulty': true,
  'explanation.joint-lead': true,
  'explanation.joint-assisting': true,
  'explanation.joint-equal': true,
});

export const BLOCKERS = codes<BlockerCode>({
  PLAN_NOT_SUBMITTED: true,
  PLAN_NOT_PUBLISHED: true,
  QUARTER_NOT_CHECKED: true,
  SELF_SCORE_MISSING: true,
  ASSESSMENT_NOT_CONFIRMED: true,
  SCORE_NOT_VERIFIED: true,
  FINDING_NOT_DECIDED: true,
  INCENTIVE_NOT_DECIDED: true,
  NOT_APPLICABLE_NOT_DECIDED: true,
  DIFFICULTY_NOT_DECIDED: true,
  VETO_NOT_DECIDED: true,
  CHILD_RESULT_NOT_FINAL: true,
  CHILD_RESULT_MISSING: true,
  LEADER_SHEET_MISSING: true,
  BALLOTS_BELOW_MINIMUM: true,
  RESULT_NOT_COMPUTED: true,
  RESULT_OUTDATED: true,
  RESULT_NOT_DECIDED: true,
  RESULT_NOT_FINALISED: true,
  BULLETIN_NOT_ISSUED: true,
});

export const WORK = codes<WorkCode>({
  PROGRESS_TO_REPORT: true,
  SELF_SCORE_TO_GIVE: true,
  ASSESSMENT_TO_FILE: true,
  ASSESSMENT_TO_AMEND: true,
  ASSESSMENT_TO_CONFIRM: true,
  ASSESSMENT_TO_OPEN: true,
  SCORE_TO_VERIFY: true,
  FINDING_TO_ANSWER: true,
  FINDING_ANSWERED: true,
  FINDING_TO_VERIFY: true,
  FINDING_TO_CONFIRM: true,
  INCENTIVE_TO_VERIFY: true,
  INCENTIVE_TO_GRANT: true,
  NOT_APPLICABLE_TO_APPROVE: true,
  DIFFICULTY_TO_APPROVE: true,
  VETO_TO_CONFIRM: true,
  RANK_BONUS_TO_AWARD: true,
  PLAN_TO_SUBMIT: true,
  PLAN_TO_REVIEW: true,
  PLAN_TO_PUBLISH: true,
  PLAN_CHANGE_TO_APPROVE: true,
  QUARTER_TO_OPEN: true,
  QUARTER_TO_CLOSE: true,
  TRANSITION_TO_REQUEST: true,
  TRANSITION_TO_APPROVE: true,
  ACTING_FOR: true,
  DEPUTY_NAMED: true,
  DELEGATION_REVOKED: true,
  SHEET_TO_FILL: true,
  LEADER_SHEET_MISSING: true,
  RESULT_TO_COMPUTE: true,
  DECISION_TO_RECORD: true,
  NOTICE_TO_OPEN: true,
  RESULT_TO_FINALISE: true,
  BULLETIN_TO_ISSUE: true,
});

export const FORMULA_PROBLEMS = codes<FormulaErrorCode>({
  empty: true,
  'too-long': true,
  'too-deep': true,
  character: true,
  number: true,
  'operand-expected': true,
  'operator-expected': true,
  'unknown-function': true,
  'argument-count': true,
  'condition-expected': true,
  'comparison-outside-if': true,
  'parenthesis-open': true,
  'parenthesis-close': true,
  'unknown-name': true,
  'division-by-zero': true,
});

export const BAND_PROBLEMS = codes<BandFault['kind']>({
  gap: true,
  overlap: true,
  empty: true,
  order: true,
});

export const SHAPE_PROBLEMS = codes<Misfit['problem']>({
  missing: true,
  'unknown-field': true,
  'wrong-type': true,
  'wrong-value': true,
});

export const RULE_PROBLEMS = codes<Misfit['problem'] | RuleFaultCode>({
  missing: true,
  'unknown-field': true,
  'wrong-type': true,
  'wrong-value': true,
  RULE_NUMBER_TOO_SMALL: true,
  RULE_NUMBER_NOT_POSITIVE: true,
  RULE_NUMBER_TOO_LARGE: true,
  RULE_POINTS_RISE: true,
  RULE_FIELD_UNUSED: true,
  RULE_POINTS_ABOVE_WEIGHT: true,
  RULE_LIST_EMPTY: true,
  RULE_NAME_REPEATED: true,
  RULE_BANDS_GAP: true,
  RULE_BANDS_OVERLAP: true,
  RULE_BAND_EMPTY: true,
  RULE_FIELD_NEEDED: true,
  RULE_CONTRADICTORY: true,
});

export const FACTS_FAULTS = codes<FactsFault['code']>({
  FACTS_FIELD_MISSING: true,
  FACTS_LEAD_ABSENT: true,
  FACTS_FIELD_UNKNOWN: true,
  FACTS_TYPE_WRONG: true,
  FACTS_VALUE_WRONG: true,
  FACTS_SCHEME_DIFFERENT: true,
  FACTS_BOTH_FORMS: true,
  FACTS_INDICATOR_UNKNOWN: true,
  FACTS_INDICATOR_NOT_CARRIED: true,
  FACTS_INDICATOR_NOT_APPLICABLE: true,
  FACTS_OBSERVATION_ABSENT: true,
  FACTS_UNIT_UNKNOWN: true,
  FACTS_UNIT_REPEATED: true,
  FACTS_UNITS_EMPTY: true,
  FACTS_BONUS_UNKNOWN: true,
  FACTS_OPTION_UNKNOWN: true,
  FACTS_COMPONENT_ABSENT: true,
  FACTS_VETO_ABSENT: true,
  FACTS_DIFFICULTY_ABSENT: true,
  FACTS_NUMBER_OUT_OF_RANGE: true,
  FACTS_PERIOD_UNKNOWN: true,
  FACTS_NAME_REPEATED: true,
  FACTS_TARGET_COMPUTED: true,
  FACTS_PARENT_CIRCULAR: true,
  FACTS_DECIMALS_TOO_MANY: true,
  FACTS_GROUP_UNKNOWN: true,
  FACTS_SHARES_DIFFER: true,
  FACTS_SHARES_EXCEED: true,
  FACTS_SHARED_DIFFERENTLY: true,
  OBSERVATION_FIELD_UNUSED: true,
  OBSERVATION_FIELDS_TOGETHER: true,
  OBSERVATION_MISSING: true,
  OBSERVATION_MEASURE_WRONG: true,
  OBSERVATION_NAME_UNKNOWN: true,
  OBSERVATION_VALUE_WRONG: true,
});

export const RULE_TYPES = Object.keys(ruleExamples).sort();

/** What a shape expects where it does not list the values themselves; shapes name them in their own words. */
export const SHAPE_EXPECTED = [
  'date',
  'decimal',
  'list',
  'number',
  'object',
  'text',
  'true-or-false',
  'whole-number',
];

/** Of SCHEME_APPROVALS_INVALID, which names them in its comment only. */
export const APPROVAL_PROBLEMS = [
  'beside-a-stage',
  'no-roles',
  'person-no-id',
  'person-repeated',
  'role-repeated',
];

export const IMPORT_PROBLEMS = codes<PlanImportCode>({
  IMPORT_EMPTY: true,
  IMPORT_COLUMN_MISSING: true,
  IMPORT_COLUMN_UNKNOWN: true,
  IMPORT_VALUE_MISSING: true,
  IMPORT_VALUE_DIFFERS: true,
  IMPORT_TEXT_EXPECTED: true,
  IMPORT_NUMBER_EXPECTED: true,
  IMPORT_LIST_EXPECTED: true,
  IMPORT_OBJECT_EXPECTED: true,
  IMPORT_OPERATOR_UNKNOWN: true,
  IMPORT_UNIT_UNKNOWN: true,
  IMPORT_ONE_UNIT_EXPECTED: true,
  IMPORT_RULE_UNREADABLE: true,
});

/** `value.*`, by kind. */
export const VALUES = {
  boolean: codes<'true' | 'false'>({ true: true, false: true }),
  assessmentStatus: codes<AssessmentStatus>({
    none: true,
    reporting: true,
    filed: true,
    confirmed: true,
    opened: true,
    returned: true,
    verified: true,
  }),
  evidenceStanding: codes<EvidenceItem['standing']['kind']>({
    'in-place': true,
    withdrawn: true,
    replaced: true,
  }),
  checkStatus: codes<CheckStatus>({ 'on-schedule': true, behind: true, 'not-due': true }),
  sheetStatus: codes<QuarterlyCheckState['status']>({
    none: true,
    open: true,
    closed: true,
    unchecked: true,
  }),
  planStatus: codes<PlanState['status']>({
    none: true,
    drafting: true,
    returned: true,
    'in-review': true,
    reviewed: true,
    published: true,
  }),
  planPlace: codes<SignaturePlace>({
    handler: true,
    'unit-head': true,
    'leader-in-charge': true,
    principal: true,
    seal: true,
  }),
  findingStatus: codes<FindingStatus>({
    logged: true,
    answered: true,
    signed: true,
    confirmed: true,
    withdrawn: true,
  }),
  findingBook: codes<FindingLine['book']>({ own: true, superior: true }),
  findingSource: codes<FindingSource>({
    inspection: true,
    superior: true,
    authority: true,
    hotline: true,
    media: true,
  }),
  inspectionMode: codes<InspectionMode>({ open: true, undercover: true, joint: true }),
  liability: codes<Liability>({ direct: true, supervisory: true, leadership: true, posting: true }),
  incentiveStatus: codes<DomainIncentiveStatus>({
    none: true,
    claimed: true,
    verified: true,
    granted: true,
    rejected: true,
  }),
  notApplicableStatus: codes<NotApplicableStatus>({ declared: true, approved: true, revoked: true }),
  difficultyStatus: codes<DifficultyStatus>({ declared: true, approved: true, revoked: true }),
  delegationStatus: codes<DelegationStatus>({
    upcoming: true,
    'in-force': true,
    over: true,
    revoked: true,
  }),
  transitionStatus: codes<TransitionStatus>({ pending: true, moved: true, returned: true, forced: true }),
  vetoStatus: codes<VetoStatus>({ proposed: true, confirmed: true, revoked: true }),
  leaderSheetStatus: codes<LeaderSheetLine['status'] | 'none'>({
    none: true,
    marking: true,
    submitted: true,
    absent: true,
  }),
  subjectKind: codes<SubjectKind>({
    cycle: true,
    delegation: true,
    plan: true,
    indicator: true,
    quarter: true,
    'breach-catalogue': true,
    finding: true,
    incentive: true,
    'rank-bonus': true,
    unit: true,
    leader: true,
    result: true,
    ballot: true,
    other: true,
  }),
} as const;
