import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuseScheme, schemeDecider, schemeMisfits, schemeStream, type Scheme } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';

/** Puts the next version of a scheme in force; versions that cycles already name stay as they are. */
export class PublishScheme extends UseCase<{ readonly scheme: string; readonly content: Scheme }> {
  static readonly command = 'publish-scheme';
}

@CommandHandler(PublishScheme)
export class PublishSchemeHandler implements ICommandHandler<PublishScheme> {
  constructor(private readonly desk: CommandDesk) {}

  execute(useCase: PublishScheme): Promise<Outcome> {
    const { scheme, content } = useCase.input;
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: schemeDecider,
        stream: schemeStream(scheme),
        command: { type: 'PublishSchemeVersion', scheme: content },
        precondition: () => requireSameScheme(scheme, content),
        id: scheme,
      },
    );
  }
}

/** The path says whose version it is; a content that says otherwise belongs to another scheme. */
function requireSameScheme(scheme: string, content: Scheme): void {
  // What has no shape of a scheme has no id to compare; the decision says what is wrong with it.
  if (schemeMisfits(content).length > 0) return;
  if (content.id !== scheme) throw refuseScheme.SCHEME_ID_CHANGED({ expected: scheme, found: content.id });
}
