import { isSha256 } from '../core/digest.js';
import { ownAmong, type Actor } from '../core/actor.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints, multiplyPoints, pointsOf } from '../scoring/points.js';
import type { LogFindingCommand } from './commands.js';
import type { Charge } from './events.js';
import { refuseFinding } from './refusals.js';

/** Points of a deduction are given to the hundredth, as a final score is. */
const DEDUCTION_DECIMALS = 2;
/** A whole score; more in one charge is a slip of the pen. */
const MOST_POINTS = '100';

/** A finding that can be answered and confirmed as it stands: texts, charges, and inspectors from outside. */
export function assertWellLogged(command: LogFindingCommand): void {
  for (const field of ['breach', 'description', 'place'] as const) {
    if (command[field].trim() === '') throw refuseFinding.FINDING_TEXT_MISSING({ field });
  }
  assertCharges(command);
  assertInspectors(command);
  const photo = command.photos.find((hash) => !isSha256(hash));
  if (photo !== undefined) throw refuseFinding.FINDING_PHOTO_INVALID({ photo });
}

/** Nobody logs, confirms or withdraws what their own unit, or one they head, is charged with. */
export function assertAnotherUnits(actor: Pick<Actor, 'unit' | 'heads'>, charges: readonly Charge[]): void {
  const own = ownAmong(
    actor,
    charges.map(({ unit }) => unit),
  );
  if (own !== undefined) throw refuseFinding.FINDING_OWN_UNIT({ unit: own });
}

function assertCharges({ charges, units }: LogFindingCommand): void {
  if (charges.length === 0) throw refuseFinding.FINDING_WITHOUT_CHARGE();
  const charged = charges.map(({ unit }) => unit);
  const unknown = charged.find((unit) => !units.includes(unit));
  if (unknown !== undefined) throw refuseFinding.UNIT_UNKNOWN({ unit: unknown });
  const repeated = firstRepeated(charged);
  if (repeated !== undefined) throw refuseFinding.CHARGE_REPEATED({ unit: repeated });
  for (const charge of charges) {
    const { unit, points } = charge;
    if (!isDecimal(points, { max: MOST_POINTS }) || isDecimal(points, { max: '0' }))
      throw refuseFinding.CHARGE_POINTS_INVALID({ unit, points });
    if (!isDecimal(points, { decimals: DEDUCTION_DECIMALS })) {
      throw refuseFinding.CHARGE_POINTS_TOO_PRECISE({ unit, points, decimals: DEDUCTION_DECIMALS });
    }
    assertHeads(charge);
  }
}

/** A charge by head says how many and at what price each, and comes to exactly that. */
function assertHeads({ unit, points, heads, perHead }: Charge): void {
  if (heads === undefined && perHead === undefined) return;
  const counted = heads !== undefined && Number.isSafeInteger(heads) && heads > 0;
  if (!counted || perHead === undefined || !isDecimal(perHead, { min: '0', max: MOST_POINTS }))
    throw refuseFinding.CHARGE_HEADS_INVALID({ unit });
  const product = multiplyPoints(parsePoints(perHead), pointsOf(heads));
  if (comparePoints(product, parsePoints(points)) === 0) return;
  const expected = formatPoints(product);
  throw refuseFinding.CHARGE_HEADS_MISMATCH({ unit, points, heads, perHead, expected });
}

function assertInspectors({ charges, inspectors, inspectorUnits, actor }: LogFindingCommand): void {
  if (inspectors.length === 0) throw refuseFinding.FINDING_WITHOUT_INSPECTOR();
  const repeated = firstRepeated(inspectors);
  if (repeated !== undefined) throw refuseFinding.FINDING_INSPECTOR_REPEATED({ person: repeated });
  assertAnotherUnits(actor, charges);
  for (const inspector of inspectors) {
    const own = charges.find(({ unit }) => unit === inspectorUnits[inspector]);
    if (own) throw refuseFinding.FINDING_OWN_UNIT({ unit: own.unit, person: inspector });
  }
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
