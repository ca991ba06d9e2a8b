import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { concernedBy, CorrectionDesk, type NamedCorrection } from './correction-desk.js';

/** Turns a proposed correction down; the result stays as it is, and the proposal stays on record. */
export class RejectCorrection extends UseCase<NamedCorrection & { readonly reason: string }> {
  static readonly command = 'reject-correction';
}

@CommandHandler(RejectCorrection)
export class RejectCorrectionHandler implements ICommandHandler<RejectCorrection> {
  constructor(private readonly corrections: CorrectionDesk) {}

  execute(useCase: RejectCorrection): Promise<Outcome> {
    const { cycle, correction, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.corrections.carryOut(
      useCase,
      (views) => concernedBy(views, cycle, views.results.correction(cycle, correction)),
      (_, concerned) => ({ type: 'RejectCorrection', correction, reason, concerned, actor }),
      correction,
    );
  }
}
