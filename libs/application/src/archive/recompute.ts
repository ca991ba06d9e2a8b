import type { RecordedEvent } from '@kaoping/event-store';
import { canonicalJson, sha256Hex } from '@kaoping/platform';
import { firstDifference, Views, type Difference, type Json } from '@kaoping/read-models';

/** One computation of the log, made anew from the events before it. */
export interface Recomputed {
  readonly cycle: string;
  readonly number: number;
  /** `stream@revision` of the computation. */
  readonly source: string;
  /** Whether the inputs have the digest that the computation was sealed with. */
  readonly sameInputs: boolean;
  /** First place where the rows differ; undefined when they are the same. */
  readonly difference: Difference | undefined;
}

interface Computation {
  readonly cycle: string;
  readonly number: number;
  readonly inputsDigest: string;
  readonly units: Json;
  readonly bureauTarget: Json;
  /** Id, where the rows come from a correction. */
  readonly correction?: string;
}

/**
 * Reads a log from its beginning and computes every result in it once more, from the facts that stood before it and by
 * the scheme version that its cycle names.
 * @param events in the order of the log
 * @param cycle leaves out the computations of other cycles
 */
export function recompute(
  events: Iterable<RecordedEvent>,
  cycle?: string,
  views: Views = new Views(),
): readonly Recomputed[] {
  const found: Recomputed[] = [];
  for (const event of events) {
    const computation = computationOf(event);
    if (computation !== undefined && (cycle === undefined || computation.cycle === cycle))
      found.push(compare(computation, event, views));
    views.apply(event);
  }
  return found;
}

/** What brings rows: the computation, the one after rulings on appeals, and a correction of the final result. */
const COMPUTING: readonly string[] = ['ResultComputed', 'ResultRecomputed', 'ResultCorrected'];

function computationOf({ type, data }: RecordedEvent): Computation | undefined {
  return COMPUTING.includes(type) ? (data as Computation) : undefined;
}

function compare(computation: Computation, { stream, revision }: RecordedEvent, views: Views): Recomputed {
  const { cycle, number, inputsDigest, units, bureauTarget } = computation;
  const { inputs, result } = computedAgain(computation, views);
  const again = result as unknown as { units: Json; bureauTarget: Json };
  return {
    ...{ cycle, number, source: `${stream}@${revision}` },
    sameInputs: sha256Hex(canonicalJson(inputs)) === inputsDigest,
    difference: firstDifference(
      { units, bureauTarget },
      { units: again.units, bureauTarget: again.bureauTarget },
    ),
  };
}

/** A correction counts what it proposes, before the log holds that it was approved. */
function computedAgain({ cycle, correction }: Computation, { standings, results }: Views) {
  const line = correction === undefined ? undefined : results.correction(cycle, correction);
  if (line !== undefined) return standings.computeCorrected(cycle, line, line.proposed.stamp.ref);
  return standings.compute(cycle);
}
