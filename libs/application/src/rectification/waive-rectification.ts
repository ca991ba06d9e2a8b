import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutRectification,
  carryOutOnRectification,
  orderedUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Lets the year end although something is not put right. */
export class WaiveRectification extends UseCase<NamedOrder & { readonly reason: string }> {
  static readonly command = 'waive-rectification';
}

@CommandHandler(WaiveRectification)
export class WaiveRectificationHandler implements ICommandHandler<WaiveRectification> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: WaiveRectification): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutRectification(views, useCase), type: 'WaiveRectification' } as const;
    return carryOutOnRectification(this.desk, useCase, orderedUnit(views, input), command);
  }
}
