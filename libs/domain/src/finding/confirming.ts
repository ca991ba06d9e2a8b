import { didIt, forPrincipal, isActing } from '../core/actor.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, type Points } from '../scoring/points.js';
import { assertAnotherUnits, assertNoPart } from './checks.js';
import type { ConfirmFindingCommand, VerifyFindingCommand } from './commands.js';
import type { FindingEvent, FindingLogged } from './events.js';
import { breachOf, precedentOf, totalOf } from './pricing.js';
import { refuseFinding } from './refusals.js';
import type { LoggedFinding } from './state.js';

/** The office looks at what a section in charge recorded. */
export function verifyFinding(
  { cycle, finding, actor, opinion }: VerifyFindingCommand,
  state: LoggedFinding,
): readonly FindingEvent[] {
  const { inCharge, charges } = state.logged;
  if (inCharge === undefined) throw refuseFinding.FINDING_NOT_TO_VERIFY({ finding });
  if (state.verifiedBy !== undefined) return [];
  assertNoPart(actor, state.logged);
  assertAnotherUnits(actor, charges);
  const verified = { cycle, finding, verifiedBy: actor.person, ...forPrincipal(actor) };
  return [{ type: 'FindingVerified', data: opinion === undefined ? verified : { ...verified, opinion } }];
}

/**
 * Confirmed by somebody who has no part in it, once the units charged have answered or their time is over. Above the
 * limit of the scheme two leaders sign, the second one confirms.
 */
export function confirmFinding(
  command: ConfirmFindingCommand,
  state: LoggedFinding,
): readonly FindingEvent[] {
  const { cycle, finding, actor, reason } = command;
  const { logged, verifiedBy, correctedBy, signature } = state;
  const { charges } = logged;
  assertNoPart(actor, logged, [...(verifiedBy ?? []), ...correctedBy]);
  assertAnotherUnits(actor, charges);
  if (logged.inCharge !== undefined && verifiedBy === undefined)
    throw refuseFinding.FINDING_NOT_VERIFIED({ finding, unit: logged.inCharge.unit });
  assertHeard(command, state);
  const limit = limitAbove(command, logged);
  if (limit !== undefined && signature === undefined) return [signed(command, limit)];
  if (limit !== undefined && signature && didIt(actor, signature.by, signature.onBehalfOf)) return [];
  if (limit !== undefined && signature && isActing(actor, signature.by, signature.onBehalfOf))
    throw refuseFinding.FINDING_SIGNER_AGAIN({ person: signature.by });
  const precedent = logged.precedent ? undefined : precedentOf(charges, logged.price, command);
  const of = breachOf(logged, logged.price);
  return [
    {
      type: 'FindingConfirmed',
      data: {
        ...{ cycle, finding, confirmedBy: actor.person },
        ...forPrincipal(actor),
        ...(reason !== undefined && { reason }),
        ...(limit && signature && { firstSignedBy: signature.by }),
        ...(precedent && { precedent }),
      },
    },
    ...charges.map((charge): FindingEvent => ({
      type: 'DeductionImposed',
      data: { cycle, finding, ...charge, ...of },
    })),
  ];
}

/** A unit that has been given time to answer is heard, or lets the time go by. */
function assertHeard({ today }: ConfirmFindingCommand, { logged, answers }: LoggedFinding): void {
  const { answerBy, charges } = logged;
  if (answerBy === undefined || today > answerBy.until) return;
  const units = charges.map(({ unit }) => unit).filter((unit) => answers[unit] === undefined);
  if (units.length > 0) throw refuseFinding.FINDING_ANSWER_AWAITED({ units, until: answerBy.until, today });
}

interface Above {
  readonly total: Points;
  readonly limit: string;
}

function limitAbove(
  { secondSignatureAbove: limit }: ConfirmFindingCommand,
  { charges }: FindingLogged['data'],
): Above | undefined {
  if (limit === null) return undefined;
  const total = totalOf(charges);
  return comparePoints(total, parsePoints(limit)) > 0 ? { total, limit } : undefined;
}

function signed(
  { cycle, finding, actor, reason }: ConfirmFindingCommand,
  { total, limit }: Above,
): FindingEvent {
  return {
    type: 'FindingSigned',
    data: {
      ...{ cycle, finding, signedBy: actor.person },
      ...forPrincipal(actor),
      ...{ total: formatPoints(total), limit },
      ...(reason !== undefined && { reason }),
    },
  };
}
