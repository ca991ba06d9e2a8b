import { forPrincipal, isActing, isLeader, ownAmong, type Role } from '../core/actor.js';
import { sameContent } from '../core/same-content.js';
import { deadlineAfter, MOST_WORKING_DAYS, type WorkCalendar } from '../core/working-days.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import { assertAnotherUnit, assertNeverThere } from './checks.js';
import type { OrderRectificationCommand } from './commands.js';
import type { RectificationEvent, RectificationOrdered } from './events.js';
import { refuseRectification } from './refusals.js';
import type { RectificationState } from './state.js';

/** Whoever else is named could never close it off. */
const CLOSERS: readonly Role[] = ['inspector', 'office', 'supervisor', 'chair'];

/** During the year for anything, after the bulletin for the lowest grade (差). */
export function orderRectification(
  command: OrderRectificationCommand,
  state: RectificationState,
): readonly RectificationEvent[] {
  const { actor, unit, units } = command;
  if (state.status !== 'none') {
    if (sameOrder(command, state.ordered)) return [];
    throw refuseRectification.RECTIFICATION_ALREADY_ORDERED({ order: command.order });
  }
  if (!units.includes(unit)) throw refuseRectification.UNIT_UNKNOWN({ unit });
  const during = WORKING_STAGES.some((stage) => command.openStages.includes(stage));
  if (!during) assertLowest(command);
  assertAnotherUnit(actor, unit);
  for (const field of ['matter', 'requirement'] as const)
    if (command[field].trim() === '') throw refuseRectification.RECTIFICATION_TEXT_MISSING({ field });
  assertCloser(command);
  const { finding, confirmedAgainst } = command;
  if (finding !== undefined && !confirmedAgainst.includes(unit))
    throw refuseRectification.RECTIFICATION_FINDING_UNFIT({ finding, unit });
  const { earlier, acknowledgeEarlier = '' } = command;
  if (earlier !== null && acknowledgeEarlier.trim() === '')
    throw refuseRectification.RECTIFICATION_ORDERED_BEFORE({
      ...{ order: earlier.order, number: earlier.number, unit },
      reasonIn: 'acknowledgeEarlier',
    });
  return [{ type: 'RectificationOrdered', data: orderedBy(command, during) }];
}

/** Deadlines of a round, the plan no later than the report. @throws RECTIFICATION_DAYS_INVALID */
export function termsFrom({
  planWorkingDays,
  reportWorkingDays,
  today,
  calendar,
}: {
  readonly planWorkingDays: number;
  readonly reportWorkingDays: number;
  readonly today: string;
  readonly calendar: WorkCalendar;
}) {
  for (const days of [planWorkingDays, reportWorkingDays])
    if (!Number.isSafeInteger(days) || days < 1 || days > MOST_WORKING_DAYS)
      throw refuseRectification.RECTIFICATION_DAYS_INVALID({ days, most: MOST_WORKING_DAYS });
  if (planWorkingDays > reportWorkingDays)
    throw refuseRectification.RECTIFICATION_DAYS_INVALID({ days: planWorkingDays, most: reportWorkingDays });
  return {
    planBy: deadlineAfter(today, planWorkingDays, calendar),
    reportBy: deadlineAfter(today, reportWorkingDays, calendar),
  };
}

function sameOrder(command: OrderRectificationCommand, ordered: RectificationOrdered['data']): boolean {
  const { unit, level, matter, requirement, finding, closer, planWorkingDays, reportWorkingDays } = command;
  return sameContent(
    { unit, level, matter, requirement, finding, closer, planWorkingDays, reportWorkingDays },
    {
      ...{ unit: ordered.unit, level: ordered.level, matter: ordered.matter },
      ...{ requirement: ordered.requirement, finding: ordered.finding, closer: ordered.closer },
      planWorkingDays: ordered.planBy.workingDays,
      reportWorkingDays: ordered.reportBy.workingDays,
    },
  );
}

function assertLowest({
  bulletinIssued,
  openStages,
  unit,
  grade,
  lowestGrade,
}: OrderRectificationCommand): void {
  if (!bulletinIssued)
    throw refuseRectification.RECTIFICATION_STAGE_CLOSED({
      open: openStages,
      needed: [...WORKING_STAGES, 'follow-up'],
    });
  if (grade !== lowestGrade)
    throw refuseRectification.RECTIFICATION_GRADE_NOT_LOWEST({
      unit,
      grade: grade ?? '',
      lowest: lowestGrade,
    });
}

function assertCloser({ closer, known, level, unit, actor }: OrderRectificationCommand): void {
  if (known === null) throw refuseRectification.RECTIFICATION_CLOSER_UNKNOWN({ person: closer });
  if (ownAmong(known, [unit]) !== undefined)
    throw refuseRectification.RECTIFICATION_OWN_UNIT({ unit, person: closer });
  assertNeverThere(known, unit);
  if (level === 'listed' && !isLeader(known))
    throw refuseRectification.RECTIFICATION_CLOSER_NOT_LEADER({ person: closer });
  if (!known.roles.some((role) => CLOSERS.includes(role)))
    throw refuseRectification.RECTIFICATION_CLOSER_UNFIT({ person: closer });
  if (isActing(actor, closer)) throw refuseRectification.RECTIFICATION_CLOSER_IS_ORDERER({ person: closer });
}

function orderedBy(command: OrderRectificationCommand, during: boolean): RectificationOrdered['data'] {
  const { cycle, order, unit, level, matter, requirement, finding, closer, actor, lowestGrade } = command;
  return {
    ...{ cycle, order, unit, level, matter, requirement, closer, orderedBy: actor.person },
    ...forPrincipal(actor),
    ...(finding !== undefined && { finding }),
    ...(!during && { grade: lowestGrade }),
    ...(command.earlier !== null && {
      earlier: { ...command.earlier, reason: command.acknowledgeEarlier ?? '' },
    }),
    ...termsFrom(command),
  };
}
