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

/** Closes an order off (销号), by the person it names. */
export class CloseRectification extends UseCase<NamedOrder> {
  static readonly command = 'close-rectification';
}

@CommandHandler(CloseRectification)
export class CloseRectificationHandler implements ICommandHandler<CloseRectification> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: CloseRectification): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutRectification(views, useCase), type: 'CloseRectification' } as const;
    return carryOutOnRectification(this.desk, useCase, orderedUnit(views, input), command);
  }
}
