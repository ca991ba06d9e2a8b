export { ArchiveRefused } from './archive-refused.js';
export { eventLine } from './event-lines.js';
export { verifyArchive, type ArchiveVerified } from './verify-archive.js';
export { writeArchive, type ArchiveSources } from './write-archive.js';
export { recompute, type Recomputed } from './recompute.js';
export { archiveDue } from './archive-causes.js';
export { ArchiveShelf, ArchiveUnsound } from './archive-shelf.js';
