import { describe, expect, it } from '@jest/globals';
import {
  appealFiled,
  appealRuled,
  consequenceConfirmed,
  consequenceRecorded,
  deductionCorrected,
  deductionImposed,
  findingLogged,
  resultComputed,
  resultCorrected,
  resultRow,
  correctionProposed,
  stageClosed,
  type Telling,
  CYCLE,
  given,
  planInForce,
} from '../testing/index.js';
import { groundFallen, overtakenBy, rulingsAbout } from '../results/ground-fallen.js';

const entry = { consequence: 'k1', unit: 'u01' };
const recorded = (ground: { kind: 'finding' | 'veto'; ref: string }) => [
  ...planInForce(),
  consequenceRecorded({ ...entry, ground }),
  consequenceConfirmed(entry),
];
/** Whether the ground of the entry has fallen after a ruling. */
const fallen = (
  ground: { kind: 'finding' | 'veto'; ref: string },
  item: { kind: 'finding' | 'veto'; subject: string },
  corrected: string | null,
  appellant = 'u01',
): boolean => {
  const of = { appeal: 'a1', unit: appellant, item };
  const views = given(recorded(ground), appealFiled(of), appealRuled({ ...of, corrected }));
  const [line] = views.consequences.list(CYCLE);
  return line !== undefined && groundFallen(line, views) === 'ruling';
};

describe('what a consequence follows from', () => {
  const finding = { kind: 'finding', ref: 'f1' } as const;
  const veto = { kind: 'veto', ref: 'u01' } as const;

  // A successful appeal left the entry as if nothing had been ruled.
  it.each([
    ['falls with a ruling that takes the deduction away', finding, 'f1', '0', true],
    ['stands when the deduction is smaller and there', finding, 'f1', '0.5', false],
    ['stands when the ruling changes nothing', finding, 'f1', null, false],
    ['stands when another finding falls', finding, 'f2', '0', false],
    ['falls with a ruling that takes the veto away', veto, 'u01', 'not-in-force', true],
    ['stands when the veto stays in force', veto, 'u01', null, false],
  ] as const)('%s', (_title, ground, subject, corrected, expected) => {
    expect(fallen(ground, { kind: ground.kind, subject }, corrected)).toBe(expected);
  });

  it('stands when the appeal of another unit is upheld', () => {
    expect(fallen(finding, { kind: 'finding', subject: 'f1' }, '0', 'u02')).toBe(false);
  });

  const lost = (...facts: readonly Telling[]) => {
    const views = given(
      ...planInForce(),
      findingLogged({ finding: 'f1' }),
      ...facts,
      consequenceRecorded(entry),
    );
    const [line] = views.consequences.list(CYCLE);
    return line === undefined ? undefined : groundFallen(line, views);
  };
  const imposed = (change: object = {}) =>
    deductionImposed({ finding: 'f1', unit: 'u01', points: '0.5', ...change });

  // Lost eligibility stayed, and could be recorded anew, for a failure that cost nothing any more.
  it('falls with a correction that brings the cost to nothing, or with the most that its breach takes', () => {
    expect(lost(imposed())).toBeNull();
    expect(lost(imposed(), deductionCorrected({ finding: 'f1', unit: 'u01', points: '0' }))).toBe(
      'cost-gone',
    );
    const breach = { breachCode: 'CD-01', most: '0.5' };
    expect(lost(imposed({ ...breach, finding: 'f0' }), imposed(breach))).toBe('cost-gone');
    expect(lost(stageClosed('execution'), imposed())).toBe('cost-gone');
  });

  it('is lifted by the rulings that corrected it, and by no other', () => {
    const of = { appeal: 'a1', unit: 'u01' };
    const named = (corrected: string | null, subject: string) => {
      const item = { kind: 'finding', subject } as const;
      const ruled = [appealFiled({ ...of, item }), appealRuled({ ...of, item, corrected })];
      const views = given(recorded(finding), ...ruled);
      const [line] = views.consequences.list(CYCLE);
      return line === undefined ? undefined : rulingsAbout(line, views);
    };
    expect(named('0', 'f1')).toEqual(['a1', 'appeal-c1_a1@1']);
    expect(named(null, 'f1')).toEqual([]);
    expect(named('0', 'f2')).toEqual([]);
  });
});

describe('what follows from a grade', () => {
  const entry = { consequence: 'k1', unit: 'u01', ground: { kind: 'grade', ref: '优秀' } } as const;
  const told = [...planInForce(), resultComputed(), consequenceRecorded(entry), consequenceConfirmed(entry)];
  const row = { rank: 1, groupRank: 1, final: '79.00' };
  const corrected = (grade: string) => [
    correctionProposed(),
    resultCorrected({
      units: [resultRow({ ...row, grade })],
      changes: [{ unit: 'u01', before: { ...row, grade: '优秀' }, after: { ...row, grade } }],
    }),
  ];
  const at = (...more: ReturnType<typeof corrected>) => {
    const views = given(told, ...more);
    const [line] = views.consequences.list(CYCLE);
    return line && [groundFallen(line, views), overtakenBy(line, views)];
  };

  // A commendation for 优秀 stood beside the corrected grade as if nothing had happened.
  it('is overtaken by a correction that gives another grade, and names it', () => {
    expect(at()).toEqual([null, null]);
    expect(at(...corrected('差'))).toEqual([
      'grade-corrected',
      expect.objectContaining({ ref: 'result-c1@2', from: '优秀', to: '差' }),
    ]);
  });

  it('stands where the correction leaves the grade', () => {
    expect(at(...corrected('优秀'))).toEqual([null, null]);
  });
});
