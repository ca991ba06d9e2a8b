/** Raised when a reader of older archives would misunderstand a newer one. */
export const ARCHIVE_FORMAT = 1;
export const EVENTS_FILE = 'events.jsonl';
