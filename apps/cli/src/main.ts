import 'reflect-metadata';
import { program } from './program.js';
import { endingOf } from './ending.js';

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    const { code, line } = endingOf(error);
    if (line !== '') process.stderr.write(`${line}\n`);
    process.exitCode = code;
  });
