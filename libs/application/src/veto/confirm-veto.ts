import { Inject } from '@nestjs/common';
import { ownAmong } from '@kaoping/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../finding/staff-directory.js';
import { aboutVeto, carryOutOnVeto, type NamedVeto } from './on-veto.js';

/** Puts a proposed veto into force; the score is what the scheme says from here. */
export class ConfirmVeto extends UseCase<NamedVeto> {
  static readonly command = 'confirm-veto';
}

@CommandHandler(ConfirmVeto)
export class ConfirmVetoHandler implements ICommandHandler<ConfirmVeto> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: ConfirmVeto): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const about = aboutVeto(views, useCase);
    const chairFree = await this.chairFree(cycleOf(views, useCase.input.cycle).leaders, useCase.input.unit);
    const command = { ...useCase.input, ...about, chairFree, type: 'ConfirmVeto' } as const;
    return carryOutOnVeto(this.desk, useCase, command);
  }

  /** A cycle may name no chair among its leaders; then there is one all the same, from outside its units. */
  private async chairFree(
    leaders: readonly { readonly person: string; readonly heads: readonly string[] }[],
    unit: string,
  ): Promise<boolean> {
    const known = await Promise.all(
      leaders.map(async ({ person, heads }) => ({ heads, actor: await this.staff.actorOf(person) })),
    );
    const chairs = known.filter(({ actor }) => actor?.roles.includes('chair') === true);
    const free = chairs.filter(
      ({ heads, actor }) =>
        !heads.includes(unit) && (actor === undefined || ownAmong(actor, [unit]) === undefined),
    );
    return chairs.length === 0 || free.length > 0;
  }
}
