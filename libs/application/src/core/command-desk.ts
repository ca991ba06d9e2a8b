import { Inject, Injectable } from '@nestjs/common';
import type { Decider, DomainEvent } from '@kaoping/domain';
import { answeredWithin, commandDigest, PATIENCE_MS, transact, type EventStore } from '@kaoping/event-store';
import { authorise, type PolicyFacts } from '@kaoping/identity';
import { cycleOfStream, ReadModels } from '@kaoping/read-models';
import { actingInCycle, withActor } from './acting-in-cycle.js';
import type { Envelope, Outcome } from './envelope.js';
import { EVENT_STORE } from './tokens.js';
import { unlessFrozen } from './frozen-cycle.js';
import type { UseCase } from './use-case.js';

export interface Step<State, Command, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, Event>;
  readonly stream: string;
  readonly command: Command;
  /** Refuses before the decision, but never a repeated command: that one answers as the first time. */
  readonly precondition?: () => void;
  /** Id of the aggregate, for the answer. */
  readonly id?: string;
}

/** How long a command waits for this node's own earlier writes to be projected. */
const OWN_WRITES_MS = 5_000;

/**
 * Where every command is carried out: the policy asked once more, the state loaded, the decision made and
 * appended in one stream. Nothing is written when anything refuses.
 */
@Injectable()
export class CommandDesk {
  private lastWritten: bigint | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly views: ReadModels,
  ) {}

  /** Look-ups see at least what this node has acknowledged; facts of other nodes are settled by the order of the log. */
  async lookUps(): Promise<ReadModels> {
    if (this.lastWritten !== undefined) await this.views.waitFor(this.lastWritten, OWN_WRITES_MS);
    return this.views;
  }

  /** Look-ups that have seen the whole log as it stands now: what a gate is judged by. */
  async viewsAtHead(): Promise<ReadModels> {
    await this.views.waitForHead(OWN_WRITES_MS);
    return this.views;
  }

  /** All that it asks of the store is answered within one patience. */
  async carryOut<Input extends object, State, Command, Event extends DomainEvent>(
    useCase: UseCase<Input>,
    facts: PolicyFacts,
    step: Step<State, Command, Event>,
  ): Promise<Outcome> {
    return answeredWithin(PATIENCE_MS, () => this.inTime(useCase, facts, step));
  }

  private async inTime<Input extends object, State, Command, Event extends DomainEvent>(
    useCase: UseCase<Input>,
    facts: PolicyFacts,
    step: Step<State, Command, Event>,
  ): Promise<Outcome> {
    const { envelope, input } = useCase;
    const name = nameOf(useCase);
    const { mandate } = envelope.actor;
    const forPrincipal = mandate === undefined ? {} : { onBehalfOf: mandate.principal };
    // Who may act, and whether anything may at all, by what was acknowledged before: a handover, the end of a cycle.
    const views = await this.lookUps();
    const cycle = views.cycles.cycle(cycleOfStream(step.stream) ?? '');
    const standing = actingInCycle(cycle, { actor: envelope.actor, facts, name });
    authorise(standing.actor, name, await this.withMandate(standing.facts, envelope, step.stream));
    const command = withActor(step.command, standing.actor);
    const result = await transact(this.store, {
      stream: step.stream,
      decider: step.decider,
      decide: (state: State) =>
        unlessFrozen(views, { stream: step.stream, command: name }, () => {
          step.precondition?.();
          return step.decider.decide(command, state);
        }),
      origin: {
        commandId: envelope.commandId,
        digest: commandDigest({ name, input, actor: envelope.actor.person, ...forPrincipal }),
        metadata: {
          actor: envelope.actor.person,
          ...forPrincipal,
          correlationId: envelope.correlationId,
          recordedAt: envelope.now,
          ...(envelope.happenedAt !== undefined && { happenedAt: envelope.happenedAt }),
        },
      },
      ...(envelope.expectedRevision !== undefined && { expectedRevision: envelope.expectedRevision }),
    });
    return this.answer(envelope.commandId, result, step.id);
  }

  /** What a deputy's powers are held against: the delegation as it stands once our own writes are read. */
  private async withMandate(
    facts: PolicyFacts,
    { actor, today }: Envelope,
    stream: string,
  ): Promise<PolicyFacts> {
    if (actor.mandate === undefined) return facts;
    const views = await this.lookUps();
    const cycle = cycleOfStream(stream) ?? '';
    const mandates = views.delegations.mandatesOf(cycle, actor.person, today);
    const held = mandates.some(({ delegation }) => delegation === actor.mandate?.delegation);
    return { ...facts, acting: { held, openStages: views.cycles.openStages(cycle) } };
  }

  private answer(
    commandId: string,
    result: { position: bigint | undefined; revision: bigint | undefined; repeated: boolean },
    id: string | undefined,
  ): Outcome {
    const { position, revision, repeated } = result;
    if (position !== undefined && (this.lastWritten ?? -1n) < position) this.lastWritten = position;
    return {
      commandId,
      position: position?.toString(),
      revision: revision?.toString(),
      repeated,
      ...(id !== undefined && { id }),
    };
  }
}

/** Name of a command's class in the policy. */
export function nameOf(useCase: UseCase<object>): string {
  return (useCase.constructor as unknown as { readonly command: string }).command;
}
