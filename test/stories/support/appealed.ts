import type { Bureau } from './bureau.js';

/** What the stories of appeals and corrections are about: a score below its weight, and a deduction of another unit. */
export interface Items {
  readonly indicator: {
    readonly id: string;
    readonly unit: string;
    readonly weight: string;
    readonly score: string;
    readonly verifiedBy: string;
  };
  readonly finding: {
    readonly id: string;
    readonly unit: string;
    readonly points: string;
    readonly inspectors: readonly string[];
  };
}

/** Of one unit alone, not the office's own, and headed by somebody. */
export async function pickItems(bureau: Bureau): Promise<Items> {
  const { views } = bureau.server;
  await views.waitForHead(20_000);
  const { cycle } = bureau;
  const indicators = views.plans.indicators(cycle).flatMap(({ id, weight, units }) => {
    const { verified } = views.assessments.assessment(cycle, id);
    const [{ unit } = { unit: '' }] = units;
    const fits = units.length === 1 && unit !== bureau.year.officeUnit && verified !== null;
    if (!fits || leadersHeading(bureau, unit).length === 0) return [];
    const below = Number(verified.score) < Number(weight);
    return below ? [{ id, unit, weight, score: verified.score, verifiedBy: verified.by }] : [];
  });
  const [indicator] = indicators;
  const findings = views.findings.list(cycle).flatMap(({ finding: id, status, deductions, inspectors }) => {
    const [{ unit, points } = { unit: '', points: '' }] = deductions;
    const fits = status === 'confirmed' && unit !== indicator?.unit && unit !== bureau.year.officeUnit;
    return fits ? [{ id, unit, points, inspectors }] : [];
  });
  const [finding] = findings;
  if (indicator === undefined || finding === undefined) throw new Error('the year has nothing to appeal');
  return { indicator, finding };
}

export function leadersHeading(bureau: Bureau, unit: string): readonly string[] {
  return bureau.year.leaders.filter(({ heads }) => heads.includes(unit)).map(({ person }) => person);
}
