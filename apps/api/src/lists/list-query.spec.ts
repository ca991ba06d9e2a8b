import { describe, expect, it } from '@jest/globals';
import { CursorInvalid } from '@kaoping/read-models';
import { EdgeProblem } from '../http/problem.js';
import { outerCursor, readListQuery } from './list-query.js';
import { REGISTER } from './testing/registers.js';

const read = (raw: Record<string, unknown>) => readListQuery(REGISTER, raw);

function refusal(raw: Record<string, unknown>): unknown {
  try {
    read(raw);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof EdgeProblem)) throw error;
    return [error.status, error.code, error.params];
  }
}

describe('what a request asks of a list', () => {
  it('is the first fifty rows in the declared order unless it says otherwise', () => {
    expect(read({})).toEqual({ wanted: [], sort: { field: 'id', descending: false }, limit: 50 });
  });

  it('is what its parameters say', () => {
    expect(
      read({
        status: 'open',
        unit: ['u01', 'u02'],
        sort: '-points',
        limit: '200',
        format: 'csv',
        after: '7',
      }),
    ).toEqual({
      wanted: [
        ['status', ['open']],
        ['unit', ['u01', 'u02']],
      ],
      sort: { field: 'points', descending: true },
      limit: 200,
      format: 'csv',
    });
  });

  it('goes on behind a cursor of the same order', () => {
    const sort = { field: 'points', descending: true };
    expect(read({ sort: '-points', cursor: outerCursor('abc', sort) }).cursor).toBe('abc');
  });

  it('does not take a cursor of another order, which would skip and repeat rows', () => {
    const cursor = outerCursor('abc', { field: 'points', descending: true });
    expect(() => read({ sort: 'points', cursor })).toThrow(CursorInvalid);
    expect(() => read({ cursor })).toThrow(CursorInvalid);
  });
});

describe('what a list does not know is refused', () => {
  it('a parameter', () => {
    expect(refusal({ statuss: 'open' })).toEqual([
      400,
      'QUERY_PARAMETER_UNKNOWN',
      { name: 'statuss', allowed: ['status', 'unit', 'sort', 'cursor', 'limit', 'format', 'after'] },
    ]);
  });

  it.each(['colour', '-', 'constructor', '--id', '__proto__'])(
    'the sort %j, named beside those that there are',
    (sort) => {
      expect(refusal({ sort })).toEqual([
        400,
        'SORT_UNKNOWN',
        { sort, allowed: ['id', '-id', 'points', '-points'] },
      ]);
    },
  );

  it('the other direction of a list that has only one', () => {
    expect(() => readListQuery({ ...REGISTER, oneWay: true }, { sort: '-id' })).toThrow('SORT_UNKNOWN');
  });

  it.each(['0', '201', '-1', '1.5', '１０', 'ten', '1e2', '9999'])('the limit %s', (limit) => {
    expect(refusal({ limit })).toEqual([400, 'LIMIT_INVALID', { limit, min: 1, max: 200 }]);
  });

  it.each([
    [{ status: 'lost' }, { name: 'status', value: 'lost', allowed: ['open', 'closed'] }],
    [{ format: 'xml' }, { name: 'format', value: 'xml', allowed: ['json', 'csv'] }],
    [{ sort: '' }, { name: 'sort', value: '', allowed: [] }],
    [{ unit: '' }, { name: 'unit', value: '', allowed: [] }],
  ])('the value in %j', (raw, params) => {
    expect(refusal(raw)).toEqual([400, 'QUERY_VALUE_INVALID', params]);
  });

  it.each([
    [{ sort: ['id', 'points'] }, { name: 'sort', max: 1 }],
    [{ unit: Array<string>(21).fill('u01') }, { name: 'unit', max: 20 }],
  ])('a value too many in %j', (raw, params) => {
    expect(refusal(raw)).toEqual([400, 'QUERY_VALUE_REPEATED', params]);
  });
});
