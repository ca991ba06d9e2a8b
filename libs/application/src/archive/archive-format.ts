/** Raised when a reader of older archives would misunderstand a newer one. */
export const ARCHIVE_FORMAT = 1;
export const EVENTS_FILE = 'events.jsonl';

/** Beside an archive that a later one of the same cycle has replaced: the name of that one. */
export const SUPERSEDED = 'superseded-by.txt';
