import { didIt, forPrincipal, isActing, type Actor } from '../core/actor.js';
import { findPlanFindings, isSameFinding } from './check-plan.js';
import type {
  AcknowledgePlanFindingCommand,
  AddIndicatorCommand,
  ChangeIndicatorCommand,
  DraftPlanCommand,
  RemoveIndicatorCommand,
  SignPlanCommand,
} from './commands.js';
import type { AnnualPlanEvent } from './events.js';
import { findIndicatorFaults, findPlanFaults, type PlanFault } from './find-faults.js';
import { SIGNATURE_PLACES, SIGNERS, type SignaturePlace } from './plan.js';
import { refusePlan } from './refusals.js';
import { sameContent } from '../core/same-content.js';
import type { EditablePlan, KnownPlan, PlanState } from './state.js';

type Decision = readonly AnnualPlanEvent[];

export function draftPlan(
  { type: _, knownUnits, period, ...drafted }: DraftPlanCommand,
  state: PlanState,
): Decision {
  if (state.status !== 'none') {
    const { cycle, source, content } = editable(state);
    if (sameContent(drafted, { cycle, source, ...content })) return [];
  }
  assertSound(findPlanFaults(drafted, { knownUnits, period }));
  return [{ type: 'PlanDrafted', data: drafted }];
}

export function addIndicator(command: AddIndicatorCommand, state: KnownPlan): Decision {
  const { categories, indicators } = editable(state).content;
  const { indicator } = command;
  const present = indicators.find(({ id }) => id === indicator.id);
  if (present !== undefined) {
    if (sameContent(present, indicator)) return [];
    throw refusePlan.PLAN_INDICATOR_REPEATED({ indicator: indicator.id });
  }
  assertSound(findIndicatorFaults(indicator, categories, command));
  return [{ type: 'IndicatorAdded', data: { indicator } }];
}

export function changeIndicator(command: ChangeIndicatorCommand, state: KnownPlan): Decision {
  const { categories, indicators } = editable(state).content;
  const { indicator, reason } = command;
  const present = indicators.find(({ id }) => id === indicator.id);
  if (present === undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator: indicator.id });
  if (sameContent(present, indicator)) return [];
  assertReason(reason);
  assertSound(findIndicatorFaults(indicator, categories, command));
  return [{ type: 'IndicatorChanged', data: { indicator, reason } }];
}

export function removeIndicator({ indicator, reason }: RemoveIndicatorCommand, state: KnownPlan): Decision {
  const { content, removed } = editable(state);
  if (!content.indicators.some(({ id }) => id === indicator)) {
    if (removed.includes(indicator)) return [];
    throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator });
  }
  assertReason(reason);
  return [{ type: 'IndicatorRemoved', data: { indicator, reason } }];
}

/** The leaders and the seal come after the reviews, so a plan is signed until it is published. */
export function signPlan({ place, actor }: SignPlanCommand, state: KnownPlan): Decision {
  if (!isPlace(place)) throw refusePlan.PLAN_PLACE_UNKNOWN({ place, places: SIGNATURE_PLACES });
  const signature = state.signatures.find((given) => given.place === place);
  if (signature && didIt(actor, signature.signedBy, signature.onBehalfOf)) return [];
  if (signature !== undefined) throw refusePlan.PLAN_PLACE_SIGNED({ place });
  if (state.status === 'published')
    throw refusePlan.PLAN_ALREADY_PUBLISHED({ publishedOn: state.publishedOn });
  assertSigner(place, actor, state);
  return [{ type: 'PlanSigned', data: { place, signedBy: actor.person, ...forPrincipal(actor) } }];
}

/** Five places are five pairs of eyes; only the chair's own seal goes with the chair's signature. */
function assertSigner(place: SignaturePlace, actor: Actor, { signatures }: KnownPlan): void {
  const signers = SIGNERS[place];
  if (!signers.some((role) => actor.roles.includes(role)))
    throw refusePlan.PLAN_PLACE_NOT_YOURS({ place, roles: signers });
  const own = signatures
    .filter(({ signedBy, onBehalfOf }) => isActing(actor, signedBy, onBehalfOf))
    .map((given) => given.place);
  const other = own.find((signed) => !GO_TOGETHER.has(signed) || !GO_TOGETHER.has(place));
  if (other !== undefined) throw refusePlan.PLAN_SIGNED_BY_YOU_ALREADY({ place: other });
}

const GO_TOGETHER: ReadonlySet<string> = new Set<SignaturePlace>(['principal', 'seal']);

function isPlace(place: string): place is SignaturePlace {
  return SIGNATURE_PLACES.some((known) => known === place);
}

export function acknowledgeFinding(command: AcknowledgePlanFindingCommand, state: KnownPlan): Decision {
  const { content, acknowledged } = editable(state);
  const { key, reason, actor } = command;
  const finding = findPlanFindings(content).find((found) => found.key === key);
  if (finding === undefined) throw refusePlan.PLAN_FINDING_UNKNOWN({ key });
  if (acknowledged.some((noted) => isSameFinding(noted, finding))) return [];
  assertReason(reason);
  const { expected, found } = finding;
  return [
    { type: 'PlanFindingAcknowledged', data: { key, expected, found, acknowledgedBy: actor.person, reason } },
  ];
}

/** Only while drafting or returned: a plan in review is what the reviewers read, a published one changes by request. */
export function editable(state: KnownPlan): EditablePlan {
  if (state.status === 'drafting' || state.status === 'returned') return state;
  throw refusePlan.PLAN_NOT_EDITABLE({ status: state.status });
}

/** The first mistake is the answer; a dry run shows all of them with `findPlanFaults`. */
export function assertSound([first]: readonly PlanFault[]): void {
  if (first !== undefined) throw refusePlan[first.code](first.params);
}

export function assertReason(reason: string): void {
  if (reason.trim() === '') throw refusePlan.REASON_MISSING();
}
