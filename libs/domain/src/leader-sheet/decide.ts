import type { Decider } from '../core/decider.js';
import type { StageId } from '../scheme/scheme.js';
import { isDecimal } from '../scoring/points-text.js';
import type {
  LeaderSheetCommand,
  MarkLeaderSheetCommand,
  RecordLeaderAbsenceCommand,
  RecuseLeaderCommand,
  SubmitLeaderSheetCommand,
  WithdrawLeaderAbsenceCommand,
} from './commands.js';
import { LEADER_SHEET_CATEGORY, type LeaderSheetEvent } from './events.js';
import { refuseLeaderSheet } from './refusals.js';
import {
  blankLeaderSheet,
  evolveLeaderSheet,
  type LeaderMarks,
  type LeaderSheetState,
  type OpenLeaderSheet,
} from './state.js';

/** Drafting may begin while the scores are verified; what counts is given in the evaluation itself. */
const STAGES: Readonly<Record<LeaderSheetCommand['type'], readonly StageId[]>> = {
  MarkLeaderSheet: ['verification', 'evaluation'],
  SubmitLeaderSheet: ['evaluation'],
  RecuseLeader: ['evaluation'],
  RecordLeaderAbsence: ['evaluation'],
  WithdrawLeaderAbsence: ['evaluation'],
};

export function decideLeaderSheet(
  command: LeaderSheetCommand,
  state: LeaderSheetState,
): readonly LeaderSheetEvent[] {
  const { person, leaders, openStages: open } = command;
  if (!leaders.includes(person)) throw refuseLeaderSheet.LEADER_UNKNOWN({ person });
  const needed = STAGES[command.type];
  if (!needed.some((stage) => open.includes(stage)))
    throw refuseLeaderSheet.LEADER_SHEET_STAGE_CLOSED({ open, needed });
  if (command.type === 'RecordLeaderAbsence') return recordAbsence(command, state);
  if (command.type === 'WithdrawLeaderAbsence') return withdrawAbsence(command, state);
  if (command.actor.person !== person) throw refuseLeaderSheet.LEADER_SHEET_OF_OTHER();
  switch (command.type) {
    case 'MarkLeaderSheet':
      return markSheet(command, state);
    case 'SubmitLeaderSheet':
      return submitSheet(command, state);
    case 'RecuseLeader':
      return recuse(command, state);
  }
}

export const leaderSheetDecider: Decider<LeaderSheetState, LeaderSheetCommand, LeaderSheetEvent> = {
  category: LEADER_SHEET_CATEGORY,
  initial: blankLeaderSheet,
  decide: decideLeaderSheet,
  evolve: evolveLeaderSheet,
};

function markSheet(command: MarkLeaderSheetCommand, state: LeaderSheetState): readonly LeaderSheetEvent[] {
  const { cycle, person } = command;
  const sheet = openSheet(state);
  const marks = command.marks.map(({ unit, mark }) => ({ unit, mark }));
  assertMarks(command, sheet);
  return areSame(marks, sheet.marks) ? [] : [{ type: 'LeaderSheetMarked', data: { cycle, person, marks } }];
}

function submitSheet(
  { cycle, person, units }: SubmitLeaderSheetCommand,
  state: LeaderSheetState,
): readonly LeaderSheetEvent[] {
  if (state.status === 'submitted') return [];
  const { marks, recused } = openSheet(state);
  const missing = units.filter(
    (unit) => !recused.includes(unit) && !marks.some((mark) => mark.unit === unit),
  );
  if (missing.length > 0) throw refuseLeaderSheet.SHEET_INCOMPLETE({ units: missing });
  return [{ type: 'LeaderSheetSubmitted', data: { cycle, person, marks } }];
}

/** Takes a mark for the unit out of the draft too. */
function recuse(
  { cycle, person, unit, units, reason }: RecuseLeaderCommand,
  state: LeaderSheetState,
): readonly LeaderSheetEvent[] {
  const { recused } = openSheet(state);
  if (recused.includes(unit)) return [];
  if (!units.includes(unit)) throw refuseLeaderSheet.UNIT_UNKNOWN({ unit });
  assertReason(reason);
  return [{ type: 'LeaderRecused', data: { cycle, person, unit, reason } }];
}

function recordAbsence(
  command: RecordLeaderAbsenceCommand,
  state: LeaderSheetState,
): readonly LeaderSheetEvent[] {
  const { cycle, person, reason, actor } = command;
  if (state.status === 'absent') return [];
  openSheet(state);
  assertReason(reason);
  return [{ type: 'LeaderAbsenceRecorded', data: { cycle, person, recordedBy: actor.person, reason } }];
}

function withdrawAbsence(
  command: WithdrawLeaderAbsenceCommand,
  state: LeaderSheetState,
): readonly LeaderSheetEvent[] {
  const { cycle, person, reason, actor } = command;
  if (state.status === 'open' && state.back === true) return [];
  if (state.status !== 'absent') throw refuseLeaderSheet.LEADER_NOT_ABSENT({ person });
  assertReason(reason);
  return [{ type: 'LeaderAbsenceWithdrawn', data: { cycle, person, withdrawnBy: actor.person, reason } }];
}

function openSheet(state: LeaderSheetState): OpenLeaderSheet {
  if (state.status === 'submitted') throw refuseLeaderSheet.LEADER_SHEET_SUBMITTED();
  if (state.status === 'absent') throw refuseLeaderSheet.LEADER_ABSENT();
  return state;
}

function assertMarks(
  { marks, units, min, max, decimals }: MarkLeaderSheetCommand,
  { recused }: OpenLeaderSheet,
): void {
  marks.forEach(({ unit, mark }, index) => {
    if (!units.includes(unit)) throw refuseLeaderSheet.UNIT_UNKNOWN({ unit });
    if (marks.findIndex((other) => other.unit === unit) !== index)
      throw refuseLeaderSheet.MARK_REPEATED({ unit });
    if (recused.includes(unit)) throw refuseLeaderSheet.MARK_FOR_RECUSED_UNIT({ unit });
    if (!isDecimal(mark)) throw refuseLeaderSheet.MARK_NOT_DECIMAL({ unit, mark });
    if (!isDecimal(mark, { decimals })) throw refuseLeaderSheet.MARK_TOO_PRECISE({ unit, mark, decimals });
    if (!isDecimal(mark, { min, max })) throw refuseLeaderSheet.MARK_OUT_OF_RANGE({ unit, mark, min, max });
  });
}

function assertReason(reason: string): void {
  if (reason.trim() === '') throw refuseLeaderSheet.REASON_MISSING();
}

function areSame(a: LeaderMarks, b: LeaderMarks): boolean {
  return (
    a.length === b.length && a.every(({ unit, mark }, at) => unit === b[at]?.unit && mark === b[at].mark)
  );
}
