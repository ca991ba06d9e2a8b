import { canonicalJson, sha256Hex } from '@kaoping/platform';
import type { WorkSources } from './work-sources.js';

/** Whether the latest computation no longer follows from what counts. Only a return makes that possible. */
export function isOutdated(cycle: string, { cycles, results, standings }: WorkSources): boolean {
  const result = results.result(cycle);
  const opened = (cycles.cycle(cycle)?.stages ?? []).filter(({ stage }) => stage === 'computation').length;
  if (result === undefined || opened < 2) return false;
  return result.computed.inputsDigest !== sha256Hex(canonicalJson(standings.computeInputs(cycle)));
}
