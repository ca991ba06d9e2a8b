import { derivedId } from '@kaoping/platform';
import type { Views } from '@kaoping/read-models';

type Sources = Pick<Views, 'cycles' | 'results'>;

/**
 * What has made an archive of a cycle due so far, `stream@revision`: the result that became final, its bulletin, each
 * correction, and the close of the cycle. A correction of an archived year is one as well: the year is archived anew.
 * Empty while the result may still change.
 */
export function archiveCauses({ cycles, results }: Sources, cycle: string): readonly string[] {
  const result = results.result(cycle);
  if (result?.phase !== 'final' || result.finalised === null) return [];
  const causes = [
    result.finalised.stamp,
    ...(result.bulletin === null ? [] : [result.bulletin.stamp]),
    ...result.corrections.flatMap(({ status, decided }) =>
      status === 'approved' && decided !== null ? [decided.stamp] : [],
    ),
    ...(cycles.cycle(cycle)?.stages ?? []).flatMap(({ stage, opened }) =>
      stage === 'archived' ? [opened] : [],
    ),
  ];
  return causes.map(({ ref }) => `${ref.stream}@${ref.revision}`);
}

/** What the archive of a cycle would be called now: the cycle, and a digest of what made it due. Undefined: none is. */
export function archiveDue(views: Sources, cycle: string): string | undefined {
  const causes = archiveCauses(views, cycle);
  if (causes.length === 0) return undefined;
  return `${cycle}-${derivedId('archive', cycle, ...causes).slice(0, 16)}`;
}
