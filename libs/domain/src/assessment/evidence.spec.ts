import { describe, it } from '@jest/globals';
import type { StageId } from '../scheme/scheme.js';
import { given } from '../core/testing/given.js';
import { assessmentDecider } from './decide.js';
import { replaceEvidence, submitEvidence, withdrawEvidence } from './testing/assessment-commands.js';
import {
  evidenceReplaced,
  evidenceSubmitted,
  evidenceWithdrawn,
  handedIn,
  joint,
  paper,
  recalled,
  returned,
  scoreVerified,
  takenIn,
} from './testing/assessment-facts.js';

const verification: readonly StageId[] = ['verification'];

describe('evidence', () => {
  it('is submitted by a responsible unit, also by one that assists', () => {
    given(assessmentDecider, [])
      .when(submitEvidence({ note: '第一场' }))
      .then([evidenceSubmitted({ note: '第一场' })]);
    given(assessmentDecider, [evidenceSubmitted()])
      .when(submitEvidence({ indicator: joint, unit: 'u05', evidence: 'e9' }))
      .then([evidenceSubmitted({ unit: 'u05', evidence: 'e9' })]);
    given(assessmentDecider, [])
      .when(submitEvidence({ unit: 'u05' }))
      .refuses('UNIT_NOT_RESPONSIBLE');
  });

  // A clerk showed the file of another unit, and nobody was told.
  it('that stands for another unit’s indicator is told of it, and taken with a reason', () => {
    const heldBy = { unit: 'u09', indicator: '3-1' };
    const sharedWith = { ...heldBy, reason: '两项工作同一份通知' };
    const acknowledgeShared = sharedWith.reason;
    given(assessmentDecider, [])
      .when(submitEvidence({ heldBy }))
      .refuses('EVIDENCE_FILE_OF_ANOTHER_UNIT', { ...heldBy, reasonIn: 'acknowledgeShared' });
    given(assessmentDecider, [])
      .when(submitEvidence({ heldBy, acknowledgeShared }))
      .then([evidenceSubmitted({ sharedWith })]);
    given(assessmentDecider, [evidenceSubmitted()])
      .when(replaceEvidence({ heldBy, acknowledgeShared: ' ' }))
      .refuses('EVIDENCE_FILE_OF_ANOTHER_UNIT', { ...heldBy, reasonIn: 'acknowledgeShared' });
    given(assessmentDecider, [evidenceSubmitted()])
      .when(replaceEvidence({ heldBy, acknowledgeShared }))
      .then([evidenceReplaced({ sharedWith })]);
  });

  it('is withdrawn with a reason, once', () => {
    given(assessmentDecider, [evidenceSubmitted()]).when(withdrawEvidence()).then([evidenceWithdrawn()]);
    given(assessmentDecider, [evidenceSubmitted()])
      .when(withdrawEvidence({ reason: '' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, []).when(withdrawEvidence()).refuses('EVIDENCE_UNKNOWN', { evidence: 'e1' });
  });

  it('is replaced with a reason, and the new one may be withdrawn in turn', () => {
    given(assessmentDecider, [evidenceSubmitted()]).when(replaceEvidence()).then([evidenceReplaced()]);
    given(assessmentDecider, [evidenceSubmitted()])
      .when(replaceEvidence({ reason: '' }))
      .refuses('REASON_MISSING');
    given(assessmentDecider, [evidenceSubmitted(), evidenceReplaced()])
      .when(withdrawEvidence({ evidence: 'e2' }))
      .then([
        {
          type: 'EvidenceWithdrawn',
          data: { cycle: 'y2024', indicator: '1-2-3', evidence: 'e2', reason: '传错文件' },
        },
      ]);
  });

  it('is neither withdrawn nor replaced when it is no longer in place', () => {
    given(assessmentDecider, [evidenceSubmitted(), evidenceReplaced()])
      .when(withdrawEvidence())
      .refuses('EVIDENCE_NOT_IN_PLACE', { evidence: 'e1', standing: 'replaced' });
    given(assessmentDecider, [evidenceSubmitted(), evidenceWithdrawn()])
      .when(replaceEvidence())
      .refuses('EVIDENCE_NOT_IN_PLACE', { evidence: 'e1', standing: 'withdrawn' });
  });

  it('keeps its id for ever, also when withdrawn', () => {
    given(assessmentDecider, [evidenceSubmitted()])
      .when(submitEvidence({ name: '另一份.pdf' }))
      .refuses('EVIDENCE_ALREADY_SUBMITTED', { evidence: 'e1' });
    given(assessmentDecider, [evidenceSubmitted(), evidenceWithdrawn()])
      .when(submitEvidence())
      .refuses('EVIDENCE_ALREADY_SUBMITTED');
    given(assessmentDecider, [evidenceSubmitted()])
      .when(replaceEvidence({ by: paper() }))
      .refuses('EVIDENCE_ALREADY_SUBMITTED', { evidence: 'e1' });
  });

  it('of one unit is not taken away by another', () => {
    given(assessmentDecider, [evidenceSubmitted()])
      .when(withdrawEvidence({ indicator: joint, unit: 'u05' }))
      .refuses('EVIDENCE_OF_OTHER_UNIT', { evidence: 'e1', unit: 'u03' });
  });

  it.each([
    ['evidence', { evidence: 'e_1' }],
    ['sha256', { sha256: 'A'.repeat(64) }],
    ['name', { name: ' ' }],
    ['mediaType', { mediaType: '' }],
    ['size', { size: 0 }],
  ])('needs a well-formed %s', (field, change) => {
    given(assessmentDecider, [])
      .when(submitEvidence(change))
      .refuses('EVIDENCE_REFERENCE_INVALID', { field });
    given(assessmentDecider, [evidenceSubmitted()])
      .when(replaceEvidence({ by: paper({ evidence: 'e2', ...change }) }))
      .refuses('EVIDENCE_REFERENCE_INVALID', { field });
  });

  it('stands once the assessment is filed, until it comes back', () => {
    const wrongStatus = 'ASSESSMENT_WRONG_STATUS';
    given(assessmentDecider, handedIn())
      .when(withdrawEvidence({ openStages: ['self-evaluation'] }))
      .refuses(wrongStatus);
    given(assessmentDecider, takenIn())
      .when(replaceEvidence({ openStages: verification }))
      .refuses(wrongStatus);
    given(assessmentDecider, [...takenIn(), scoreVerified()])
      .when(withdrawEvidence({ openStages: verification }))
      .refuses(wrongStatus, { status: 'verified', needed: ['reporting', 'returned'] });
    given(assessmentDecider, [...handedIn(), recalled()])
      .when(withdrawEvidence({ openStages: verification }))
      .then([evidenceWithdrawn()]);
  });

  it('comes during verification only to what was returned', () => {
    given(assessmentDecider, [...takenIn(), returned()])
      .when(submitEvidence({ evidence: 'e7', openStages: verification }))
      .then([evidenceSubmitted({ evidence: 'e7' })]);
    given(assessmentDecider, [])
      .when(submitEvidence({ openStages: verification }))
      .refuses('ASSESSMENT_STAGE_CLOSED', { open: verification, needed: ['execution', 'self-evaluation'] });
  });
});
