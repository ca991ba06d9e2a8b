import { gradesWithQuota } from '../scoring/grade-quota.js';
import { gradeOf } from '../scoring/grades.js';
import type { Points } from '../scoring/points.js';
import { gradeUnderVeto } from '../scoring/veto.js';
import { findingOf, type Finding } from './finding.js';
import { labelIn } from './lines.js';
import { pointsIn, textIn, type Json } from './read.js';
import { unitOf } from './result-components.js';
import { vetoIn, type ResultRules } from './result-document.js';
import { shown } from './result-indicators.js';

/** A unit with what its total should be, where that can be told. */
export interface TotalledRow {
  readonly row: Json;
  readonly place: string;
  readonly expected: Points | undefined;
}

/** Grades against the bands of the document, under its quotas; a grade may fit the written total or the right one. */
export function resultGradeFindings(rows: readonly TotalledRow[], rules: ResultRules): readonly Finding[] {
  if (rules.bands.length === 0) return [];
  const written = graded(rows, rules, ({ row }) => pointsIn(row['final']) ?? null);
  const right = graded(rows, rules, ({ row, expected }) => {
    const final = pointsIn(row['final']);
    return final === undefined ? null : (expected ?? final);
  });
  return rows.flatMap(({ row, place }, index) => {
    if (!('grade' in row)) return [];
    const found = textIn(row['grade']) || null;
    const [expected, other] = [right[index] ?? null, written[index] ?? null];
    if (found === expected || found === other || isOwnQuota(row, rules, expected)) return [];
    return [
      findingOf('RESULT_GRADE_WRONG', `${place}.grade`, {
        unit: unitOf(row),
        score: shown(pointsIn(row['final'])),
        found: found ?? '—',
        expected: expected ?? '—',
      }),
    ];
  });
}

/** A quota that does not stand in the file may have lowered a grade that says what it was before. */
function isOwnQuota(row: Json, { bands, quotas }: ResultRules, expected: string | null): boolean {
  const names = bands.map(({ name }) => name);
  const [before, grade] = [textIn(row['gradeBeforeQuota']), textIn(row['grade'])];
  const lower = names.indexOf(grade) > names.indexOf(before);
  return quotas.length === 0 && before !== '' && before === expected && lower;
}

function graded(
  rows: readonly TotalledRow[],
  rules: ResultRules,
  finalOf: (row: TotalledRow) => Points | null,
): readonly (string | null)[] {
  const { bands, quotas } = rules;
  const units = rows.map((totalled, index) => {
    const { row } = totalled;
    const final = finalOf(totalled);
    const grade = final === null ? null : gradeOf(bands, final);
    const veto = vetoIn(row, rules);
    return {
      unit: `${index} ${labelIn(row['unit'])}`,
      rankingGroup: textIn(row['rankingGroup']),
      points: row['rank'] === null ? null : final,
      grade: veto === undefined ? grade : gradeUnderVeto(veto, grade, bands),
    };
  });
  return gradesWithQuota({ bands, quotas }, units).map(({ grade }) => grade);
}
