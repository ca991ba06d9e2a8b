import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '@kaoping/platform';

/** A source file of ours, tests left out. */
export interface SourceFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

const SOURCE = /\.tsx?$/;
const TEST = /\.(spec|e2e-spec|contract)\.tsx?$|\/testing\/|\/contract\/|\/locales\//;

/** Source files below folders such as `apps/cli/src`. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  const root = projectRoot();
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => SOURCE.test(path) && !TEST.test(path) && !path.includes('node_modules'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** First group of every match of a pattern in these files. */
export function namedIn(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  const names = files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}

/** Whether a key stands between quotes: by itself, behind its namespace, or at the end of a key put together. */
export function quotes(files: readonly SourceFile[], key: string): boolean {
  return files.some(({ text }) =>
    [`'${key}'`, `:${key}'`, `:${key}\``, `.${key}\``].some((quoted) => text.includes(quoted)),
  );
}
