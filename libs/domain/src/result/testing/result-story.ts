import type { Actor } from '../../core/actor.js';
import type { ResultCommand } from '../commands.js';
import type { ResultEvent, RowChange, Standing, UnitResult } from '../events.js';

export const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
export const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };
export const LEADER: Actor = { person: 'p-leader', roles: ['supervisor'], heads: ['u03'] };

/** Somebody who acts for another (甲（代乙）). */
export const deputyOf = (principal: string): Actor => ({
  ...{ person: 'p-deputy', roles: ['chair'], heads: [] },
  mandate: {
    ...{ cycle: 'y2024', delegation: 'd1', principal, stages: [], units: [] },
    ...{ from: '2025-01-20', until: '2025-02-20' },
  },
});

export const row = (change: Partial<UnitResult> = {}): UnitResult => ({
  ...{ unit: 'u03', name: '指挥中心', rankingGroup: '直属单位', carriedWeight: '7' },
  ...{ target: '90', leader: '9', public: '9.5', incentive: '1', inspection: '0.5' },
  ...{ final: '91.00', grade: '优秀', rank: 1, groupRank: 1, ...change },
});

export const standing = (final: string): Standing => ({ final, grade: '优秀', rank: 1, groupRank: 1 });

/** The unit of `row`, half a point higher. */
export const MOVED: RowChange = { unit: 'u03', before: standing('91.00'), after: standing('91.50') };

export const computedFacts = (change: { readonly inputsDigest?: string } = {}) => ({
  ...{ cycle: 'y2024', scheme: { id: 'demo', version: 1 }, inputsDigest: 'a'.repeat(64) },
  ...{ seen: 'assessment-y2024_1-2-3@9', units: [row()], bureauTarget: '90', ...change },
});

const DECIDED = { computation: 1, meeting: '局党委会', date: '2025-01-20', minutesNumber: '〔2025〕3号' };

/** Computed, decided and shown. */
export const onNotice: readonly ResultEvent[] = [
  { type: 'ResultComputed', data: { ...computedFacts(), number: 1, computedBy: 'p-office' } },
  { type: 'CollectiveDecisionRecorded', data: { cycle: 'y2024', ...DECIDED, recordedBy: 'p-office' } },
  {
    type: 'PublicNoticeOpened',
    data: { cycle: 'y2024', from: '2025-01-21', until: '2025-01-27', openedBy: 'p-office' },
  },
];

export const final: readonly ResultEvent[] = [
  ...onNotice,
  { type: 'ResultFinalised', data: { cycle: 'y2024', computation: 1, finalisedBy: 'p-chair' } },
];

export const finalise = (
  change: Partial<Extract<ResultCommand, { type: 'FinaliseResult' }>> = {},
): ResultCommand => ({
  type: 'FinaliseResult',
  ...{ noticed: true, undecidedAppeals: [], rulings: [], today: '2025-01-28', actor: CHAIR, ...change },
});
