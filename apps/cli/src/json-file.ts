import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInput, faultLine } from './ending.js';
import { jsonErrorIn } from './json-error.js';
import { refuseSlips } from './refuse-slips.js';

/** More than any appraisal needs; a disk image given by mistake is not read into memory. */
const LARGEST = 64 * 1024 ** 2;

/**
 * JSON of a file named by the user, UTF-8 with or without a byte order mark. Throws BadInput, which names the place,
 * when it cannot be read, and FaultsFound when a number or a key in it would not be taken as it is written.
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const bytes = await contentOf(file);
  const text = textOf(bytes, file).replace(/^\uFEFF/, '');
  const error = jsonErrorIn(text);
  if (error !== null) throw new BadInput('jsonInvalid', { file, ...error });
  refuseSlips(text, (path, what) => faultLine(file, path, what));
  return JSON.parse(text) as unknown;
}

/** `npm run` goes to the folder of the project before anything starts; the user means the folder called from. */
function calledFrom(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'kaoping' && folder !== undefined ? folder : process.cwd();
}

async function contentOf(file: string): Promise<Buffer> {
  try {
    const bytes = await readFile(resolve(calledFrom(), file));
    if (bytes.length <= LARGEST) return bytes;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new BadInput(code === 'ENOENT' ? 'fileMissing' : 'fileUnreadable', { file, detail: code });
  }
  throw new BadInput('fileTooLarge', { file });
}

function textOf(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput('fileNotUtf8', { file });
  }
}
