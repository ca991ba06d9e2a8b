import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { shanghaiDate } from '@kaoping/platform';
import type { Computation } from '@kaoping/read-models';
import { schemeOf } from '../cycle/look-up.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { ResultDesk } from './result-desk.js';

/** Records the meeting that decided on the result (审定). */
export class RecordDecision extends UseCase<{
  readonly cycle: string;
  /** Number of the computation that lay before the meeting; the latest unless it is named. */
  readonly computation?: number;
  readonly meeting: string;
  readonly date: string;
  readonly minutesNumber: string;
  /** SHA-256 of the minutes in the evidence store. */
  readonly attachment?: string;
}> {
  static readonly command = 'record-decision';
}

@CommandHandler(RecordDecision)
export class RecordDecisionHandler implements ICommandHandler<RecordDecision> {
  constructor(
    private readonly results: ResultDesk,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(useCase: RecordDecision): Promise<Outcome> {
    const { cycle: _, computation, ...decision } = useCase.input;
    const { actor, today } = useCase.envelope;
    await this.files.requireAll(decision.attachment === undefined ? [] : [decision.attachment]);
    return this.results.carryOut(useCase, 'decision', ({ cycle }, views) => ({
      type: 'RecordDecision',
      ...decision,
      computedOn: computedOn(views.results.result(cycle)?.computed),
      computation: computation ?? views.results.result(cycle)?.computed.number ?? 0,
      attachmentRequired: schemeOf(views, cycle).minutesRequired === true,
      actor,
      today,
    }));
  }
}

/** The day of a computation in Asia/Shanghai; null where there is none, or the log keeps no time. */
function computedOn(computed: Computation | undefined): string | null {
  const at = computed?.stamp.at ?? null;
  return at === null ? null : shanghaiDate(at);
}
