import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutRectification,
  carryOutOnRectification,
  rectifyingUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Says how and until when the unit puts it right (整改方案). */
export class PlanRectification extends UseCase<
  NamedOrder & { readonly unit: string; readonly plan: string }
> {
  static readonly command = 'plan-rectification';
}

@CommandHandler(PlanRectification)
export class PlanRectificationHandler implements ICommandHandler<PlanRectification> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: PlanRectification): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const unit = rectifyingUnit(views, input);
    const about = aboutRectification(views, useCase);
    const command = { ...input, ...about, unit, type: 'PlanRectification' } as const;
    return carryOutOnRectification(this.desk, useCase, { units: [input.unit] }, command);
  }
}
