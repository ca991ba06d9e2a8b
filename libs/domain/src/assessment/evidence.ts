import { isSha256 } from '../core/digest.js';
import { ID_GRAMMAR } from '../core/streams.js';
import type { StageId } from '../scheme/scheme.js';
import type { ReplaceEvidenceCommand, SubmitEvidenceCommand, WithdrawEvidenceCommand } from './commands.js';
import type { Dossier, EvidenceItem } from './dossier.js';
import type { AssessmentEvent, EvidenceReference, SharedWith } from './events.js';
import { assertReason, assertResponsible, assertUnitStage, dossierWithUnit } from './guards.js';
import { refuseAssessment } from './refusals.js';
import type { AssessmentState } from './state.js';

const STAGES: readonly StageId[] = ['execution', 'self-evaluation'];

export function submitEvidence(
  command: SubmitEvidenceCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const dossier = dossierToAmend(command, state);
  const { cycle, indicator, unit, note } = command;
  const reference = referenceOf(command);
  const there = itemOf(dossier, reference.evidence);
  if (there?.standing.kind === 'in-place' && there.unit === unit && isSame(there.reference, reference))
    return [];
  assertReference(reference);
  if (there) throw refuseAssessment.EVIDENCE_ALREADY_SUBMITTED({ evidence: reference.evidence });
  const data = { cycle, indicator: indicator.id, ...reference, unit, ...sharedWith(command) };
  return [{ type: 'EvidenceSubmitted', data: note === undefined ? data : { ...data, note } }];
}

export function withdrawEvidence(
  command: WithdrawEvidenceCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, evidence, reason } = command;
  const { standing } = ownItem(dossierToAmend(command, state), evidence, command.unit);
  if (standing.kind === 'withdrawn') return [];
  if (standing.kind === 'replaced')
    throw refuseAssessment.EVIDENCE_NOT_IN_PLACE({ evidence, standing: standing.kind });
  assertReason(reason);
  return [{ type: 'EvidenceWithdrawn', data: { cycle, indicator: indicator.id, evidence, reason } }];
}

export function replaceEvidence(
  command: ReplaceEvidenceCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, replaced, reason } = command;
  const dossier = dossierToAmend(command, state);
  const { standing } = ownItem(dossier, replaced, command.unit);
  const by = referenceOf(command.by);
  const there = itemOf(dossier, by.evidence);
  if (standing.kind === 'replaced' && standing.by === by.evidence && there && isSame(there.reference, by))
    return [];
  if (standing.kind !== 'in-place') {
    throw refuseAssessment.EVIDENCE_NOT_IN_PLACE({ evidence: replaced, standing: standing.kind });
  }
  assertReference(by);
  if (there) throw refuseAssessment.EVIDENCE_ALREADY_SUBMITTED({ evidence: by.evidence });
  assertReason(reason);
  const data = { cycle, indicator: indicator.id, replaced, by, reason, ...sharedWith(command) };
  return [{ type: 'EvidenceReplaced', data }];
}

/** One paper may prove something of two units; that it is not somebody else's by mistake is said. */
function sharedWith({
  heldBy,
  acknowledgeShared: reason = '',
}: Pick<SubmitEvidenceCommand, 'heldBy' | 'acknowledgeShared'>): { readonly sharedWith?: SharedWith } {
  if (heldBy === null) return {};
  if (reason.trim() === '') {
    const { unit, indicator } = heldBy;
    throw refuseAssessment.EVIDENCE_FILE_OF_ANOTHER_UNIT({
      ...{ unit, indicator },
      reasonIn: 'acknowledgeShared',
    });
  }
  return { sharedWith: { ...heldBy, reason } };
}

function dossierToAmend(
  command: SubmitEvidenceCommand | WithdrawEvidenceCommand | ReplaceEvidenceCommand,
  state: AssessmentState,
): Dossier {
  assertResponsible(command);
  assertUnitStage(command.openStages, state, STAGES);
  return dossierWithUnit(state);
}

/** Units of a joint indicator add evidence beside each other; none takes away another's. */
function ownItem(dossier: Dossier, evidence: string, unit: string): EvidenceItem {
  const item = itemOf(dossier, evidence);
  if (!item) throw refuseAssessment.EVIDENCE_UNKNOWN({ evidence });
  if (item.unit !== unit) throw refuseAssessment.EVIDENCE_OF_OTHER_UNIT({ evidence, unit: item.unit });
  return item;
}

function itemOf({ evidence: items }: Dossier, evidence: string): EvidenceItem | undefined {
  return items.find(({ reference }) => reference.evidence === evidence);
}

function referenceOf({ evidence, sha256, name, mediaType, size }: EvidenceReference): EvidenceReference {
  return { evidence, sha256, name, mediaType, size };
}

function isSame(a: EvidenceReference, b: EvidenceReference): boolean {
  return a.sha256 === b.sha256 && a.name === b.name && a.mediaType === b.mediaType && a.size === b.size;
}

function assertReference({ evidence, sha256, name, mediaType, size }: EvidenceReference): void {
  const wrong = {
    evidence: !ID_GRAMMAR.test(evidence),
    sha256: !isSha256(sha256),
    name: name.trim() === '',
    mediaType: mediaType.trim() === '',
    size: !Number.isSafeInteger(size) || size <= 0,
  };
  const field = Object.entries(wrong).find(([, isWrong]) => isWrong)?.[0];
  if (field !== undefined) throw refuseAssessment.EVIDENCE_REFERENCE_INVALID({ field });
}
