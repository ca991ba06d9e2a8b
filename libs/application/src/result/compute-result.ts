import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { canonicalJson, sha256Hex } from '@kaoping/platform';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { ResultDesk } from './result-desk.js';

/** Computes the result (汇总) from everything that counts, and seals its inputs with a digest. */
export class ComputeResult extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'compute-result';
}

@CommandHandler(ComputeResult)
export class ComputeResultHandler implements ICommandHandler<ComputeResult> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: ComputeResult): Promise<Outcome> {
    const { actor } = useCase.envelope;
    return this.results.carryOut(useCase, 'computation', ({ cycle, scheme }, views) => {
      const { inputs, result } = views.standings.compute(cycle);
      return {
        ...{ type: 'ComputeResult', cycle, scheme, ...result },
        inputsDigest: sha256Hex(canonicalJson(inputs)),
        seen: views.lastSeen ?? '',
        blockers: views.worklist.blockersOfComputation(cycle),
        overtaken: views.results.result(cycle)?.overtaken?.computation ?? null,
        actor,
      };
    });
  }
}
