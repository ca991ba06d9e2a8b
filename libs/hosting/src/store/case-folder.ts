import type { CaseLibrary } from '@kaoping/application';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const CASE_NAME = /^[a-z0-9-]{1,60}$/;

/** Published appraisals as JSON files of one folder. */
export function caseFolder(folder: string): CaseLibrary {
  return {
    text: async (name) => {
      if (!CASE_NAME.test(name)) return undefined;
      return readFile(join(folder, `${name}.json`), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
    },
  };
}
