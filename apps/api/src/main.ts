import 'reflect-metadata';
import { endingOf } from '@kaoping/hosting';
import { createLogger, loadConfig, type Config } from '@kaoping/platform';
import { startServer, type Server } from './server.js';

let config: Config | undefined;

let server: Server | undefined;

/** During the start there is nothing to stop: the log is whole at every moment. */
async function stop(): Promise<void> {
  await server?.stop();
  process.exit(0);
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(fail));
  config = loadConfig(process.env);
  server = await startServer(config, createLogger(config.logLevel));
}

function fail(error: unknown): never {
  const { code, text } = endingOf(error, config);
  process.stderr.write(`${text}\n`);
  process.exit(code);
}

main().catch(fail);
