import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutVeto, carryOutOnVeto, type NamedVeto } from './on-veto.js';

/** Proposes that one grave matter overrules the score of a unit (一票否决). */
export class ProposeVeto extends UseCase<
  NamedVeto & { readonly reason: string; readonly class?: string; readonly proof?: readonly string[] }
> {
  static readonly command = 'propose-veto';
}

@CommandHandler(ProposeVeto)
export class ProposeVetoHandler implements ICommandHandler<ProposeVeto> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: ProposeVeto): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const effect = schemeOf(views, input.cycle).veto ?? null;
    requireStanding(cycleOf(views, input.cycle), [input.unit]);
    await this.files.requireAll(input.proof ?? []);
    const command = { ...input, ...aboutVeto(views, useCase), effect, type: 'ProposeVeto' } as const;
    return carryOutOnVeto(this.desk, useCase, command);
  }
}
