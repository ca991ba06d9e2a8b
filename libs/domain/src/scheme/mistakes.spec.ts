import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../core/testing/given.js';
import { decideScheme } from './decide.js';
import { demoScheme } from './demo-scheme.js';
import { schemeRefusals } from './refusals.js';
import { noScheme } from './state.js';
import { fullScheme } from './testing/full-scheme.js';
import { broken, mistakes } from './testing/mistakes.js';
import { schemeProblems } from './validate.js';

describe('what is wrong with a scheme is said precisely', () => {
  it('and nothing is said about one that can score', () => {
    expect(schemeProblems(fullScheme)).toEqual([]);
    expect(schemeProblems(demoScheme)).toEqual([]);
  });

  it.each(mistakes)('$what: $code at $path', (mistake) => {
    const found = schemeProblems(broken(mistake)).map(({ code, params }) => [code, params.path]);
    expect(found).toContainEqual([mistake.code, mistake.path]);
  });

  it('in many kinds, and each code of the table among them', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(120);
    const elsewhere = /^SCHEME_(UNKNOWN|ID_CHANGED|VERSION_\w+)$/;
    const codes = Object.keys(schemeRefusals).filter((code) => !elsewhere.test(code));
    expect([...new Set(mistakes.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
  });

  it('all at once, with the first one as the reason of the refusal', () => {
    const scheme = { ...fullScheme, name: '', noticeDays: 0, jointShares: { lead: 0, assisting: 1 } };
    const refusal = refusalOf(() => decideScheme({ type: 'PublishSchemeVersion', scheme }, noScheme));
    expect(refusal.code).toBe('SCHEME_FIELD_EMPTY');
    expect(refusal.params).toEqual({ path: 'name' });
    expect(refusal.faults.map(({ params }) => params.path)).toEqual([
      'name',
      'noticeDays',
      'jointShares.lead',
    ]);
  });

  it('rules within rules without end, of which the reader ran out of stack', () => {
    let rule: unknown = { type: 'manual' };
    for (let depth = 0; depth < 5_000; depth++) rule = { type: 'composite', mode: 'all', parts: [{ rule }] };
    const indicators = [{ id: 'X', name: '甲', weight: '100', rule }];
    expect(schemeProblems({ ...fullScheme, indicators })).toEqual([
      {
        code: 'SCHEME_SHAPE_INVALID',
        params: { path: '', problem: 'wrong-value', expected: 'shallow', found: '…' },
      },
    ]);
  });

  it('every departure from the format too, before anything else is asked', () => {
    const scheme = { ...fullScheme, name: 5, colour: 'red', noticeDays: '7', ties: 'lot' };
    expect(schemeProblems(scheme).map(({ params }) => params.path)).toEqual([
      'colour',
      'name',
      'ties',
      'noticeDays',
    ]);
  });
});
