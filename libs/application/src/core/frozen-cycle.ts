import { refuseCycle } from '@kaoping/domain';
import { shanghaiDate } from '@kaoping/platform';
import { cycleOfStream, type ReadModels } from '@kaoping/read-models';

/**
 * What a cycle still takes once its result is final (定稿), and why. Every other command is refused there: whoever adds
 * a command need not think of the freeze, and whoever adds a line here has to say why.
 */
const AFTER_FINALISATION: Readonly<Record<string, string>> = {
  'propose-correction': 'the only way to other numbers',
  'approve-correction': 'the only way to other numbers',
  'reject-correction': 'the only way to other numbers',
  'issue-bulletin': 'tells what is final',
  'request-transition': 'bulletin, follow-up and archive come after',
  'approve-transition': 'bulletin, follow-up and archive come after',
  'return-transition': 'bulletin, follow-up and archive come after; none goes back behind the decision',
  'force-transition': 'bulletin, follow-up and archive come after',
  'add-approver': 'bulletin, follow-up and archive come after',
  'grant-delegation': 'who approves what comes after may be absent',
  'revoke-delegation': 'a mandate can be ended as long as it can be used',
  'record-consequence': 'follows from the result',
  'propose-grade-consequences': 'follows from the result',
  'confirm-consequence': 'follows from the result',
  'lift-consequence': 'follows from the result',
  'uphold-consequence': 'follows from the result',
  'tell-consequence': 'follows from the result',
  'acknowledge-consequence': 'follows from the result',
  'order-rectification': 'the lowest grade is ordered to put right what it failed in',
  'plan-rectification': 'an order that follows from the grade is carried out',
  'report-rectification': 'an order that follows from the grade is carried out',
  'inspect-rectification': 'an order that follows from the grade is carried out',
  'close-rectification': 'an order that follows from the grade is carried out',
  'repeat-rectification': 'an order that follows from the grade is carried out; no surcharge counts any more',
  'waive-rectification': 'an order that follows from the grade is carried out',
  'sweep-reminders': 'reminds of what is still to be done',
};

/** Refused there in any case; what their own refusal says helps more: how late an appeal is. */
const SAY_MORE: ReadonlySet<string> = new Set(['file-appeal']);

/** @param command its name @throws CYCLE_FROZEN */
export function assertNotFrozen(views: ReadModels, cycle: string, command: string): void {
  if (Object.hasOwn(AFTER_FINALISATION, command)) return;
  const finalised = views.results.result(cycle)?.finalised ?? null;
  if (finalised === null) return;
  const { at } = finalised.stamp;
  const finalisedOn = at === null ? '' : shanghaiDate(at);
  throw refuseCycle.CYCLE_FROZEN({ cycle, finalisedOn });
}

/**
 * A decision on a stream, unless its cycle is frozen; a scheme's or a calendar's stream belongs to none.
 * @throws CYCLE_FROZEN, and what the decision refuses
 */
export function unlessFrozen<Event>(
  views: ReadModels,
  { stream, command }: { readonly stream: string; readonly command: string },
  decide: () => readonly Event[],
): readonly Event[] {
  const cycle = cycleOfStream(stream);
  if (cycle === undefined) return decide();
  const saysMore = SAY_MORE.has(command);
  if (!saysMore) assertNotFrozen(views, cycle, command);
  const events = decide();
  if (saysMore) assertNotFrozen(views, cycle, command);
  return events;
}
