import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a program of this folder in a process of its own. @returns what it printed: one document of JSON */
export async function answerOf(program, args, flags = []) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...args.map(String)]);
  return JSON.parse(stdout);
}
