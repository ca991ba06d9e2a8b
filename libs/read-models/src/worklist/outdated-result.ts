import { canonicalJson, sha256Hex } from '@kaoping/platform';
import type { WorkSources } from './work-sources.js';

/** Whether the latest computation no longer follows from what counts, or its decision has crossed a return. */
export function isOutdated(cycle: string, { cycles, results, standings }: WorkSources): boolean {
  const result = results.result(cycle);
  const opened = (cycles.cycle(cycle)?.stages ?? []).filter(({ stage }) => stage === 'computation').length;
  if (result === undefined) return false;
  if (result.overtaken !== null) return true;
  // Only a return makes the rest possible.
  if (opened < 2) return false;
  return result.computed.inputsDigest !== sha256Hex(canonicalJson(standings.computeInputs(cycle)));
}
