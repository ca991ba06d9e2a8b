import {
  evidenceFileRefusals,
  leaderEvaluationRefusals,
  planImportRefusals,
  publicEvaluationRefusals,
  yearRefusals,
} from '@kaoping/application';
import {
  applicabilityRefusals,
  assessmentRefusals,
  ballotRefusals,
  calendarRefusals,
  cycleRefusals,
  difficultyRefusals,
  findingRefusals,
  incentiveRefusals,
  leaderSheetRefusals,
  planRefusals,
  quarterlyCheckRefusals,
  rankBonusRefusals,
  resultRefusals,
  schemeRefusals,
  vetoRefusals,
  type RefusalTable,
} from '@kaoping/domain';
import { evidenceRefusals } from '@kaoping/evidence';
import { accountRefusals, policyRefusals } from '@kaoping/identity';

/** Every table code → kind there is. */
export const REFUSAL_TABLES: Readonly<Record<string, RefusalTable>> = {
  scheme: schemeRefusals,
  calendar: calendarRefusals,
  cycle: cycleRefusals,
  annualPlan: planRefusals,
  assessment: assessmentRefusals,
  applicability: applicabilityRefusals,
  quarterlyCheck: quarterlyCheckRefusals,
  finding: findingRefusals,
  incentive: incentiveRefusals,
  rankBonus: rankBonusRefusals,
  difficulty: difficultyRefusals,
  veto: vetoRefusals,
  leaderSheet: leaderSheetRefusals,
  ballot: ballotRefusals,
  result: resultRefusals,
  evidence: evidenceRefusals,
  policy: policyRefusals,
  account: accountRefusals,
  evidenceFile: evidenceFileRefusals,
  leaderEvaluation: leaderEvaluationRefusals,
  planImport: planImportRefusals,
  publicEvaluation: publicEvaluationRefusals,
  year: yearRefusals,
};
