import { describe, expect, it } from '@jest/globals';
import { createLogger, type LogLevel } from './log.js';

function logged(level: LogLevel, write: (log: ReturnType<typeof createLogger>) => void): unknown[] {
  const lines: string[] = [];
  write(createLogger(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('the log', () => {
  it('writes JSON lines with a level by name and an ISO time', () => {
    const [line] = logged('info', (log) => log.info({ code: 'STORE_OPENED' }, 'store opened'));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      code: 'STORE_OPENED',
      msg: 'store opened',
    });
  });

  it('keeps quiet below its level', () => {
    expect(logged('warn', (log) => log.info('started'))).toEqual([]);
  });

  it('keeps neither passwords nor cookies, however they got in', () => {
    const text = JSON.stringify(
      logged('info', (log) =>
        log.info({
          password: 'secret-1',
          body: { password: 'secret-2' },
          req: { headers: { cookie: 'secret-3', authorization: 'secret-4' } },
          res: { headers: { 'set-cookie': 'secret-5' } },
        }),
      ),
    );
    expect(text).not.toContain('secret-');
    expect(text).toContain('[removed]');
  });
});
