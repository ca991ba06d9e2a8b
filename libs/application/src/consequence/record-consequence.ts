import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ConsequenceGround, ConsequenceKind } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { establishedGround } from './established.js';
import { aboutConsequences, carryOutOnConsequences } from './on-consequences.js';

/** Proposes what follows from a finding, a criticism, a veto or a grade, for a unit or a person in it. */
export class RecordConsequence extends UseCase<{
  readonly cycle: string;
  readonly unit: string;
  readonly person?: string;
  readonly kind: ConsequenceKind;
  readonly text: string;
  readonly ground: ConsequenceGround;
  readonly until?: string;
}> {
  static readonly command = 'record-consequence';
}

@CommandHandler(RecordConsequence)
export class RecordConsequenceHandler implements ICommandHandler<RecordConsequence> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: RecordConsequence): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const { cycle, unit, ground, person: id, ...told } = input;
    const units = cycleOf(views, cycle).units.map((one) => one.id);
    const established = establishedGround(views, cycle, unit, ground);
    const actor = id === undefined ? undefined : await this.staff.actorOf(id);
    const person = id === undefined ? undefined : { id, unit: actor === undefined ? null : actor.unit };
    const command = {
      ...{ ...told, cycle, unit, units, ground, today: envelope.today },
      ...aboutConsequences(views, useCase),
      ...(person && { person }),
      ...(established && { established }),
      consequence: derivedId('consequence', envelope.commandId),
      type: 'RecordConsequence',
    } as const;
    return carryOutOnConsequences(this.desk, useCase, { units: [unit] }, command);
  }
}
