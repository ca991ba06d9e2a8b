import type { EventStoreError } from '@kaoping/event-store';
import { EXIT_CODES, type Logger } from '@kaoping/platform';

/** A lost log ends the process by name: nothing acknowledged is lost, and the service manager starts it anew. */
export function endOn(log: Logger): (error: Error) => void {
  return (error) => {
    log.fatal({ err: error, code: (error as EventStoreError).code }, 'the store failed, the process ends');
    log.flush(() => process.exit(EXIT_CODES.STORE_LOST.code));
  };
}
