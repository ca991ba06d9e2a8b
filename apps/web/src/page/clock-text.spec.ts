import { expect, it } from '@jest/globals';
import { dayText, momentText } from './clock-text.js';

it('a day is the one in Shanghai, which begins while it is still the day before elsewhere', () => {
  expect(dayText('2026-11-25T15:59:59.999Z')).toBe('2026-11-25');
  expect(dayText('2026-11-25T16:00:00.000Z')).toBe('2026-11-26');
});

it('a moment is told to the minute of Shanghai', () => {
  expect(momentText('2026-11-25T16:05:59.000Z')).toBe('2026-11-26 00:05');
});
