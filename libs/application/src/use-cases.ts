import * as annualPlan from './annual-plan/index.js';
import * as appeal from './appeal/index.js';
import * as assessment from './assessment/index.js';
import * as breachCatalogue from './breach-catalogue/index.js';
import * as calendar from './calendar/index.js';
import * as consequence from './consequence/index.js';
import type { UseCaseClass } from './core/use-case.js';
import * as cycle from './cycle/index.js';
import * as difficulty from './difficulty/index.js';
import * as delegation from './delegation/index.js';
import * as evidence from './evidence/index.js';
import * as finding from './finding/index.js';
import * as incentive from './incentive/index.js';
import * as leaderEvaluation from './leader-evaluation/index.js';
import * as notApplicable from './not-applicable/index.js';
import * as organisation from './organisation/index.js';
import * as publicEvaluation from './public-evaluation/index.js';
import * as quarterlyCheck from './quarterly-check/index.js';
import * as rankBonus from './rank-bonus/index.js';
import * as reminder from './reminder/index.js';
import * as rectification from './rectification/index.js';
import * as result from './result/index.js';
import * as scheme from './scheme/index.js';
import * as veto from './veto/index.js';

const FEATURES = [
  scheme,
  calendar,
  cycle,
  delegation,
  organisation,
  annualPlan,
  assessment,
  notApplicable,
  evidence,
  quarterlyCheck,
  reminder,
  breachCatalogue,
  finding,
  rectification,
  incentive,
  rankBonus,
  difficulty,
  veto,
  consequence,
  leaderEvaluation,
  publicEvaluation,
  result,
  appeal,
] as const;

const USE_CASES: ReadonlyMap<string, UseCaseClass> = new Map(
  FEATURES.flatMap((feature): readonly unknown[] => Object.values(feature))
    .filter(isUseCaseClass)
    .map((useCase) => [useCase.command, useCase]),
);

/** Names of all commands, as in the policy table and the API. */
export const COMMAND_NAMES: readonly string[] = [...USE_CASES.keys()].sort();

/** The class of a command by its name. @throws RangeError for a name that no command has. */
export function useCaseNamed(name: string): UseCaseClass {
  const found = USE_CASES.get(name);
  if (found === undefined) throw new RangeError(`there is no command '${name}'`);
  return found;
}

function isUseCaseClass(exported: unknown): exported is UseCaseClass {
  return typeof exported === 'function' && typeof (exported as { command?: unknown }).command === 'string';
}
