import { describe, expect, it } from '@jest/globals';
import * as say from '../testing/index.js';
import { CYCLE, given, planInForce } from '../testing/index.js';

const item = { kind: 'finding', subject: 'f1' } as const;
const charged = [
  say.findingLogged({
    charges: [
      { unit: 'u01', liability: 'direct', points: '1' },
      { unit: 'u02', liability: 'supervisory', points: '0.5' },
    ],
  }),
  say.findingConfirmed(),
  say.deductionImposed({ unit: 'u01', points: '1' }),
  say.deductionImposed({ unit: 'u02', points: '0.5' }),
];

describe('a finding that charges several units', () => {
  it('was heard on appeal by people of a unit charged beside the one that appealed', () => {
    const views = given([...planInForce(), ...charged]);
    expect(views.itemInForce(CYCLE, 'u01', item)).toMatchObject({ value: '1', units: ['u01', 'u02'] });
    expect(views.itemInForce(CYCLE, 'u02', item)).toMatchObject({ value: '0.5', units: ['u02', 'u01'] });
  });

  it('is the matter of the unit that one of them has gone into', () => {
    const views = given([...planInForce(), ...charged, say.unitsMerged()]);
    expect(views.itemInForce(CYCLE, 'u01', item)?.units).toEqual(['u01', 'u03']);
  });
});
