import type { Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { sameContent } from '../core/same-content.js';
import { sameName } from '../core/same-name.js';
import { ID_GRAMMAR } from '../core/streams.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { StageId } from '../scheme/scheme.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';
import { BREACH_CATALOGUE_CATEGORY, type Breach, type BreachCatalogueEvent } from './events.js';
import { refuseBreachCatalogue } from './refusals.js';
import { evolveBreachCatalogue, noBreachCatalogue, type BreachCatalogueState } from './state.js';

export interface BreachCatalogueCommand {
  readonly type: 'IssueBreachCatalogue';
  readonly cycle: string;
  readonly breaches: readonly Breach[];
  readonly reason?: string;
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/** From the first stage on, so that prices are known before the year, and as long as findings can be entered. */
const CATALOGUE_STAGES: readonly StageId[] = ['drafting', 'review', ...WORKING_STAGES];
const PRICE = { decimals: 2, min: '0', max: '100' };

/** Each issue is a version of its own; what was logged before keeps the price that it was logged at. */
export function decideBreachCatalogue(
  command: BreachCatalogueCommand,
  state: BreachCatalogueState,
): readonly BreachCatalogueEvent[] {
  const { cycle, reason, openStages, actor } = command;
  if (!CATALOGUE_STAGES.some((stage) => openStages.includes(stage)))
    throw refuseBreachCatalogue.CATALOGUE_STAGE_CLOSED({ open: openStages, needed: CATALOGUE_STAGES });
  const breaches = command.breaches.map(breachOf);
  if (sameContent(state?.breaches, breaches)) return [];
  assertBreaches(breaches, command.units);
  if (state !== null && (reason ?? '').trim() === '') throw refuseBreachCatalogue.REASON_MISSING();
  const version = (state?.version ?? 0) + 1;
  const issued = { cycle, version, breaches, issuedBy: actor.person };
  const data = reason === undefined ? issued : { ...issued, reason };
  return [{ type: 'BreachCatalogueIssued', data }];
}

export const breachCatalogueDecider: Decider<
  BreachCatalogueState,
  BreachCatalogueCommand,
  BreachCatalogueEvent
> = {
  category: BREACH_CATALOGUE_CATEGORY,
  initial: noBreachCatalogue,
  decide: decideBreachCatalogue,
  evolve: evolveBreachCatalogue,
};

function breachOf({ code, name, points, by, mostAtOnce, most, inCharge }: Breach): Breach {
  return {
    ...{ code, name, points },
    ...(by !== undefined && { by }),
    ...(mostAtOnce !== undefined && { mostAtOnce }),
    ...(most !== undefined && { most }),
    ...(inCharge !== undefined && { inCharge }),
  };
}

function assertBreaches(breaches: readonly Breach[], units: readonly string[]): void {
  if (breaches.length === 0) throw refuseBreachCatalogue.CATALOGUE_EMPTY();
  for (const breach of breaches) {
    assertPrice(breach);
    const { inCharge } = breach;
    if (inCharge !== undefined && !units.includes(inCharge))
      throw refuseBreachCatalogue.UNIT_UNKNOWN({ unit: inCharge });
  }
  for (const texts of [breaches.map(({ code }) => code), breaches.map(({ name }) => name)]) {
    const repeated = texts.find((text, index) => texts.findIndex((other) => sameName(other, text)) !== index);
    if (repeated !== undefined) throw refuseBreachCatalogue.BREACH_REPEATED({ breach: repeated });
  }
}

function assertPrice({ code, name, points, mostAtOnce, most }: Breach): void {
  if (!ID_GRAMMAR.test(code)) throw refuseBreachCatalogue.BREACH_CODE_INVALID({ code });
  if (name.trim() === '') throw refuseBreachCatalogue.BREACH_NAME_MISSING({ code });
  if (!isDecimal(points, PRICE) || isDecimal(points, { max: '0' }))
    throw refuseBreachCatalogue.BREACH_PRICE_INVALID({ code, points });
  for (const cap of [mostAtOnce, most]) {
    if (cap === undefined) continue;
    if (!isDecimal(cap, PRICE) || comparePoints(parsePoints(cap), parsePoints(points)) < 0)
      throw refuseBreachCatalogue.BREACH_CAP_INVALID({ code, cap, points });
  }
}
