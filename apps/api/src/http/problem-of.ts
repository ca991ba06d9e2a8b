import { HttpException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '@kaoping/domain';
import { EventStoreError } from '@kaoping/event-store';
import { EvidenceDamaged, EvidenceRefused, EvidenceUnavailable } from '@kaoping/evidence';
import { JobsError } from '@kaoping/jobs';
import { CursorInvalid, ReadModelError } from '@kaoping/read-models';
import { EdgeProblem } from './problem.js';

/** HTTP numbers live here and nowhere below. */
const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
};

/** Codes of the libraries below that are an answer to the sender; anything else of theirs is our fault. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  WRONG_EXPECTED_REVISION: 409,
  REVISION_MISMATCH: 412,
  COMMAND_ID_REUSED: 409,
  COMMAND_ID_INVALID: 400,
  APPEND_TOO_LARGE: 413,
  STORE_UNAVAILABLE: 503,
  JOBS_UNAVAILABLE: 503,
  VIEW_LAGGING: 503,
  VIEWS_STOPPED: 503,
  POSITION_AHEAD: 400,
  CURSOR_INVALID: 400,
  EVIDENCE_UNAVAILABLE: 503,
  EVIDENCE_EMPTY: 400,
  EVIDENCE_TOO_LARGE: 413,
  EVIDENCE_TYPE_UNKNOWN: 415,
  EVIDENCE_TYPE_NOT_ALLOWED: 415,
  EVIDENCE_TYPE_MISMATCH: 415,
};

/** What the framework refuses before a handler sees the request. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'REQUEST_MALFORMED',
  404: 'ROUTE_UNKNOWN',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
};

/** Any error as a problem; 500 without details for what nobody foresaw. */
export function problemOf(error: unknown): EdgeProblem {
  if (error instanceof EdgeProblem) return error;
  if (error instanceof Refusal)
    return new EdgeProblem(statusOf(error), error.code, error.params, undefined, {}, error.faults);
  if (isOfLibrary(error)) return ofLibrary(error);
  const status = error instanceof HttpException ? error.getStatus() : statusOfFastify(error);
  const code = CODE_OF_STATUS[status];
  return code === undefined ? new EdgeProblem(500, 'INTERNAL_ERROR') : new EdgeProblem(status, code);
}

/** Nobody is logged in: 401, so that a client shows its login; every other "you may not" is 403. */
function statusOf({ code, kind }: Refusal): number {
  return code === 'LOGIN_REQUIRED' ? 401 : STATUS_OF_KIND[kind];
}

type LibraryError =
  | EventStoreError
  | EvidenceRefused
  | EvidenceDamaged
  | EvidenceUnavailable
  | ReadModelError
  | CursorInvalid
  | JobsError;

function isOfLibrary(error: unknown): error is LibraryError {
  return (
    error instanceof EventStoreError ||
    error instanceof EvidenceRefused ||
    error instanceof EvidenceDamaged ||
    error instanceof JobsError ||
    error instanceof EvidenceUnavailable ||
    error instanceof ReadModelError ||
    error instanceof CursorInvalid
  );
}

function ofLibrary(error: LibraryError): EdgeProblem {
  const status = STATUS_OF_CODE[error.code];
  if (status === undefined) return new EdgeProblem(500, 'INTERNAL_ERROR');
  const params = error instanceof EvidenceRefused ? error.params : fieldsOf(error);
  return new EdgeProblem(status, error.code, params, undefined, status === 503 ? { 'retry-after': '1' } : {});
}

/** The values that a library error carries beside its message: revisions, sizes, names. */
function fieldsOf(error: LibraryError): Record<string, string | number> {
  const named = Object.entries(error).filter(
    ([name]) => name !== 'code' && name !== 'name' && name !== 'cause',
  );
  return Object.fromEntries(
    named.flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'bigint'
        ? [[name, String(value)]]
        : typeof value === 'string' || typeof value === 'number'
          ? [[name, value]]
          : [],
    ),
  );
}

/** Fastify throws plain errors with a status of its own for bodies it cannot read. */
function statusOfFastify(error: unknown): number {
  const status: unknown = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
