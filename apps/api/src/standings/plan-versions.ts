import type { Language, LiveStandingsHead } from '@kaoping/contracts';
import type { Views } from '@kaoping/read-models';
import { versionsInWords } from '../plan/versions-in-words.js';

/** Every version of an indicator, and the ones that it was scored under; empty and null where it never changed. */
export function versionsOf(
  views: Views,
  about: { readonly cycle: string; readonly indicator: string },
  language: Language,
) {
  const { selfScore, verified } = views.assessments.assessment(about.cycle, about.indicator);
  return {
    versions: versionsInWords(views, about, language),
    scoredUnder: { selfScore: selfScore?.version ?? null, verified: verified?.version ?? null },
  };
}

/** The version of the plan that a table stands on, with what the versions since the publication have changed. */
export function planOf({ plans }: Pick<Views, 'plans'>, cycle: string): LiveStandingsHead['plan'] {
  const version = plans.versionInForce(cycle);
  if (version === undefined) return null;
  const changes = plans.changes(cycle).flatMap((line) => {
    if (line.version === null || line.decided === null) return [];
    const { before, indicators, added, removed, document } = line;
    const now = [...indicators, ...added];
    const ids = [...now.map(({ id }) => id), ...removed];
    const weightIn = (all: typeof before, id: string) => all.find((one) => one.id === id)?.weight ?? null;
    const moved = ids.map((indicator) => ({
      ...{ indicator, from: weightIn(before, indicator), to: weightIn(now, indicator) },
    }));
    return [{ version: line.version, at: line.decided.stamp.at, document, indicators: moved }];
  });
  return { version, changes };
}
