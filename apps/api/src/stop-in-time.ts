import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXIT_CODES, type Logger } from '@kaoping/platform';

/** A request that has not sent its body by then gets no answer any more: it was never taken. */
const REQUESTS_MS = 5_000;

/** A service manager kills after ten seconds; whoever is killed leaves no snapshot and no word in the log. */
const WHOLE_MS = 8_000;

/**
 * Ends the application in the order that leaves nobody without an answer: streams are told to come back, nothing new is
 * taken, what was taken is answered, the views leave a snapshot, the log is closed.
 */
export async function stopInTime(
  app: NestFastifyApplication,
  log: Logger,
  exit: (code: number) => void = (code) => process.exit(code),
): Promise<void> {
  const slow = setTimeout(() => {
    log.warn('requests that are still being sent are cut off');
    app.getHttpServer().closeAllConnections();
  }, REQUESTS_MS);
  // Only a store that does not answer takes so long: then nobody can know what became of the last commands.
  const late = setTimeout(() => {
    log.fatal({ code: 'STOP_TOO_SLOW' }, 'the store does not answer, the process ends without it');
    log.flush(() => exit(EXIT_CODES.STORE_LOST.code));
  }, WHOLE_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(slow);
    clearTimeout(late);
  }
}
