import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { loggedError } from './logged-error.js';
import { currentRequest } from './request-context.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Logger = PinoLogger;

/**
 * What a request carries and a log must not keep, wherever it stands in the first three levels. The rule is to
 * log codes and ids only; this catches the careless `log.info({ req })`.
 */
const SECRETS = ['password', 'passwordHash', 'token', 'cookie', 'authorization'];
const REDACTED = ['', '*.', '*.*.'].flatMap((levels) => SECRETS.map((name) => `${levels}${name}`));

/**
 * JSON lines in English with stable codes, ids and numbers; never names, texts of reports or ballot codes. Lines that are
 * written on behalf of a request carry its id and its correlation id.
 * @param destination standard output unless given; the CLI gives standard error, its output belongs to the caller.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ ...currentRequest() }),
    serializers: { err: loggedError },
    redact: { paths: [...REDACTED, '*.*["set-cookie"]'], censor: '[removed]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
