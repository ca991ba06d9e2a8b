import type { Breach } from '../breach-catalogue/events.js';
import type { Actor, Role } from '../core/actor.js';
import { sameContent } from '../core/same-content.js';
import { sameName } from '../core/same-name.js';
import { deadlineAfter } from '../core/working-days.js';
import { assertWellLogged } from './checks.js';
import type { LogFindingCommand } from './commands.js';
import type { FindingEvent, FindingLogged } from './events.js';
import { agreed, catalogued, precedentOf, pricedCharges } from './pricing.js';
import { refuseFinding } from './refusals.js';
import { sharesOf } from './shares.js';
import type { FindingState } from './state.js';

export function logFinding(command: LogFindingCommand, state: FindingState): readonly FindingEvent[] {
  if (state.status !== 'none') {
    if (sameFinding(command, state.first)) return [];
    throw refuseFinding.FINDING_ALREADY_LOGGED({ finding: command.finding });
  }
  const data = loggedBy(command);
  assertWellLogged(command, data);
  return [{ type: 'FindingLogged', data: withReasons(command, data) }];
}

/** Whether the same was sent before; the clock, the catalogue and the register may have moved on since. */
function sameFinding(command: LogFindingCommand, logged: FindingLogged['data']): boolean {
  const { source, mode, description, place, inspectors, photos, charges } = command;
  const sent = { source, mode, description, place, inspectors, photos };
  const before = {
    ...{ source: logged.source, mode: logged.mode, description: logged.description, place: logged.place },
    ...{ inspectors: logged.inspectors, photos: logged.photos },
  };
  const named = command.breachCode ?? logged.breachCode;
  return (
    sameContent(sent, before) &&
    (command.breach ?? logged.breach) === logged.breach &&
    named === logged.breachCode &&
    charges.length === logged.charges.length &&
    charges.every((charge, index) =>
      sameContent({ ...logged.charges[index], ...charge }, logged.charges[index]),
    )
  );
}

function loggedBy(command: LogFindingCommand): FindingLogged['data'] {
  const { cycle, finding, source, mode, description, place, inspectors, photos, foundAt } = command;
  const entry = entryOf(command);
  const inCharge = inChargeOf(command.actor, entry);
  const price = priceOf(command, entry);
  const { answerWorkingDays, today, calendar } = command;
  return {
    ...{ cycle, finding, source, ...(mode && { mode }), breach: entry?.name ?? command.breach ?? '' },
    ...{ description, place, charges: pricedCharges(command.charges, price), inspectors, photos },
    loggedBy: command.actor.person,
    ...(foundAt !== undefined && { foundAt }),
    ...(source === 'superior' && { book: 'superior' as const }),
    ...(entry && { breachCode: entry.code }),
    ...(price && { price }),
    ...(inCharge && { inCharge }),
    ...(answerWorkingDays !== null && { answerBy: deadlineAfter(today, answerWorkingDays, calendar) }),
  };
}

/** By its code, or by its name, so that no other price comes in under the words of the catalogue. */
function entryOf({ breach, breachCode, catalogue }: LogFindingCommand): Breach | undefined {
  const breaches = catalogue?.breaches ?? [];
  if (breachCode === undefined) return breaches.find(({ name }) => sameName(name, breach ?? ''));
  const entry = breaches.find(({ code }) => code === breachCode);
  if (entry === undefined) throw refuseFinding.BREACH_UNKNOWN({ code: breachCode });
  if (breach !== undefined && !sameName(breach, entry.name))
    throw refuseFinding.BREACH_NAMED_OTHERWISE({ code: breachCode, breach, name: entry.name });
  return entry;
}

/** The catalogue's, or the one that is agreed for what it does not list. */
function priceOf({ price, catalogue }: LogFindingCommand, entry: Breach | undefined) {
  if (entry === undefined || catalogue === null) return price === undefined ? undefined : agreed(price);
  if (price !== undefined && price !== entry.points)
    throw refuseFinding.FINDING_PRICE_IN_CATALOGUE({ price, expected: entry.points });
  return catalogued(entry, catalogue.version);
}

const RECORDERS: readonly Role[] = ['inspector', 'office'];

/** Whoever is neither of the office nor an inspector records for the section in charge, and for no other breach. */
function inChargeOf(
  { roles, unit, person }: Actor,
  entry: Breach | undefined,
): FindingLogged['data']['inCharge'] {
  if (roles.some((role) => RECORDERS.includes(role))) return undefined;
  if (unit === undefined || entry?.inCharge !== unit)
    throw refuseFinding.FINDING_NOT_IN_CHARGE({ unit: unit ?? '', inCharge: entry?.inCharge ?? '' });
  return { unit, recordedBy: person };
}

/** What the register holds against it, and why it is so all the same. */
function withReasons(command: LogFindingCommand, data: FindingLogged['data']): FindingLogged['data'] {
  const shares = sharesOf(data.charges, command);
  const precedent = precedentOf(data.charges, data.price, command);
  return { ...data, ...(precedent && { precedent }), ...(shares && { shares }) };
}
