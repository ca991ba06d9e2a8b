import type { Breach } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One version of the catalogue of breaches (扣分标准目录) of a cycle. */
export interface BreachCatalogue {
  readonly cycle: string;
  readonly version: number;
  readonly breaches: readonly Breach[];
  readonly issued: { readonly by: string; readonly reason: string | null; readonly stamp: Stamp };
  /** Of the catalogue's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Every version of every cycle's catalogue; the last one prices what is logged. */
export class BreachCatalogues extends OnceProjection<SavedByCycle<BreachCatalogue>> {
  readonly name = 'breach-catalogues';
  readonly version = 1;
  readonly #versions = new ByCycle<BreachCatalogue>();

  /** The version in force; undefined where the cycle has none. */
  current(cycle: string): BreachCatalogue | undefined {
    return this.versions(cycle).at(-1);
  }

  /** Oldest first. */
  versions(cycle: string): readonly BreachCatalogue[] {
    return this.#versions.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    if (fact.type !== 'BreachCatalogueIssued') return;
    const { cycle, version, breaches, issuedBy: by, reason } = fact.data;
    const issued = { by, reason: reason ?? null, stamp: stampOf(fact) };
    const line = { cycle, version, breaches, issued, revision: String(fact.revision) };
    this.#versions.set(cycle, String(version), line);
  }

  protected saveView(): SavedByCycle<BreachCatalogue> {
    return this.#versions.save();
  }

  protected loadView(saved: SavedByCycle<BreachCatalogue>): void {
    this.#versions.load(saved);
  }
}
