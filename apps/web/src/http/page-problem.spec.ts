import { describe, expect, it } from '@jest/globals';
import { asPageProblem, kindOfStatus, PageProblem } from './page-problem.js';

describe('why the page has nothing to show', () => {
  it.each([
    [401, 'not-public'],
    [403, 'not-public'],
    [404, 'unknown'],
    [429, 'starting'],
    [503, 'starting'],
    [500, 'failed'],
    [400, 'failed'],
  ] as const)('an answer of %d means %s', (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind);
  });

  it('lasts when only a person can change it', () => {
    const kinds = ['not-public', 'unknown', 'starting', 'failed', 'unreachable'] as const;
    expect(kinds.filter((kind) => new PageProblem(kind).lasting)).toEqual(['not-public', 'unknown']);
  });

  it('is that nobody answered when something else went wrong on the way', () => {
    expect(asPageProblem(new TypeError('fetch failed')).kind).toBe('unreachable');
  });
});
