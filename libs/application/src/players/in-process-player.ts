import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '@kaoping/domain';
import type { EvidenceStore } from '@kaoping/evidence';
import { shanghaiDate } from '@kaoping/platform';
import type { Envelope } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { useCaseNamed } from '../use-cases.js';
import type { Answer, Player, Step, Upload } from '../year/index.js';

/** Evidence of a played year is small; the limit of the upload route does not apply here. */
const MAX_BYTES = 1024 * 1024;

/** Plays a script in this process, through the same use cases as a request; the step brings its own time. */
export class InProcessPlayer implements Player {
  /** @param actors by login name */
  constructor(
    private readonly commands: CommandBus,
    private readonly evidence: EvidenceStore,
    private readonly actors: ReadonlyMap<string, Actor>,
  ) {}

  async run(step: Step): Promise<Answer> {
    const UseCaseOfStep = useCaseNamed(step.command);
    const useCase: UseCase<object> = new UseCaseOfStep(step.input as never, this.envelope(step));
    return this.commands.execute(useCase);
  }

  async upload({ name, bytes }: Upload): Promise<{ readonly sha256: string }> {
    return this.evidence.put(one(bytes), { name, maxBytes: MAX_BYTES });
  }

  private envelope({ commandId, at, as }: Step): Envelope {
    const actor = as === 'public' ? { person: 'public', roles: [], heads: [] } : this.actors.get(as);
    if (actor === undefined) throw new RangeError(`the script names an account that is not there: ${as}`);
    return { commandId, actor, correlationId: commandId, now: at, today: shanghaiDate(new Date(at)) };
  }
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
