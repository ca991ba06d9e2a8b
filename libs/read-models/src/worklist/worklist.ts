import type { Actor, Role, StageId } from '@kaoping/domain';
import { inCycle } from '../cycles/succession.js';
import { blockersOf, blockersOfComputation } from './blockers.js';
import type { CodedBlocker } from './blocker-checks.js';
import { submittersOf } from './submitters.js';
import { takenNow } from './taken-now.js';
import { panelWork } from './work-of-appeals.js';
import { withinMandate } from './work-of-deputy.js';
import { consequencesToAcknowledge } from './work-of-consequences.js';
import { inspectorWork, leaderWork } from './work-of-leader.js';
import { officeWork } from './work-of-office.js';
import { reminderWork } from './work-of-reminders.js';
import { clerkWork, headWork } from './work-of-unit.js';
import type { Placed, WorkFor, WorkItem, WorkSources } from './work-sources.js';

const WORK_OF: Readonly<Record<Role, (about: WorkFor) => readonly WorkItem[]>> = {
  clerk: (about) => [...clerkWork(about), ...reminderWork(about, 'clerk')],
  head: (about) => [...headWork(about), ...reminderWork(about, 'head')],
  office: officeWork,
  inspector: inspectorWork,
  supervisor: (about) => [...leaderWork(about), ...reminderWork(about, 'supervisor')],
  chair: (about) => [...leaderWork(about), ...reminderWork(about, 'chair')],
  auditor: () => [],
  sysadmin: () => [],
  secadmin: () => [],
};

/** Who waits for what. It keeps nothing: work follows from the views at the moment it is asked for. */
export class Worklist {
  constructor(private readonly views: WorkSources) {}

  /**
   * What waits for a person in all of their roles, each thing once.
   * @param today ISO date in Asia/Shanghai, which decides what quarter it is and what is overdue
   * @param chairs who chairs, so that what all of them are recused from goes to another leader
   */
  of(cycle: string, actor: Actor, today: string, chairs: readonly Placed[] = []): readonly WorkItem[] {
    const view = this.views.cycles.cycle(cycle);
    if (view === undefined) return [];
    const about: WorkFor = {
      ...{ cycle: view, actor: inCycle(view, actor), today, views: this.views },
      chairs: chairs.map((chair) => inCycle(view, chair)),
    };
    const items = [
      ...withinMandate(
        about,
        actor.roles.flatMap((role) => WORK_OF[role](about)),
      ),
      ...panelWork(about),
      ...consequencesToAcknowledge(about),
    ];
    return [
      ...new Map(takenNow(about, items).map((item) => [`${item.code} ${item.subject}`, item])).values(),
    ];
  }

  /** What still blocks the way out of a stage. Ask it of views that have reached the head of the log. */
  blockers(cycle: string, stage: StageId): readonly CodedBlocker[] {
    return blockersOf(cycle, stage, this.views);
  }

  /** What a computation still waits for, without what the chair has moved on over. */
  blockersOfComputation(cycle: string): readonly CodedBlocker[] {
    return blockersOfComputation(cycle, this.views);
  }

  /** Persons whose own work leaves with a stage, and who therefore do not decide on it. */
  submitters(cycle: string, stage: StageId): readonly string[] {
    return submittersOf(cycle, stage, this.views);
  }
}
