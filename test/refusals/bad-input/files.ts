import { upload, type BadInput } from '../support/world.js';

const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]);
const PDF = '%PDF-1.4\n%%EOF\n';

/** Uploads that are no proof. */
export const files: readonly BadInput[] = [
  ['under another field', upload('a.pdf', PDF, 'photo'), 400, 'EVIDENCE_FILE_MISSING'],
  [
    'with no body at all',
    ({ clerk }) => clerk.raw('POST', '/evidence-files', ''),
    400,
    'EVIDENCE_FILE_MISSING',
  ],
  ['as JSON', ({ clerk }) => clerk.post('/evidence-files', { file: PDF }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ['empty', upload('a.pdf', ''), 400, 'EVIDENCE_EMPTY'],
  ['too large', upload('a.txt', 'a'.repeat(1024 * 1024 + 1)), 413, 'EVIDENCE_TOO_LARGE'],
  ['that is a program', upload('setup.exe', PROGRAM), 415, 'EVIDENCE_TYPE_NOT_ALLOWED'],
  ['that is a program called a PDF', upload('report.pdf', PROGRAM), 415, 'EVIDENCE_TYPE_MISMATCH'],
  ['that is a PDF called a table', upload('report.xlsx', PDF), 415, 'EVIDENCE_TYPE_MISMATCH'],
  ['that nobody can tell', upload('report', Buffer.from([0, 1, 2, 3, 255])), 415, 'EVIDENCE_TYPE_UNKNOWN'],
];
