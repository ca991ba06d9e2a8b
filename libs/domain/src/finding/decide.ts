import { isActing } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import { assertAnotherUnits } from './checks.js';
import type { AnswerFindingCommand, FindingCommand, WithdrawFindingCommand } from './commands.js';
import { confirmFinding, verifyFinding } from './confirming.js';
import { correctFinding } from './correcting.js';
import { FINDING_CATEGORY, type FindingEvent } from './events.js';
import { logFinding } from './logging.js';
import { refuseFinding } from './refusals.js';
import { evolveFinding, noFinding, type FindingState } from './state.js';

/** What counts, counts until the computation begins; what would land later is refused at once. */
export function decideFinding(command: FindingCommand, state: FindingState): readonly FindingEvent[] {
  if (!WORKING_STAGES.some((stage) => command.openStages.includes(stage))) {
    throw refuseFinding.FINDING_STAGE_CLOSED({ open: command.openStages, needed: WORKING_STAGES });
  }
  if (command.type === 'LogFinding') return logFinding(command, state);
  const { finding } = command;
  if (state.status === 'none') throw refuseFinding.FINDING_UNKNOWN({ finding });
  if (command.type === 'WithdrawFinding') return withdrawFinding(command, state);
  // Whoever comes second is told that it was another who confirmed it.
  if (
    command.type === 'ConfirmFinding' &&
    state.status === 'confirmed' &&
    isActing(command.actor, ...state.confirmedBy)
  )
    return [];
  const { status } = state;
  if (status === 'withdrawn') throw refuseFinding.FINDING_CLOSED({ finding, status });
  if (command.type === 'CorrectFinding') return correctFinding(command, state);
  if (status === 'confirmed') throw refuseFinding.FINDING_CLOSED({ finding, status });
  switch (command.type) {
    case 'AnswerFinding':
      return answerFinding(command, state);
    case 'VerifyFinding':
      return verifyFinding(command, state);
    case 'ConfirmFinding':
      return confirmFinding(command, state);
  }
}

export const findingDecider: Decider<FindingState, FindingCommand, FindingEvent> = {
  category: FINDING_CATEGORY,
  initial: noFinding,
  decide: decideFinding,
  evolve: evolveFinding,
};

type KnownFinding = Exclude<FindingState, { readonly status: 'none' }>;

/** In time, the last day included. */
function answerFinding(
  { cycle, finding, unit, text, actor, today }: AnswerFindingCommand,
  state: Extract<FindingState, { readonly status: 'logged' }>,
): readonly FindingEvent[] {
  const { charges, answerBy } = state.logged;
  if (!charges.some((charge) => charge.unit === unit)) throw refuseFinding.FINDING_UNIT_NOT_CHARGED({ unit });
  if (text.trim() === '') throw refuseFinding.FINDING_TEXT_MISSING({ field: 'text' });
  if (state.answers[unit] === text) return [];
  if (answerBy !== undefined && today > answerBy.until)
    throw refuseFinding.FINDING_ANSWER_LATE({ until: answerBy.until, days: answerBy.workingDays, today });
  return [{ type: 'FindingAnswered', data: { cycle, finding, unit, answeredBy: actor.person, text } }];
}

/** What two had to agree on is not undone by one of them: a confirmed finding needs another leader. */
function withdrawFinding(
  { cycle, finding, actor, reason }: WithdrawFindingCommand,
  state: KnownFinding,
): readonly FindingEvent[] {
  if (state.status === 'withdrawn') return [];
  assertAnotherUnits(actor, state.logged.charges);
  if (state.status === 'confirmed' && isActing(actor, ...state.confirmedBy))
    throw refuseFinding.WITHDRAWER_IS_CONFIRMER();
  if (reason.trim() === '') throw refuseFinding.REASON_MISSING();
  return [{ type: 'FindingWithdrawn', data: { cycle, finding, withdrawnBy: actor.person, reason } }];
}
