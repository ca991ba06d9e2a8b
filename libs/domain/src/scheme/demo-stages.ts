import type { ApprovalRule, StageDefinition } from './scheme.js';

const supervisor: ApprovalRule = { kind: 'sequence', roles: ['supervisor'] };
const chair: ApprovalRule = { kind: 'sequence', roles: ['chair'] };
const supervisorThenChair: ApprovalRule = { kind: 'sequence', roles: ['supervisor', 'chair'] };
const none: ApprovalRule = { kind: 'none' };

/** A year's stages, each with the approvals that lead out of it and where it may be returned to. */
export const demoStages: readonly StageDefinition[] = [
  { id: 'drafting', approvals: supervisor },
  { id: 'review', approvals: supervisorThenChair },
  { id: 'execution', approvals: supervisor },
  { id: 'self-evaluation', approvals: supervisor, returnsTo: ['execution'] },
  { id: 'verification', approvals: supervisor, returnsTo: ['self-evaluation'] },
  { id: 'evaluation', beside: 'verification', approvals: none },
  { id: 'computation', approvals: chair, returnsTo: ['verification'] },
  { id: 'decision', approvals: chair, returnsTo: ['verification', 'computation'] },
  { id: 'public-notice', approvals: chair },
  { id: 'bulletin', approvals: supervisor },
  { id: 'follow-up', approvals: chair },
  { id: 'archived', approvals: none },
];
