import { WORKING_STAGES, type EarlierOrder, type RectificationSent } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { heirOf, type CycleView, type RectificationLine } from '@kaoping/read-models';

type Sent = RectificationSent & { readonly cycle: string };

/** Orders about one finding of a unit, or about its grade after the bulletin; null where only its words say what it is about. */
export type OrdersOfSubject = {
  readonly subject: string;
  readonly lines: readonly RectificationLine[];
} | null;

export function ordersOfSubject(
  cycle: CycleView,
  lines: readonly RectificationLine[],
  { unit, finding }: Sent,
): OrdersOfSubject {
  const during = WORKING_STAGES.some((stage) => cycle.openStages.includes(stage));
  if (finding === undefined && during) return null;
  return {
    subject: finding ?? 'grade',
    lines: lines
      .filter((line) => heirOf(cycle, line.unit) === unit)
      .filter((line) => (finding === undefined ? line.grade !== null : line.finding === finding)),
  };
}

/** The first that nobody has waived: what a further order has to name. */
export function standingAmong(orders: OrdersOfSubject): EarlierOrder | null {
  const found = orders?.lines.find((line) => line.status !== 'waived');
  return found === undefined ? null : { order: found.order, number: found.number };
}

/**
 * Where the subject is known, the id is that of its next order, not the command's own: of two orders at once, on whatever
 * node, the second meets the first in its stream. A command sent again finds the order that it gave.
 */
export function orderId(orders: OrdersOfSubject, { cycle, unit }: Sent, commandId: string): string {
  if (orders === null) return derivedId('rectification', commandId);
  const { subject, lines } = orders;
  const own = lines.find((line) => line.commandId === commandId);
  return own?.order ?? derivedId('rectification', cycle, unit, subject, String(lines.length + 1));
}
