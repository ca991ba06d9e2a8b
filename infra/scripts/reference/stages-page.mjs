import { built } from './built.mjs';
import { code, list, page, table } from './markdown.mjs';
import { chinese, english, named } from './words.mjs';

const { COUNTING_STAGES, demoScheme } = await built('domain');

export async function stagesPage() {
  return page(
    'Stages 环节',
    ['libs/domain/src/scheme/demo-stages.ts', 'libs/domain/src/cycle/counting-stages.ts'],
    `A scheme declares the stages of its cycles and the approvals that lead out of each. These are those of the demo scheme, ${code(demoScheme.id)}. A stage beside another one opens and closes together with it. A transition (环节推进) is requested by the appraisal office and never approved by who requested it.`,
    table(
      ['order', 'stage', '中文', 'English', 'beside', 'approvals out of it', 'may be returned to'],
      demoScheme.stages.map(row),
    ),
    '## Facts that count in a stage',
    'A fact that lands in the log behind the close of all of its stages is kept, shown as late, and never counted. Facts that are not named here count whenever they land.',
    table(['stage', '中文', 'facts'], demoScheme.stages.flatMap(counting)),
  );
}

function row({ id, beside, approvals, returnsTo = [] }, index) {
  return [
    index + 1,
    code(id),
    chinese('stage', id),
    english('stage', id),
    beside && named('stage', beside),
    approvalsOf(approvals, beside),
    list(returnsTo.map((stage) => named('stage', stage))),
  ];
}

function approvalsOf({ kind, roles = [], need }, beside) {
  const names = roles.map((role) => named('role', role));
  if (kind === 'none') return beside === undefined ? 'none' : 'with the stage it stands beside';
  if (kind === 'countersign') return `all of ${list(names)}`;
  return kind === 'sequence' ? names.join(', then ') : `${need} of ${list(names)}`;
}

function counting({ id }) {
  const types = Object.entries(COUNTING_STAGES).filter(([, stages]) => stages.includes(id));
  if (types.length === 0) return [];
  return [
    [code(id), chinese('stage', id), list(types.map(([type]) => `${code(type)} ${chinese('event', type)}`))],
  ];
}
