import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProgressReported } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { assess } from './assess.js';
import { byUnit, requireOngoing } from './concerning.js';

/** How far an indicator is (进度). `correction` says why a cumulative value falls or a day is mended. */
export class ReportProgress extends UseCase<
  Omit<ProgressReported['data'], 'totals' | 'observation'> & {
    /** As it came in; the assessment reads it against the indicator's rule. */
    readonly observation?: unknown;
  }
> {
  static readonly command = 'report-progress';
}

@CommandHandler(ReportProgress)
export class ReportProgressHandler implements ICommandHandler<ReportProgress> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReportProgress): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const by = byUnit(views, useCase);
    requireOngoing(views, input);
    const { period } = cycleOf(views, input.cycle);
    const { today } = envelope;
    return assess(this.desk, useCase, { ...input, ...by, today, period, type: 'ReportProgress' });
  }
}
