import { CYCLE, categories, cycleOpened, indicators } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { outsider } from './people.js';
import { as, reason, type Needed } from './step.js';

/** The first review by one leader, the second by another; after a return it begins anew. */
export function review(history: readonly { readonly step: string; readonly by: string | null }[]): Needed {
  const since = history.slice(history.findLastIndex(({ step }) => step === 'submitted'));
  const first = since.find(({ step }) => step === 'passed');
  const about = { review: first === undefined ? 1 : 2, outcome: 'passed' };
  // Chance may have let the second leader pass it first.
  return as(first?.by === 'p-leader-1' ? 'p-leader-2' : 'p-leader-1', 'review-plan', about);
}

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
  if (!signed.includes('handler')) return as('p-office-1', 'sign-plan', { place: 'handler' });
  if (!signed.includes('unit-head')) return as('p-head-u3', 'sign-plan', { place: 'unit-head' });
  return as('p-office-1', 'submit-plan', {});
}

export function inForce({ views, today }: Scene): Needed {
  const signed = views.plans.plan(CYCLE)?.signatures.map(({ place }) => place) ?? [];
  if (!signed.includes('leader-in-charge'))
    return as('p-leader-1', 'sign-plan', { place: 'leader-in-charge' });
  if (!signed.includes('principal')) return as('p-chair', 'sign-plan', { place: 'principal' });
  if (!signed.includes('seal')) return as('p-office-2', 'sign-plan', { place: 'seal' });
  const earlierQuarters = cycleOpened.quarters
    .filter(({ to }) => to < today)
    .map(({ quarter }) => ({ quarter, treat: 'check-afterwards' }));
  return as('p-office-1', 'publish-plan', { publishedOn: today, earlierQuarters });
}

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
