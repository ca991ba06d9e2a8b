import { isSha256 } from '../core/digest.js';
import { didIt, formerAmong, forPrincipal, isActing, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { IncentiveClass } from '../scheme/scheme.js';
import { isDecimal } from '../scoring/points-text.js';
import type {
  ClaimIncentiveCommand,
  Doubles,
  GrantIncentiveCommand,
  IncentiveCommand,
  RejectIncentiveCommand,
  VerifyIncentiveCommand,
} from './commands.js';
import {
  INCENTIVE_CATEGORY,
  type DoublesDeclared,
  type IncentiveClaimed,
  type IncentiveEvent,
} from './events.js';
import { refuseIncentive } from './refusals.js';
import { evolveIncentive, noIncentive, type IncentiveState, type IncentiveStatus } from './state.js';

/** To the hundredth, as a final score is, and at most a whole score: more is a slip of the pen. */
const SANE_POINTS = { max: '100', decimals: 2 };

/** What counts, counts until the computation begins; what would land later is refused at once. */
export function decideIncentive(command: IncentiveCommand, state: IncentiveState): readonly IncentiveEvent[] {
  if (!WORKING_STAGES.some((stage) => command.openStages.includes(stage))) {
    throw refuseIncentive.INCENTIVE_STAGE_CLOSED({ open: command.openStages, needed: WORKING_STAGES });
  }
  if (command.type === 'ClaimIncentive') return claimIncentive(command, state);
  if (state.status === 'none') throw refuseIncentive.INCENTIVE_UNKNOWN({ incentive: command.incentive });
  switch (command.type) {
    case 'VerifyIncentive':
      return verifyIncentive(command, state);
    case 'RejectIncentive':
      return rejectIncentive(command, state);
    case 'GrantIncentive':
      return grantIncentive(command, state);
  }
}

export const incentiveDecider: Decider<IncentiveState, IncentiveCommand, IncentiveEvent> = {
  category: INCENTIVE_CATEGORY,
  initial: noIncentive,
  decide: decideIncentive,
  evolve: evolveIncentive,
};

type KnownIncentive = Exclude<IncentiveState, { readonly status: 'none' }>;

function claimIncentive(command: ClaimIncentiveCommand, state: IncentiveState): readonly IncentiveEvent[] {
  const { cycle, incentive, unit, title, points, proof, actor } = command;
  const classed = command.class === undefined ? {} : { class: command.class };
  const data = { cycle, incentive, unit, title, points, ...classed, proof, claimedBy: actor.person };
  if (state.status !== 'none') {
    if (isSameClaim(state.claim, data)) return [];
    throw refuseIncentive.INCENTIVE_ALREADY_CLAIMED({ incentive });
  }
  if (!command.units.includes(unit)) throw refuseIncentive.UNIT_UNKNOWN({ unit });
  if (title.trim() === '') throw refuseIncentive.INCENTIVE_TITLE_MISSING();
  assertPositive(points);
  const proofNeeded = assertClass(command)?.proof !== 'optional';
  if (proof.length === 0 && proofNeeded) throw refuseIncentive.INCENTIVE_WITHOUT_PROOF();
  const wrong = proof.find((hash) => !isSha256(hash));
  if (wrong !== undefined) throw refuseIncentive.INCENTIVE_PROOF_INVALID({ proof: wrong });
  return [{ type: 'IncentiveClaimed', data: { ...data, ...reasonsOf(command) } }];
}

/** What looks like a slip is said, and taken with a reason: an award that comes twice, one paper for several units. */
function reasonsOf({
  earlier,
  heldBy,
  acknowledgeEarlier = '',
  acknowledgeShared = '',
}: Doubles): DoublesDeclared {
  if (earlier !== null && acknowledgeEarlier.trim() === '')
    throw refuseIncentive.INCENTIVE_CLAIMED_BEFORE({
      ...{ incentive: earlier.incentive, number: earlier.number },
      reasonIn: 'acknowledgeEarlier',
    });
  if (heldBy !== null && acknowledgeShared.trim() === '')
    throw refuseIncentive.INCENTIVE_PROOF_OF_ANOTHER_UNIT({
      ...{ unit: heldBy.unit, proof: heldBy.proof },
      reasonIn: 'acknowledgeShared',
    });
  return {
    ...(earlier !== null && { earlier: { ...earlier, reason: acknowledgeEarlier } }),
    ...(heldBy !== null && { sharedWith: { ...heldBy, reason: acknowledgeShared } }),
  };
}

/** @returns the class of the claim; undefined where the scheme has none */
function assertClass(command: ClaimIncentiveCommand): IncentiveClass | undefined {
  const { class: id, catalogue } = command;
  const known = catalogue.map((one) => one.id);
  if (id === undefined && known.length === 0) return undefined;
  if (id === undefined) throw refuseIncentive.INCENTIVE_CLASS_MISSING({ known });
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw refuseIncentive.INCENTIVE_CLASS_UNKNOWN({ class: id, known });
  return found;
}

function verifyIncentive(command: VerifyIncentiveCommand, state: KnownIncentive): readonly IncentiveEvent[] {
  const { cycle, incentive, points, opinion, actor } = command;
  if (state.status === 'verified' && isSameVerification(state, command)) return [];
  if (state.status !== 'claimed') throw wrongStatus(state, ['claimed']);
  const { claim } = state;
  if (isActing(actor, claim.claimedBy)) throw refuseIncentive.INCENTIVE_VERIFIER_IS_CLAIMER();
  assertAnotherUnit(actor, claim);
  assertNeverThere(actor, claim);
  assertPositive(points);
  if (!isDecimal(points, { max: claim.points })) {
    throw refuseIncentive.INCENTIVE_POINTS_ABOVE_CLAIM({ points, claimed: claim.points });
  }
  if (opinion.trim() === '') throw refuseIncentive.INCENTIVE_OPINION_MISSING();
  // What was declared with the claim is not asked for again.
  const reasons = reasonsOf({
    ...command,
    ...(claim.earlier !== undefined && { earlier: null }),
    ...(claim.sharedWith !== undefined && { heldBy: null }),
  });
  const data = {
    cycle,
    incentive,
    points,
    verifiedBy: actor.person,
    ...forPrincipal(actor),
    opinion,
    ...reasons,
  };
  return [{ type: 'IncentiveVerified', data }];
}

function rejectIncentive(command: RejectIncentiveCommand, state: KnownIncentive): readonly IncentiveEvent[] {
  const { cycle, incentive, reason, actor } = command;
  if (state.status === 'rejected') return [];
  if (state.status === 'granted') throw wrongStatus(state, ['claimed', 'verified']);
  assertAnotherUnit(actor, state.claim);
  assertNeverThere(actor, state.claim);
  if (reason.trim() === '') throw refuseIncentive.REASON_MISSING();
  return [{ type: 'IncentiveRejected', data: { cycle, incentive, rejectedBy: actor.person, reason } }];
}

function grantIncentive(
  { cycle, incentive, actor }: GrantIncentiveCommand,
  state: KnownIncentive,
): readonly IncentiveEvent[] {
  if (state.status === 'granted') return [];
  if (state.status !== 'verified') throw wrongStatus(state, ['verified']);
  if (isActing(actor, state.verifiedBy, state.verifiedFor))
    throw refuseIncentive.INCENTIVE_GRANTER_IS_VERIFIER();
  assertAnotherUnit(actor, state.claim);
  const { claim, points } = state;
  return [
    {
      type: 'IncentiveGranted',
      data: {
        ...{ cycle, incentive, unit: claim.unit, points },
        ...(claim.class !== undefined && { class: claim.class }),
        ...(claim.points !== points && { claimed: claim.points }),
        grantedBy: actor.person,
      },
    },
  ];
}

/** Nobody judges a claim of the unit where they work, or of one they head. */
function assertAnotherUnit(actor: Actor, { unit }: IncentiveClaimed['data']): void {
  if (ownAmong(actor, [unit]) !== undefined) throw refuseIncentive.INCENTIVE_OWN_UNIT({ unit });
}

/** Nobody finds a claim proven or not where they have worked; the grant is a leader's by function. */
function assertNeverThere(actor: Actor, { unit }: IncentiveClaimed['data']): void {
  if (formerAmong(actor, [unit]) !== undefined) throw refuseIncentive.INCENTIVE_FORMER_UNIT({ unit });
}

function assertPositive(points: string): void {
  if (!isDecimal(points, SANE_POINTS) || isDecimal(points, { max: '0' }))
    throw refuseIncentive.INCENTIVE_POINTS_INVALID({ points });
}

function wrongStatus({ status }: IncentiveState, needed: readonly IncentiveStatus[]) {
  return refuseIncentive.INCENTIVE_WRONG_STATUS({ status, needed });
}

function isSameClaim(a: IncentiveClaimed['data'], b: IncentiveClaimed['data']): boolean {
  const same =
    a.unit === b.unit &&
    a.title === b.title &&
    a.points === b.points &&
    a.class === b.class &&
    a.claimedBy === b.claimedBy;
  return same && a.proof.length === b.proof.length && a.proof.every((hash, at) => hash === b.proof[at]);
}

function isSameVerification(
  { points, opinion, verifiedBy, verifiedFor }: Extract<IncentiveState, { readonly status: 'verified' }>,
  command: VerifyIncentiveCommand,
): boolean {
  const same = points === command.points && opinion === command.opinion;
  return same && didIt(command.actor, verifiedBy, verifiedFor);
}
