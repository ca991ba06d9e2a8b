import { act } from './act.js';
import { bulletin } from './bulletin.js';
import { check } from './check.js';
import { cli } from './cli.js';
import { column } from './column.js';
import { command, relation } from './command.js';
import { component } from './component.js';
import { event } from './event.js';
import { explanation } from './explanation.js';
import { field } from './field.js';
import { input } from './input.js';
import { op } from './op.js';
import { page } from './page.js';
import { phase } from './phase.js';
import { planColumn, sum } from './plan-words.js';
import { problem } from './problem.js';
import { recognition } from './recognition.js';
import { refusal } from './refusal/index.js';
import { role } from './role.js';
import { ruleType } from './rule-type.js';
import { ruleWords } from './rule-words/index.js';
import { rule } from './rule/index.js';
import { score } from './score.js';
import { stage } from './stage.js';
import { start } from './start.js';
import { status } from './status.js';
import { value } from './value.js';
import { blocker, work } from './work.js';

/** English: exactly the texts of `zhCN`. */
export const en = {
  act,
  blocker,
  bulletin,
  check,
  cli,
  column,
  command,
  component,
  event,
  explanation,
  field,
  input,
  op,
  page,
  phase,
  planColumn,
  problem,
  recognition,
  refusal,
  relation,
  role,
  rule,
  ruleType,
  ruleWords,
  score,
  stage,
  start,
  status,
  sum,
  value,
  work,
};
