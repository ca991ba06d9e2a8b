import type { ConsequenceGround } from '@kaoping/domain';
import { costOfFinding, heirOf, type ReadModels } from '@kaoping/read-models';

/** Whether a ground is established for a unit, and what it costs now; undefined: it is not. */
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
      return heirsOf(views, cycle)(ref) === unit && vetoStands(views, cycle, ref)
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
  const heirIn = heirsOf(views, cycle);
  const charged = finding?.charges.some((charge) => heirIn(charge.unit) === unit) === true;
  if (finding?.status !== 'confirmed' || !charged) return undefined;
  return { cost: costOfFinding(cycle, unit, ref, views.standings) };
}

function criticised(views: ReadModels, cycle: string, unit: string, ref: string): boolean {
  const heirIn = heirsOf(views, cycle);
  const sheet = views.quarterlyChecks.list(cycle).find(({ quarter }) => String(quarter) === ref);
  return (
    sheet?.criticisms.some(({ items }) =>
      items.some(({ units }) => units.some((one) => heirIn(one) === unit)),
    ) === true
  );
}

/** Confirmed and not revoked, and no ruling has taken it out of force since. */
function vetoStands(views: ReadModels, cycle: string, unit: string): boolean {
  const heir = heirsOf(views, cycle)(unit);
  const inForce = views.standings.countedFacts(cycle)?.veto(heir) ?? null;
  return views.vetoes.veto(cycle, unit)?.status === 'confirmed' && inForce !== null;
}

/** What was held against a unit is held against the one that took over. */
function heirsOf({ cycles }: ReadModels, cycle: string): (unit: string) => string {
  const view = cycles.cycle(cycle);
  return (unit) => (view === undefined ? unit : heirOf(view, unit));
}
