import { ArchiveRefused } from '@kaoping/application';
import { translate } from '@kaoping/contracts';
import { Refusal } from '@kaoping/domain';
import { EventStoreError, StoreLocked, TargetWritten } from '@kaoping/event-store';
import { EvidenceUnavailable } from '@kaoping/evidence';
import { AccountsFileInvalid, FileHeld } from '@kaoping/identity';
import { ConfigError, EXIT_CODES } from '@kaoping/platform';
import { CommanderError } from 'commander';
import { language } from './language.js';
import { usageErrorLine } from './usage-error.js';

/** The answer of a command is no: it worked, and says so by its exit code. What it found is printed already. */
export class AnswerIsNo extends Error {
  override readonly name = 'AnswerIsNo';
}

/** An argument that leads nowhere; `key` is a text of the language files. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(
    readonly key: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(key);
  }
}

/** A file with mistakes in it: every one of them on a line of its own, in the user's language. */
export class FaultsFound extends Error {
  override readonly name = 'FaultsFound';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** A fault of a file on one line: where, and what is wrong there; the path is empty for the whole file. */
export function faultLine(file: string, path: string, what: string): string {
  return translate(language(), path === '' ? 'cli:faultOfFile' : 'cli:faultAt', { file, path, what });
}

/** Nobody answers at the address of `--url`, which is the message. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

/** How a command ends when it throws: exit code, and one line for standard error in the user's language. */
export function endingOf(error: unknown): { readonly code: number; readonly line: string } {
  if (error instanceof CommanderError)
    return { code: error.exitCode === 0 ? 0 : EXIT_CODES.BAD_INPUT.code, line: usageErrorLine(error) };
  if (error instanceof AnswerIsNo) return { code: EXIT_CODES.ANSWER_IS_NO.code, line: '' };
  if (error instanceof BadInput || error instanceof ArchiveRefused)
    return { code: EXIT_CODES.BAD_INPUT.code, line: translate(language(), `cli:${error.key}`, error.params) };
  if (error instanceof FaultsFound) return { code: EXIT_CODES.BAD_INPUT.code, line: error.message };
  if (error instanceof ConfigError) return { code: EXIT_CODES.BAD_INPUT.code, line: error.message };
  if (error instanceof StoreLocked)
    return { code: EXIT_CODES.STORE_UNUSABLE.code, line: translate(language(), 'cli:storeHeld') };
  if (error instanceof TargetWritten)
    return {
      code: EXIT_CODES.STORE_UNUSABLE.code,
      line: translate(language(), 'cli:migrateTargetWritten', { stream: error.stream }),
    };
  if (error instanceof EventStoreError) {
    return {
      code: EXIT_CODES.STORE_UNUSABLE.code,
      line: translate(language(), 'cli:storeUnusable', { detail: error.message }),
    };
  }
  if (error instanceof EvidenceUnavailable) {
    const line = translate(language(), 'cli:doctor.evidenceUnusable', { detail: error.detail });
    return { code: EXIT_CODES.STORE_UNUSABLE.code, line };
  }
  if (error instanceof ServerUnreachable) {
    const line = translate(language(), 'cli:serverUnreachable', { url: error.message });
    return { code: EXIT_CODES.STORE_UNUSABLE.code, line };
  }
  if (error instanceof AccountsFileInvalid || error instanceof FileHeld || isOfFiles(error)) {
    const line = translate(language(), 'cli:storeUnusable', { detail: error.message });
    return { code: EXIT_CODES.STORE_UNUSABLE.code, line };
  }
  if (error instanceof Refusal) {
    return {
      code: EXIT_CODES.BAD_INPUT.code,
      line: `${error.code}: ${translate(language(), `refusal:${error.code}`, error.params)}`,
    };
  }
  return {
    code: EXIT_CODES.FAULT.code,
    line: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** Every file that a command touches lies in a data folder, so a failing file is a failing folder. */
function isOfFiles(error: unknown): error is Error {
  const { path, errno } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof path === 'string' && typeof errno === 'number';
}
