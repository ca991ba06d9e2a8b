import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId } from '@kaoping/platform';
import { assess } from '../assessment/assess.js';
import { byUnit, type OnIndicator } from '../assessment/concerning.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { EvidenceFiles } from './evidence-files.js';
import { heldByOthers } from './held-by.js';

/** Puts a stored file on the table for an indicator. Without `name` it keeps the one it was uploaded with. */
export class SubmitEvidence extends UseCase<
  OnIndicator & {
    readonly unit: string;
    readonly sha256: string;
    readonly name?: string;
    readonly note?: string;
    /** Why it is also another unit's file. */
    readonly acknowledgeShared?: string;
  }
> {
  static readonly command = 'submit-evidence';
}

@CommandHandler(SubmitEvidence)
export class SubmitEvidenceHandler implements ICommandHandler<SubmitEvidence> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: SubmitEvidence): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const by = byUnit(views, useCase);
    const file = await this.files.stored(input.sha256);
    const evidence = derivedId('evidence', envelope.commandId);
    const command = {
      ...file,
      ...input,
      ...by,
      evidence,
      name: input.name ?? file.name,
      heldBy: heldByOthers(views, input.cycle, input.sha256, {
        ...{ units: [input.unit], indicator: input.indicator },
      }),
      type: 'SubmitEvidence',
    } as const;
    return assess(this.desk, useCase, command, evidence);
  }
}
