import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ItemChange } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { CorrectionDesk } from './correction-desk.js';

/** Asks to correct a result that is final (更正): which values, to what, and why. Nothing changes before another approves. */
export class ProposeCorrection extends UseCase<{
  readonly cycle: string;
  readonly items: readonly Omit<ItemChange, 'from'>[];
  readonly reason: string;
  /** SHA-256 of papers in the evidence store. */
  readonly evidence?: readonly string[];
}> {
  static readonly command = 'propose-correction';
}

@CommandHandler(ProposeCorrection)
export class ProposeCorrectionHandler implements ICommandHandler<ProposeCorrection> {
  constructor(
    private readonly corrections: CorrectionDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: ProposeCorrection): Promise<Outcome> {
    const { cycle, items, reason, evidence = [] } = useCase.input;
    const { actor, commandId } = useCase.envelope;
    const correction = derivedId('correction', commandId);
    await this.files.requireAll(evidence);
    return this.corrections.carryOut(
      useCase,
      () => items.map(({ unit }) => unit),
      (views) => ({
        ...{ type: 'ProposeCorrection', correction, reason, evidence, actor },
        vetoClasses: schemeOf(views, cycle).veto?.classes ?? [],
        items: items.map((item) => {
          const { unit, kind, subject } = item;
          const inForce = views.itemInForce(cycle, unit, { kind, subject }) ?? null;
          return { ...item, inForce };
        }),
      }),
      correction,
    );
  }
}
