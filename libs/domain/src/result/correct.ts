import { isActing, ownAmong, type Actor } from '../core/actor.js';
import type { VetoClass } from '../scheme/scheme.js';
import { triggerFault } from '../veto/trigger.js';
import type {
  ApproveCorrectionCommand,
  CorrectionCommand,
  ProposeCorrectionCommand,
  RejectCorrectionCommand,
} from './commands.js';
import type { CorrectionProposed, ResultEvent } from './events.js';
import { refuseResult } from './refusals.js';
import { fitsItem, gainOf, type ItemChange } from './scored-item.js';
import type { Corrections, FinalResult, PublishedResult, ResultState } from './state.js';

/** A result that is final changes by a numbered correction (更正) and by nothing else: one proposes it, another approves. */
export function decideCorrection(command: CorrectionCommand, state: ResultState): readonly ResultEvent[] {
  if (state.status !== 'final' && state.status !== 'published') throw refuseResult.CORRECTION_BEFORE_FINAL();
  switch (command.type) {
    case 'ProposeCorrection':
      return propose(command, state);
    case 'ApproveCorrection':
      return approve(command, state);
    case 'RejectCorrection':
      return reject(command, state);
  }
}

type Final = FinalResult | PublishedResult;

function propose(command: ProposeCorrectionCommand, state: Final): readonly ResultEvent[] {
  const { correction, reason, evidence, actor } = command;
  const { pending, decided } = state.corrections;
  // The id is made of the commandId: what another command proposes, though it reads the same, is refused as pending.
  if ([pending, ...decided].some((one) => one?.correction === correction)) return [];
  if (pending !== null) throw refuseResult.CORRECTION_PENDING({ correction: pending.correction });
  if (reason.trim() === '') throw refuseResult.REASON_MISSING();
  const items = changesOf(command);
  const { cycle } = state.computed;
  const data = { cycle, correction, items, reason, evidence, proposedBy: actor.person };
  return [{ type: 'CorrectionProposed', data }];
}

function changesOf({ items, vetoClasses, evidence }: ProposeCorrectionCommand): readonly ItemChange[] {
  if (items.length === 0) throw refuseResult.CORRECTION_WITHOUT_ITEMS();
  return items.map(({ inForce, ...item }, place) => {
    const { unit, kind, subject, to } = item;
    const repeated = items.findIndex((other) => isSameItem(other, item)) < place;
    if (repeated) throw refuseResult.CORRECTION_ITEM_REPEATED({ unit, subject });
    if (inForce === null) throw refuseResult.CORRECTION_ITEM_UNKNOWN({ unit, kind, subject });
    const { value: from, least, most, decimals } = inForce;
    if (!fitsItem(item, inForce, to))
      throw refuseResult.CORRECTION_VALUE_INVALID({ unit, subject, found: to, least, most, decimals });
    if (gainOf(item, from, to) === 0)
      throw refuseResult.CORRECTION_CHANGES_NOTHING({ unit, subject, found: to });
    assertTrigger(item, vetoClasses, evidence);
    return { unit, kind, subject, from, to, ...(item.class !== undefined && { class: item.class }) };
  });
}

/** A veto comes into force on the same terms as one that is proposed in the year: for a declared trigger, with proof. */
function assertTrigger(
  { unit, kind, to, class: id }: Omit<ItemChange, 'from'>,
  classes: readonly VetoClass[],
  proof: readonly string[],
): void {
  const vetoed = kind === 'veto' && to === 'in-force';
  const known = vetoed ? classes.map((one) => one.id) : [];
  const fault = triggerFault({ class: id, proof }, known);
  if (fault === 'class-unknown') throw refuseResult.CORRECTION_VETO_CLASS_UNKNOWN({ class: id ?? '', known });
  if (fault === 'class-missing') throw refuseResult.CORRECTION_VETO_CLASS_MISSING({ unit, known });
  if (fault === 'without-proof') throw refuseResult.CORRECTION_VETO_WITHOUT_PROOF({ unit });
}

/** A joint indicator has one score for all its units, so that naming it twice for two of them would be two answers. */
function isSameItem(
  a: Pick<ItemChange, 'unit' | 'kind' | 'subject'>,
  b: Pick<ItemChange, 'unit' | 'kind' | 'subject'>,
): boolean {
  return a.kind === b.kind && a.subject === b.subject && (a.kind === 'indicator' || a.unit === b.unit);
}

function approve(
  { type: _, actor, concerned, chairRecused, ...computed }: ApproveCorrectionCommand,
  state: Final,
): readonly ResultEvent[] {
  const { correction, year, replaces } = computed;
  const { decided } = state.corrections;
  const before = decided.find((one) => one.correction === correction);
  if (before?.corrected && before.by === actor.person) return [];
  const { items, reason, proposedBy, cycle } = pendingOf(state.corrections, correction);
  if (isActing(actor, proposedBy)) throw refuseResult.CORRECTION_APPROVER_IS_PROPOSER();
  assertAnotherUnit(actor, concerned);
  const veto = items.find(({ kind }) => kind === 'veto');
  if (veto !== undefined && !chairRecused && !actor.roles.includes('chair'))
    throw refuseResult.CORRECTION_APPROVER_NOT_CHAIR({ unit: veto.unit });
  const { number: latest } = state.computed;
  if (replaces !== latest) throw refuseResult.RESULT_COMPUTATION_OUTDATED({ latest });
  const sequence = decided.filter((one) => one.corrected?.year === year).length + 1;
  const data = {
    ...{ ...computed, cycle, number: latest + 1, sequence },
    ...{ items, reason, proposedBy, approvedBy: actor.person },
  };
  return [{ type: 'ResultCorrected', data }];
}

function reject(
  { correction, reason, concerned, actor }: RejectCorrectionCommand,
  state: Final,
): readonly ResultEvent[] {
  const before = state.corrections.decided.find((one) => one.correction === correction);
  if (before?.corrected === null && before.by === actor.person) return [];
  const { cycle } = pendingOf(state.corrections, correction);
  assertAnotherUnit(actor, concerned);
  if (reason.trim() === '') throw refuseResult.REASON_MISSING();
  return [{ type: 'CorrectionRejected', data: { cycle, correction, reason, rejectedBy: actor.person } }];
}

function pendingOf({ pending, decided }: Corrections, correction: string): CorrectionProposed['data'] {
  if (decided.some((one) => one.correction === correction))
    throw refuseResult.CORRECTION_ALREADY_DECIDED({ correction });
  if (pending?.correction !== correction) throw refuseResult.CORRECTION_UNKNOWN({ correction });
  return pending;
}

/** Nobody decides on a correction that moves the score of a unit where they work, or of one that they head. */
function assertAnotherUnit(actor: Actor, units: readonly string[]): void {
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseResult.CORRECTION_OWN_UNIT({ unit: own });
}
