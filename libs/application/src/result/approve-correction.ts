import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuseResult, rowChanges } from '@kaoping/domain';
import { canonicalJson, sha256Hex } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { areRecused, STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { concernedBy, CorrectionDesk, type NamedCorrection } from './correction-desk.js';

/** The second person of a correction: from here the corrected values count, and the bulletin has a numbered 更正. */
export class ApproveCorrection extends UseCase<NamedCorrection> {
  static readonly command = 'approve-correction';
}

@CommandHandler(ApproveCorrection)
export class ApproveCorrectionHandler implements ICommandHandler<ApproveCorrection> {
  constructor(
    private readonly corrections: CorrectionDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: ApproveCorrection): Promise<Outcome> {
    const { cycle, correction } = useCase.input;
    const { actor, today } = useCase.envelope;
    const chairs = await this.staff.chairs();
    return this.corrections.carryOut(
      useCase,
      (views) => concernedBy(views, cycle, views.results.correction(cycle, correction)),
      (views, concerned) => ({
        ...{ type: 'ApproveCorrection', correction, year: Number(today.slice(0, 4)), concerned, actor },
        ...correctedResult(views, useCase.input),
        chairRecused: areRecused(chairs, cycleOf(views, cycle), concerned),
      }),
      correction,
    );
  }
}

/** The final result with the corrected values in it, traced to the proposal. @throws CORRECTION_UNKNOWN, CORRECTION_BEFORE_FINAL */
function correctedResult(views: ReadModels, { cycle, correction }: NamedCorrection) {
  const before = views.results.result(cycle);
  if (before?.finalised == null) throw refuseResult.CORRECTION_BEFORE_FINAL();
  const line = views.results.correction(cycle, correction);
  if (line === undefined) throw refuseResult.CORRECTION_UNKNOWN({ correction });
  const { ref } = line.proposed.stamp;
  const { inputs, result } = views.standings.computeCorrected(cycle, line, ref);
  return {
    ...result,
    scheme: inputs.scheme,
    inputsDigest: sha256Hex(canonicalJson(inputs)),
    seen: views.lastSeen ?? '',
    replaces: before.computed.number,
    changes: rowChanges(before.computed.units, result.units),
    proposal: `${ref.stream}@${ref.revision}`,
  };
}
