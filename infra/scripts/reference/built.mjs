import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/prepare.mjs';

/** A library as it was built: `await built('domain')`. */
export function built(lib) {
  return builtFile(`libs/${lib}/src/index.js`);
}

/** One file of the build, from the root of the project. */
export function builtFile(path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}
