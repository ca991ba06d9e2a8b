/**
 * What a cycle whose result is final still takes, and why: this list is the test's own, so that a line more in the
 * product's is seen here.
 */
export const TAKEN: Readonly<Record<string, string>> = {
  'propose-correction': '更正 is how a final result changes',
  'approve-correction': '更正 is how a final result changes',
  'reject-correction': '更正 is how a final result changes',
  'issue-bulletin': '通报 tells the final result',
  'request-transition': 'the stages after the finalisation are still to come',
  'approve-transition': 'the stages after the finalisation are still to come',
  'return-transition': 'the stages after the finalisation are still to come',
  'force-transition': 'the stages after the finalisation are still to come',
  'add-approver': 'the stages after the finalisation are still to come',
  'grant-delegation': 'who approves a correction or a stage may be absent; no number depends on it',
  'revoke-delegation': 'who approves a correction or a stage may be back; no number depends on it',
  'record-consequence': '结果运用 follows from the result',
  'propose-grade-consequences': '结果运用 follows from the result',
  'confirm-consequence': '结果运用 follows from the result',
  'lift-consequence': '结果运用 follows from the result',
  'uphold-consequence': '结果运用 follows from the result',
  'tell-consequence': '结果运用 follows from the result',
  'acknowledge-consequence': '结果运用 follows from the result',
  'order-rectification': '差 is followed by 整改, and surcharges are too late',
  'plan-rectification': '整改 after the bulletin',
  'report-rectification': '整改 after the bulletin',
  'inspect-rectification': '整改 after the bulletin',
  'close-rectification': '整改 after the bulletin',
  'repeat-rectification': '整改 after the bulletin; a surcharge is refused',
  'waive-rectification': '整改 after the bulletin',
  'sweep-reminders': 'reminds, and adds nothing to what is scored',
};

/** Commands that are about no cycle. */
export const OF_NO_CYCLE: Readonly<Record<string, string>> = {
  'publish-scheme': 'another version of a scheme is for the cycles to come',
  'publish-calendar': 'another year of the calendar is for the cycles to come',
};

/** Commands that are refused with a code of their own, which says more than that the result is final. */
export const OWN_CODE: Readonly<Record<string, string>> = {
  'file-appeal': 'APPEAL_TOO_LATE',
};
