import { formerAmong, isActing, ownAmong, type Actor } from '../core/actor.js';
import { isSha256 } from '../core/digest.js';
import { isDecimal } from '../scoring/points-text.js';
import type { LogFindingCommand } from './commands.js';
import type { Charge, FindingLogged } from './events.js';
import { DEDUCTION_DECIMALS, MOST_POINTS } from './pricing.js';
import { refuseFinding } from './refusals.js';

/** In UTC to the millisecond, so that texts compare as times do. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** 执法检查不少于两人. What others report is written down, with nobody of ours on the spot. */
const INSPECTORS_ON_SITE = 2;

/** A finding that can be answered and confirmed as it stands: texts, charges, and inspectors from outside. */
export function assertWellLogged(command: LogFindingCommand, logged: FindingLogged['data']): void {
  assertTexts(logged);
  assertCharges(logged.charges, command.units);
  assertInspectors(command, logged.charges);
  const photo = command.photos.find((hash) => !isSha256(hash));
  if (photo !== undefined) throw refuseFinding.FINDING_PHOTO_INVALID({ photo });
  const { foundAt, foundOn, period, now } = command;
  if (foundAt !== undefined && !(INSTANT.test(foundAt) && foundAt <= now))
    throw refuseFinding.FINDING_TIME_INVALID({ foundAt, now });
  if (foundOn !== undefined && (foundOn < period.from || foundOn > period.to))
    throw refuseFinding.FINDING_OUTSIDE_PERIOD({ day: foundOn, from: period.from, to: period.to });
}

export function assertTexts(texts: {
  readonly breach?: string;
  readonly description: string;
  readonly place: string;
}): void {
  for (const field of ['breach', 'description', 'place'] as const) {
    if (texts[field]?.trim() === '') throw refuseFinding.FINDING_TEXT_MISSING({ field });
  }
}

/** Nobody logs, confirms or withdraws what their own unit, or one they head, is charged with. */
export function assertAnotherUnits(actor: Actor, charges: readonly Charge[]): void {
  const own = ownAmong(
    actor,
    charges.map(({ unit }) => unit),
  );
  if (own !== undefined) throw refuseFinding.FINDING_OWN_UNIT({ unit: own });
}

/** Nobody finds out about a unit where they have worked: neither on the spot nor by setting right what was found. */
export function assertNeverThere(actor: Actor, charges: readonly Charge[]): void {
  const units = charges.map(({ unit }) => unit);
  const unit = formerAmong(actor, units);
  if (unit !== undefined) throw refuseFinding.FINDING_FORMER_UNIT({ unit, person: actor.person });
}

/** Nobody rules on what they inspected, logged or recorded, nor on what they did to it since: `steps`. */
export function assertNoPart(
  actor: Actor,
  { inspectors, inCharge, loggedBy }: FindingLogged['data'],
  steps: readonly string[] = [],
): void {
  if (isActing(actor, ...inspectors)) throw refuseFinding.FINDING_CONFIRMER_IS_INSPECTOR();
  if (isActing(actor, loggedBy, inCharge?.recordedBy, ...steps))
    throw refuseFinding.FINDING_STEP_BEFORE_IS_YOURS();
}

export function assertCharges(charges: readonly Charge[], units: readonly string[]): void {
  if (charges.length === 0) throw refuseFinding.FINDING_WITHOUT_CHARGE();
  const charged = charges.map(({ unit }) => unit);
  const unknown = charged.find((unit) => !units.includes(unit));
  if (unknown !== undefined) throw refuseFinding.UNIT_UNKNOWN({ unit: unknown });
  const repeated = firstRepeated(charged);
  if (repeated !== undefined) throw refuseFinding.CHARGE_REPEATED({ unit: repeated });
  for (const { unit, points } of charges) {
    if (!isDecimal(points, { max: MOST_POINTS }) || isDecimal(points, { max: '0' }))
      throw refuseFinding.CHARGE_POINTS_INVALID({ unit, points });
    if (!isDecimal(points, { decimals: DEDUCTION_DECIMALS })) {
      throw refuseFinding.CHARGE_POINTS_TOO_PRECISE({ unit, points, decimals: DEDUCTION_DECIMALS });
    }
  }
}

/** Two inspectors go on an inspection, or the office with them; others report without any or with who of ours was there. Nobody inspects a unit where they work or have worked, or that they head. */
function assertInspectors(command: LogFindingCommand, charges: readonly Charge[]): void {
  const { source, mode, inspectors, unknownInspectors, unfitInspectors, inspectorUnits } = command;
  const { formerUnits, actor } = command;
  if (source === 'inspection' && mode === undefined) throw refuseFinding.FINDING_MODE_MISSING();
  if (source !== 'inspection' && mode !== undefined && mode !== 'joint')
    throw refuseFinding.FINDING_MODE_UNFIT({ source, mode });
  if (source === 'inspection' && inspectors.length === 0) throw refuseFinding.FINDING_WITHOUT_INSPECTOR();
  const repeated = firstRepeated(inspectors);
  if (repeated !== undefined) throw refuseFinding.FINDING_INSPECTOR_REPEATED({ person: repeated });
  if (source === 'inspection' && inspectors.length < INSPECTORS_ON_SITE)
    throw refuseFinding.FINDING_INSPECTORS_TOO_FEW({ needed: INSPECTORS_ON_SITE });
  const [unknown] = unknownInspectors;
  if (unknown !== undefined) throw refuseFinding.FINDING_INSPECTOR_UNKNOWN({ person: unknown });
  const [unfit] = unfitInspectors;
  if (source === 'inspection' && unfit !== undefined)
    throw refuseFinding.FINDING_INSPECTOR_UNFIT({ person: unfit });
  assertAnotherUnits(actor, charges);
  for (const person of [actor.person, ...inspectors]) {
    const own = charges.find(({ unit }) => inspectorUnits[person]?.includes(unit));
    if (own) throw refuseFinding.FINDING_OWN_UNIT({ unit: own.unit, person });
    const former = charges.find(({ unit }) => formerUnits[person]?.includes(unit));
    if (former) throw refuseFinding.FINDING_FORMER_UNIT({ unit: former.unit, person });
  }
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
