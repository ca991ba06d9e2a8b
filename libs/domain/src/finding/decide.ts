import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import { assertAnotherUnits, assertWellLogged } from './checks.js';
import type {
  AnswerFindingCommand,
  ConfirmFindingCommand,
  FindingCommand,
  LogFindingCommand,
  WithdrawFindingCommand,
} from './commands.js';
import { FINDING_CATEGORY, type FindingEvent, type FindingLogged } from './events.js';
import { refuseFinding } from './refusals.js';
import { evolveFinding, noFinding, type FindingState } from './state.js';

/** What counts, counts until the computation begins; what would land later is refused at once. */
export function decideFinding(command: FindingCommand, state: FindingState): readonly FindingEvent[] {
  if (!WORKING_STAGES.some((stage) => command.openStages.includes(stage))) {
    throw refuseFinding.FINDING_STAGE_CLOSED({ open: command.openStages, needed: WORKING_STAGES });
  }
  if (command.type === 'LogFinding') return logFinding(command, state);
  if (state.status === 'none') throw refuseFinding.FINDING_UNKNOWN({ finding: command.finding });
  switch (command.type) {
    case 'AnswerFinding':
      return answerFinding(command, state);
    case 'ConfirmFinding':
      return confirmFinding(command, state);
    case 'WithdrawFinding':
      return withdrawFinding(command, state);
  }
}

export const findingDecider: Decider<FindingState, FindingCommand, FindingEvent> = {
  category: FINDING_CATEGORY,
  initial: noFinding,
  decide: decideFinding,
  evolve: evolveFinding,
};

type KnownFinding = Exclude<FindingState, { readonly status: 'none' }>;

function logFinding(command: LogFindingCommand, state: FindingState): readonly FindingEvent[] {
  const data = factsOf(command);
  if (state.status !== 'none') {
    // Both are built by `factsOf`, so that equal facts have equal text.
    if (JSON.stringify(factsOf(state.logged)) === JSON.stringify(data)) return [];
    throw refuseFinding.FINDING_ALREADY_LOGGED({ finding: command.finding });
  }
  assertWellLogged(command);
  return [{ type: 'FindingLogged', data }];
}

function factsOf(logged: FindingLogged['data']): FindingLogged['data'] {
  const { cycle, finding, source, mode, breach, description, place, inspectors, photos } = logged;
  const charges = logged.charges.map(({ unit, liability, points, heads, perHead }) => ({
    ...{ unit, liability, points },
    ...(heads !== undefined && { heads }),
    ...(perHead !== undefined && { perHead }),
  }));
  return { cycle, finding, source, mode, breach, description, place, charges, inspectors, photos };
}

function answerFinding(
  { cycle, finding, unit, text, actor }: AnswerFindingCommand,
  state: KnownFinding,
): readonly FindingEvent[] {
  if (state.status !== 'logged') throw refuseFinding.FINDING_CLOSED({ finding, status: state.status });
  if (!state.logged.charges.some((charge) => charge.unit === unit))
    throw refuseFinding.FINDING_UNIT_NOT_CHARGED({ unit });
  if (text.trim() === '') throw refuseFinding.FINDING_TEXT_MISSING({ field: 'text' });
  if (state.answers[unit] === text) return [];
  return [{ type: 'FindingAnswered', data: { cycle, finding, unit, answeredBy: actor.person, text } }];
}

/** Confirmed by somebody who neither inspected nor answers for a unit charged; the unit need not have answered. */
function confirmFinding(
  { cycle, finding, actor, reason }: ConfirmFindingCommand,
  state: KnownFinding,
): readonly FindingEvent[] {
  if (state.status === 'confirmed') return [];
  if (state.status === 'withdrawn') throw refuseFinding.FINDING_CLOSED({ finding, status: state.status });
  const { charges, inspectors, breach } = state.logged;
  if (inspectors.includes(actor.person)) throw refuseFinding.FINDING_CONFIRMER_IS_INSPECTOR();
  assertAnotherUnits(actor, charges);
  const confirmed = { cycle, finding, confirmedBy: actor.person };
  return [
    { type: 'FindingConfirmed', data: reason === undefined ? confirmed : { ...confirmed, reason } },
    ...charges.map((charge): FindingEvent => ({
      type: 'DeductionImposed',
      data: { cycle, finding, ...charge, breach },
    })),
  ];
}

function withdrawFinding(
  { cycle, finding, actor, reason }: WithdrawFindingCommand,
  state: KnownFinding,
): readonly FindingEvent[] {
  if (state.status === 'withdrawn') return [];
  assertAnotherUnits(actor, state.logged.charges);
  if (reason.trim() === '') throw refuseFinding.REASON_MISSING();
  return [{ type: 'FindingWithdrawn', data: { cycle, finding, withdrawnBy: actor.person, reason } }];
}
