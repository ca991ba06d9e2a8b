import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '@kaoping/domain';
import type { EvidenceStore } from '@kaoping/evidence';
import { shanghaiDate } from '@kaoping/platform';
import type { Envelope } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import type { Deputies } from '../delegation/index.js';
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
    private readonly deputies: Pick<Deputies, 'acting'>,
  ) {}

  async run(step: Step): Promise<Answer> {
    const UseCaseOfStep = useCaseNamed(step.command);
    const useCase: UseCase<object> = new UseCaseOfStep(step.input as never, await this.envelope(step));
    return this.commands.execute(useCase);
  }

  async upload({ name, bytes }: Upload): Promise<{ readonly sha256: string }> {
    return this.evidence.put(one(bytes), { name, maxBytes: MAX_BYTES });
  }

  private async envelope(step: Step): Promise<Envelope> {
    const { commandId, at } = step;
    const today = shanghaiDate(new Date(at));
    return { commandId, actor: await this.actorOf(step, today), correlationId: commandId, now: at, today };
  }

  private async actorOf({ as, onBehalfOf, input }: Step, today: string): Promise<Actor> {
    const own = as === 'public' ? { person: 'public', roles: [], heads: [] } : this.actors.get(as);
    if (own === undefined) throw new RangeError(`the script names an account that is not there: ${as}`);
    if (onBehalfOf === undefined) return own;
    const { cycle = '' } = input as { readonly cycle?: string };
    const acting = await this.deputies.acting(own, onBehalfOf, cycle, today);
    if (acting === undefined) throw new RangeError(`${as} holds no mandate of ${onBehalfOf} on ${today}`);
    return acting;
  }
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
