import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryServer } from '../stories/support/server.js';

const PROXY = '10.9.9.9';

/** Of the limit on failed logins of one address: the only place where an address decides anything. */
const MOST_OF_AN_ADDRESS = 50;

describe('who asks, behind a reverse proxy', () => {
  let server: StoryServer;
  let logins = 0;

  beforeAll(async () => {
    server = await StoryServer.start({ KAOPING_TRUSTED_PROXIES: `${PROXY},10.8.0.0/16` });
  });
  afterAll(() => server.stopAndForget());

  /** A wrong password under a login of its own, so that only the address is counted. */
  async function guess(remoteAddress: string, forwardedFor: string): Promise<number> {
    logins += 1;
    const { statusCode } = await server.app.inject({
      ...{ method: 'POST', url: '/api/v1/session', remoteAddress },
      headers: { 'x-forwarded-for': forwardedFor },
      payload: { login: `nobody-${logins}`, password: 'wrong' },
    });
    return statusCode;
  }

  async function guessToTheEnd(remoteAddress: string, forwardedFor: (n: number) => string): Promise<number> {
    for (let n = 0; n < MOST_OF_AN_ADDRESS; n += 1) await guess(remoteAddress, forwardedFor(n));
    return guess(remoteAddress, forwardedFor(MOST_OF_AN_ADDRESS));
  }

  it('is what a trusted proxy says: one guesser is stopped and nobody else behind it', async () => {
    expect(await guessToTheEnd(PROXY, () => '192.0.2.1')).toBe(429);
    expect(await guess(PROXY, '192.0.2.2')).toBe(401);
    expect(await guess('10.8.1.1', '192.0.2.1')).toBe(429);
  });

  it('is not what anybody else says: a forged header makes no new guesser', async () => {
    expect(await guessToTheEnd('192.0.2.50', (n) => `198.51.100.${n}`)).toBe(429);
  });

  it('is not what the guesser told the proxy: only the last address that the proxy itself saw counts', async () => {
    expect(await guessToTheEnd(PROXY, (n) => `203.0.113.${n}, 192.0.2.77`)).toBe(429);
  });
});
