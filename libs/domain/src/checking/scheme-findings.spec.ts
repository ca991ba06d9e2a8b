import { describe, expect, it } from '@jest/globals';
import { demoScheme } from '../scheme/demo-scheme.js';
import { checkDocument } from './index.js';

const banded = (bands: readonly object[], more: object = {}): object => ({
  ...demoScheme,
  indicators: [
    {
      ...{ id: 'S', name: '满意度', weight: demoScheme.declaredTotal },
      rule: { type: 'banded', measure: '%', bands, ...more },
    },
  ],
});
const said = (scheme: object): readonly string[] =>
  checkDocument(scheme).findings.map(({ code, severity, place }) => `${severity} ${code} ${place}`);
const middle = { from: '80', to: '90', points: '5' };

describe('bands of a scheme that leave an end open, and gave 0 to 95% without a word', () => {
  it.each<readonly [string, readonly object[]]>([
    ['above', [middle, { to: '80', points: '0' }]],
    ['below', [{ from: '90', points: '10' }, middle]],
  ])('%s', (_, bands) => {
    expect(said(banded(bands))).toEqual(['warning RULE_BANDS_END_OPEN indicators.0.rule.bands']);
  });

  it('are closed by what is given otherwise', () => {
    expect(said(banded([middle], { otherwise: '0' }))).toEqual([]);
    expect(said(banded([{ from: '90', points: '10' }, middle, { to: '80', points: '0' }]))).toEqual([]);
  });
});
