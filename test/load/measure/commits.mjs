import { Worker } from 'node:worker_threads';

let commits = 0;

/*
 * A writer thread, ours and the baseline's alike, answers once per commit with a message of kind `committed`. Listening
 * where all workers' messages pass counts commits without touching what is measured.
 */
const { emit } = Worker.prototype;
Worker.prototype.emit = function counting(name, ...values) {
  if (name === 'message' && values[0]?.kind === 'committed') commits += 1;
  return emit.call(this, name, ...values);
};

/** Commits answered so far, of all logs in this process. */
export const commitsSoFar = () => commits;
