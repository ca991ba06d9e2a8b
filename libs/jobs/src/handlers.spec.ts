import { describe, expect, it } from '@jest/globals';
import { handlersByName } from './handlers.js';

const handler = (name: string) => ({ name, run: () => Promise.resolve() });

describe('the handlers of a process', () => {
  it('are one for each name of a job', () => {
    expect([...handlersByName(['a', 'b'], [handler('b'), handler('a')]).keys()]).toEqual(['b', 'a']);
  });

  it.each([
    [['a', 'b'], ['a'], 'nobody works on b'],
    [['a'], ['a', 'a'], 'two handlers work on a'],
    [['a'], ['a', 'c'], 'no job is called c'],
  ])('are refused when %j are worked on by %j', (names, handlers, message) => {
    expect(() => handlersByName(names, handlers.map(handler))).toThrow(message);
  });
});
