import { sameContent } from '../core/same-content.js';
import { ASSESSED_STAGES } from '../cycle/counting-stages.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import type { RegisterExternalResultCommand } from './commands.js';
import { emptyDossier, type Dossier } from './dossier.js';
import type { AssessmentEvent, ExternalResult, ExternalResultRegistered } from './events.js';
import { assertDay, assertImpartial, assertReason, assertStage } from './guards.js';
import { refuseAssessment } from './refusals.js';
import { observationFor } from './report-observation.js';
import type { AssessmentState } from './state.js';

/**
 * The appraisal office enters what another authority gave (以上级考核结果为准), from the paper that came in. Such a result arrives
 * in January, when the dossier is long with the office: so it asks for no status, save that what is verified is opened
 * again first. It takes the place of the latest report.
 */
export function registerExternalResult(
  command: RegisterExternalResultCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, actor, correction } = command;
  assertStage(command.openStages, ASSESSED_STAGES);
  assertImpartial(command);
  const result = resultOf(command);
  const paper = paperOf(command);
  const dossier = state.status === 'none' ? emptyDossier : state.dossier;
  if (isRegistered(dossier, { result, paper })) return [];
  if (state.status === 'verified')
    throw refuseAssessment.EXTERNAL_RESULT_AFTER_VERIFICATION({
      indicator: indicator.id,
      score: state.score,
    });
  const standing = dossier.progress?.observation?.result ?? null;
  if (correction !== undefined) assertReason(correction);
  else if (standing !== null && !sameContent(canonical(standing), result)) {
    const { score, document } = standing;
    throw refuseAssessment.EXTERNAL_RESULT_STANDS({ indicator: indicator.id, score, document });
  }
  const remarks = { ...(paper && { paper }), ...(correction !== undefined && { correction }) };
  const data = { cycle, indicator: indicator.id, result, registeredBy: actor.person, ...remarks };
  return [{ type: 'ExternalResultRegistered', data }];
}

function resultOf({ indicator, today, period, ...command }: RegisterExternalResultCommand): ExternalResult {
  const { score, source, document, arrivedOn } = command.result;
  if (indicator.rule?.type !== 'external-result')
    throw refuseAssessment.EXTERNAL_RESULT_NOT_EXPECTED({ indicator: indicator.id });
  const blank = Object.entries({ source, document }).find(([, text]) => text.trim() === '')?.[0];
  if (blank !== undefined) throw refuseAssessment.EXTERNAL_RESULT_INCOMPLETE({ field: blank });
  assertDay(arrivedOn);
  if (arrivedOn > today) throw refuseAssessment.EXTERNAL_RESULT_DATE_AHEAD({ arrivedOn, today });
  if (arrivedOn < period.from)
    throw refuseAssessment.EXTERNAL_RESULT_DATE_EARLY({ arrivedOn, from: period.from });
  const result = { score, source, document, arrivedOn };
  observationFor(indicator, { result }, indicator.rule);
  return canonical(result);
}

/** What the event keeps of a stored file, and nothing that a later store may say of it. */
function paperOf({
  paper,
}: RegisterExternalResultCommand): ExternalResultRegistered['data']['paper'] | undefined {
  if (paper === undefined) return undefined;
  const { sha256, name, mediaType, size } = paper;
  return { sha256, name, mediaType, size };
}

/** The same paper again, or the same result without one: there is nothing to add. */
function isRegistered(
  { registered }: Dossier,
  {
    result,
    paper,
  }: { readonly result: ExternalResult; readonly paper: RegisterExternalResultCommand['paper'] },
): boolean {
  if (registered === null || !sameContent(registered.result, result)) return false;
  return paper === undefined || sameContent(registered.paper, paper);
}

/** 92.0 and 92 are one result. A report may be older than this check, so that its score is looked at first. */
function canonical({ score, source, document, arrivedOn }: ExternalResult): ExternalResult {
  const exact = isDecimal(score) ? formatPoints(parsePoints(score)) : score;
  return { score: exact, source, document, arrivedOn };
}
