import { describe, expect, it } from '@jest/globals';
import {
  appealFiled,
  appealRuled,
  correctionProposed,
  CYCLE,
  given,
  planInForce,
  resultComputed,
  resultCorrected,
  vetoConfirmed,
  vetoProposed,
  vetoRevoked,
  type Telling,
} from '../testing/index.js';
import { standingVeto, vetoHeldBy } from './veto-standing.js';

const item = { kind: 'veto', subject: 'u01' } as const;
const appeal = { appeal: 'a1', unit: 'u01', item };
const ruled = (corrected: string | null) => [appealFiled(appeal), appealRuled({ ...appeal, corrected })];
const items = [{ ...item, unit: 'u01', from: 'in-force', to: 'not-in-force' }];

const standing = (...told: readonly Telling[]) => {
  const views = given(planInForce(), vetoProposed({ unit: 'u01' }), vetoConfirmed({ unit: 'u01' }), ...told);
  const line = vetoHeldBy(CYCLE, 'u01', views);
  return line && standingVeto(line, views);
};

describe('a veto as it stands', () => {
  // It went on saying that it was confirmed.
  it('is lifted by a ruling on appeal, and names it', () => {
    expect(standing(ruled('not-in-force'))).toMatchObject({
      status: 'lifted',
      lifted: { kind: 'appeal', id: 'a1', ref: 'appeal-c1_a1@1' },
      confirmed: { by: expect.any(String) as unknown },
    });
  });

  it('is lifted by a correction of the final result', () => {
    const proposed = correctionProposed({ correction: 'k1', items });
    const corrected = resultCorrected({ correction: 'k1', items });
    expect(standing(resultComputed(), proposed, corrected)).toMatchObject({
      status: 'lifted',
      lifted: { kind: 'correction', id: 'k1' },
    });
  });

  it('stands after a ruling that leaves it, or is about something else', () => {
    expect(standing(ruled(null))).toMatchObject({ status: 'confirmed', lifted: null });
    const other = { ...appeal, item: { kind: 'indicator', subject: '1-1' } } as const;
    expect(standing(appealFiled(other), appealRuled({ ...other, corrected: '40' }))).toMatchObject({
      status: 'confirmed',
    });
  });

  it('is what its own stream says where that is over', () => {
    expect(standing(vetoRevoked({ unit: 'u01' }))).toMatchObject({ status: 'revoked', lifted: null });
  });
});
