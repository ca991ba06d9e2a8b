import 'reflect-metadata';
import { program } from './program.js';
import { endingOf } from './ending.js';

// `| head` has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    const { code, line } = endingOf(error);
    if (line !== '') process.stderr.write(`${line}\n`);
    process.exitCode = code;
  });
