import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FindingSent } from '@kaoping/domain';
import { derivedId, isIsoInstant, shanghaiDate } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { workCalendar } from '../calendar/work-calendar.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutFinding, carryOutOnFinding, cyclesOfOneYear, inspectionRules } from './on-finding.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { staffOf } from '../staff/inspecting-staff.js';

/** Puts what an inspection (察访核验) or somebody else found into the register (问题台账). */
export class LogFinding extends UseCase<FindingSent & { readonly cycle: string }> {
  static readonly command = 'log-finding';
}

@CommandHandler(LogFinding)
export class LogFindingHandler implements ICommandHandler<LogFinding> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: LogFinding): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { inspectors = [] } = input;
    const views = await this.desk.lookUps();
    const about = aboutFinding(views, useCase);
    const cycle = cycleOf(views, input.cycle);
    const units = cycle.units.map(({ id }) => id);
    const charged = input.charges.map(({ unit }) => unit);
    requireStanding(cycle, charged);
    await this.files.requireAll(input.photos);
    const finding = derivedId('finding', envelope.commandId);
    const facts = { units: charged };
    const catalogue = views.breachCatalogues.current(input.cycle) ?? null;
    const named = catalogue?.breaches.find(({ code }) => code === input.breachCode)?.name;
    const breach = named ?? input.breach?.trim() ?? '';
    const command = {
      ...input,
      ...about,
      type: 'LogFinding',
      ...{ finding, units, catalogue, now: envelope.now },
      ...(input.foundAt !== undefined && { foundAt: inUtc(input.foundAt) }),
      ...(isIsoInstant(input.foundAt ?? '') && { foundOn: shanghaiDate(input.foundAt ?? '') }),
      period: cycle.period,
      inspectors,
      ...(await staffOf(this.staff, inspectors, { actor: envelope.actor, cycle })),
      earlier: views.findings.earlierPrices(cyclesOfOneYear(views, input.cycle), { breach }),
      answerWorkingDays: inspectionRules(views, input.cycle).answerWorkingDays,
      calendar: workCalendar(views, envelope.today),
    } as const;
    return carryOutOnFinding(this.desk, useCase, facts, command);
  }
}

/** What is no instant stays as it is, for the decision to refuse it. */
function inUtc(instant: string): string {
  return isIsoInstant(instant) ? new Date(instant).toISOString() : instant;
}
