import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome } from './envelope.js';

/** A command for the CommandBus: what is asked, and what travels with it. `Answer` is what its handler gives back. */
export abstract class UseCase<
  Input extends object,
  Answer extends Outcome = Outcome,
> extends Command<Answer> {
  constructor(
    readonly input: Input,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/** A class of commands; `command` is its name in the policy, the API's operation id and the log. */
export interface UseCaseClass<Input extends object = never> {
  readonly command: string;
  new (input: Input, envelope: Envelope): UseCase<Input>;
}
