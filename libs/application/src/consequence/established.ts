import { formatPoints, parsePoints, sumPoints, type ConsequenceGround } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';

/** Whether a ground is established for a unit, and what it cost; undefined: it is not. */
export function establishedGround(
  views: ReadModels,
  cycle: string,
  unit: string,
  { kind, ref }: ConsequenceGround,
): { readonly cost: string | null } | undefined {
  switch (kind) {
    case 'finding':
      return confirmedFinding(views, cycle, unit, ref);
    case 'criticism':
      return criticised(views, cycle, unit, ref) ? { cost: null } : undefined;
    case 'veto':
      return ref === unit && views.vetoes.veto(cycle, unit)?.status === 'confirmed'
        ? { cost: null }
        : undefined;
    case 'grade': {
      const result = views.results.result(cycle);
      const row = result?.computed.units.find((one) => one.unit === unit);
      return result?.finalised && row?.grade === ref ? { cost: null } : undefined;
    }
  }
}

function confirmedFinding(views: ReadModels, cycle: string, unit: string, ref: string) {
  const finding = views.findings.finding(cycle, ref);
  const charged = finding?.charges.some((charge) => charge.unit === unit) === true;
  if (finding?.status !== 'confirmed' || !charged) return undefined;
  const costs = finding.deductions
    .filter((one) => one.unit === unit)
    .map(({ points }) => parsePoints(points));
  return { cost: formatPoints(sumPoints(costs)) };
}

function criticised(views: ReadModels, cycle: string, unit: string, ref: string): boolean {
  const sheet = views.quarterlyChecks.list(cycle).find(({ quarter }) => String(quarter) === ref);
  return sheet?.criticisms.some(({ items }) => items.some(({ units }) => units.includes(unit))) === true;
}
