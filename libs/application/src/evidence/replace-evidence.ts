import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId } from '@kaoping/platform';
import { assess } from '../assessment/assess.js';
import { byOwnUnit, type OnIndicator } from '../assessment/concerning.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { EvidenceFiles } from './evidence-files.js';
import { heldByOthers } from './held-by.js';

/** Another file takes the place of one of the unit's own; the earlier one stays and stays readable. */
export class ReplaceEvidence extends UseCase<
  OnIndicator & {
    /** The reference that is replaced. */
    readonly evidence: string;
    readonly sha256: string;
    readonly name?: string;
    readonly reason: string;
    /** Why it is also another unit's file. */
    readonly acknowledgeShared?: string;
  }
> {
  static readonly command = 'replace-evidence';
}

@CommandHandler(ReplaceEvidence)
export class ReplaceEvidenceHandler implements ICommandHandler<ReplaceEvidence> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: ReplaceEvidence): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const about = byOwnUnit(views, useCase);
    const file = await this.files.stored(input.sha256);
    const evidence = derivedId('evidence', envelope.commandId);
    const by = { ...file, evidence, name: input.name ?? file.name };
    const command = {
      ...about,
      replaced: input.evidence,
      by,
      reason: input.reason,
      heldBy: heldByOthers(views, input.cycle, input.sha256, {
        ...{ units: [about.unit], indicator: input.indicator },
      }),
      ...(input.acknowledgeShared !== undefined && { acknowledgeShared: input.acknowledgeShared }),
      type: 'ReplaceEvidence',
    } as const;
    return assess(this.desk, useCase, command, evidence);
  }
}
