import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { componentOf, type LeaderComponent, type LeaderMarks, type Scheme } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
import { aboutSheet, carryOutOnSheet, type NamedSheet } from './on-leader-sheet.js';
import { refuseLeaderEvaluation } from './refusals.js';

/** The leader's draft, whole; it may be overwritten until it is submitted. */
export class MarkLeaderSheet extends UseCase<NamedSheet & { readonly marks: LeaderMarks }> {
  static readonly command = 'mark-leader-sheet';
}

@CommandHandler(MarkLeaderSheet)
export class MarkLeaderSheetHandler implements ICommandHandler<MarkLeaderSheet> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: MarkLeaderSheet): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const { min, max, decimals } = scaleOf(schemeOf(views, input.cycle));
    const command = {
      ...input,
      ...aboutSheet(views, useCase),
      min,
      max,
      decimals,
      type: 'MarkLeaderSheet',
    } as const;
    return carryOutOnSheet(this.desk, useCase, command);
  }
}

function scaleOf(scheme: Scheme): LeaderComponent {
  const leader = componentOf(scheme, 'leader');
  if (leader === undefined) throw refuseLeaderEvaluation.LEADER_EVALUATION_NOT_IN_SCHEME();
  return leader;
}
