import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ChargeSent } from '@kaoping/domain';
import { workCalendar } from '../calendar/work-calendar.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutFinding,
  carryOutOnFinding,
  chargedUnits,
  cyclesOfOneYear,
  inspectionRules,
  type NamedFinding,
} from './on-finding.js';

/** Puts right what a finding says or costs; the original stays beside it. */
export class CorrectFinding extends UseCase<
  NamedFinding & {
    readonly reason: string;
    readonly description?: string;
    readonly place?: string;
    readonly charges?: readonly ChargeSent[];
    readonly price?: string;
    readonly acknowledgePrecedent?: string;
    readonly acknowledgeShares?: string;
  }
> {
  static readonly command = 'correct-finding';
}

@CommandHandler(CorrectFinding)
export class CorrectFindingHandler implements ICommandHandler<CorrectFinding> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: CorrectFinding): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { cycle, finding } = input;
    const views = await this.desk.lookUps();
    const about = aboutFinding(views, useCase);
    const breach = views.findings.finding(cycle, finding)?.breach ?? '';
    const command = {
      ...input,
      ...about,
      type: 'CorrectFinding',
      earlier: views.findings.earlierPrices(cyclesOfOneYear(views, cycle), { breach, except: finding }),
      ...inspectionRules(views, cycle),
      calendar: workCalendar(views, envelope.today),
    } as const;
    return carryOutOnFinding(this.desk, useCase, chargedUnits(views, input), command);
  }
}
