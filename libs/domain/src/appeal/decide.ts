import { isSha256 } from '../core/digest.js';
import { formerAmong, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { sameContent } from '../core/same-content.js';
import { isInItsFavour } from '../result/scored-item.js';
import type { StageId } from '../scheme/scheme.js';
import type { AppealCommand, FileAppealCommand, NameAppealPanelCommand } from './commands.js';
import { APPEAL_CATEGORY, type AppealEvent, type AppealFiled } from './events.js';
import { assertImpartialPanel } from './panel.js';
import { refuseAppeal } from './refusals.js';
import { evolveAppeal, noAppeal, type AppealState, type AppealStatus, type KnownAppeal } from './state.js';
import { voteOnAppeal } from './voting.js';

const NEEDED: readonly StageId[] = ['public-notice'];

/** An appeal (申诉) is heard while the result is on public notice: what it corrects, it corrects before anything is final. */
export function decideAppeal(command: AppealCommand, state: AppealState): readonly AppealEvent[] {
  if (command.type === 'FileAppeal') return fileAppeal(command, state);
  if (!NEEDED.some((stage) => command.openStages.includes(stage))) throw stageClosed(command);
  if (state.status === 'none') throw refuseAppeal.APPEAL_UNKNOWN({ appeal: command.appeal });
  const about = { cycle: command.cycle, appeal: command.appeal, unit: state.filed.unit };
  const { actor } = command;
  switch (command.type) {
    case 'WithdrawAppeal':
      if (state.status === 'withdrawn') return [];
      assertStatus(state, ['filed', 'accepted']);
      assertReason(command.reason);
      return [
        { type: 'AppealWithdrawn', data: { ...about, withdrawnBy: actor.person, reason: command.reason } },
      ];
    case 'AcceptAppeal':
      if (state.status === 'accepted') return [];
      assertStatus(state, ['filed']);
      assertAnotherUnit(actor, [about.unit]);
      return [{ type: 'AppealAccepted', data: { ...about, acceptedBy: actor.person } }];
    case 'DismissAppeal':
      if (state.status === 'dismissed') return [];
      assertStatus(state, ['filed']);
      assertAnotherUnit(actor, [about.unit]);
      assertReason(command.reason);
      return [
        { type: 'AppealDismissed', data: { ...about, dismissedBy: actor.person, reason: command.reason } },
      ];
    case 'NameAppealPanel':
      return namePanel(command, state);
    case 'VoteOnAppeal':
      return voteOnAppeal(command, state);
  }
}

export const appealDecider: Decider<AppealState, AppealCommand, AppealEvent> = {
  category: APPEAL_CATEGORY,
  initial: noAppeal,
  decide: decideAppeal,
  evolve: evolveAppeal,
};

/** Late goes before everything else: who comes too late is told by when it was, and what time it is. */
function fileAppeal(command: FileAppealCommand, state: AppealState): readonly AppealEvent[] {
  const { cycle, appeal, unit, item, grounds, evidence, inForce, notice, today, clock, actor } = command;
  if (state.status !== 'none') {
    if (state.status !== 'withdrawn' && isSameAppeal(state.filed, command)) return [];
    throw refuseAppeal.APPEAL_ALREADY_FILED({ unit, subject: item.subject, status: state.status });
  }
  if (notice === null) throw refuseAppeal.APPEAL_NOTICE_NOT_OPEN();
  const deadline = notice.until;
  if (today > deadline) throw refuseAppeal.APPEAL_TOO_LATE({ deadline, now: clock });
  if (!NEEDED.some((stage) => command.openStages.includes(stage))) throw stageClosed(command);
  if (today < notice.from) throw refuseAppeal.APPEAL_NOTICE_NOT_OPEN();
  if (inForce === null || isInItsFavour(item, inForce.value))
    throw refuseAppeal.APPEAL_ITEM_UNKNOWN({ unit, kind: item.kind, subject: item.subject });
  if (grounds.trim() === '') throw refuseAppeal.APPEAL_GROUNDS_MISSING();
  if (evidence.length === 0) throw refuseAppeal.APPEAL_WITHOUT_EVIDENCE();
  const wrong = evidence.find((hash) => !isSha256(hash));
  if (wrong !== undefined) throw refuseAppeal.APPEAL_EVIDENCE_INVALID({ evidence: wrong });
  const { value } = inForce;
  const data = { cycle, appeal, unit, item, value, grounds, evidence, filedBy: actor.person, deadline };
  const { calendar } = notice;
  return [{ type: 'AppealFiled', data: calendar === undefined ? data : { ...data, calendar } }];
}

function isSameAppeal(filed: AppealFiled['data'], { grounds, evidence, actor }: FileAppealCommand): boolean {
  const same = filed.grounds === grounds && filed.filedBy === actor.person;
  return same && sameContent(filed.evidence, evidence);
}

function namePanel(command: NameAppealPanelCommand, state: KnownAppeal): readonly AppealEvent[] {
  const { cycle, appeal, actor, units } = command;
  if (state.status !== 'accepted') throw wrongStatus(state, ['accepted']);
  const members = command.members.map(({ person }) => person);
  const { presiding = members[0] } = command;
  if (sameContent(members, state.members) && presiding === state.presiding) return [];
  assertAnotherUnit(actor, units);
  const former = formerAmong(actor, units);
  if (former !== undefined) throw refuseAppeal.APPEAL_FORMER_UNIT({ unit: former });
  if (!command.chairRecused && !actor.roles.includes('chair'))
    throw refuseAppeal.APPEAL_PANEL_NAMED_BY_CHAIR();
  assertImpartialPanel(command);
  if (presiding === undefined || !members.includes(presiding))
    throw refuseAppeal.APPEAL_PRESIDING_NOT_ON_PANEL({ person: presiding ?? '' });
  const taken = state.votes.find(({ person }) => !members.includes(person));
  if (taken !== undefined) throw refuseAppeal.APPEAL_PANEL_MEMBER_VOTED({ person: taken.person });
  const { unit } = state.filed;
  const named = { cycle, appeal, unit, members, presiding, namedBy: actor.person };
  return [{ type: 'AppealPanelNamed', data: named }];
}

function stageClosed({ openStages }: AppealCommand) {
  return refuseAppeal.APPEAL_STAGE_CLOSED({ open: openStages, needed: NEEDED });
}

function assertStatus(state: KnownAppeal, needed: readonly AppealStatus[]): void {
  if (!needed.includes(state.status)) throw wrongStatus(state, needed);
}

function wrongStatus({ status }: KnownAppeal, needed: readonly AppealStatus[]) {
  return refuseAppeal.APPEAL_WRONG_STATUS({ status, needed });
}

function assertReason(reason: string): void {
  if (reason.trim() === '') throw refuseAppeal.REASON_MISSING();
}

/** Nobody has a say in the appeal of a unit where they work, or of one that they head. */
function assertAnotherUnit(actor: Actor, units: readonly string[]): void {
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseAppeal.APPEAL_OWN_UNIT({ unit: own });
}
