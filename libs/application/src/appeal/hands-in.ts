import {
  applicabilityStream,
  assessmentStream,
  difficultyStream,
  findingStream,
  incentiveStream,
  rankBonusStream,
  rectificationStream,
  vetoStream,
  type ItemKind,
} from '@kaoping/domain';
import type { AppealLine, ReadModels } from '@kaoping/read-models';

/** Where the facts about an item are; an evaluation has no stream of its own. */
const STREAM_OF: Readonly<Record<ItemKind, ((cycle: string, subject: string) => string) | null>> = {
  indicator: assessmentStream,
  applicability: applicabilityStream,
  difficulty: difficultyStream,
  finding: findingStream,
  surcharge: rectificationStream,
  incentive: incentiveStream,
  'rank-bonus': rankBonusStream,
  veto: vetoStream,
  leader: null,
  public: null,
};

/**
 * Everybody who had a hand in an item: whoever did anything in its stream, the inspectors of a finding, the leaders who
 * marked the unit, and for whom a deputy did it. None of them judges it.
 */
export function handsIn(views: ReadModels, cycle: string, { item, unit }: AppealLine): readonly string[] {
  const { kind, subject } = item;
  return [...new Set([...actorsIn(views, cycle, STREAM_OF[kind]?.(cycle, subject)), ...named()])];

  function named(): readonly string[] {
    if (kind === 'finding') return views.findings.finding(cycle, subject)?.inspectors ?? [];
    if (kind !== 'leader') return [];
    return (views.standings.breakdown(cycle, unit)?.leaderMarks ?? []).map(({ person }) => person);
  }
}

function actorsIn(views: ReadModels, cycle: string, stream: string | undefined): readonly string[] {
  if (stream === undefined) return [];
  const actors: (string | null)[] = [];
  for (const { ref, actor, onBehalfOf } of views.timeline.activities(cycle))
    if (ref?.startsWith(`${stream}@`) === true) actors.push(actor, onBehalfOf);
  return actors.filter((person) => person !== null);
}
