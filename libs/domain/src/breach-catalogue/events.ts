import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const BREACH_CATALOGUE_CATEGORY = 'breachCatalogue';

export const breachCatalogueStream = (cycle: string): string => streamName(BREACH_CATALOGUE_CATEGORY, cycle);

export type BreachCatalogueEvent = BreachCatalogueIssued;

/** One breach with its price (扣分标准). All points are positive decimals. */
export interface Breach {
  readonly code: string;
  /** As findings call it: 值班值守制度不落实. */
  readonly name: string;
  /** Price of one occurrence, or of one head. */
  readonly points: string;
  /** `head`: 每人扣0.5分. Absent: by occurrence. */
  readonly by?: 'head';
  /** Most that one finding takes from a unit: 每次最多扣2分. */
  readonly mostAtOnce?: string;
  /** Most that all findings of this breach take from a unit in the cycle: 全年最多扣3分. It acts when scoring. */
  readonly most?: string;
  /** The section in charge (归口科室), which may put findings of it into the register. */
  readonly inCharge?: string;
}

/** A version of the catalogue; findings are priced by the one in force when they are logged. */
export type BreachCatalogueIssued = DomainEvent<
  'BreachCatalogueIssued',
  {
    readonly cycle: string;
    /** Counts from 1. */
    readonly version: number;
    readonly breaches: readonly Breach[];
    readonly issuedBy: string;
    /** Why it was changed; absent in the first version. */
    readonly reason?: string;
  }
>;
