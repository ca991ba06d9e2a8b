import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Mandate } from '@kaoping/domain';
import { actingFor } from '@kaoping/identity';
import { delegationStatus } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';

/** A deputy as the principal's, and the first day of it. */
export interface StandIn {
  readonly acting: Actor;
  readonly from: string;
}

/** Who may act for whom: delegations as they stand, held against the principal's account of now. */
@Injectable()
export class Deputies {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  /** The deputy as the principal's; undefined where no delegation holds, or the principal has no account any more. */
  async acting(deputy: Actor, principal: string, cycle: string, today: string): Promise<Actor | undefined> {
    const views = await this.desk.lookUps();
    const mandates = views.delegations.mandatesOf(cycle, deputy.person, today);
    const open: readonly string[] = views.cycles.openStages(cycle);
    const held = mandates.filter((mandate) => mandate.principal === principal);
    // A principal may give several, for stages apart: the one that is about now goes first.
    const now = held.find(({ stages }) => stages.length === 0 || open.some((one) => stages.includes(one)));
    const mandate = now ?? held[0];
    return mandate && this.under(deputy, mandate);
  }

  /** Everybody that the deputy acts for on a day. */
  async all(deputy: Actor, cycle: string, today: string): Promise<readonly Actor[]> {
    const views = await this.desk.lookUps();
    const mandates = views.delegations.mandatesOf(cycle, deputy.person, today);
    const acting = await Promise.all(mandates.map((mandate) => this.under(deputy, mandate)));
    return acting.filter((actor) => actor !== undefined);
  }

  /** Everybody who stands in for a principal on a day, and from which day on. */
  async standingInFor(principal: Actor, cycle: string, today: string): Promise<readonly StandIn[]> {
    const views = await this.desk.lookUps();
    const held = views.delegations
      .list(cycle)
      .filter((line) => line.granted.principal === principal.person)
      .filter((line) => delegationStatus(line, today) === 'in-force');
    const standIns = await Promise.all(
      held.map(async ({ granted: { deputy, from } }) => {
        const account = await this.staff.actorOf(deputy);
        const acting = account && (await this.acting(account, principal.person, cycle, today));
        return acting === undefined ? [] : [{ acting, from }];
      }),
    );
    return standIns.flat();
  }

  private async under(deputy: Actor, mandate: Mandate): Promise<Actor | undefined> {
    const principal = await this.staff.actorOf(mandate.principal);
    return principal && actingFor(deputy, principal, mandate);
  }
}
