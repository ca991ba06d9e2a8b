import { isInItsFavour, type ScoredItem } from '@kaoping/domain';
import { heirOf } from '../cycles/succession.js';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { AppealsRegister } from '../registers/appeals.projection.js';
import type { VetoesRegister, VetoLine, VetoStatus } from '../registers/vetoes.projection.js';
import type { Results } from './results.projection.js';

interface VetoSources {
  readonly cycles: Cycles;
  readonly vetoes: VetoesRegister;
  readonly appeals: AppealsRegister;
  readonly results: Results;
}

/** `lifted`: taken out of force by a ruling on appeal or a correction; its own stream knows nothing of either. */
export type VetoStanding = VetoStatus | 'lifted';

/** What lifted a veto: the appeal or the correction of the result, and where it is in the log. */
export interface VetoLifting {
  readonly kind: 'appeal' | 'correction';
  readonly id: string;
  /** `stream@revision` */
  readonly ref: string;
  readonly at: string | null;
}

export interface StandingVetoLine extends Omit<VetoLine, 'status'> {
  readonly status: VetoStanding;
  readonly lifted: VetoLifting | null;
}

/** A veto as it stands: whatever was said last about it decides, in its own stream, on appeal or by a correction. */
export function standingVeto(line: VetoLine, views: VetoSources): StandingVetoLine {
  const last = line.status === 'confirmed' ? lastWord(line, views) : undefined;
  if (last === undefined || !last.lifts) return { ...line, lifted: null };
  const { lifts: _, ...lifted } = last;
  return { ...line, status: 'lifted', lifted };
}

/**
 * The line that a unit has itself, or has taken over from one that went into it. One that stands is meant before one that
 * was revoked.
 */
export function vetoHeldBy(
  cycle: string,
  unit: string,
  { cycles, vetoes }: VetoSources,
): VetoLine | undefined {
  const own = vetoes.veto(cycle, unit);
  const view = cycles.cycle(cycle);
  if (view === undefined || (own !== undefined && own.status !== 'revoked')) return own;
  const taken = vetoes.list(cycle).filter((line) => line.unit !== unit && heirOf(view, line.unit) === unit);
  return taken.find(({ status }) => status !== 'revoked') ?? own ?? taken[0];
}

type Word = VetoLifting & { readonly lifts: boolean };

function lastWord({ cycle, unit, confirmed }: VetoLine, views: VetoSources): Word | undefined {
  const view = views.cycles.cycle(cycle);
  const holders = [unit, view === undefined ? unit : heirOf(view, unit)];
  const about = ({ kind }: ScoredItem, of: string) => kind === 'veto' && holders.includes(of);
  const rulings = views.appeals
    .list(cycle)
    .flatMap(({ appeal: id, item, unit: of, ruling }): readonly Word[] => {
      if (ruling === null || ruling.corrected === null || !about(item, of)) return [];
      const { stream, revision } = ruling.stamp.ref;
      const lifts = isInItsFavour(item, ruling.corrected);
      return [{ kind: 'appeal', id, ref: `${stream}@${revision}`, at: ruling.stamp.at, lifts }];
    });
  const corrections = views.results.result(cycle)?.corrections ?? [];
  const corrected = corrections.flatMap(({ correction: id, items, decided, status }): readonly Word[] => {
    const item = items.find((one) => about(one, one.unit));
    if (status !== 'approved' || decided === null || item === undefined) return [];
    const { stream, revision } = decided.stamp.ref;
    const lifts = isInItsFavour(item, item.to);
    return [{ kind: 'correction', id, ref: `${stream}@${revision}`, at: decided.stamp.at, lifts }];
  });
  // What is final is corrected after every appeal; a veto that was confirmed anew after a ruling stands again.
  return [...rulings, ...corrected].filter(({ at }) => (at ?? '') >= (confirmed?.stamp.at ?? '')).at(-1);
}
