import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { rowChanges } from '@kaoping/domain';
import { canonicalJson, sha256Hex } from '@kaoping/platform';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { ResultDesk } from './result-desk.js';

/** Computes the result on public notice anew, after rulings on appeals (复核后重新汇总). */
export class RecomputeResult extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'recompute-result';
}

@CommandHandler(RecomputeResult)
export class RecomputeResultHandler implements ICommandHandler<RecomputeResult> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: RecomputeResult): Promise<Outcome> {
    const { actor } = useCase.envelope;
    return this.results.carryOut(useCase, 'public-notice', ({ cycle, scheme }, views) => {
      const before = views.results.result(cycle)?.computed;
      const { inputs, result } = views.standings.compute(cycle);
      return {
        type: 'RecomputeResult',
        cycle,
        scheme,
        inputsDigest: sha256Hex(canonicalJson(inputs)),
        seen: views.lastSeen ?? '',
        ...result,
        replaces: before?.number ?? 0,
        rulings: views.appeals.corrections(cycle).map(({ ruling }) => ruling),
        changes: rowChanges(before?.units ?? [], result.units),
        actor,
      };
    });
  }
}
