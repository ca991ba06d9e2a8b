import type { LiveStandingsHead, LiveStandingRow } from '@kaoping/contracts';
import { refuseCycle, type Scheme } from '@kaoping/domain';
import type { BureauStanding, ReadModels } from '@kaoping/read-models';
import { factsOf, type Sight } from '../cycles/cycle-sight.js';
import { veiledRow } from '../cycles/withheld.js';
import { planOf } from './plan-versions.js';

/** The standings of a cycle at one position, whole, before anybody's eyes are on them. */
export interface StandingsFrame {
  readonly position: string;
  readonly head: Omit<LiveStandingsHead, 'bureau'>;
  readonly bureau: BureauStanding;
  /** In office order. */
  readonly rows: readonly LiveStandingRow[];
}

/** On which day and for whom a frame is made. */
export interface FrameFor extends Pick<Sight, 'withheld'> {
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
  readonly simulatedClock: boolean;
}

/**
 * Everything in it is read in one turn of the event loop, so position and rows belong together.
 * @throws CYCLE_UNKNOWN
 */
export function standingsFrame(
  views: ReadModels,
  id: string,
  { today, simulatedClock, withheld }: FrameFor,
): StandingsFrame {
  const { cycle, scheme, noticeOpened } = factsOf(views, id, today);
  const standings = views.standings.standings(id, today);
  if (standings === undefined) throw refuseCycle.CYCLE_UNKNOWN({ cycle: id });
  const { rows, bureau, phase, sealed, closedQuarter, lateFacts } = standings;
  return {
    position: String(views.position),
    head: {
      ...{ cycle: id, name: cycle.name, organisation: cycle.organisation, year: cycle.year },
      ...{
        openStages: cycle.openStages,
        phase,
        processData: !noticeOpened,
        withheld,
        sealed,
        closedQuarter,
        lateFacts,
      },
      ...{ simulatedClock, scheme: schemeOf(scheme), plan: planOf(views, id) },
    },
    bureau,
    rows: withheld === null ? rows : rows.map((row) => veiledRow(row)),
  };
}

/** What one reader sees of a frame. The bureau's total would give away what the others have. */
export function headFor({ head, bureau }: StandingsFrame, units: Sight['units']): LiveStandingsHead {
  return { ...head, bureau: units === 'all' ? bureau : null };
}

function schemeOf({
  id,
  version,
  name,
  formula,
  components,
  bands,
  bandsNote,
}: Scheme): LiveStandingsHead['scheme'] {
  const names = components.map((component) => ({ id: component.id, name: component.name }));
  return { id, version, name, formula, components: names, bands, bandsNote: bandsNote ?? null };
}
