import { isActing, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import type {
  AcknowledgeConsequenceCommand,
  ConfirmConsequenceCommand,
  ConsequenceCommand,
  LiftConsequenceCommand,
  ProposeGradeConsequencesCommand,
  TellConsequenceCommand,
  UpholdConsequenceCommand,
} from './commands.js';
import { CONSEQUENCES_CATEGORY, type ConsequenceEvent } from './events.js';
import { recordConsequence } from './record.js';
import { refuseConsequence } from './refusals.js';
import {
  evolveConsequences,
  noConsequences,
  type ConsequenceEntry,
  type ConsequencesState,
  type ConsequenceStatus,
} from './state.js';

/** What follows from findings, criticism, vetoes and grades (结果运用), also after the result is final, until the archive. */
export function decideConsequence(
  command: ConsequenceCommand,
  state: ConsequencesState,
): readonly ConsequenceEvent[] {
  if (command.openStages.includes('archived')) throw refuseConsequence.CONSEQUENCE_CYCLE_ARCHIVED();
  if (command.type === 'ProposeGradeConsequences') return proposeGradeConsequences(command, state);
  if (command.type === 'RecordConsequence') return recordConsequence(command, state);
  const entry = state.get(command.consequence);
  if (entry === undefined) throw refuseConsequence.CONSEQUENCE_UNKNOWN({ consequence: command.consequence });
  switch (command.type) {
    case 'ConfirmConsequence':
      return confirm(command, entry);
    case 'LiftConsequence':
      return lift(command, entry);
    case 'UpholdConsequence':
      return uphold(command, entry);
    case 'TellConsequence':
      return tell(command, entry);
    case 'AcknowledgeConsequence':
      return acknowledge(command, entry);
  }
}

export const consequenceDecider: Decider<ConsequencesState, ConsequenceCommand, ConsequenceEvent> = {
  category: CONSEQUENCES_CATEGORY,
  initial: noConsequences,
  decide: decideConsequence,
  evolve: evolveConsequences,
};

/** A grade that a correction changed gives other ids: what followed from the old one stays until it is lifted. */
function proposeGradeConsequences(
  { cycle, entries, actor }: ProposeGradeConsequencesCommand,
  state: ConsequencesState,
): readonly ConsequenceEvent[] {
  if (entries === null) throw refuseConsequence.CONSEQUENCE_GRADES_NOT_FINAL();
  return entries
    .filter(({ consequence }) => !state.has(consequence))
    .map(({ consequence, unit, kind, text, grade }) => ({
      type: 'ConsequenceRecorded',
      data: {
        ...{ cycle, consequence, unit, kind, text },
        ...{ ground: { kind: 'grade', ref: grade }, recordedBy: actor.person },
      },
    }));
}

function confirm(
  { fallen, actor }: ConfirmConsequenceCommand,
  { status, recorded }: ConsequenceEntry,
): readonly ConsequenceEvent[] {
  if (status === 'confirmed') return [];
  if (status !== 'recorded') throw wrongStatus(status, ['recorded']);
  const { cycle, consequence, unit, kind, person, ground, recordedBy } = recorded;
  if (isActing(actor, recordedBy)) throw refuseConsequence.CONSEQUENCE_CONFIRMER_IS_RECORDER();
  assertAnotherUnit(actor, unit);
  if (fallen !== null) {
    const { kind: fell, ref } = ground;
    throw refuseConsequence.CONSEQUENCE_GROUND_NOT_ESTABLISHED({ ground: fell, ref, unit });
  }
  const about = { cycle, consequence, unit, kind, ...(person !== undefined && { person }) };
  return [{ type: 'ConsequenceConfirmed', data: { ...about, confirmedBy: actor.person } }];
}

function lift(
  { cause, fallen, rulings, reason, actor }: LiftConsequenceCommand,
  { status, recorded }: ConsequenceEntry,
): readonly ConsequenceEvent[] {
  if (status === 'lifted') return [];
  const { cycle, consequence, unit, ground } = recorded;
  assertAnotherUnit(actor, unit);
  if (reason.trim() === '') throw refuseConsequence.REASON_MISSING();
  if (cause.kind === 'ruling' && (cause.ref ?? '').trim() === '')
    throw refuseConsequence.CONSEQUENCE_CAUSE_MISSING({ cause: cause.kind });
  if (cause.kind !== 'other') {
    const so =
      cause.kind === 'ruling'
        ? cause.ref !== null && rulings.includes(cause.ref)
        : fallen === cause.kind && (cause.ref === null || cause.ref === ground.ref);
    if (!so)
      throw refuseConsequence.CONSEQUENCE_CAUSE_NOT_SO({ cause: cause.kind, ref: cause.ref ?? ground.ref });
  }
  const named = cause.kind === 'other' ? cause.ref : (cause.ref ?? ground.ref);
  return [
    {
      type: 'ConsequenceLifted',
      data: {
        ...{ cycle, consequence, unit, cause: { kind: cause.kind, ref: named } },
        ...{ reason, liftedBy: actor.person },
      },
    },
  ];
}

/** Only what is in force: what is merely recorded is not confirmed without its ground. */
function uphold(
  { fallen, reason, actor }: UpholdConsequenceCommand,
  { status, recorded, upheld }: ConsequenceEntry,
): readonly ConsequenceEvent[] {
  const { cycle, consequence, unit } = recorded;
  if (status !== 'confirmed') throw wrongStatus(status, ['confirmed']);
  assertAnotherUnit(actor, unit);
  if (fallen === null) throw refuseConsequence.CONSEQUENCE_GROUND_STANDS({ consequence });
  if (upheld?.fallen === fallen) return [];
  if (reason.trim() === '') throw refuseConsequence.REASON_MISSING();
  const data = { cycle, consequence, unit, fallen, reason, upheldBy: actor.person };
  return [{ type: 'ConsequenceUpheld', data }];
}

/** Of what is confirmed, and again once it is lifted. */
function tell(
  { persons, unknown, how, actor }: TellConsequenceCommand,
  { status, recorded, told }: ConsequenceEntry,
): readonly ConsequenceEvent[] {
  if (status === 'recorded') throw wrongStatus(status, ['confirmed', 'lifted']);
  if (persons.length === 0) throw refuseConsequence.CONSEQUENCE_NOBODY_TOLD();
  const [stranger] = unknown;
  if (stranger !== undefined) throw refuseConsequence.CONSEQUENCE_PERSON_UNKNOWN({ person: stranger });
  if (how.trim() === '') throw refuseConsequence.CONSEQUENCE_TEXT_MISSING();
  const untold = [...new Set(persons)].filter((person) => !told.includes(person));
  if (untold.length === 0) return [];
  const { cycle, consequence, unit } = recorded;
  return [
    {
      type: 'ConsequenceTold',
      data: { cycle, consequence, unit, persons: untold, how, toldBy: actor.person },
    },
  ];
}

function acknowledge(
  { actor }: AcknowledgeConsequenceCommand,
  { recorded, told, acknowledged }: ConsequenceEntry,
): readonly ConsequenceEvent[] {
  const { cycle, consequence, unit } = recorded;
  if (acknowledged.includes(actor.person)) return [];
  if (!told.includes(actor.person)) throw refuseConsequence.CONSEQUENCE_NOT_TOLD({ consequence });
  return [
    { type: 'ConsequenceAcknowledged', data: { cycle, consequence, unit, acknowledgedBy: actor.person } },
  ];
}

/** Nobody decides on what concerns the unit where they work, or one they head. */
function assertAnotherUnit(actor: Actor, unit: string): void {
  if (ownAmong(actor, [unit]) !== undefined) throw refuseConsequence.CONSEQUENCE_OWN_UNIT({ unit });
}

function wrongStatus(status: ConsequenceStatus, needed: readonly ConsequenceStatus[]) {
  return refuseConsequence.CONSEQUENCE_WRONG_STATUS({ status, needed });
}
