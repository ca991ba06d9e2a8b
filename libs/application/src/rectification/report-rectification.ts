import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import {
  aboutRectification,
  carryOutOnRectification,
  rectifyingUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Says what was done, with evidence (整改报告). */
export class ReportRectification extends UseCase<
  NamedOrder & { readonly unit: string; readonly report: string; readonly evidence: readonly string[] }
> {
  static readonly command = 'report-rectification';
}

@CommandHandler(ReportRectification)
export class ReportRectificationHandler implements ICommandHandler<ReportRectification> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: ReportRectification): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const about = aboutRectification(views, useCase);
    await this.files.requireAll(input.evidence);
    const unit = rectifyingUnit(views, input);
    const command = { ...input, ...about, unit, type: 'ReportRectification' } as const;
    return carryOutOnRectification(this.desk, useCase, { units: [input.unit] }, command);
  }
}
