import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { catalogueOf, type IncentiveClaimed } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { earlierClaim, proofOfOthers } from './claimed-before.js';
import { aboutIncentive, carryOutOnIncentive } from './on-incentive.js';

/** A unit asks for points beyond the plan (正向激励), with proof that is in the evidence store. */
export class ClaimIncentive extends UseCase<
  Omit<IncentiveClaimed['data'], 'incentive' | 'claimedBy' | 'earlier' | 'sharedWith'> & {
    /** Why it is not the claim of before, and why the proof is also another unit's file. */
    readonly acknowledgeEarlier?: string;
    readonly acknowledgeShared?: string;
  }
> {
  static readonly command = 'claim-incentive';
}

@CommandHandler(ClaimIncentive)
export class ClaimIncentiveHandler implements ICommandHandler<ClaimIncentive> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: ClaimIncentive): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const about = aboutIncentive(views, useCase);
    const units = cycleOf(views, input.cycle).units.map(({ id }) => id);
    const catalogue = catalogueOf(schemeOf(views, input.cycle));
    await this.files.requireAll(input.proof);
    const incentive = derivedId('incentive', envelope.commandId);
    const command = {
      ...{ ...input, ...about, incentive, units, catalogue, type: 'ClaimIncentive' as const },
      earlier: earlierClaim(views, input),
      heldBy: proofOfOthers(views, input),
    };
    return carryOutOnIncentive(this.desk, useCase, { units: [input.unit] }, command);
  }
}
