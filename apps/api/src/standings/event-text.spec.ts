import { describe, expect, it } from '@jest/globals';
import { eventText } from './event-text.js';

describe('a Server-Sent Event', () => {
  it('has its name, its id and its data, each in one line', () => {
    const data = JSON.stringify({ text: 'first\nsecond' });
    expect(eventText({ event: 'rows', id: '12', data })).toBe(
      'event: rows\nid: 12\ndata: {"text":"first\\nsecond"}\n\n',
    );
  });
});
