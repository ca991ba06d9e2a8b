import { WORKING_STAGES } from '@kaoping/domain';
import { heirOf, inCycle, isOpenOrder } from '@kaoping/read-models';
import { CYCLE, PEOPLE } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { unverified } from './assessments.js';
import { leadersOf, officeUnitOf, ofUnit, outsider, outsiderIfAny } from './people.js';
import { unchanged } from './plan.js';
import { as, reason, type Needed } from './step.js';

export function undecided(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const change = unchanged(scene);
  if (change !== undefined) return change;
  const findings = views.findings
    .list(CYCLE)
    .filter(({ status }) => status === 'logged' || status === 'answered' || status === 'signed');
  for (const { finding, charges, inCharge, verified, signed, corrections } of findings) {
    const units = charges.map(({ unit }) => unit);
    if (inCharge !== null && verified === null) {
      const ofOffice = units.includes(officeUnitOf(views));
      return as(ofOffice ? outsider(views, units) : 'p-office-1', 'verify-finding', { finding });
    }
    // Where nobody else is left to sign, chance withdraws it in the end.
    const person = outsider(views, units, signed?.by, verified?.by, ...corrections.map(({ by }) => by));
    return random.chance(80)
      ? as(person, 'confirm-finding', { finding, acknowledgePrecedent: reason })
      : as(person, 'withdraw-finding', { finding, reason });
  }
  const order = unrectified(scene);
  if (order !== undefined) return order;
  for (const { incentive, status, unit, points, verified } of views.incentives.list(CYCLE)) {
    if (status === 'verified')
      return as(outsider(views, [unit], verified?.by), 'grant-incentive', { incentive });
    if (status !== 'claimed') continue;
    const person = unit === officeUnitOf(views) ? outsider(views, [unit]) : 'p-office-1';
    return as(person, 'verify-incentive', {
      ...{ incentive, points, opinion: '属实。' },
      ...{ acknowledgeEarlier: reason, acknowledgeShared: reason },
    });
  }
  const excused = views.notApplicable.list(CYCLE).find(({ status }) => status === 'declared');
  if (excused !== undefined)
    return as(outsider(views, excused.units), 'approve-not-applicable', { declaration: excused.declaration });
  const difficulty = views.difficulties.list(CYCLE).find(({ status }) => status === 'declared');
  if (difficulty !== undefined)
    return as(outsider(views, [difficulty.unit]), 'approve-difficulty', { unit: difficulty.unit });
  const veto = views.vetoes.list(CYCLE).find(({ status }) => status === 'proposed');
  if (veto !== undefined) {
    const free = leadersOf(views).some(
      ({ person, heads }) => person === 'p-chair' && !heads.includes(veto.unit),
    );
    const person = free ? 'p-chair' : outsider(views, [veto.unit]);
    return as(person, 'confirm-veto', { unit: veto.unit });
  }
  return unverified(scene);
}

/** The step that an order waits for, or the end of it. */
export function unrectified({
  views,
  random,
  photo,
}: Pick<Scene, 'views' | 'random' | 'photo'>): Needed | undefined {
  const line = views.rectifications.list(CYCLE).find(isOpenOrder);
  if (line === undefined) return undefined;
  const { order, unit, status, closer, history } = line;
  const cycle = views.cycles.cycle(CYCLE);
  const heir = cycle === undefined ? unit : heirOf(cycle, unit);
  const waiver = outsiderIfAny(views, [unit], closer, history[0]?.by);
  if (waiver !== undefined && random.chance(30)) return as(waiver, 'waive-rectification', { order, reason });
  switch (status) {
    case 'ordered':
      return as(ofUnit('clerk', heir), 'plan-rectification', { order, unit, plan: '按期整改。' });
    case 'reported':
      return as('p-inspector-3', 'inspect-rectification', {
        ...{ order, outcome: 'passed', opinion: '属实。' },
        inspectors: ['p-inspector-3', inspectorBeside(views, [unit, heir])],
      });
    case 'passed':
      // Who is named may have come to head the unit by then.
      return hasPart(views, closer, heir)
        ? as(outsider(views, [unit, heir], history[0]?.by), 'close-rectification', { order })
        : as(closer, 'close-rectification', { order });
    case 'planned':
      return as(ofUnit('head', heir), 'report-rectification', {
        ...{ order, unit, report: '已整改。', evidence: [photo] },
      });
    default:
      // 复查未通过; what is sent back costs something as long as it still counts.
      return as(outsider(views, [unit]), 'repeat-rectification', {
        ...{ order, reason, planWorkingDays: 2, reportWorkingDays: 5 },
        ...(WORKING_STAGES.some((stage) => cycle?.openStages.includes(stage)) && { surcharge: '0.1' }),
      });
  }
}

/** Another inspector who is not of the units, nor was of one that became one of them. */
function inspectorBeside(views: Scene['views'], units: readonly string[]): string {
  const cycle = views.cycles.cycle(CYCLE);
  const other = PEOPLE.find(
    ({ person, roles, formerUnits = [] }) =>
      roles.includes('inspector') &&
      person !== 'p-inspector-3' &&
      !units.some((unit) => hasPart(views, person, unit)) &&
      !formerUnits.some((former) => units.includes(cycle === undefined ? former : heirOf(cycle, former))),
  );
  return other?.person ?? 'p-inspector-4';
}

/** Who works in a unit or heads it, as things have come to stand. */
function hasPart({ cycles }: Scene['views'], person: string, unit: string): boolean {
  const cycle = cycles.cycle(CYCLE);
  const known = PEOPLE.find((one) => one.person === person);
  if (cycle === undefined || known === undefined) return false;
  const { unit: own, heads } = inCycle(cycle, known);
  return own === unit || heads.includes(unit);
}
