import { describe, expect, it } from '@jest/globals';
import {
  appealFiled,
  appealRuled,
  consequenceConfirmed,
  consequenceRecorded,
  CYCLE,
  given,
  planInForce,
} from '../testing/index.js';
import { groundFallen } from './work-of-consequences.js';

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
});
