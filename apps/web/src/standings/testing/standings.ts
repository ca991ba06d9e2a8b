import type { LiveStandingRow, LiveStandings } from '@kaoping/contracts';

/** A row as the specs need it; what they do not name does not matter to them. */
export function row(unit: string, parts: Partial<LiveStandingRow> = {}): LiveStandingRow {
  return {
    unit,
    name: unit,
    rankingGroup: '科室',
    officeOrder: 1,
    carriedWeight: '10',
    countedWeight: '10',
    components: {
      target: '80',
      leader: null,
      public: null,
      rollup: null,
      incentiveGranted: '0',
      incentive: '0',
      inspection: '0',
    },
    total: '64.00',
    final: null,
    provisional: true,
    grade: null,
    rank: 1,
    groupRank: 1,
    veto: null,
    awardsLost: false,
    incentiveClaimed: '0',
    incentiveCaps: [],
    rankChange: 0,
    ...parts,
  };
}

export function standings(position: string, rows: readonly LiveStandingRow[]): LiveStandings {
  return {
    position,
    rows,
    cycle: 'c1',
    name: '2024年度绩效考评',
    organisation: '市应急管理局',
    year: 2024,
    openStages: ['execution'],
    phase: 'provisional',
    processData: true,
    withheld: null,
    sealed: true,
    closedQuarter: 2,
    lateFacts: 0,
    simulatedClock: false,
    scheme: { id: 's1', version: 1, name: '办法', formula: '', components: [], bands: [], bandsNote: null },
    plan: null,
    bureau: null,
  };
}
