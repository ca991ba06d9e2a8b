import { describe, expect, it } from '@jest/globals';
import { correlationOf } from './correlation.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the id that a caller gives to a chain of requests', () => {
  it.each([['0b3f1c1e-58a2-4f5e-9d38-2f6f1f2b7a10'], [TRACE]])('is taken when it is %s', (id) => {
    expect(correlationOf(id, undefined)).toBe(id);
  });

  it.each([
    ['张三'],
    ['zhang-san'],
    ['13800138000'],
    ['110101199003074514'],
    ['zhang.san@example.cn'],
    ['0b3f1c1e-58a2-4f5e-9d38-2f6f1f2b7a10 zhang'],
    [''],
  ])('is not taken when it is %j, which may stand for somebody', (id) => {
    expect(correlationOf(id, undefined)).toBeUndefined();
  });

  it('is else the trace that it is part of', () => {
    expect(correlationOf(undefined, `00-${TRACE}-00f067aa0ba902b7-01`)).toBe(TRACE);
    expect(correlationOf('zhang-san', `00-${TRACE}-00f067aa0ba902b7-01`)).toBe(TRACE);
  });

  it.each([[`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`], [`00-${TRACE}`], ['zhang-san']])(
    'is none when the trace is %s',
    (traceparent) => {
      expect(correlationOf(undefined, traceparent)).toBeUndefined();
    },
  );
});
