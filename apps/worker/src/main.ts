import 'reflect-metadata';
import { LANGUAGES, translate } from '@kaoping/contracts';
import { endingOf } from '@kaoping/hosting';
import { createLogger, EXIT_CODES, loadConfig, type Config } from '@kaoping/platform';
import { startWorker, type Worker } from './worker.js';

let config: Config | undefined;
let worker: Worker | undefined;

async function stop(): Promise<void> {
  await worker?.stop();
  process.exit(0);
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(fail));
  config = loadConfig(process.env);
  // Beside a server that holds its log in a file there is nothing for a worker to do, and no way to write.
  if (config.store.kind === 'sqlite' || config.jobs === 'embedded') {
    const advice = LANGUAGES.map((language) => translate(language, 'start:workerNeedsSharedLog'));
    end(EXIT_CODES.BAD_CONFIG.code, advice.join('\n'));
  }
  worker = await startWorker(config, createLogger(config.logLevel));
}

function fail(error: unknown): never {
  const { code, text } = endingOf(error, config);
  end(code, text);
}

function end(code: number, text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(code);
}

main().catch(fail);
