import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { actsAs } from '../organisation/on-organisation.js';
import { aboutFinding, carryOutOnFinding, type NamedFinding } from './on-finding.js';

/** What a unit that is charged has to say; the last answer stands. */
export class AnswerFinding extends UseCase<NamedFinding & { readonly unit: string; readonly text: string }> {
  static readonly command = 'answer-finding';
}

@CommandHandler(AnswerFinding)
export class AnswerFindingHandler implements ICommandHandler<AnswerFinding> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: AnswerFinding): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const about = aboutFinding(views, useCase);
    const line = views.findings.finding(input.cycle, input.finding);
    const held = [...(line?.unanswered ?? []), ...(line?.charges ?? []).map((charge) => charge.unit)];
    const unit = actsAs(cycleOf(views, input.cycle), input.unit, held);
    const command = { ...input, ...about, unit, type: 'AnswerFinding' } as const;
    return carryOutOnFinding(this.desk, useCase, { units: [input.unit] }, command);
  }
}
