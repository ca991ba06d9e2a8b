import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ExternalResult } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/**
 * What another authority gave, from its paper (以上级考核结果为准). `correction` says why it takes the place of another result;
 * `paper` is the SHA-256 of the paper where it was uploaded.
 */
export class RegisterExternalResult extends UseCase<
  OnIndicator & { readonly result: ExternalResult; readonly correction?: string; readonly paper?: string }
> {
  static readonly command = 'register-external-result';
}

@CommandHandler(RegisterExternalResult)
export class RegisterExternalResultHandler implements ICommandHandler<RegisterExternalResult> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: RegisterExternalResult): Promise<Outcome> {
    const { paper: sha256, ...input } = useCase.input;
    const views = await this.desk.lookUps();
    const by = byOffice(views, useCase);
    const { period } = cycleOf(views, input.cycle);
    const paper = sha256 === undefined ? {} : { paper: await this.files.stored(sha256) };
    const given = { ...input, ...by, ...paper, period, today: useCase.envelope.today };
    return assess(this.desk, useCase, { ...given, type: 'RegisterExternalResult' });
  }
}
