import { forPrincipal, isActing, isLeader } from '../core/actor.js';
import { sameContent } from '../core/same-content.js';
import { deadlineAfter } from '../core/working-days.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';
import { assertAnotherUnits, assertCharges, assertNeverThere, assertNoPart, assertTexts } from './checks.js';
import type { CorrectFindingCommand } from './commands.js';
import type { FindingContent, FindingEvent } from './events.js';
import { agreed, breachOf, precedentOf, pricedCharges, totalOf } from './pricing.js';
import { refuseFinding } from './refusals.js';
import { sameShares, sharesOf } from './shares.js';
import type { ConfirmedFinding, LoggedFinding } from './state.js';

/**
 * Puts the words and the charges right and keeps the original. What another unit should answer for is withdrawn and
 * logged anew, because recusal goes by the units charged. A confirmed finding is corrected by a leader other than the
 * one who confirmed it, so that two have signed what it costs in the end; where that is above the limit of a second
 * signature, it can only become less.
 */
export function correctFinding(
  command: CorrectFindingCommand,
  state: LoggedFinding | ConfirmedFinding,
): readonly FindingEvent[] {
  const { cycle, finding, reason, actor } = command;
  const { logged } = state;
  const original = contentOf(logged);
  const corrected = contentAfter(command, original);
  if (sameContent(original, corrected)) return [];
  assertAnotherUnits(actor, logged.charges);
  assertNeverThere(actor, logged.charges);
  assertCorrector(command, state);
  if (reason.trim() === '') throw refuseFinding.REASON_MISSING();
  assertTexts(corrected);
  const units = logged.charges.map(({ unit }) => unit);
  if (!sameContent([...units].sort(), corrected.charges.map(({ unit }) => unit).sort()))
    throw refuseFinding.CORRECTION_OF_UNITS({ units });
  assertCharges(corrected.charges, units);
  const { charges, price } = corrected;
  if (state.status === 'confirmed') assertWithinLimit(command, original, corrected);
  const precedent = sameContent(original.charges, charges) ? undefined : precedentOf(charges, price, command);
  // What was declared of the shares stays with them.
  const shares = sameShares(original.charges, charges) ? undefined : sharesOf(charges, command);
  const deadline = state.status === 'logged' ? answerBy(command) : undefined;
  return [
    {
      type: 'FindingCorrected',
      data: {
        ...{ cycle, finding, original, corrected, reason, correctedBy: actor.person },
        ...forPrincipal(actor),
        ...(precedent && { precedent }),
        ...(shares && { shares }),
        ...(deadline && { answerBy: deadline }),
      },
    },
    ...(state.status === 'confirmed' ? deductionsAfter(state, corrected) : []),
  ];
}

function contentOf({ description, place, charges, price }: FindingContent): FindingContent {
  return { description, place, charges, ...(price && { price }) };
}

function contentAfter(command: CorrectFindingCommand, original: FindingContent): FindingContent {
  const { description = original.description, place = original.place, charges } = command;
  if (command.price !== undefined && original.price?.version !== undefined)
    throw refuseFinding.FINDING_PRICE_IN_CATALOGUE({ price: command.price, expected: original.price.points });
  const price = command.price === undefined ? original.price : agreed(command.price);
  return {
    ...{ description, place },
    charges:
      charges === undefined && command.price === undefined
        ? original.charges
        : pricedCharges(charges ?? original.charges.map(({ points: _, ...charge }) => charge), price),
    ...(price && { price }),
  };
}

function assertCorrector({ actor }: CorrectFindingCommand, state: LoggedFinding | ConfirmedFinding): void {
  if (state.status === 'logged') return;
  if (!isLeader(actor)) throw refuseFinding.CORRECTION_NEEDS_LEADER();
  assertNoPart(actor, state.logged);
  if (isActing(actor, ...state.confirmedBy)) throw refuseFinding.CORRECTOR_IS_CONFIRMER();
}

/** A confirmed finding is not made dearer above the limit by a single signature: it is withdrawn, and two sign it anew. */
function assertWithinLimit(
  { secondSignatureAbove: limit }: CorrectFindingCommand,
  before: FindingContent,
  after: FindingContent,
): void {
  if (limit === null) return;
  const total = totalOf(after.charges);
  if (comparePoints(total, parsePoints(limit)) > 0 && comparePoints(total, totalOf(before.charges)) > 0)
    throw refuseFinding.CORRECTION_ABOVE_LIMIT({ total: formatPoints(total), limit });
}

function answerBy({ answerWorkingDays, today, calendar }: CorrectFindingCommand) {
  return answerWorkingDays === null ? undefined : deadlineAfter(today, answerWorkingDays, calendar);
}

function deductionsAfter(
  { logged }: ConfirmedFinding,
  { charges, price }: FindingContent,
): readonly FindingEvent[] {
  const { cycle, finding } = logged;
  return charges.flatMap((charge): readonly FindingEvent[] => {
    const before = logged.charges.find(({ unit }) => unit === charge.unit);
    if (before === undefined || sameContent(before, charge)) return [];
    const of = breachOf(logged, price);
    return [{ type: 'DeductionCorrected', data: { cycle, finding, ...charge, ...of, from: before.points } }];
  });
}
