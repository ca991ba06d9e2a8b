import type { PlanStep, PlanView } from '@kaoping/read-models';
import { CYCLE, categories, cycleOpened, indicators } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { outsider } from './people.js';
import { as, reason, type Needed } from './step.js';

/** The first review by one leader, the second by another; after a return it begins anew. */
export function review(history: readonly PlanStep[]): Needed {
  const since = history.slice(history.findLastIndex(({ step }) => step === 'submitted'));
  const first = since.find(({ step }) => step === 'passed');
  const about = { review: first === undefined ? 1 : 2, outcome: 'passed' };
  return as(otherLeader(first), 'review-plan', about);
}

/** Who has not passed the first review, nor had it passed by a deputy: chance may have let anybody do it. */
const otherLeader = (first: PlanStep | undefined): string =>
  ['p-leader-1', 'p-leader-2', 'p-chair'].find(
    (leader) => leader !== first?.by && leader !== first?.stamp.onBehalfOf,
  ) ?? 'p-chair';

export const draft = (): Needed =>
  as('p-office-1', 'draft-plan', {
    source: { kind: 'manual' },
    declaredTotal: '100',
    categories,
    indicators,
  });

/** A draft whose sums are off is drafted anew; else it is signed and submitted. */
export function handIn({ views }: Scene): Needed {
  const plan = views.plans.plan(CYCLE);
  if (plan?.findings.some(({ acknowledged }) => !acknowledged) === true) return draft();
  const signed = plan?.signatures.map(({ place }) => place) ?? [];
  const first = plan?.indicators[0];
  // A change voids what was signed, which a return alone does not.
  if (first !== undefined && chairHasSigned(plan?.signatures ?? []))
    return as('p-office-1', 'change-indicator', {
      ...{ indicator: first.id, definition: { ...first, title: `${first.title}（重签）` }, reason },
    });
  if (!signed.includes('handler')) return as('p-office-1', 'sign-plan', { place: 'handler' });
  if (!signed.includes('unit-head')) return as('p-head-u3', 'sign-plan', { place: 'unit-head' });
  return as('p-office-1', 'submit-plan', {});
}

export function inForce({ views, today }: Scene): Needed {
  const { signatures = [], history = [] } = views.plans.plan(CYCLE) ?? {};
  const signed = signatures.map(({ place }) => place);
  if (!signed.includes('leader-in-charge')) {
    const leader = haveSigned(signatures, 'p-leader-1') ? 'p-leader-2' : 'p-leader-1';
    return as(leader, 'sign-plan', { place: 'leader-in-charge' });
  }
  if (!signed.includes('principal')) {
    if (!haveSigned(signatures, 'p-chair')) return as('p-chair', 'sign-plan', { place: 'principal' });
    // As a deputy the chair has signed for another: what is handed in anew is signed anew.
    const first = history.findLast(({ step, detail }) => step === 'passed' && detail === '1');
    return as(otherLeader(first), 'review-plan', { review: 2, outcome: 'returned', reason });
  }
  if (!signed.includes('seal')) return as('p-office-2', 'sign-plan', { place: 'seal' });
  const earlierQuarters = cycleOpened.quarters
    .filter(({ to }) => to < today)
    .map(({ quarter }) => ({ quarter, treat: 'check-afterwards' }));
  return as('p-office-1', 'publish-plan', { publishedOn: today, earlierQuarters });
}

type Signatures = PlanView['signatures'];

const haveSigned = (signatures: Signatures, person: string): boolean =>
  signatures.some(({ signedBy, onBehalfOf }) => signedBy === person || onBehalfOf === person);

/** In another's place, so that the chair's own stays empty. */
const chairHasSigned = (signatures: Signatures): boolean =>
  haveSigned(
    signatures.filter(({ place }) => place !== 'principal' && place !== 'seal'),
    'p-chair',
  );

/** Approved by somebody whom it does not concern; rejected where what was scored since stands against it. */
export function unchanged({ views, random }: Scene): Needed | undefined {
  const pending = views.plans.changes(CYCLE).find(({ status }) => status === 'pending');
  if (pending === undefined) return undefined;
  const { change, requestedBy } = pending;
  const person = outsider(views, views.plans.unitsOfChange(CYCLE, change), requestedBy);
  return random.chance(60)
    ? as(person, 'approve-plan-change', { change })
    : as(person, 'reject-plan-change', { change, reason });
}
