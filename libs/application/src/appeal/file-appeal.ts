import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ItemKind } from '@kaoping/domain';
import { derivedId, shanghaiMinute } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { aboutAppeal, carryOutOnAppeal } from './on-appeal.js';

/** A unit holds something in the result on public notice to be wrong (申诉), with grounds and evidence. */
export class FileAppeal extends UseCase<{
  readonly cycle: string;
  readonly unit: string;
  readonly kind: ItemKind;
  readonly subject: string;
  readonly grounds: string;
  /** SHA-256 of files in the evidence store. */
  readonly evidence: readonly string[];
}> {
  static readonly command = 'file-appeal';
}

@CommandHandler(FileAppeal)
export class FileAppealHandler implements ICommandHandler<FileAppeal> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: FileAppeal): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { cycle, unit, kind, subject, grounds, evidence } = input;
    const views = await this.desk.viewsAtHead();
    const about = aboutAppeal(views, useCase);
    await this.files.requireAll(evidence);
    const item = { kind, subject };
    return carryOutOnAppeal(
      this.desk,
      useCase,
      { units: [unit] },
      {
        ...{ type: 'FileAppeal', cycle, unit, item, grounds, evidence, ...about },
        // Of unit and item, not of the command: two people who appeal the same item meet in one stream.
        appeal: derivedId('appeal', cycle, unit, kind, subject),
        inForce: views.itemInForce(cycle, unit, item) ?? null,
        notice: noticeOf(views, cycle),
        today: envelope.today,
        clock: shanghaiMinute(envelope.now),
      },
    );
  }
}

function noticeOf(views: ReadModels, cycle: string) {
  const notice = views.results.result(cycle)?.notice ?? null;
  if (notice === null) return null;
  const { from, until, calendar } = notice;
  return calendar === undefined ? { from, until } : { from, until, calendar };
}
