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
}

/**
 * Reads a log from its beginning and computes every result in it once more, from the facts that stood before it and by
 * the scheme version that its cycle names.
 * @param events in the order of the log
 * @param cycle leaves out the computations of other cycles
 */
export function recompute(events: Iterable<RecordedEvent>, cycle?: string): readonly Recomputed[] {
  const views = new Views();
  const found: Recomputed[] = [];
  for (const event of events) {
    const computation = computationOf(event);
    if (computation !== undefined && (cycle === undefined || computation.cycle === cycle))
      found.push(compare(computation, event, views));
    views.apply(event);
  }
  return found;
}

function computationOf({ type, data }: RecordedEvent): Computation | undefined {
  return type === 'ResultComputed' ? (data as Computation) : undefined;
}

function compare(computation: Computation, { stream, revision }: RecordedEvent, views: Views): Recomputed {
  const { cycle, number, inputsDigest, units, bureauTarget } = computation;
  const { standings } = views;
  const again = standings.computeResult(cycle) as unknown as { units: Json; bureauTarget: Json } | undefined;
  return {
    ...{ cycle, number, source: `${stream}@${revision}` },
    sameInputs: sha256Hex(canonicalJson(standings.computeInputs(cycle))) === inputsDigest,
    difference: firstDifference(
      { units, bureauTarget },
      { units: again?.units ?? null, bureauTarget: again?.bureauTarget ?? null },
    ),
  };
}
