import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { FindingLogged } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { heirOf, type CycleView } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutFinding, carryOutOnFinding } from './on-finding.js';
import { STAFF_DIRECTORY, type StaffDirectory } from './staff-directory.js';

/** Puts what an inspection (察访核验) or somebody else found into the register (问题台账). */
export class LogFinding extends UseCase<Omit<FindingLogged['data'], 'finding'>> {
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
    const views = await this.desk.lookUps();
    const about = aboutFinding(views, useCase);
    const cycle = cycleOf(views, input.cycle);
    const units = cycle.units.map(({ id }) => id);
    const charged = input.charges.map(({ unit }) => unit);
    requireStanding(cycle, charged);
    const inspectorUnits = await this.unitsOf(input.inspectors, cycle);
    await this.files.requireAll(input.photos);
    const finding = derivedId('finding', envelope.commandId);
    const facts = { units: charged };
    const command = { ...input, ...about, finding, units, inspectorUnits, type: 'LogFinding' } as const;
    return carryOutOnFinding(this.desk, useCase, facts, command);
  }

  private async unitsOf(
    persons: readonly string[],
    cycle: CycleView,
  ): Promise<Readonly<Record<string, string>>> {
    const known = await Promise.all(
      persons.map(async (person) => ({ person, unit: await this.staff.unitOf(person) })),
    );
    return Object.fromEntries(
      known.flatMap(({ person, unit }) => (unit === undefined ? [] : [[person, heirOf(cycle, unit)]])),
    );
  }
}
