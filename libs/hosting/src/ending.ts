import { LANGUAGES, translate } from '@kaoping/contracts';
import { EventStoreError, StoreLocked, StoreUnavailable } from '@kaoping/event-store';
import { EvidenceUnavailable } from '@kaoping/evidence';
import { AccountsFileInvalid, FileHeld, SessionKeysInvalid } from '@kaoping/identity';
import { JobsFileUnusable, RedisEvicts } from '@kaoping/jobs';
import { ConfigError, EXIT_CODES, type Config } from '@kaoping/platform';

/** How a start ends that failed: an exit code for the service manager, and what to do, Chinese first. */
export interface Ending {
  readonly code: number;
  readonly text: string;
}

/** @param config undefined while the settings themselves are what is wrong */
export function endingOf(error: unknown, config: Config | undefined): Ending {
  if (config === undefined || error instanceof ConfigError)
    return { code: EXIT_CODES.BAD_CONFIG.code, text: messageOf(error) };
  const { dataFolder: folder, host, port, store } = config;
  const detail = messageOf(error);
  if (error instanceof StoreLocked) return unusable('storeHeld', { folder });
  if (error instanceof StoreUnavailable && store.kind === 'eventstoredb')
    return unusable('storeUnreachable', { detail });
  if (error instanceof JobsFileUnusable) return unusable('jobsFileUnusable', { file: error.file });
  if (error instanceof RedisEvicts) {
    const text = inAllLanguages('redisEvicts', { policy: error.policy });
    return { code: EXIT_CODES.REDIS_UNSUITABLE.code, text };
  }
  if (FILES_OF_OURS.some((kind) => error instanceof kind) || isOfFiles(error))
    return unusable('storeUnusable', { folder, detail });
  if (error instanceof EvidenceUnavailable) return unusable('evidenceUnavailable', storageOf(config, error));
  if (isOfAddress(error)) {
    const text = inAllLanguages('addressUnavailable', { host, port, detail });
    return { code: EXIT_CODES.ADDRESS_UNAVAILABLE.code, text };
  }
  return { code: EXIT_CODES.FAULT.code, text: error instanceof Error ? (error.stack ?? detail) : detail };
}

const FILES_OF_OURS = [EventStoreError, AccountsFileInvalid, SessionKeysInvalid, FileHeld] as const;

function storageOf({ evidence }: Config, { detail }: EvidenceUnavailable): Readonly<Record<string, string>> {
  if (evidence.kind === 'disk') return { endpoint: '', bucket: '', detail };
  return { endpoint: evidence.endpoint ?? evidence.region, bucket: evidence.bucket, detail };
}

function unusable(key: string, params: Readonly<Record<string, string>>): Ending {
  return { code: EXIT_CODES.STORE_UNUSABLE.code, text: inAllLanguages(key, params) };
}

function inAllLanguages(key: string, params: Readonly<Record<string, unknown>>): string {
  return LANGUAGES.map((language) => translate(language, `start:${key}`, params)).join('\n');
}

/** Everything that a start reads and writes lies in the data folder, so a failing file is a failing folder. */
function isOfFiles(error: unknown): boolean {
  const { path, errno } = error as NodeJS.ErrnoException;
  return typeof path === 'string' && typeof errno === 'number';
}

function isOfAddress(error: unknown): boolean {
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === 'listen' || syscall === 'bind' || syscall === 'getaddrinfo';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
