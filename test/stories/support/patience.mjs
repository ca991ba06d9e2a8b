import { jest } from '@jest/globals';

// How long playing up to some point of a year may take, on a busy machine. Over a server every command goes there and
// back. What is fast and what is slow is measured in test/load, never here.
jest.setTimeout(process.env.KAOPING_STORIES_ON === 'eventstoredb' ? 300_000 : 120_000);
