import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@kaoping/event-store';
import { EXIT_CODES, loadConfig } from '@kaoping/platform';
import { endingOf } from './ending.js';

describe('a start that found no store', () => {
  const away = new StoreUnavailable('the metadata of the streams cannot be looked through: ECONNREFUSED');

  // It advised to look at the data folder.
  it('names the server and its setting where the log is on one', () => {
    const config = loadConfig({ KAOPING_STORE: 'eventstoredb', KAOPING_EVENTSTOREDB_URL: 'esdb://h:2113' });
    const { code, text } = endingOf(away, config);
    expect(code).toBe(EXIT_CODES.STORE_UNUSABLE.code);
    expect(text).toContain('KAOPING_EVENTSTOREDB_URL');
    expect(text).not.toContain('KAOPING_DATA');
  });

  it('names the folder where the log is in one', () => {
    expect(endingOf(away, loadConfig({})).text).toContain('KAOPING_DATA');
  });
});
