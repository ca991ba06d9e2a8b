import { demoScheme } from '@kaoping/domain';
import type { LiveStandingRow } from '@kaoping/contracts';
import { frameText, type FrameText } from '../sent-state.js';
import type { StandingsFrame } from '../standings-frame.js';

export function row(unit: string, total: string | null, rank: number | null): LiveStandingRow {
  return {
    ...{ unit, name: `单位${unit}`, rankingGroup: '业务科室', officeOrder: Number(unit.slice(1)) },
    ...{ carriedWeight: '10', countedWeight: '5' },
    components: {
      target: total,
      leader: null,
      public: null,
      rollup: null,
      incentiveGranted: '0',
      incentive: '0',
      inspection: '0',
    },
    ...{
      total,
      final: null,
      provisional: true,
      grade: null,
      rank,
      groupRank: rank,
      veto: null,
      awardsLost: false,
      incentiveClaimed: '0',
      incentiveCaps: [],
      rankChange: null,
    },
  };
}

/** The standings at a position; `more` changes the head. */
export function frame(
  position: string,
  rows: readonly LiveStandingRow[],
  more: Partial<StandingsFrame['head']> = {},
): FrameText {
  const { id, version, name, formula, components, bands, bandsNote = null } = demoScheme;
  return frameText({
    position,
    head: {
      ...{ cycle: 'c1', name: '2024年度', organisation: '某局', year: 2024, openStages: ['execution'] },
      ...{
        phase: 'provisional',
        processData: true,
        withheld: null,
        sealed: true,
        closedQuarter: 2,
        lateFacts: 0,
      },
      simulatedClock: false,
      scheme: { id, version, name, formula, components, bands, bandsNote },
      plan: null,
      ...more,
    },
    bureau: { carriedWeight: '100', countedWeight: '50', target: '81.5', provisional: true },
    rows,
  });
}
