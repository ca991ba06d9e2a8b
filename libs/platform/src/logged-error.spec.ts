import { describe, expect, it } from '@jest/globals';
import { loggedError } from './logged-error.js';

describe('an error in the log', () => {
  it('keeps its kind, its code and where it happened', () => {
    const error = Object.assign(new RangeError('the line broke'), { code: 'ECONNRESET' });
    const logged = loggedError(error);
    expect(logged).toMatchObject({ type: 'RangeError', code: 'ECONNRESET', message: 'the line broke' });
    expect(logged.stack).toContain('logged-error.spec');
  });

  it.each([
    ['Unexpected token \'张\', "{"name":张三" is not valid JSON'],
    ['no account for "zhang-san"'],
    ["no account for 'zhang-san'"],
    ['张三的电话是13800138000'],
    ['telephone 13800138000'],
  ])('loses what may be somebody: %s', (message) => {
    const text = JSON.stringify(loggedError(new Error(message, { cause: new Error(message) })));
    expect(text).not.toMatch(/张三|zhang-san|13800138000/);
  });

  it('loses fields that somebody hung on it, and errors that are none', () => {
    const error = Object.assign(new Error('failed'), { body: { name: 'zhang-san' } });
    expect(JSON.stringify(loggedError(error))).not.toContain('zhang-san');
    expect(JSON.stringify(loggedError('zhang-san'))).not.toContain('zhang-san');
  });
});
